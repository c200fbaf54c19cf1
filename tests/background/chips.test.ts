/** What a result list is told: of its own board, of the results it asks for, and only while it is switched on. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chipsFor } from '@/entrypoints/background/chips';
import type { ChipsAnswer } from '@/utils/messages';
import { createHistory, type History } from '@/utils/store/history';
import { settings } from '@/utils/store/settings';
import { posting, reading } from '../store/samples';

const LIST = new URL('https://nl.linkedin.com/jobs/search?currentJobId=1');
let history: History;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  await history.record(posting('1'), reading('go'), 1_000, 'a');
  await history.edit(['linkedin:1'], () => ({ status: 'applied' }), 2_000);
  await settings.update((now) => ({ ...now, chips: true }));
});

const ask = (keys: readonly string[], url = LIST): Promise<ChipsAnswer> =>
  chipsFor(keys, url, history, () => undefined);

test('what the history has, and nothing of what it has not', async () => {
  const { on, chips } = await ask(['linkedin:1', 'linkedin:2']);
  expect([on, chips]).toEqual([true, [{ key: 'linkedin:1', seenAt: 1_000, score: null, status: 'applied' }]]);
});

test('nothing of another board, whatever its page asks', async () => {
  expect(await ask(['linkedin:1'], new URL('https://uk.indeed.com/jobs'))).toEqual({ on: true, chips: [] });
  expect(await ask(['linkedin:1'], new URL('https://elsewhere.example/'))).toEqual({ on: false, chips: [] });
});

test.each([
  ['chips are off', { chips: false }],
  ['the board is off', { boards: { linkedin: false } }],
])('nothing where %s', async (_name, change) => {
  await settings.update((now) => ({ ...now, ...change }));
  expect(await ask(['linkedin:1'])).toEqual({ on: false, chips: [] });
});
