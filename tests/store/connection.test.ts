/** Opening, upgrading and losing the database. */
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HistoryNotice } from '@/utils/store/connection';
import { createHistory } from '@/utils/store/history';
import { MIGRATIONS, type Migration } from '@/utils/store/migrations';
import { posting, reading } from './samples';
import { plain } from './plain';
import { restore } from './restore';
import { savedDatabase } from './saved';

const addStore: Migration = (db) => {
  db.createObjectStore('later');
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function withOneRow(): Promise<void> {
  const history = createHistory();
  await history.record(posting('1'), reading('go'), 1, 'a');
  await history.close();
}

async function shape(): Promise<{ version: number; stores: string[]; rows: unknown[] }> {
  const db = await openDB('skillight');
  const stores = [...db.objectStoreNames];
  const rows = await db.getAll('summaries');
  db.close();
  return { version: db.version, stores, rows };
}

describe('migrations', () => {
  test('a later step keeps the rows', async () => {
    await withOneRow();
    const history = createHistory({ migrations: [...MIGRATIONS, addStore] });
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 1 });
    await history.close();
    expect((await shape()).stores).toContain('later');
  });

  test.each<[string, Migration]>([
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
    [
      'fails after it has changed rows',
      async (db, tx) => {
        db.createObjectStore('later');
        await tx.objectStore('summaries').clear();
        throw new Error('no');
      },
    ],
    [
      'asks what the database refuses',
      async (_db, tx) => {
        await tx.objectStore('summaries').clear();
        await tx.objectStore('summaries').add({ noKey: true });
      },
    ],
  ])('a step that %s leaves everything as it was and says so', async (_name, step) => {
    await withOneRow();
    const before = await shape();
    const broken = createHistory({ migrations: [...MIGRATIONS, step] });
    await expect(broken.recent(1)).rejects.toMatchObject({ name: 'HistoryError', trouble: 'migration' });
    await expect(broken.record(posting('2'), reading('go'), 2, 'b')).rejects.toMatchObject({ trouble: 'migration' });
    expect(await shape()).toEqual(before);
    expect(await createHistory().get('linkedin:1')).toBeDefined();
  });

  test('a database of a newer version is left alone, with a clear reason', async () => {
    const newer = createHistory({ migrations: [...MIGRATIONS, addStore] });
    await newer.record(posting('1'), reading('go'), 1, 'a');
    await newer.close();
    const before = await shape();
    await expect(createHistory().recent(1)).rejects.toMatchObject({
      ...{ trouble: 'newer', message: 'The history was made by a newer version of Skillight.' },
    });
    expect(await shape()).toEqual(before);
  });

  test('a saved database of version 2 opens: its rows keep everything, what is derived of them is made anew', async () => {
    const saved = savedDatabase(2);
    await restore(saved);
    const stored = (name: string): unknown[] =>
      saved.stores.find((store) => store.name === name)?.rows.map(({ value }) => value) ?? [];
    const history = createHistory();
    const old = (stored('summaries') as OldRow[]).sort((a, b) => a.sequence - b.sequence);
    expect(old).toHaveLength(4);
    expect(plain(await history.rows())).toEqual(old.map((row) => ({ ...row, looks: undefined, markedAt: {} })));
    expect(await history.count()).toEqual({ rows: 4, broken: 1 });
    expect((await history.sums()).n).toBe(3);
    expect((await history.versionsOf('linkedin:2')).map(({ text }) => text)).toEqual([
      'We want Rust.\nAnd a driving licence.',
    ]);
    const hits = [];
    for await (const some of history.search('nurse')) hits.push(...some);
    expect(hits.map(({ key }) => key)).toEqual(['linkedin:5']);
    for (const text of stored('texts') as { key: string; text: string }[]) {
      if (text.key !== 'linkedin:4') expect(await history.textOf(text.key)).toBe(text.text);
    }
  });

  test('a saved database of version 1 opens, and its rows keep everything', async () => {
    const saved = savedDatabase(1);
    await restore(saved);
    const before = new Map(saved.stores.map(({ name, rows }) => [name, rows.map(({ value }) => value)]));
    const history = createHistory();
    const rows = await history.rows();
    const old = (before.get('summaries') as OldRow[])
      .map((row) => ({ ...row, looks: undefined }))
      .sort((a, b) => a.sequence - b.sequence);
    expect(old).toHaveLength(4);
    expect(plain(rows)).toEqual(
      old.map(({ digest, ...rest }) => ({
        ...rest,
        summary: {
          ...digest,
          duties: digest.duties.map((kind) => ({ kind, verb: null, object: null })),
          ...{ unknown: [], coverage: { lines: 0, understood: 0, unread: 0 } },
        },
        ...{ readBy: null, claim: null, tags: [], starred: false, job: null, markedAt: {} },
        statusLog: rest.status === null ? [] : [{ status: rest.status, at: rest.lastSeenAt }],
      })),
    );
    expect(rows.filter(({ status }) => status === 'applied')).toMatchObject([
      { note: 'Ask about the team — and the café' },
    ]);
    expect(await history.count()).toEqual({ rows: 4, broken: 1 });
    const [first] = rows;
    expect(await history.readingOf(first!.key)).toEqual(
      before.get('readings')![
        saved.stores.find(({ name }) => name === 'readings')!.rows.findIndex(({ key }) => key === first!.key)
      ],
    );
    expect(await history.versionsOf(first!.key)).toEqual(before.get('versions'));
    expect(await history.textOf(first!.key)).toContain('At least 4 years of Python');
    // The look that was counted then is the same look now.
    const text = (await history.textOf(first!.key))!;
    const again = await history.record({ ...posting('1'), key: first!.key, text }, reading('go'), 1, 'look-7');
    expect(again).toMatchObject({ outcome: 'retried', visits: 2 });
  });

  test('rows of version 1 that cannot be read are set aside after the upgrade, as they were', async () => {
    const saved = savedDatabase(1);
    await restore(saved);
    const db = await openDB('skillight');
    const broken = [
      { key: 'a', sequence: 90, digest: 7 },
      { key: 'b', sequence: 91, digest: { duties: 'all' } },
      { key: 'c', sequence: 92 },
    ];
    for (const row of broken) await db.put('summaries', row);
    await db.put('meta', { sequence: 92, rows: 7 }, 'counters');
    db.close();
    const history = createHistory();
    expect(await history.rows()).toHaveLength(4);
    expect(await history.count()).toEqual({ rows: 4, broken: 4 });
  });
});

interface OldRow {
  readonly sequence: number;
  readonly status: string | null;
  readonly lastSeenAt: number;
  readonly digest: { readonly duties: readonly string[] };
}

describe('several connections', () => {
  test('an open page of this version gives way to a newer one and says that it is outdated', async () => {
    const notices: HistoryNotice[] = [];
    const old = createHistory({ onNotice: (notice) => notices.push(notice) });
    await old.record(posting('1'), reading('go'), 1, 'a');
    const newer = createHistory({ migrations: [...MIGRATIONS, addStore] });
    expect(await newer.recent(1)).toHaveLength(1);
    expect(notices).toEqual(['outdated']);
    await expect(old.record(posting('2'), reading('go'), 2, 'b')).rejects.toMatchObject({ trouble: 'newer' });
  });

  test('a page that does not give way is told to the user, and goes on working', async () => {
    await withOneRow();
    const stubborn = await openDB('skillight');
    const newer = createHistory({ migrations: [...MIGRATIONS, addStore], patience: 0 });
    await expect(newer.recent(1)).rejects.toMatchObject({ trouble: 'blocked' });
    expect(await stubborn.count('summaries')).toBe(1);
    stubborn.close();
    expect(await newer.recent(1)).toHaveLength(1);
  });

  test('a connection that the browser ended is opened again', async () => {
    const notices: HistoryNotice[] = [];
    const databases: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...args) => {
      const request = open(...args);
      request.addEventListener('success', () => databases.push(request.result));
      return request;
    };
    const history = createHistory({ onNotice: (notice) => notices.push(notice) });
    await history.record(posting('1'), reading('go'), 1, 'a');
    forceCloseDatabase(databases[0] as never); // its types name the class where the object is meant
    await expect.poll(() => notices).toEqual(['terminated']);
    await history.record(posting('1'), reading('go'), 2, 'b');
    databases[1]!.close();
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 2 });
    expect(databases).toHaveLength(3);
  });
});

test('no space left: the rows stay, the reason is told, and the next write works', async () => {
  const history = createHistory();
  await history.record(posting('1'), reading('go'), 1, 'a');
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
  IDBObjectStore.prototype.put = function (...args) {
    if (this.name === 'texts') throw new DOMException('no space', 'QuotaExceededError');
    return put.apply(this, args);
  };
  try {
    await expect(history.record(posting('2'), reading('go'), 2, 'b')).rejects.toMatchObject({ trouble: 'full' });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await history.count()).toEqual({ rows: 1, broken: 0 });
  expect((await history.recent(9)).map((row) => row.id)).toEqual(['1']);
  expect(await history.record(posting('2'), reading('go'), 2, 'b')).toMatchObject({ outcome: 'new', visits: 1 });
});

test('no database at all is an error with a reason, not an empty history', async () => {
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  await expect(createHistory().recent(1)).rejects.toMatchObject({ name: 'HistoryError', trouble: 'broken' });
});
