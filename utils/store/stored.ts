/** What more than one kind of transaction does with the stores. */
import type { PostingKey } from '@/utils/boards/posting';
import { parseCounters, type Counters } from './rows';
import type { WriteTransaction } from './stores';

/** The counters, counted again where they are broken. */
export async function countersOf(tx: WriteTransaction): Promise<Counters> {
  const known = parseCounters(await tx.objectStore('meta').get('counters'));
  if (known) return known;
  const summaries = tx.objectStore('summaries');
  // A broken row may stand in the index with anything.
  const numbers = IDBKeyRange.bound(0, Number.MAX_SAFE_INTEGER - 1);
  const [last, rows] = await Promise.all([
    summaries.index('lastSequence').openKeyCursor(numbers, 'prev'),
    summaries.count(),
  ]);
  return { sequence: Math.floor(last?.key ?? 0), rows };
}

/** Sets aside a row that cannot be read, as it was. It must not be lost and must not stand in the way. */
export async function setAside(tx: WriteTransaction, key: IDBValidKey, raw: unknown): Promise<void> {
  await tx.objectStore('quarantine').add({ key, raw });
}

/** All versions of one posting, oldest first. */
export function versionsRange(key: PostingKey): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Infinity]);
}
