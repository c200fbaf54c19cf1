/** What is ended half-way (taking an archive in, reading again), run inside the extension, and what is left of it then. */
import { readArchive, linesOf } from '@/utils/archive/read-archive';
import { takeArchiveIn, type Mode } from '@/utils/archive/take-in';
import { writeArchive } from '@/utils/archive/write-archive';
import { summaryOf } from '@/utils/extract/summary';
import { createHistory } from '@/utils/store/history';
import { ACKNOWLEDGED, type Attempt } from './faults-in-page';

/** The archive of a history of these looks alone; a note says which one it was. `readBy`: what is said to have read them. */
export async function archiveOf(attempts: readonly Attempt[], readBy: string | null): Promise<string> {
  const history = createHistory();
  await history.forgetAll();
  for (const { posting, reading, look } of attempts) await history.record(posting, reading, 1, look, readBy);
  await history.edit(
    attempts.map(({ posting }) => posting.key),
    ({ key }) => ({ note: `Note on ${key}` }),
    2,
  );
  const text = await exported();
  await history.close();
  return text;
}

/** All that the history holds, as an archive. */
export async function exported(): Promise<string> {
  const history = createHistory();
  const pieces: string[] = [];
  for await (const piece of writeArchive(history, {})) pieces.push(piece);
  await history.close();
  return pieces.join('');
}

/** Begins anew with what the archive holds. */
export async function startFrom(archive: string): Promise<void> {
  const history = createHistory();
  await history.forgetAll();
  await takeArchiveIn(new Blob([archive]), 'replace', history);
  await history.close();
}

/** Takes an archive in and tells how many of its postings are on disk; whoever runs it may be ended at any moment. */
export async function importAll(archive: string, mode: Mode): Promise<void> {
  const history = createHistory();
  const channel = new BroadcastChannel(ACKNOWLEDGED);
  channel.postMessage(null);
  await takeArchiveIn(new Blob([archive]), mode, history, (written) => {
    channel.postMessage(written);
  });
}

/** How many of an archive's postings are here, and how many of these only in part. */
export async function presentOf(archive: string): Promise<{ readonly all: number; present: number; torn: number }> {
  const history = createHistory();
  const counts = { all: 0, present: 0, torn: 0 };
  for await (const item of readArchive(linesOf(new Blob([archive])))) {
    if (item.kind !== 'posting') continue;
    const { key } = item.record.row;
    const parts = await Promise.all([history.get(key), history.textOf(key), history.readingOf(key)]);
    const there = parts.filter((part) => part !== undefined).length;
    counts.all++;
    if (there > 0) counts.present++;
    if (there % parts.length !== 0) counts.torn++;
  }
  await history.close();
  return counts;
}

/** Postings by what read them, those whose row does not fit their reading and text, and those whose note is gone. */
export async function readings(): Promise<{
  readonly by: Readonly<Record<string, number>>;
  readonly torn: number;
  readonly lost: number;
}> {
  const history = createHistory();
  const by: Record<string, number> = {};
  let [torn, lost] = [0, 0];
  const keys = (await history.rows()).map(({ key }) => key);
  for (const { row, reading, text } of await history.records(keys)) {
    by[row.readBy ?? ''] = (by[row.readBy ?? ''] ?? 0) + 1;
    if (!reading || !text || JSON.stringify(summaryOf(reading, text.text)) !== JSON.stringify(row.summary)) torn++;
    if (row.note !== `Note on ${row.key}`) lost++;
  }
  await history.close();
  return { by, torn, lost };
}

/** Makes a database of version 1 with `n` rows like the one that is given, and brings it up to date; answers ms. */
export async function migrate(
  n: number,
  row: Readonly<Record<string, unknown>>,
): Promise<{ ms: number; rows: number }> {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('skillight', 1);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const summaries = db.createObjectStore('summaries', { keyPath: 'key' });
      summaries.createIndex('sequence', 'sequence');
      summaries.createIndex('lastSequence', 'lastSequence');
      db.createObjectStore('readings');
      db.createObjectStore('texts', { keyPath: 'key' });
      db.createObjectStore('versions', { keyPath: ['key', 'until'] });
      db.createObjectStore('meta').put({ sequence: n, rows: n }, 'counters');
      db.createObjectStore('quarantine', { autoIncrement: true }).createIndex('key', 'key');
    };
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('The database does not open.'));
    };
  });
  for (let from = 0; from < n; from += 2_000) {
    const tx = old.transaction('summaries', 'readwrite', { durability: 'relaxed' });
    for (let i = from; i < Math.min(n, from + 2_000); i++) {
      const id = String(i);
      tx.objectStore('summaries').put({ ...row, key: `linkedin:${id}`, id, sequence: i + 1, lastSequence: i + 1 });
    }
    await new Promise((resolve) => (tx.oncomplete = resolve));
  }
  old.close();
  const start = performance.now();
  const history = createHistory();
  await history.count();
  const ms = performance.now() - start;
  const rows = (await history.rows()).length;
  await history.close();
  return { ms, rows };
}
