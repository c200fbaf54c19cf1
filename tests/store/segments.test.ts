/** What is derived from the rows always equals what the rows themselves say, whatever was written in whatever order. */
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { oncePerJob } from '@/utils/market/entry';
import { add, emptySums } from '@/utils/market/sums';
import { asks } from '@/utils/extract/asks';
import { EMPTY_SUMMARY } from '@/utils/extract/summary';
import { createHistory, type History } from '@/utils/store/history';
import type { Undo } from '@/utils/store/marks';
import { withChanges } from '@/utils/store/packed-rows';
import { parseSeenPosting } from '@/utils/store/rows';
import { openSegments, openSums } from '@/utils/store/segments';
import { STATUSES } from '@/utils/store/status';
import { tidy } from '@/utils/store/tidy';
import { transactionsOn } from '@/utils/store/transactions';
import { plain } from './plain';
import { posting, reading } from './samples';

const keyOf = (id: number) => `linkedin:${id}`;

async function stored<T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const db = await openDB('skillight');
  const result = await work(db);
  db.close();
  return result;
}

/** The rows themselves, read one by one. */
async function truth() {
  const raws: unknown[] = await stored((db) => db.getAll('summaries'));
  return raws
    .map(parseSeenPosting)
    .filter((row) => row !== undefined)
    .sort((a, b) => a.sequence - b.sequence);
}

async function expectEqual(history: History): Promise<void> {
  const rows = await truth();
  expect(plain(await history.rows())).toEqual(rows);
  expect(await history.sums()).toEqual(oncePerJob(rows).reduce(add, emptySums()));
}

/** The same without the healing that a reader does where something does not add up. */
async function expectKeptUp(): Promise<void> {
  const rows = await truth();
  const { read, close } = transactionsOn({});
  expect(plain((await read((tx) => openSegments(tx, rows.length))) ?? [])).toEqual(rows);
  expect(await read((tx) => openSums(tx, rows.length))).toEqual(oncePerJob(rows).reduce(add, emptySums()));
  await close();
}

const packNow = () => tidy(transactionsOn({}), { enough: 0, enoughOfOne: 0, many: 0, indexes: 9 });

/** The numbers of the first looks: near the border of a segment. */
async function startAt(sequence: number): Promise<void> {
  await createHistory().count();
  await stored((db) => db.put('meta', { sequence, rows: 0 }, 'counters'));
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const SKILLS = ['go', 'sql', 'rust', 'python'];
const id = fc.nat(9);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('record'), id, text: fc.nat(2), skills: fc.subarray(SKILLS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      ids: fc.uniqueArray(id),
      status: fc.constantFrom(null, ...STATUSES),
      note: fc.string({ unit: 'binary', maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget'), ids: fc.uniqueArray(id, { maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge'), ids: fc.uniqueArray(id, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split'), id }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reread'), ids: fc.uniqueArray(id), skills: fc.subarray(SKILLS) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pack') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('check') }) },
);
const breaking = fc.record({ do: fc.constant('break'), id });
type Step = {
  readonly do: string;
  readonly id?: number;
  readonly ids?: readonly number[];
  readonly text?: number;
  readonly skills?: readonly string[];
  readonly status?: (typeof STATUSES)[number] | null;
  readonly note?: string;
};

async function take(history: History, { do: what, id = 0, ids = [], ...rest }: Step, now: number, undos: Undo[]) {
  const keys = ids.map(keyOf);
  switch (what) {
    case 'record': {
      const text = `Version ${rest.text} of the text`;
      await history.record(posting(String(id), { text }), reading(...(rest.skills ?? [])), now, `look ${now}`);
      break;
    }
    case 'edit':
      undos.push(await history.edit(keys, () => ({ status: rest.status ?? null, note: rest.note ?? '' }), now));
      break;
    case 'forget':
      await history.forgetMany(keys);
      break;
    case 'merge':
      undos.push(await history.merge(keys, now));
      break;
    case 'split':
      undos.push(await history.split(keyOf(id), now));
      break;
    case 'undo': {
      const undo = undos.pop();
      if (undo) await history.undo(undo, now);
      break;
    }
    case 'reread': {
      // By another engine, of the texts that are there: those of rows that are gone, or of another text, are left alone.
      const texts = await Promise.all(keys.map(async (key) => ({ key, text: await history.textOf(key) })));
      await history.reread(
        texts.map(({ key, text = 'of none' }) => ({ key, text, reading: reading(...(rest.skills ?? [])) })),
        `engine ${now}`,
      );
      break;
    }
    case 'pack':
      await packNow();
      break;
    case 'break':
      // A row that cannot be read any more, found by whoever meets it.
      await stored(async (db) => {
        const row: unknown = await db.get('summaries', keyOf(id));
        if (row) await db.put('summaries', { ...row, visits: 'many' });
      });
      await history.get(keyOf(id));
      break;
    default:
      await history.check();
  }
}

async function run(steps: readonly Step[], from: number, expectation: (history: History) => Promise<void>) {
  globalThis.indexedDB = new IDBFactory();
  await startAt(from);
  const history = createHistory();
  const undos: Undo[] = [];
  for (const [now, one] of steps.entries()) await take(history, one, now, undos);
  await expectation(history);
  await packNow();
  await expectation(history);
  await history.close();
}

const FROM = fc.constantFrom(0, 990);

test('random writes, packed at random moments: rows and sums equal a full recount', async () => {
  const steps = fc.array(step, { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, FROM, (all, from) => run(all, from, expectKeptUp)),
    { numRuns: 60 },
  );
}, 60_000);

test('and so they do where rows broke meanwhile', async () => {
  const steps = fc.array(fc.oneof({ weight: 9, arbitrary: step }, { weight: 1, arbitrary: breaking }), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(steps, FROM, (all, from) => run(all, from, expectEqual)),
    { numRuns: 30 },
  );
}, 60_000);

describe('made anew', () => {
  let history: History;
  beforeEach(async () => {
    await startAt(995);
    history = createHistory();
    for (let i = 0; i < 10; i++) await history.record(posting(String(i)), reading('go'), i, `look ${i}`);
    await packNow();
    await history.record(posting('3'), reading('go', 'sql'), 20, 'again');
  });

  test('two segments, one loose row', async () => {
    expect(await stored((db) => db.getAllKeys('segments'))).toEqual([0, 1]);
    expect(await stored((db) => db.getAllKeys('loose'))).toEqual([keyOf(3)]);
    await expectEqual(history);
  });

  test.each<[string, (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>]>([
    ['a segment is missing', (db) => db.delete('segments', 0)],
    ['all are missing', (db) => db.clear('segments')],
    ['a mark is broken', (db) => db.put('loose', 7, keyOf(3))],
    ['a mark of a row that is not there', (db) => db.put('loose', { segment: 0 }, keyOf(77))],
    ['the sums are missing', (db) => db.delete('meta', 'sums')],
    [
      'the sums are broken',
      (db) => db.put('meta', { n: 10, counts: { 'skill/go/required': 'many' }, rules: 1 }, 'sums'),
    ],
    ['the sums are of others', (db) => db.put('meta', { n: 3, counts: {}, rules: 1 }, 'sums')],
    [
      'the sums were counted by other rules',
      (db) => db.put('meta', { n: 10, counts: { 'family/other': 10 }, rules: 0 }, 'sums'),
    ],
    [
      'a segment is of another format',
      async (db) => db.put('segments', { ...(await db.get('segments', 1)), format: 0 }, 1),
    ],
    ['a segment is no segment', (db) => db.put('segments', 'rows', 0)],
    [
      'a segment has lost a column',
      async (db) => {
        const packed = (await db.get('segments', 1)) as { head: object };
        return db.put('segments', { ...packed, head: { ...packed.head, title: undefined } }, 1);
      },
    ],
    [
      'a segment points outside of its table',
      async (db) => {
        const packed = (await db.get('segments', 1)) as { head: { board: { index: Uint8Array } } };
        packed.head.board.index[0] = 200;
        return db.put('segments', packed, 1);
      },
    ],
    ['the counters are wrong', (db) => db.put('meta', { sequence: 1010, rows: 4 }, 'counters')],
  ])('%s', async (_what, damage) => {
    await stored(damage);
    await expectEqual(history);
    await history.record(posting('9'), reading('rust'), 30, 'later');
    await expectEqual(history);
  });
});

test('two rows of one number are both there, however many others there are', async () => {
  const history = createHistory();
  await history.record(posting('1'), reading('go'), 1, 'a');
  const row = (await history.get(keyOf(1)))!;
  await stored(async (db) => {
    const tx = db.transaction(['summaries', 'meta'], 'readwrite');
    for (let i = 2; i <= 2_005; i++) {
      const id = String(i);
      // The thousandth and the one behind it share a number.
      const sequence = i > 1_000 ? i - 1 : i;
      void tx.objectStore('summaries').put({ ...row, key: keyOf(i), id, sequence, lastSequence: sequence });
    }
    void tx.objectStore('meta').put({ sequence: 2_004, rows: 2_005 }, 'counters');
    await tx.done;
  });
  expect(await history.rows()).toHaveLength(2_005);
  expect((await history.sums()).n).toBe(2_005);
});

test('what is asked of a packed row is what was stored', async () => {
  const history = createHistory();
  await history.record(posting('1', { company: null, claim: '2 days ago' }), reading('go', 'sql'), 1, 'a', 'engine 7');
  await history.edit([keyOf(1)], () => ({ note: '\0 null', tags: ['a', ''] }), 2);
  await packNow();
  const [row] = await history.rows();
  const before = (await history.get(keyOf(1)))!;
  expect(JSON.parse(JSON.stringify(row))).toEqual(before);
  for (const field of Object.keys(before) as (keyof typeof before)[]) {
    if (field !== 'summary') expect(row![field]).toEqual(before[field]);
  }
  for (const field of Object.keys(before.summary) as (keyof typeof before.summary)[]) {
    expect(row!.summary[field]).toEqual(before.summary[field]);
  }
  const changed = withChanges(row!, { starred: true });
  expect({ ...changed, summary: before.summary }).toEqual({ ...before, starred: true });
  expect(changed.summary.demands).toEqual(before.summary.demands);
});

test('a packed summary answers what it asks for as its demands do', async () => {
  const history = createHistory();
  const lists = [['go', 'sql'], [], ['rust'], ['sql', 'rust', 'go']];
  for (const [i, skills] of lists.entries()) await history.record(posting(String(i)), reading(...skills), 1, `${i}`);
  await packNow();
  for (const { summary } of await history.rows()) {
    const bare = { ...EMPTY_SUMMARY, demands: summary.demands };
    for (const isWanted of [...SKILLS, 'none'].map((skill) => (one: string) => one === skill)) {
      for (const level of [null, 'required', 'preferred', 'mentioned'] as const) {
        expect(asks(summary, isWanted, level)).toBe(asks(bare, isWanted, level));
      }
    }
  }
});

test('segments that were not packed since stay open: their rows are the same objects; the others are read again', async () => {
  await startAt(995);
  const history = createHistory();
  for (let i = 0; i < 10; i++) await history.record(posting(String(i)), reading('go'), i, `look ${i}`);
  await packNow();
  const before = await history.rows();
  // By another page.
  const other = createHistory();
  await other.edit([keyOf(9)], () => ({ note: 'read me' }), 1);
  await packNow();
  await other.forget(keyOf(8));
  const after = await history.rows();
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key).filter((key) => key !== keyOf(8)));
  expect(after.at(-1)?.note).toBe('read me');
  expect(after.map((row) => before.includes(row))).toEqual(after.map(({ sequence }) => sequence < 1_000));
});

test('forgetting leaves nothing of the posting in what is derived', async () => {
  const history = createHistory();
  await history.record(posting('1', { title: 'Zookeeper', company: 'Ark' }), reading('go'), 1, 'a');
  await history.record(posting('2'), reading('go'), 1, 'b');
  await packNow();
  await history.edit([keyOf(1)], () => ({ note: 'Zebra' }), 1);
  await history.forget(keyOf(1));
  const all = await stored(async (db) => Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))));
  expect(JSON.stringify(all)).not.toMatch(/Zookeeper|Ark|Zebra/);
  await history.forgetAll();
  expect(
    (await stored(async (db) => Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))))).flat(),
  ).toEqual([]);
});
