/** Packs what has become loose and indexes what is not, a segment at a time, so that no other write has to wait for long. */
import { parseLoose } from './loose';
import { parseCounters } from './rows';
import { packSegment } from './segments';
import { indexSegment } from './text-index';
import { lastSegment } from './loose';
import type { Transactions } from './transactions';

const LIMITS = {
  /** Fewer loose rows are no burden: they are read one by one in a few milliseconds. */
  enough: 300,
  /** A segment is written anew for so many of its rows; once there are `many` altogether, for any. */
  enoughOfOne: 100,
  many: 2_000,
  /** Indexes made in one go: each reads a thousand texts. */
  indexes: 3,
};

export async function tidy({ read, write }: Transactions, limits = LIMITS): Promise<void> {
  const { marks, unindexed, indexed, last } = await read(async (tx) => {
    const [marks, unindexed, indexed, counters] = await Promise.all([
      tx.objectStore('loose').getAll(),
      tx.objectStore('unindexed').getAll(),
      tx.objectStore('words').getAllKeys(),
      tx.objectStore('meta').get('counters'),
    ]);
    return { marks, unindexed, indexed: new Set(indexed), last: lastSegment(parseCounters(counters)?.sequence ?? 0) };
  });
  if (marks.length >= limits.enough) {
    for (const [segment, rows] of countBy(marks, (mark) => parseLoose(mark)?.segment)) {
      if (rows >= limits.enoughOfOne || marks.length >= limits.many) {
        await write((tx) => packSegment(tx, segment), 'relaxed');
      }
    }
  }
  const stale = new Set(
    [...countBy(unindexed, (segment) => (typeof segment === 'number' ? segment : undefined))]
      .filter(([, postings]) => postings >= limits.enough)
      .map(([segment]) => segment),
  );
  // The last one is still growing.
  for (let segment = last - 1; segment >= 0; segment--) if (!indexed.has(segment)) stale.add(segment);
  for (const segment of [...stale].slice(0, limits.indexes)) {
    await write((tx) => indexSegment(tx, segment), 'relaxed');
  }
}

function countBy(values: readonly unknown[], segmentOf: (value: unknown) => number | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const segment = segmentOf(value);
    if (segment !== undefined) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}
