/** Packs what has become loose, a segment at a time, so that no other write has to wait for long. */
import { parseLoose } from './loose';
import { packSegment } from './segments';
import type { Transactions } from './transactions';

const LIMITS = {
  /** Fewer loose rows are no burden: they are read one by one in a few milliseconds. */
  enough: 300,
  /** A segment is written anew for so many of its rows; once there are `many` altogether, for any. */
  enoughOfOne: 100,
  many: 2_000,
};

export async function tidy({ read, write }: Transactions, limits = LIMITS): Promise<void> {
  const marks = await read((tx) => tx.objectStore('loose').getAll());
  if (marks.length < limits.enough) return;
  const segments = new Map<number, number>();
  for (const mark of marks) {
    const segment = parseLoose(mark)?.segment;
    if (segment !== undefined) segments.set(segment, (segments.get(segment) ?? 0) + 1);
  }
  for (const [segment, rows] of segments) {
    if (rows >= limits.enoughOfOne || marks.length >= limits.many)
      await write((tx) => packSegment(tx, segment), 'relaxed');
  }
}
