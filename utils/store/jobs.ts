/** Postings that the user calls one job. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Undo } from './marks';
import { updateRow } from './loose';
import type { WriteTransaction } from './stores';
import { parseSeenPosting, stamped } from './rows';

/** Makes the postings, and all that were one job with any of them, one job. Fewer than two: nothing happens. */
export async function merge(tx: WriteTransaction, keys: readonly PostingKey[], now: number): Promise<Undo> {
  const jobs = new Map<PostingKey, string | null>();
  for (const key of new Set(keys)) {
    const row = parseSeenPosting(await tx.objectStore('summaries').get(key));
    if (row) jobs.set(key, row.job);
  }
  for (const job of new Set(jobs.values())) {
    if (job !== null) for (const key of await keysOf(tx, job)) jobs.set(key, job);
  }
  if (jobs.size < 2) return { rows: [] };
  const known = [...jobs.values()].find((job) => job !== null);
  return call(tx, [...jobs.keys()], known ?? crypto.randomUUID(), now);
}

/** Makes the posting stand alone. */
export async function split(tx: WriteTransaction, key: PostingKey, now: number): Promise<Undo> {
  const job = parseSeenPosting(await tx.objectStore('summaries').get(key))?.job ?? null;
  if (job === null) return { rows: [] };
  const others = (await keysOf(tx, job)).filter((other) => other !== key);
  // One posting alone is no job of several.
  return call(tx, others.length === 1 ? [key, ...others] : [key], null, now);
}

async function call(tx: WriteTransaction, keys: readonly PostingKey[], job: string | null, now: number): Promise<Undo> {
  const rows: Undo['rows'][number][] = [];
  for (const key of keys) {
    await updateRow(tx, key, (row) => {
      if (row.job === job) return row;
      rows.push({ key, before: { job: row.job }, logged: null });
      return { ...stamped(row, ['job'], now), job };
    });
  }
  return { rows };
}

function keysOf(tx: WriteTransaction, job: string): Promise<PostingKey[]> {
  return tx.objectStore('summaries').index('job').getAllKeys(job);
}
