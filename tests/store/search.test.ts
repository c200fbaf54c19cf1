/** Words found in all that is kept of the postings. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '@/utils/boards/posting';
import { createHistory, type History } from '@/utils/store/history';
import { hitsIn, wantedIn, type TextHit } from '@/utils/store/search';
import { tidy } from '@/utils/store/tidy';
import { transactionsOn } from '@/utils/store/transactions';
import { posting, reading } from './samples';

let history: History;

const indexNow = () => tidy(transactionsOn({}), { enough: 0, enoughOfOne: 0, many: 0, indexes: 9 });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  for (const id of ['1', '2', '3']) await see(id);
});

const FILLER = ['Filler words here. '.repeat(40), 'More of them. '.repeat(40)] as const;
const POSTINGS: Record<string, Partial<Posting>> = {
  1: { text: 'You write Go and C++.\nWe are in Zürich.', title: 'Softwareentwickler:in', company: 'Café Größe' },
  2: { text: 'You write good English.\nGoogle Cloud is a plus.' },
  3: { text: `${FILLER[0]}Machine\n learning with R, every day. ${FILLER[1]}` },
};

async function see(id: string): Promise<void> {
  await history.record(posting(id, POSTINGS[id]), reading('go'), 1, `look ${id}`);
}

async function found(words: string): Promise<TextHit[]> {
  const hits: TextHit[] = [];
  for await (const some of history.search(words)) hits.push(...some);
  return hits;
}

const ids = async (words: string) => [...new Set((await found(words)).map(({ key }) => key.replace('linkedin:', '')))];

const FINDINGS: [what: string, typed: string, ids: string[]][] = [
  ['nothing', '', []],
  ['only space', '  ', []],
  ['an empty phrase', '""', []],
  ['a word as a part of longer ones, newest first', 'go', ['2', '1']],
  ['a phrase as whole words only', '"go"', ['1']],
  ['signs count', '"c++"', ['1']],
  ['a phrase that ends inside a word', '"goog"', []],
  ['one letter as a whole word', '"r"', ['3']],
  ['a phrase over a line break, with more spaces', '"machine learning with"', ['3']],
  ['typographic quotes', '“machine learning”', ['3']],
  ['German quotes', '„machine learning“', ['3']],
  ['a quote that was not closed yet', '"machine lear', []],
  ['a part of a compound', 'entwickler', ['1']],
  ['accents and case', 'ZURICH', ['1']],
  ['ß as ss', 'grosse', ['1']],
  ['decomposed letters', 'zu\u0308rich', ['1']],
  ['all words, in different fields', 'zürich café entwickler', ['1']],
  ['all words, one missing', 'zürich rust', []],
  ['title, company', 'engineer acme', ['3', '2']],
  ['words that are regular expressions elsewhere', '.*', []],
];

describe.each<[string, () => Promise<unknown>]>([
  ['without an index', () => Promise.resolve()],
  ['with an index', indexNow],
  [
    'with an index and a newer posting',
    async () => {
      await history.forget('linkedin:3');
      await indexNow();
      await see('3');
    },
  ],
])('%s', (_state, prepare) => {
  beforeEach(prepare);
  test.each(FINDINGS)('%s: %s', async (_what, typed, expected) => {
    expect(await ids(typed)).toEqual(expected);
  });
});

test('notes and tags', async () => {
  await history.edit(['linkedin:2'], () => ({ note: 'Spoke with Zoë', tags: ['visa', 'far away'] }), 1);
  expect(await found('zoe')).toMatchObject([{ field: 'note', start: 11, end: 14 }]);
  expect(await found('"far away"')).toMatchObject([{ field: 'tags', start: 6, end: 14 }]);
});

test('the exact place, with what stands around it', async () => {
  const text = (await history.textOf('linkedin:3'))!;
  const [hit] = await found('learning');
  expect(hit).toMatchObject({ key: 'linkedin:3', field: 'text', start: text.indexOf('learning') });
  expect(text.slice(hit!.start, hit!.end)).toBe('learning');
  expect(text.slice(hit!.excerptStart).startsWith(hit!.excerpt)).toBe(true);
  expect(hit!.excerpt.length).toBeLessThan(250);
  expect(hit!.excerpt.slice(hit!.start - hit!.excerptStart, hit!.end - hit!.excerptStart)).toBe('learning');
});

test.each([
  ['grosse', 'Größe', 'company'],
  ['ss', 'ß', 'company'],
  ['zurich', 'Zürich', 'text'],
])('%s is found at %s', async (typed, written, field) => {
  const [hit] = await found(typed);
  expect(hit!.field).toBe(field);
  expect(hit!.excerpt.slice(hit!.start - hit!.excerptStart, hit!.end - hit!.excerptStart)).toBe(written);
});

test('an accent written as a letter of its own belongs to the hit', async () => {
  await history.record(posting('4', { text: 'In a cafe\u0301.' }), reading('go'), 1, 'look 4');
  const hit = (await found('cafe')).find(({ key }) => key === 'linkedin:4')!;
  expect([hit.start, hit.end]).toEqual([5, 10]);
});

test('one hit for each word, in the order they were typed', async () => {
  expect(await found('zürich softwareentwickler')).toMatchObject([{ field: 'text' }, { field: 'title', start: 0 }]);
});

test('can be stopped', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  const hits = history.search('go', { signal: stop.signal })[Symbol.asyncIterator]();
  await expect(hits.next()).rejects.toThrow('enough');
});

test('forgotten postings are not found', async () => {
  await history.forget('linkedin:1');
  expect(await ids('go')).toEqual(['2']);
});

const WORDS = [
  'go',
  'good',
  'c++',
  'ci/cd',
  'zürich',
  'Größe',
  'data',
  'database',
  'r',
  'machine learning',
  '"go"',
  '"data r"',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((all) => all.join(' '));
const id = fc.nat(5).map(String);
const write = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('record' as const), id, title: words, text: words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note' as const), id, note: words }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('index' as const) }) },
);

test('random writes, indexed at random moments: what is found is what reading everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(write, { maxLength: 25 }),
      fc.array(words, { maxLength: 5 }),
      async (writes, searches) => {
        globalThis.indexedDB = new IDBFactory();
        history = createHistory();
        for (const [now, one] of writes.entries()) {
          if (one.do === 'record') await history.record(posting(one.id, one), reading('go'), now, `look ${now}`);
          else if (one.do === 'note') await history.edit([`linkedin:${one.id}`], () => ({ note: one.note }), now);
          else if (one.do === 'forget') await history.forget(`linkedin:${one.id}`);
          else await indexNow();
        }
        const rows = await history.rows();
        for (const typed of searches) {
          const wanted = wantedIn(typed);
          const expected: string[] = [];
          for (const row of rows) {
            const text = (await history.textOf(row.key)) ?? '';
            if (wanted.length > 0 && hitsIn(row, text, wanted)) expected.push(row.id);
          }
          expect((await ids(typed)).sort()).toEqual(expected.sort());
        }
        await history.close();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
