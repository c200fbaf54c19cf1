/** The folder through which the history of several machines is kept the same, where the browser lets pages use folders. */
import type { PostingKey } from '@/utils/boards/posting';
import { MEMORY_STORES, memoryIn, noteForgotten, openMemoryDatabase } from '@/utils/sync/memory';
import { syncHistory, tidyOwnFile, type Folder, type Synced } from '@/utils/sync/history-sync';
import { askForRereading } from '@/utils/store/rereading';
import { machineName } from '@/utils/store/sync-choice';
import type { History } from '@/utils/store/history';
import { hasFolders, mayUse, pickFolder, type Permitted } from './folder';

const FOLDER = 'folder';

async function withDatabase<T>(work: (db: Awaited<ReturnType<typeof openMemoryDatabase>>) => Promise<T>): Promise<T> {
  const db = await openMemoryDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The folder that the user chose; undefined: none. */
async function chosen(): Promise<Permitted | undefined> {
  return (await withDatabase((db) => db.get('meta', FOLDER))) as Permitted | undefined;
}

/** Its name; null: none was chosen. */
export async function folderName(): Promise<string | null> {
  return (await chosen())?.name ?? null;
}

/** Lets the user choose it; false where they did not. Call it from a click. */
export async function chooseFolder(): Promise<boolean> {
  const handle = await pickFolder('skillight');
  if (!handle) return false;
  await withDatabase((db) => db.put('meta', handle, FOLDER));
  return true;
}

/** Leaves the folder alone from now on, and forgets what was remembered of it. Its files stay. */
export async function leaveFolder(): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction(MEMORY_STORES, 'readwrite');
    await Promise.all([...MEMORY_STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
  });
}

/** Notes when postings were forgotten, for the other machines, where there is a folder for them. */
export async function noteForgottenHere(keys: readonly PostingKey[]): Promise<void> {
  if (await chosen()) await withDatabase((db) => noteForgotten(db, keys, Date.now()));
}

/** `none`: no folder. `ask`: the browser wants a click before it lets us in again. */
export type FolderRound = Synced | 'none' | 'ask';

/** One round. `mayAsk`: it was a click, so the browser may be asked to let us in. */
export async function syncFolder(history: History, { mayAsk = false, tidy = false } = {}): Promise<FolderRound> {
  const handle = await chosen();
  if (!handle) return 'none';
  if (!(await mayUse(handle, mayAsk))) return 'ask';
  const machine = await machineName();
  return navigator.locks.request('skillight.sync', () =>
    withDatabase(async (db) => {
      const memory = memoryIn(db, machine);
      const folder = folderOn(handle);
      const synced = await syncHistory(history, folder, memory, Date.now());
      if (synced.taken > 0) await askForRereading();
      if (tidy) await tidyOwnFile(folder, memory);
      return synced;
    }),
  );
}

/** Changes come in bursts: a round waits until this one is over, in ms. */
const CALM = 4_000;

/** Rounds now and after each change of the history, for as long as the page is open. */
export function keepFolderSynced(history: History): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      syncFolder(history).catch(console.error);
    }, CALM);
  };
  if (!hasFolders()) return;
  history.watch(soon);
  window.addEventListener('focus', soon);
  soon();
}

function folderOn(handle: Permitted): Folder {
  return {
    list: async () => {
      const names: string[] = [];
      for await (const [name, entry] of handle.entries()) if (entry.kind === 'file') names.push(name);
      return names;
    },
    read: async (name, from, n) => {
      const file = await (await handle.getFileHandle(name)).getFile();
      return new Uint8Array(await file.slice(from, from + n).arrayBuffer());
    },
    append: async (name, text) => {
      const entry = await handle.getFileHandle(name, { create: true });
      const { size } = await entry.getFile();
      const stream = await entry.createWritable({ keepExistingData: true });
      await stream.write({ type: 'write', position: size, data: text });
      await stream.close();
    },
    remove: (name) => handle.removeEntry(name),
  };
}
