/** How often the history asks for a skill, as the card says it. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { tallyOf } from '@/entrypoints/background/tally';
import { createHistory, type History } from '@/utils/store/history';
import { posting, reading } from '../store/samples';

let history: History;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
});

const see = (id: string, ...skills: string[]): Promise<unknown> =>
  history.record(posting(id), reading(...skills), 1_000, id);

test('postings that ask for it, of all; one job that was posted twice counts once', async () => {
  const tally = tallyOf(history);
  expect(await tally('go')).toEqual({ postings: 0, of: 0 });
  await see('1', 'go', 'sql');
  await see('2', 'go');
  await see('3', 'sql');
  await expect.poll(() => tally('go')).toEqual({ postings: 2, of: 3 });
  expect(await tally('constructor')).toEqual({ postings: 0, of: 3 });
  await history.merge(['linkedin:1', 'linkedin:2']);
  await expect.poll(() => tally('go')).toEqual({ postings: 1, of: 2 });
});
