/** Searches the history, the newest segment first. */
import type { PostingKey } from '@/utils/boards/posting';
import { lastSegment, segmentRange } from './loose';
import { parseCounters } from './rows';
import { hitsIn, wantedIn, type TextHit, type Wanted } from './search';
import { documentsOf, indexSegment, unindexedIn } from './text-index';
import type { Transactions } from './transactions';
import { candidatesIn, parseWordIndex } from './words';

/** A segment of fewer postings is read without an index. */
const WORTH_AN_INDEX = 300;
/** Texts read in one go: few at first, so that the first hits are there at once. */
const FIRST = 20;
const MORE = 200;

/** Throws the signal's reason when it is aborted. */
export async function* find(
  transactions: Transactions,
  typed: string,
  signal: AbortSignal | undefined,
): AsyncIterable<readonly TextHit[]> {
  const wanted = wantedIn(typed);
  if (wanted.length === 0) return;
  const { read } = transactions;
  const counters = parseCounters(await read((tx) => tx.objectStore('meta').get('counters')));
  let atOnce = FIRST;
  for (let segment = lastSegment(counters?.sequence ?? 0); segment >= 0; segment--) {
    signal?.throwIfAborted();
    const keys = await candidates(transactions, segment, wanted);
    for (let from = 0; from < keys.length;) {
      signal?.throwIfAborted();
      const some = keys.slice(from, from + atOnce);
      const found = await read((tx) => documentsOf(tx, some, segment));
      const hits = found
        .toSorted((a, b) => b.row.sequence - a.row.sequence)
        .flatMap(({ row, text }) => hitsIn(row, text, wanted) ?? []);
      if (hits.length > 0) yield hits;
      from += some.length;
      atOnce = MORE;
    }
  }
}

/** The postings of a segment that may hold all that is wanted, the newest first. */
async function candidates(
  { read, write }: Transactions,
  segment: number,
  wanted: readonly Wanted[],
): Promise<readonly PostingKey[]> {
  const open = (): Promise<readonly PostingKey[] | undefined> =>
    read(async (tx) => {
      const [raw, unindexed] = await Promise.all([tx.objectStore('words').get(segment), unindexedIn(tx, segment)]);
      const index = parseWordIndex(raw);
      if (!index) return undefined;
      const changed = new Set(unindexed);
      return [...candidatesIn(index, wanted).filter((key) => !changed.has(key)), ...unindexed].reverse();
    });
  const known = await open();
  if (known) return known;
  const all = await read((tx) => tx.objectStore('summaries').index('sequence').getAllKeys(segmentRange(segment)));
  if (all.length < WORTH_AN_INDEX) return all.reverse();
  // A segment of an earlier version, or one that was filled at once.
  await write((tx) => indexSegment(tx, segment), 'relaxed');
  return (await open()) ?? all.reverse();
}
