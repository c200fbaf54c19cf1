/** What goes wrong with a history, made to go wrong inside a page or the background of the extension, and what is left then. */
import { deleteDB, openDB } from 'idb';
import type { Posting } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { oncePerJob } from '@/utils/market/entry';
import { add, emptySums } from '@/utils/market/sums';
import { HistoryError } from '@/utils/store/connection';
import { createHistory } from '@/utils/store/history';
import { MIGRATIONS } from '@/utils/store/migrations';
import { parseSeenPosting } from '@/utils/store/rows';
import { openSegments, openSums } from '@/utils/store/segments';
import { transactionsOn } from '@/utils/store/transactions';
import { restore, type Saved } from '@/tests/store/restore';

/** The channel by which is told what is on disk. */
export const ACKNOWLEDGED = 'skillight.acknowledged';

/** One look, as it is sent again when no answer came. */
export interface Attempt {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly look: string;
}

/** Records look after look and tells each that is on disk; whoever runs it may be ended at any moment. */
export async function recordAll(attempts: readonly Attempt[]): Promise<void> {
  const history = createHistory();
  const channel = new BroadcastChannel(ACKNOWLEDGED);
  channel.postMessage(null);
  for (const { posting, reading, look } of attempts) {
    await history.record(posting, reading, 1, look);
    channel.postMessage(look);
  }
}

const acknowledged = new Set<unknown>();
let begin: (() => void) | undefined;

let channel: BroadcastChannel | undefined;

/** From now on this page remembers what is told to be on disk. */
export function listen(): void {
  acknowledged.clear();
  channel?.close();
  channel = new BroadcastChannel(ACKNOWLEDGED);
  channel.onmessage = ({ data }) => {
    if (data === null) begin?.();
    else acknowledged.add(data);
  };
}

/** How many postings of an archive were told to be on disk. */
export function told(): number {
  return Math.max(0, ...[...acknowledged].map(Number));
}

/** Waits until the next recording or import has begun. */
export function begun(): Promise<void> {
  return new Promise((resolve) => (begin = resolve));
}

export interface Damage {
  /** Looks that were told to be on disk. */
  readonly acknowledged: number;
  /** … and are not. */
  readonly lost: number;
  /** Postings of which only a part is there. */
  readonly torn: number;
}

/** What stands of the looks, by their postings. */
export async function inspect(attempts: readonly Attempt[]): Promise<Damage> {
  const history = createHistory();
  const damage = { acknowledged: 0, lost: 0, torn: 0 };
  for (const { posting, look } of attempts) {
    const [row, reading, text] = await Promise.all([
      history.get(posting.key),
      history.readingOf(posting.key),
      history.textOf(posting.key),
    ]);
    const parts = [row, reading, text].filter((part) => part !== undefined).length;
    if (acknowledged.has(look)) damage.acknowledged++;
    if (acknowledged.has(look) && parts < 3) damage.lost++;
    if (parts % 3 !== 0) damage.torn++;
  }
  await history.close();
  return damage;
}

/** Whether each posting was counted exactly once, and all that is derived equals a recount. */
export async function agree(
  attempts: readonly Attempt[],
): Promise<{ readonly notOnce: number; readonly derived: boolean }> {
  const db = await openDB('skillight');
  const stored = ((await db.getAll('summaries')) as unknown[]).map(parseSeenPosting).filter((row) => row !== undefined);
  db.close();
  stored.sort((a, b) => a.sequence - b.sequence);
  const visits = new Map(stored.map((row) => [row.key, row.visits]));
  const { read, close } = transactionsOn({});
  const [rows, sums] = await read((tx) => Promise.all([openSegments(tx, stored.length), openSums(tx, stored.length)]));
  await close();
  return {
    notOnce: attempts.filter(({ posting }) => visits.get(posting.key) !== 1).length,
    derived:
      canonical(rows) === canonical(stored) &&
      canonical(sums) === canonical(oncePerJob(stored).reduce(add, emptySums())),
  };
}

/** JSON in which the order of an object's fields makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && !('toJSON' in one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Writes `n` changes of one row, each of which needs the one before. */
export async function countUp(key: string, n: number): Promise<void> {
  const history = createHistory();
  for (let i = 0; i < n; i++) {
    await history.edit([key], ({ note }) => ({ note: String(Number(note) + 1) }), i);
  }
}

/** Text that no disk can make smaller. */
function noise(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(40_000));
  return Array.from(bytes, (byte) => byte.toString(36)).join('');
}

/** Records large postings until no space is left; answers the trouble and how many went in. */
export async function fillUp(
  attempts: readonly Attempt[],
): Promise<{ readonly recorded: number; readonly trouble: string }> {
  const history = createHistory();
  let recorded = 0;
  for (const { posting, reading, look } of attempts) {
    try {
      await history.record({ ...posting, text: posting.text + noise() }, reading, 1, look);
      recorded++;
    } catch (error) {
      return { recorded, trouble: troubleOf(error) };
    }
  }
  return { recorded, trouble: 'none' };
}

function troubleOf(error: unknown): string {
  return error instanceof HistoryError ? error.trouble : String(error);
}

/** Reads all rows with their texts; answers how many are whole, or the trouble. */
export async function wholeRows(patience = 2_000): Promise<number | string> {
  const history = createHistory({ patience });
  try {
    let whole = 0;
    for (const { key } of await history.rows()) {
      if ((await history.textOf(key)) !== undefined && (await history.readingOf(key)) !== undefined) whole++;
    }
    return whole;
  } catch (error) {
    return troubleOf(error);
  } finally {
    await history.close();
  }
}

const kept: IDBDatabase[] = [];

/** Makes a saved database the browser's, and keeps it open as a page of an old version does that does not give way. */
export async function restoreAndKeep(saved: Saved): Promise<void> {
  await restore(saved);
  kept.push(await open(saved.version));
}

/** Makes the database one of a version that is not known yet. */
export async function makeNewer(): Promise<void> {
  (await open(MIGRATIONS.length + 7)).close();
}

export function letGo(): void {
  for (const db of kept.splice(0)) db.close();
}

function open(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('skillight', version);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('The database does not open.'));
    };
  });
}

/** Bytes that the browser counts for the extension. */
export async function bytesUsed(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** Begins anew. */
export async function removeDatabase(): Promise<void> {
  await deleteDB('skillight');
}

/** Breaks a row as a disk might; answers what is left, and what was set aside. */
export async function breakRow(
  key: string,
): Promise<{ readonly rows: number; readonly broken: number; readonly listed: number }> {
  const db = await openDB('skillight');
  await db.put('summaries', { ...((await db.get('summaries', key)) as object), visits: 'many' });
  db.close();
  const history = createHistory();
  await history.get(key);
  return { ...(await history.count()), listed: (await history.rows()).length };
}

/** The ids of the rows by first and by last sight after looks at these times. */
export async function lookAt(times: readonly number[], attempts: readonly Attempt[]): Promise<readonly string[]> {
  const history = createHistory();
  for (const [i, { posting, reading }] of attempts.entries()) {
    await history.record(posting, reading, times[i] ?? 0, `clock ${i}`);
  }
  return (await history.recent(attempts.length)).map(({ key }) => key);
}
