import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHistory, type History } from '@/utils/store/history';
import { summaryOf } from '@/utils/extract/summary';
import { posting, reading } from './samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

let history: History;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
});

/** Everything in the database, store by store. */
async function contents(): Promise<Record<string, unknown[]>> {
  const db = await openDB('skillight');
  const stores: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) stores[name] = await db.getAll(name);
  db.close();
  return stores;
}

async function write(store: string, value: unknown, key?: IDBValidKey): Promise<void> {
  const db = await openDB('skillight');
  await db.put(store, value, key);
  db.close();
}

describe('record', () => {
  test('a posting met first is a row, its reading and its text', async () => {
    const go = reading('go', 'sql');
    expect(await history.record(posting('1'), go, NOON, 'a')).toEqual({
      ...{ key: 'linkedin:1', outcome: 'new', visits: 1, firstSeenAt: NOON },
    });
    expect(await history.get('linkedin:1')).toEqual({
      ...{ key: 'linkedin:1', board: 'linkedin', id: '1', url: 'https://www.linkedin.com/jobs/view/1' },
      ...{ title: 'Engineer 1', company: 'Acme', location: 'Utrecht' },
      ...{ firstSeenAt: NOON, lastSeenAt: NOON, visits: 1, sequence: 1, lastSequence: 1 },
      ...{ summary: summaryOf(go, 'About job 1\nMust know Go.'), readBy: null, claim: null },
      ...{ status: null, statusLog: [], note: '', tags: [], starred: false, job: null, markedAt: {} },
    });
    expect(await history.readingOf('linkedin:1')).toEqual(go);
    expect(await history.textOf('linkedin:1')).toBe('About job 1\nMust know Go.');
    expect(await history.count()).toEqual({ rows: 1, broken: 0 });
  });

  test('a second look raises visits and the last time and changes nothing else', async () => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    const before = await contents();
    const row = await history.get('linkedin:1');
    const again = { title: 'Other', url: 'https://www.linkedin.com/jobs/view/1?x', location: 'Utrecht, NL' };
    expect(await history.record(posting('1', again), reading('go'), NOON + HOUR, 'b')).toMatchObject({
      ...{ outcome: 'again', visits: 2, firstSeenAt: NOON },
    });
    expect(await history.get('linkedin:1')).toEqual({ ...row, visits: 2, lastSeenAt: NOON + HOUR, lastSequence: 2 });
    const after = await contents();
    expect({ ...after, summaries: [], meta: [] }).toEqual({ ...before, summaries: [], meta: [] });
  });

  test('the same look sent again counts nothing', async () => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    await history.record(posting('1'), reading('go'), NOON + 1, 'b');
    expect(await history.record(posting('1'), reading('go'), NOON + 2, 'a')).toMatchObject({
      outcome: 'retried',
      visits: 2,
    });
    expect(await history.record(posting('1'), reading('go'), NOON + 2, 'b')).toMatchObject({
      outcome: 'retried',
      visits: 2,
    });
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 2, lastSeenAt: NOON + 1, lastSequence: 2 });
  });

  test('ten tabs with the same job at once: one row, ten visits', async () => {
    const tabs = Array.from({ length: 10 }, () => createHistory());
    await Promise.all(tabs.map((tab, i) => tab.record(posting('1'), reading('go'), NOON + i, `tab ${i}`)));
    expect(await history.recent(5)).toHaveLength(1);
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 10, sequence: 1, lastSequence: 10 });
    expect(await history.count()).toEqual({ rows: 1, broken: 0 });
  });

  test('two connections, 1,000 looks each: none lost', async () => {
    const other = createHistory();
    const looks = Array.from({ length: 1000 }, (_, i) => i);
    await Promise.all(
      [history, other].map(async (connection, c) => {
        for (const i of looks) await connection.record(posting(String(i % 50)), reading('go'), NOON + i, `${c}-${i}`);
      }),
    );
    const rows = await history.recent(100);
    expect(rows).toHaveLength(50);
    expect(rows.reduce((sum, row) => sum + row.visits, 0)).toBe(2000);
    expect(rows[0]!.lastSequence).toBe(2000);
    expect(await history.count()).toEqual({ rows: 50, broken: 0 });
  }, 30_000);

  test('what was not known is filled in, what was known stays', async () => {
    await history.record(posting('1', { company: null, location: null }), reading('go'), NOON, 'a');
    await history.record(posting('1', { location: null }), reading('go'), NOON, 'b');
    await history.record(posting('1', { company: 'Other', location: 'Delft' }), reading('go'), NOON, 'c');
    expect(await history.get('linkedin:1')).toMatchObject({ company: 'Acme', location: 'Delft' });
  });

  test('a better reading of the same text takes the place of the old one', async () => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    await history.record(posting('1'), reading('go', 'sql'), NOON, 'b');
    expect(await history.readingOf('linkedin:1')).toEqual(reading('go', 'sql'));
    expect((await history.get('linkedin:1'))?.summary.demands.map(({ skill }) => skill)).toEqual(['go', 'sql']);
    expect(await history.versionsOf('linkedin:1')).toEqual([]);
  });
});

describe('another text', () => {
  const before = posting('1', { text: 'Must know Go.\nRemote.' });
  const after = posting('1', { text: 'Must know Go.\nHybrid.', title: 'Lead' });

  test('takes the place of the old one, which is kept as a version', async () => {
    await history.record(before, reading('go'), NOON, 'a');
    await history.record(before, reading('go'), NOON + HOUR, 'b');
    expect(await history.record(after, reading('sql'), NOON + 2 * HOUR, 'c')).toMatchObject({
      outcome: 'changed',
      visits: 3,
    });
    expect(await history.textOf('linkedin:1')).toBe(after.text);
    expect(await history.readingOf('linkedin:1')).toEqual(reading('sql'));
    expect(await history.get('linkedin:1')).toMatchObject({ title: 'Lead', visits: 3, firstSeenAt: NOON });
    const { url, title, company, location, text } = before;
    expect(await history.versionsOf('linkedin:1')).toEqual([
      { key: before.key, until: 3, url, title, company, location, text, from: NOON, to: NOON + HOUR },
    ]);
  });

  test('back again: it is current again, and nothing piles up', async () => {
    for (let i = 0; i < 10; i++) {
      await history.record(i % 2 === 0 ? before : after, reading('go'), NOON + i * HOUR, `look ${i}`);
    }
    expect(await history.textOf('linkedin:1')).toBe(after.text);
    expect(await history.versionsOf('linkedin:1')).toMatchObject([
      { text: before.text, from: NOON, to: NOON + 8 * HOUR },
    ]);
  });

  test('only another spacing is the same text', async () => {
    await history.record(before, reading('go'), NOON, 'a');
    const spaced = posting('1', { text: ' Must  know Go.\n\n Remote.' });
    expect(await history.record(spaced, reading('go', 'sql'), NOON, 'b')).toMatchObject({ outcome: 'again' });
    expect(await history.textOf('linkedin:1')).toBe(before.text);
    expect(await history.readingOf('linkedin:1')).toEqual(reading('go'));
  });

  test('within the same look it changes the text and counts no visit', async () => {
    await history.record(before, reading('go'), NOON, 'a');
    expect(await history.record(after, reading('sql'), NOON + 1, 'a')).toMatchObject({ outcome: 'changed', visits: 1 });
    expect(await history.textOf('linkedin:1')).toBe(after.text);
  });
});

describe('order', () => {
  test('the latest look first, page by page, each row once', async () => {
    for (let i = 1; i <= 7; i++) await history.record(posting(String(i)), reading('go'), NOON + i, `look ${i}`);
    await history.record(posting('3'), reading('go'), NOON + 8, 'look 8');
    const ids: string[] = [];
    let cursor: number | null = null;
    do {
      const page: Awaited<ReturnType<History['page']>> = await history.page(cursor, 3);
      ids.push(...page.rows.map((row) => row.id));
      cursor = page.next;
    } while (cursor !== null);
    expect(ids).toEqual(['3', '7', '6', '5', '4', '2', '1']);
    expect((await history.recent(2)).map((row) => row.id)).toEqual(['3', '7']);
  });

  test.each([-365 * 24 * HOUR, 365 * 24 * HOUR])('a clock moved by %d ms disturbs nothing', async (shift) => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    await history.record(posting('2'), reading('go'), NOON + shift, 'b');
    await history.record(posting('3'), reading('go'), NOON + HOUR, 'c');
    await history.record(posting('1'), reading('go'), NOON + shift, 'd');
    expect((await history.recent(9)).map((row) => row.id)).toEqual(['1', '3', '2']);
    expect(await history.get('linkedin:1')).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + shift });
  });
});

describe('forget', () => {
  test('removes one posting from every store', async () => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    await history.record(posting('1', { text: 'Now it is Rust.' }), reading('rust'), NOON, 'b');
    await history.record(posting('2'), reading('go'), NOON, 'c');
    await history.forget('linkedin:1');
    await history.forget('linkedin:never-met');
    expect(await history.count()).toEqual({ rows: 1, broken: 0 });
    expect(await history.versionsOf('linkedin:1')).toEqual([]);
    expect(JSON.stringify(await contents())).not.toMatch(/linkedin:1"|Rust/);
    expect(await history.textOf('linkedin:2')).toBeDefined();
  });

  test('everything leaves every store empty', async () => {
    await history.record(posting('1'), reading('go'), NOON, 'a');
    await history.record(posting('1', { text: 'Now it is Rust.' }), reading('rust'), NOON, 'b');
    await history.forgetAll();
    expect(Object.values(await contents()).flat()).toEqual([]);
    expect(await history.record(posting('1'), reading('go'), NOON, 'c')).toMatchObject({ outcome: 'new' });
  });
});

/** The way to every field in a row, in depth. */
function fieldsOf(value: unknown, path: string[] = []): string[][] {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]))];
}

describe('broken rows', () => {
  beforeEach(async () => {
    for (const id of ['1', '2', '3']) await history.record(posting(id), reading('go'), NOON, `look ${id}`);
  });

  test.each([
    ['no title', { title: undefined }],
    ['visits not a number', { visits: 'many' }],
    ['no summary', { summary: null }],
    [
      'a level nobody knows',
      { summary: { ...summaryOf(reading('go'), 'Go'), demands: [{ skill: 'go', level: 'urgent' }] } },
    ],
    ['time that is no time', { lastSeenAt: Number.NaN }],
  ])('%s: set aside and counted, the others go on', async (_name, damage) => {
    const raw = { ...(await history.get('linkedin:2')), ...damage };
    await write('summaries', raw);
    expect((await history.recent(9)).map((row) => row.id)).toEqual(['3', '1']);
    expect(await history.count()).toEqual({ rows: 2, broken: 1 });
    expect((await contents())['quarantine']).toEqual([{ key: 'linkedin:2', raw }]);
    expect(await history.get('linkedin:2')).toBeUndefined();
  });

  test('a broken row that is met again is a new one, and its text is not lost', async () => {
    await write('summaries', { key: 'linkedin:2', lastSequence: 2 });
    const changed = posting('2', { text: 'Another text.' });
    expect(await history.record(changed, reading('sql'), NOON + HOUR, 'b')).toMatchObject({
      outcome: 'new',
      visits: 1,
    });
    expect(await history.count()).toEqual({ rows: 3, broken: 1 });
    expect(await history.versionsOf('linkedin:2')).toMatchObject([{ text: posting('2').text }]);
  });

  test('rows broken anywhere: a list never fails, and every row is either shown or set aside', async () => {
    const sound = await history.get('linkedin:1');
    const paths = fieldsOf(sound);
    expect(paths.length).toBeGreaterThan(30);
    let number = 10;
    const values = [
      undefined,
      null,
      Number.NaN,
      -1,
      1.5,
      '',
      'x',
      true,
      [],
      {},
      [null],
      { length: 3 },
      new Date(0),
      2 ** 60,
    ];
    for (const path of paths) {
      for (const value of values) {
        const raw = structuredClone({ ...sound, key: `linkedin:${number}`, lastSequence: number, looks: ['a'] });
        let parent = raw as unknown as Record<string, unknown>;
        for (const name of path.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
        parent[path.at(-1)!] = value;
        raw.key = `linkedin:${number}`;
        await write('summaries', raw);
        number++;
      }
    }
    await history.check();
    const shown = await history.recent(10_000);
    const { rows, broken } = await history.count();
    expect(broken).toBeGreaterThan(shown.length / 4);
    expect(rows + broken).toBe(3 + paths.length * values.length);
    // A row whose place in the order was broken, but is a number still, is found by check and by its key alone.
    expect(shown.length).toBe(rows);
  }, 30_000);

  test('a broken reading or text is undefined, once set aside', async () => {
    await write('readings', { demands: 'many' }, 'linkedin:1');
    await write('texts', { key: 'linkedin:2', text: 7 });
    expect(await history.readingOf('linkedin:1')).toBeUndefined();
    expect(await history.textOf('linkedin:2')).toBeUndefined();
    expect(await history.count()).toEqual({ rows: 3, broken: 2 });
    expect(await history.get('linkedin:1')).toBeDefined();
  });

  test('broken counters are counted again', async () => {
    await write('summaries', { key: 'linkedin:8', lastSequence: 'last' });
    await write('summaries', { key: 'linkedin:9', lastSequence: new Date(9e12) });
    expect(await history.check()).toEqual({ rows: 3, broken: 2 });
    await write('summaries', { key: 'linkedin:9', lastSequence: new Date(9e12) });
    await write('meta', 'seven', 'counters');
    expect((await history.recent(9)).map((row) => row.id)).toEqual(['3', '2', '1']);
    await history.record(posting('4'), reading('go'), NOON, 'd');
    expect(await history.count()).toEqual({ rows: 4, broken: 3 });
    expect(await history.get('linkedin:4')).toMatchObject({ sequence: 4, lastSequence: 4 });
  });

  test('check finds what no list shows: a row without its place in the order, and wrong counters', async () => {
    await write('summaries', { key: 'linkedin:9' });
    await write('meta', { sequence: 3, rows: 77 }, 'counters');
    expect(await history.check()).toEqual({ rows: 3, broken: 1 });
    expect(await history.count()).toEqual({ rows: 3, broken: 1 });
  });
});

test('keys that objects know already are keys like any other', async () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    await history.record(posting(id), reading('__proto__'), NOON, id);
  }
  expect((await history.recent(9)).map((row) => row.id)).toEqual(['toString', 'constructor', '__proto__']);
  expect(await history.readingOf('linkedin:__proto__')).toEqual(reading('__proto__'));
});
