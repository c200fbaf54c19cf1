/** Words found in all that is kept of the postings. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createHistory, type History } from '@/utils/store/history';
import type { TextHit } from '@/utils/store/search';
import { posting, reading } from './samples';

let history: History;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  const texts: [string, string, Partial<Parameters<typeof posting>[1]>?][] = [
    ['1', 'You write Go and C++.\nWe are in Zürich.', { title: 'Softwareentwickler:in', company: 'Café Größe' }],
    ['2', 'You write good English.\nGoogle Cloud is a plus.'],
    ['3', `${'Filler words here. '.repeat(40)}Machine\n learning with R, every day. ${'More of them. '.repeat(40)}`],
  ];
  for (const [id, text, rest] of texts) {
    await history.record(posting(id, { text, ...rest }), reading('go'), 1, `look ${id}`);
  }
});

async function found(words: string): Promise<TextHit[]> {
  const hits: TextHit[] = [];
  for await (const some of history.search(words)) hits.push(...some);
  return hits;
}

const ids = async (words: string) => [...new Set((await found(words)).map(({ key }) => key.replace('linkedin:', '')))];

test.each([
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
])('%s: %s', async (_what, typed, expected) => {
  expect(await ids(typed)).toEqual(expected);
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
