/** What the bench and the tests of the history run inside one of the extension's own pages, over the store's own code. */
import { openDB } from 'idb';
import { summaryOf } from '@/utils/extract/summary';
import { createHistory } from '@/utils/store/history';
import { packAll } from '@/utils/store/segments';
import { tidy } from '@/utils/store/tidy';
import { transactionsOn } from '@/utils/store/transactions';
import type { SeenPosting } from '@/utils/store/rows';
import { holding, type Condition } from '@/components/journal/list/condition';
import { createFinder } from '@/components/journal/list/find';
import { COLUMNS, NATURAL, ordered } from '@/components/journal/list/order';
import type { JournalRow } from '@/components/journal/row';
import { STATUSES } from '@/utils/store/status';
import { median } from '../median';
import { makePosting, makeReading, type Material } from './made-up';

const START = Date.UTC(2025, 0, 1);

/** Fills the stores of the rows as `n` first looks would have, a thousand in a transaction; answers ms by what was done. */
export async function fill(n: number, material: Material): Promise<Record<string, number>> {
  // Makes the database.
  await createHistory().count();
  const started = performance.now();
  const db = await openDB('skillight');
  for (let from = 0; from < n; from += 1_000) {
    const tx = db.transaction(['summaries', 'texts', 'readings', 'meta'], 'readwrite', {
      durability: 'relaxed',
    });
    for (let i = from; i < Math.min(n, from + 1_000); i++) {
      const posting = makePosting(i, material);
      const reading = makeReading(i, material);
      const { key, board, id, url, title, company, location, text } = posting;
      const row: SeenPosting = {
        ...{
          key,
          board,
          id,
          url,
          title,
          company,
          location,
          firstSeenAt: START + i * 60_000,
          lastSeenAt: START + i * 60_000,
        },
        ...{ visits: 1, sequence: i + 1, lastSequence: i + 1, summary: summaryOf(reading, text), readBy: null },
        ...{ claim: null, status: i % 10 === 0 ? (STATUSES[(i / 10) % STATUSES.length] ?? null) : null, statusLog: [] },
        ...{ note: i % 50 === 0 ? `Called ${i}` : '', tags: i % 20 === 0 ? ['later'] : [], starred: i % 30 === 0 },
        ...{ job: null, markedAt: {} },
      };
      void tx.objectStore('summaries').put({ ...row, looks: ['a'] });
      void tx.objectStore('texts').put({ key, text, from: row.firstSeenAt });
      // They are read one at a time, so that their number tells nothing.
      if (i >= n - 1_000) void tx.objectStore('readings').put(reading, key);
    }
    void tx.objectStore('meta').put({ sequence: n, rows: n }, 'counters');
    await tx.done;
  }
  db.close();
  const filled = performance.now();
  const transactions = transactionsOn({});
  await transactions.write(packAll, 'relaxed');
  const packed = performance.now();
  await tidy(transactions, { enough: 1, enoughOfOne: 1, many: 1, indexes: 1_000 });
  return { fill: filled - started, pack: packed - filled, index: performance.now() - packed };
}

const time = async <T>(work: () => Promise<T> | T): Promise<readonly [ms: number, result: T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

/** The middle one of several times, in ms. */
async function usual(work: () => unknown, times = 5): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push((await time(work))[0]);
  return median(all);
}

/** Rows of a screen. */
const SCREEN = 50;

/** Ms of every filter of the journal and of sorting by each column, as the list does it. */
async function listing(rows: readonly SeenPosting[], skill: string): Promise<Record<string, number>> {
  const filters: Record<string, Condition> = {
    board: { kind: 'board', board: 'linkedin' },
    status: { kind: 'status', status: 'applied' },
    skill: { kind: 'skill', skill, level: null },
    level: { kind: 'skill', skill, level: 'required' },
    score: { kind: 'score', min: 60, max: 100 },
    years: { kind: 'years', range: { min: 2, max: 4 } },
    mode: { kind: 'mode', mode: 'remote' },
    salary: { kind: 'salary', pay: { amount: 60_000, currency: 'EUR', period: 'year' } },
    language: { kind: 'language', name: 'English' },
    visa: { kind: 'visa', visa: 'sponsorship' },
    seen: { kind: 'seen', from: START + 1e9, to: START + 2e9 },
    tag: { kind: 'tag', tag: 'later' },
  };
  // The list computes scores in slices before it filters by them; here they are known.
  const scoreOf = (row: JournalRow): number => row.lastSequence % 101;
  const newestFirst = ordered(rows, NATURAL, { scoreOf, metOf: scoreOf, boardName: ({ board }) => board });
  const measured: Record<string, number> = {};
  for (const [name, condition] of Object.entries(filters)) {
    // What nobody has filtered by in this page: a predicate of its own each time.
    const first = await usual(() => {
      const holds = holding([condition], scoreOf);
      let found = 0;
      for (const row of newestFirst) if (holds(row) && ++found === SCREEN) break;
    });
    const all = await usual(() => newestFirst.filter(holding([condition], scoreOf)));
    const found = newestFirst.filter(holding([condition], scoreOf)).length;
    Object.assign(measured, { [`${name}First`]: first, [`${name}All`]: all, [`${name}Found`]: found });
  }
  const finder = createFinder((id) => id);
  for (const name of ['typedFirst', 'typedAgain'] as const) {
    measured[name] = (await time(() => newestFirst.filter((row) => finder.holds(row, ['skill-19', name]))))[0];
  }
  for (const column of COLUMNS) {
    const order = { column, reversed: false };
    const ranking = { scoreOf, metOf: scoreOf, boardName: ({ board }: JournalRow) => board };
    measured[`by ${column}`] = await usual(() => ordered(rows, order, ranking));
  }
  return measured;
}

/** Ms (and counts) of what users wait for, on a history that nobody has opened in this page. */
export async function measure(n: number, material: Material): Promise<Record<string, number>> {
  const history = createHistory();
  const [firstRow] = await time(() => Promise.all([history.recent(SCREEN), history.count()]));
  const [open, rows] = await time(() => history.rows());
  if (rows.length !== n) throw new Error(`${rows.length} rows of ${n}`);
  const listed = await listing(rows, material.skills[40] ?? '');
  const [sums, summed] = await time(() => history.sums());
  if (summed.n !== n) throw new Error(`Sums of ${summed.n}`);
  const search = async (words: string, all: boolean): Promise<{ first: number; ms: number; found: number }> => {
    const start = performance.now();
    let first = Number.NaN;
    let found = 0;
    for await (const hits of history.search(words)) {
      if (found === 0) first = performance.now() - start;
      found += hits.length;
      if (!all) break;
    }
    return { first, ms: performance.now() - start, found };
  };
  const rare = await search('zirconium', true);
  const phrase = await search('"a zirconium furnace"', true);
  const common = await search('experience', false);
  const nothing = await search('xylophone', true);
  const key = rows[rows.length >> 1]?.key ?? '';
  const got: number[] = [];
  const similar: number[] = [];
  for (let i = 0; i < 9; i++) {
    got.push((await time(() => history.get(rows[(i * 97) % n]?.key ?? '')))[0]);
    similar.push((await time(() => history.similar(key)))[0]);
  }
  const record: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < 40; i++) {
    const posting = makePosting(n + i, material);
    const reading = makeReading(n + i, material);
    record.push((await time(() => history.record(posting, reading, START, `new ${i}`)))[0]);
    again.push((await time(() => history.record(posting, reading, START, `again ${i}`)))[0]);
  }
  // As a page does whose rows are open already, after each change.
  const [reopen] = await time(() => history.rows());
  await history.forgetMany(Array.from({ length: 40 }, (_, i) => makePosting(n + i, material).key));
  return {
    ...{ open, firstRow, ...listed, sums },
    ...{
      rareFirst: rare.first,
      rareAll: rare.ms,
      rareFound: rare.found,
      phraseAll: phrase.ms,
      phraseFound: phrase.found,
    },
    ...{ commonFirst: common.first, nothingAll: nothing.ms, get: median(got), similar: median(similar) },
    ...{ record: median(record.slice(5)), recordWorst: Math.max(...record), again: median(again.slice(5)), reopen },
  };
}

/** MB that all rows hold in memory, and that the database holds on disk. The browser must have been told to expose `gc`. */
export async function weigh(): Promise<{ heap: number; disk: number }> {
  const used = (): number => {
    (globalThis as unknown as { gc(): void }).gc();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
  };
  const before = used();
  Object.assign(globalThis, { held: await createHistory().rows() });
  return { heap: used() - before, disk: ((await navigator.storage.estimate()).usage ?? 0) / 1e6 };
}

export { createHistory };
export * from './faults-in-page';
export * from './interruptions-in-page';
