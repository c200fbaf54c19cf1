/**
 * The backup: the whole history as one file in a folder of the user's choice, kept current by every page of ours that is
 * open long enough, where the browser lets pages use folders.
 */
import { openDB } from 'idb';
import { backupName, fingerprint, pauseBefore, writeWhole } from '@/utils/archive/backup-file';
import { readUserData } from '@/utils/archive/user-data';
import { writeArchive } from '@/utils/archive/write-archive';
import { backup } from '@/utils/store/backup';
import type { History } from '@/utils/store/history';
import { machineName } from '@/utils/store/sync-choice';
import { mayUse, pickFolder, type Permitted } from './folder';

type Source = Pick<History, 'rows' | 'records' | 'watch'>;

const FOLDER = 'folder';

/** A database of its own: handles of folders can be kept nowhere else. */
async function withDatabase<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const open = () =>
  openDB<{ handles: { key: string; value: Permitted } }>('skillight-backup', 1, {
    upgrade: (db) => void db.createObjectStore('handles'),
  });

const chosen = (): Promise<Permitted | undefined> => withDatabase((db) => db.get('handles', FOLDER));

/** Lets the user choose the folder; false where they did not. Call it from a click. */
export async function chooseBackupFolder(): Promise<boolean> {
  const handle = await pickFolder('skillight-backup');
  if (!handle) return false;
  await withDatabase((db) => db.put('handles', handle, FOLDER));
  await backup.update((now) => ({ ...now, file: null }));
  tell(null);
  return true;
}

/** Writes no more; the file stays. */
export async function leaveBackupFolder(): Promise<void> {
  await withDatabase((db) => db.clear('handles'));
  await backup.update((now) => ({ ...now, file: null }));
  tell(null);
}

/**
 * `none`: no folder was chosen. `ask`: the browser wants a click before it lets us in again. `waiting`: something changed,
 * and it is not time yet. `empty`: there is nothing to save, and what stands in the file is worth more.
 */
export type BackupState = 'none' | 'ask' | 'waiting' | 'empty' | 'writing' | 'current' | 'failed';

export interface BackupView {
  readonly state: BackupState;
  /** The folder's name; null: none. */
  readonly folder: string | null;
}

/** What came of the last try, on this page or on another one; null: nobody tried since this page was opened. */
let last: BackupState | null = null;
/** Not the name of the stored value's own lock (local-item.ts), which is taken while this one is held. */
const LOCK = 'skillight.backup-file';
const CHANNEL = 'skillight.backup';
/** ms after which to look again at what another page is writing. */
const AGAIN = 30_000;

/** Tells all pages, this one included, how it stands now. */
function tell(state: BackupState | null): void {
  last = state;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(state);
  channel.close();
}

/** Calls back when it may stand otherwise; the answer ends it. */
export function watchBackup(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<BackupState | null>) => {
    last = data;
    listener();
  };
  return () => {
    channel.close();
  };
}

/** How it stands now. */
export async function backupView(): Promise<BackupView> {
  const handle = await chosen();
  if (!handle) return { state: 'none', folder: null };
  const folder = handle.name;
  if (!(await mayUse(handle, false))) return { state: 'ask', folder };
  if (last === 'writing') {
    // The page that wrote may have been closed in the middle.
    const { held = [] } = await navigator.locks.query();
    return { state: held.some(({ name }) => name === LOCK) ? 'writing' : 'waiting', folder };
  }
  const { file } = await backup.get();
  return { state: last ?? (file ? 'current' : 'waiting'), folder };
}

/**
 * Writes the file where what it holds is no longer current. `now`: at once, also where it would not be time yet; it was a
 * click, so that the browser may be asked to let us in.
 * @returns ms after which to try again; null: when something changes
 */
export async function keepBackup(history: Source, { now = false } = {}): Promise<number | null> {
  const handle = await chosen();
  if (!handle || !(await mayUse(handle, now))) {
    tell(null);
    return null;
  }
  const known = (await backup.get()).file;
  const pause = known ? pauseBefore(known, Date.now()) : 0;
  if (pause > 0 && !now) {
    tell('waiting');
    return pause;
  }
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    // Somebody is at it, and may have begun before what just changed.
    if (!lock) return AGAIN;
    try {
      tell(await write(history, handle, now));
    } catch (error) {
      console.error(error);
      tell('failed');
    }
    return null;
  });
}

async function write(history: Source, handle: Permitted, always: boolean): Promise<BackupState> {
  const rows = await history.rows();
  if (rows.length === 0) return 'empty';
  const user = await readUserData();
  const print = await fingerprint(rows, user);
  const known = (await backup.get()).file;
  if (known?.print === print && !always) return 'current';
  tell('writing');
  const name = backupName(await machineName());
  const start = performance.now();
  const bytes = await writeWhole(handle, name, writeArchive(history, user));
  const took = performance.now() - start;
  const at = Date.now();
  const file = { folder: handle.name, name, at, bytes, postings: rows.length, print, took };
  await backup.update((current) => ({ ...current, savedAt: at, file }));
  return 'current';
}

/** Changes come in bursts, and a page that was just opened has other things to do: ms to wait. */
const CALM = 5_000;

/** Keeps the file current for as long as the page is open. */
export function keepBackedUp(history: Source): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keepBackup(history).then((pause) => {
        if (pause !== null) after(pause);
      }, console.error);
    }, ms);
  };
  history.watch(() => {
    after(CALM);
  });
  after(CALM);
}
