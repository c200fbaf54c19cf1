/** When a backup is written anew. How it is written is shown in a real browser: tests/e2e/chromium-archive.test.ts. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fingerprint, pauseBefore } from '@/utils/archive/backup-file';
import { createHistory } from '@/utils/store/history';
import { posting, reading } from '@/tests/store/samples';

const NOON = Date.UTC(2026, 10, 22, 12);

test('whatever the user does to the history or to the profile makes the backup one of yesterday, and nothing else', async () => {
  globalThis.indexedDB = new IDBFactory();
  const history = createHistory();
  await history.record(posting('1'), reading('go'), NOON, 'a');
  await history.record(posting('2'), reading('go'), NOON, 'b');
  const print = async (user = {}): Promise<number> => fingerprint(await history.rows(), user);
  const prints = [await print()];
  expect(await print()).toBe(prints[0]);
  prints.push(await print({ profile: { skills: [] } }));
  const steps: readonly (() => Promise<unknown>)[] = [
    () => history.record(posting('1'), reading('go'), NOON + 1, 'c'),
    () => history.edit(['linkedin:1'], () => ({ status: 'applied' }), NOON),
    () => history.edit(['linkedin:1'], () => ({ note: 'Ann' }), NOON),
    () => history.edit(['linkedin:1'], () => ({ tags: ['x'] }), NOON),
    () => history.edit(['linkedin:1'], () => ({ starred: true }), NOON),
    () => history.merge(['linkedin:1', 'linkedin:2'], NOON),
    async () => {
      const { text } = posting('1');
      await history.reread([{ key: 'linkedin:1', text, reading: reading('sql') }], 'another engine');
    },
    () => history.record(posting('3'), reading('go'), NOON, 'd'),
    () => history.forget('linkedin:3'),
  ];
  for (const step of steps) {
    await step();
    prints.push(await print());
  }
  // What is forgotten again leaves the history as it was.
  expect(prints.at(-1)).toBe(prints.at(-3));
  expect(new Set(prints).size).toBe(prints.length - 1);
});

test('at most one minute in twenty is spent on it, and never more often than once a minute', () => {
  const MINUTE = 60_000;
  expect(pauseBefore({ at: NOON, took: 5 }, NOON + 10_000)).toBe(50_000);
  expect(pauseBefore({ at: NOON, took: 5 }, NOON + MINUTE)).toBe(0);
  expect(pauseBefore({ at: NOON, took: MINUTE }, NOON + MINUTE)).toBe(19 * MINUTE);
  // The clock was set back.
  expect(pauseBefore({ at: NOON, took: 5 }, NOON - 365 * 24 * 60 * MINUTE)).toBe(0);
});
