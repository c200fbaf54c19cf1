/** Removes postings with all that was ever kept of them. */
import type { PostingKey } from '@/utils/boards/posting';
import { fold } from './fold';
import { dropDerived } from './loose';
import { dropRows } from './segments';
import { countersOf, versionsRange } from './stored';
import type { WriteTransaction } from './stores';
import { dropWords } from './text-index';
import { parseSeenPosting, type SeenPosting } from './rows';

/** Answers which of them stood in the history. */
export async function forget(tx: WriteTransaction, keys: readonly PostingKey[]): Promise<readonly PostingKey[]> {
  const gone: SeenPosting[] = [];
  const broken: PostingKey[] = [];
  let setAside = false;
  for (const key of new Set(keys)) {
    const [raw, aside] = await Promise.all([
      tx.objectStore('summaries').get(key),
      tx.objectStore('quarantine').index('key').getAllKeys(key),
    ]);
    const row = parseSeenPosting(raw);
    if (row) gone.push(row);
    else if (raw !== undefined) broken.push(key);
    setAside ||= aside.length > 0 || (raw !== undefined && !row);
    await Promise.all([
      tx.objectStore('summaries').delete(key),
      tx.objectStore('readings').delete(key),
      tx.objectStore('texts').delete(key),
      tx.objectStore('versions').delete(versionsRange(key)),
      tx.objectStore('likeness').delete(key),
      tx.objectStore('unindexed').delete(key),
      ...aside.map((number) => tx.objectStore('quarantine').delete(number)),
    ]);
  }
  // What is derived of a broken row cannot be told.
  if (broken.length > 0) await dropDerived(tx);
  else await dropRows(tx, gone);
  await dropWords(tx, gone);
  // Nobody knows any more in which segment it stood.
  if (setAside) await tx.objectStore('words').clear();
  const removed = [...gone.map(({ key }) => key), ...broken];
  const counters = await countersOf(tx);
  const rows = Math.max(0, counters.rows - removed.length);
  await tx.objectStore('meta').put({ ...counters, rows }, 'counters');
  return removed;
}

/** Forgets every posting of which `which` is true. */
export async function forgetWhere(
  tx: WriteTransaction,
  which: (row: SeenPosting) => boolean,
): Promise<readonly PostingKey[]> {
  const keys: PostingKey[] = [];
  for (let at = await tx.objectStore('summaries').openCursor(); at; at = await at.continue()) {
    const row = parseSeenPosting(at.value);
    if (row && which(row)) keys.push(at.primaryKey);
  }
  return forget(tx, keys);
}

/** Whether the posting is of that company, whatever the case, accents and spacing of its name. */
export function isOf(company: string): (row: SeenPosting) => boolean {
  const plain = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
  const wanted = plain(company);
  return (row) => row.company !== null && plain(row.company) === wanted;
}
