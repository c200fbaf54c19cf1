/** One look at a posting, written inside one transaction. */
import type { Posting, PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { summaryOf } from '@/utils/extract/summary';
import { dropDerived, putRow } from './loose';
import type { WriteTransaction } from './stores';
import { countersOf, setAside, versionsRange } from './stored';
import { looksOf, parseSeenPosting, parseText, parseVersion } from './rows';
import type { Counters, SeenPosting, StoredText, Version } from './rows';

/** One look of the user at a posting. */
export interface Look {
  readonly posting: Posting;
  readonly reading: Reading;
  /** ms since 1970. */
  readonly now: number;
  /** Made by the page once a look. The same id again is the same look, whatever became of its answer. */
  readonly id: string;
  /** What made the reading; null: not known. */
  readonly readBy: string | null;
}

/** `again`: nothing but the visit was new. `retried`: this look had been counted. `changed`: the text is another one. */
export interface Recorded {
  readonly key: PostingKey;
  readonly outcome: 'new' | 'again' | 'retried' | 'changed';
  readonly visits: number;
  readonly firstSeenAt: number;
}

/** More looks at one posting than can be waiting for an answer at once. */
const LOOKS_KEPT = 16;

/**
 * Writes a look. A posting met again gets one visit more and is otherwise left alone, but:
 * - company and place are filled in where they were not known;
 * - a reading that a better engine or a correction made of the same text takes the old one's place;
 * - another text (whitespace apart) takes the old one's place and the old one is kept as a version. A text that was a
 *   version becomes the current one again, so that a page which shows now this, now that does not pile up copies.
 */
export async function observe(tx: WriteTransaction, look: Look): Promise<Recorded> {
  const { posting, reading, now } = look;
  const { key } = posting;
  const [stored, known, storedText, storedReading, counters] = await Promise.all([
    tx.objectStore('summaries').get(key),
    tx.objectStore('loose').get(key),
    tx.objectStore('texts').get(key),
    tx.objectStore('readings').get(key),
    countersOf(tx),
  ]);
  const row = await readable(tx, key, stored, parseSeenPosting);
  const text = await readable(tx, key, storedText, parseText);

  const sequence = counters.sequence + 1;
  const { board, id, url, title, company, location } = posting;
  const head = { url, title, company, location };
  const summary = summaryOf(reading, posting.text);
  const claim = posting.claim ?? null;
  const looks = looksOf(stored);

  if (!row) {
    // What the derived stores hold of a broken row cannot be told any more.
    if (stored !== undefined) await dropDerived(tx);
    const fresh: SeenPosting = {
      ...{ key, board, id, ...head, firstSeenAt: now, lastSeenAt: now, visits: 1, sequence, lastSequence: sequence },
      ...{ summary, readBy: look.readBy, claim },
      ...{ status: null, statusLog: [], note: '', tags: [], starred: false, job: null, markedAt: {} },
    };
    // A row that was set aside may have left its text behind.
    const left =
      text !== undefined && plain(text.text) !== plain(posting.text) ? { ...text, ...head, to: now } : undefined;
    const rows = stored === undefined ? counters.rows + 1 : counters.rows;
    await Promise.all([
      putRow(tx, { before: undefined, after: fresh, known: undefined, looks: [look.id], text: posting.text }),
      tx.objectStore('readings').put(reading, key),
      replaceText(tx, left, look, sequence),
      tx.objectStore('meta').put({ sequence, rows } satisfies Counters, 'counters'),
    ]);
    return { key, outcome: 'new', visits: 1, firstSeenAt: now };
  }

  const counted = looks.includes(look.id);
  const changed = text === undefined || plain(text.text) !== plain(posting.text);
  // With another spacing the old text stays, and with it the reading whose places point into it.
  const reread = changed || (text.text === posting.text && JSON.stringify(storedReading) !== JSON.stringify(reading));

  const next: SeenPosting = {
    ...row,
    ...(counted
      ? {}
      : {
          visits: row.visits + 1,
          lastSeenAt: now,
          lastSequence: sequence,
        }),
    company: row.company ?? company,
    location: row.location ?? location,
    ...(reread ? { summary } : {}),
    // The same reading by a newer engine is not stale any more.
    ...(changed || text.text === posting.text ? { readBy: look.readBy } : {}),
    ...(changed ? head : {}),
    claim: claim ?? row.claim,
  };
  const nowLooks = counted ? looks : [...looks, look.id].slice(-LOOKS_KEPT);
  await Promise.all([
    putRow(tx, { before: row, after: next, known, looks: nowLooks, text: changed ? posting.text : undefined }),
    reread ? tx.objectStore('readings').put(reading, key) : undefined,
    changed ? replaceText(tx, text && { ...row, ...text, to: row.lastSeenAt }, look, sequence) : undefined,
    tx.objectStore('meta').put({ ...counters, sequence } satisfies Counters, 'counters'),
  ]);
  const outcome = changed ? 'changed' : counted ? 'retried' : 'again';
  return { key, outcome, visits: next.visits, firstSeenAt: row.firstSeenAt };
}

async function readable<T>(
  tx: WriteTransaction,
  key: PostingKey,
  raw: unknown,
  parse: (raw: unknown) => T | undefined,
): Promise<T | undefined> {
  const parsed = parse(raw);
  if (raw !== undefined && parsed === undefined) await setAside(tx, key, raw);
  return parsed;
}

/** Makes the look's text the current one and keeps `old`, if any, as a version. */
async function replaceText(
  tx: WriteTransaction,
  old: Omit<Version, 'until'> | undefined,
  { posting, now }: Look,
  sequence: number,
): Promise<void> {
  const { key } = posting;
  const versions = tx.objectStore('versions');
  const kept = (await versions.getAll(versionsRange(key))).map(parseVersion);
  const before = kept.find((version) => version !== undefined && plain(version.text) === plain(posting.text));
  if (before) await versions.delete([key, before.until]);
  await Promise.all([
    tx.objectStore('texts').put({ key, text: posting.text, from: before?.from ?? now } satisfies StoredText),
    old && versions.put(versionOf(old, sequence)),
  ]);
}

function versionOf(old: Omit<Version, 'until'>, until: number): Version {
  const { key, url, title, company, location, text, from, to } = old;
  return { key, until, url, title, company, location, text, from, to };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
