/** How often the history asks for a skill, as the card says it. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { tallyOf } from '@/entrypoints/background/tally';
import { createHistory, type History } from '@/utils/store/history';
import { demand, posting, reading } from '../store/samples';

let history: History;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
});

const see = (id: string, ...skills: string[]): Promise<unknown> =>
  history.record(posting(id), reading(...skills), 1_000, id);

test('however they ask for it, and by one reading of the history until that changes', async () => {
  const sums = vi.spyOn(history, 'sums');
  const tally = tallyOf(history);
  for (const [index, level] of (['required', 'preferred', 'mentioned'] as const).entries()) {
    await history.record(
      posting(String(index)),
      { ...reading(), demands: [demand('go', { level }), demand('google-cloud', { level })] },
      1_000,
      level,
    );
  }
  await expect.poll(() => tally('go')).toEqual({ postings: 3, of: 3 });
  const readings = async (): Promise<number> => {
    sums.mockClear();
    expect(await tally('google-cloud')).toEqual({ postings: 3, of: 3 });
    return sums.mock.calls.length;
  };
  await expect.poll(readings).toBe(0);
});

test('a history that could not be read is asked again', async () => {
  const sums = vi.spyOn(history, 'sums').mockRejectedValueOnce(new Error('busy'));
  const tally = tallyOf(history);
  await expect(tally('go')).rejects.toThrow('busy');
  expect(await tally('go')).toEqual({ postings: 0, of: 0 });
  expect(sums).toHaveBeenCalledTimes(2);
});

test('postings that ask for it, of all; one job that was posted twice counts once', async () => {
  const tally = tallyOf(history);
  expect(await tally('go')).toEqual({ postings: 0, of: 0 });
  await see('1', 'go', 'sql');
  await see('2', 'go');
  await see('3', 'sql');
  await expect.poll(() => tally('go')).toEqual({ postings: 2, of: 3 });
  expect(await tally('constructor')).toEqual({ postings: 0, of: 3 });
  await history.merge(['linkedin:1', 'linkedin:2'], 9);
  await expect.poll(() => tally('go')).toEqual({ postings: 1, of: 2 });
});
