/** The history as a file that is kept current: when it is written anew, and how, so that there is always a whole one. */
import { checksum } from '@/utils/store/checksum';
import type { SeenPosting } from '@/utils/store/rows';
import type { UserData } from './format';

/** The file's name: each machine has its own, so that two that share a folder do not write over each other. */
export const backupName = (machine: string): string => `skillight-backup-${machine}.json`;

/** Rows gone through at once; the page that does it has other work too. */
const AT_ONCE = 1_000;

/** What the history and what the user told look like, in a number: a backup with another one is no longer current. */
export async function fingerprint(rows: readonly SeenPosting[], user: UserData): Promise<number> {
  let sum = checksum(JSON.stringify(user));
  for (const [i, row] of rows.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    const { key, lastSequence, visits, status, statusLog, note, tags, starred, job, readBy } = row;
    const said = [key, lastSequence, visits, status, statusLog.length, note, tags, starred, job, readBy];
    sum = checksum(`${sum}${JSON.stringify(said)}`);
  }
  return sum;
}

/** Least ms between two writings. */
const LEAST_PAUSE = 60_000;
/** Writing takes at most one part in so many of the time: at 100,000 postings it is a gigabyte. */
const PART = 20;

/** Ms to wait until the next writing is due; `at` and `took`, of the last one, and `now` in ms. 0: it is due. */
export function pauseBefore({ at, took }: { readonly at: number; readonly took: number }, now: number): number {
  const passed = now - at;
  // A clock that was set back must not put it off for ever.
  if (passed < 0) return 0;
  return Math.max(0, Math.max(LEAST_PAUSE, PART * took) - passed);
}

/**
 * Writes the pieces as one file in the place of the one before. The browser writes beside it and puts it there when all
 * is written: whatever happens on the way, the one before stays.
 * @returns the bytes written
 * @throws what the browser says when it cannot write, what the pieces throw, the signal's reason
 */
export async function writeWhole(
  folder: FileSystemDirectoryHandle,
  name: string,
  pieces: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<number> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  const encoder = new TextEncoder();
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      const chunk = encoder.encode(piece);
      await stream.write(chunk);
      bytes += chunk.length;
    }
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    // What was made to be written into is nothing to find later.
    if ((await file.getFile()).size === 0) await folder.removeEntry(name);
    throw error;
  }
  const { size } = await file.getFile();
  if (size !== bytes) throw new Error(`${bytes} bytes were written and the file has ${size}.`);
  return bytes;
}
