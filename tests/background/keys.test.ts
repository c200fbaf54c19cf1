import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyKeys } from '@/entrypoints/background/keys';
import { createHistory, type History } from '@/utils/store/history';
import { keepPage } from '@/utils/store/page-states';
import { settings } from '@/utils/store/settings';
import { posting, reading } from '../store/samples';

let history: History;
let press: (command: string) => void;
const tell = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  fakeBrowser.reset();
  tell.mockClear();
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  const tab = await fakeBrowser.tabs.create({ active: true, url: 'https://www.linkedin.com/jobs/view/1' });
  fakeBrowser.tabs.query = () => Promise.resolve([tab]);
  const frame = { tabId: tab.id!, frameId: 0, document: 'd', origin: 'https://www.linkedin.com' };
  const read = { layer: 'board', marked: true, truncated: false } as const;
  await keepPage(frame, { state: 'read', board: 'linkedin', key: 'linkedin:1', ...read });
  const commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
  Object.assign(fakeBrowser, { commands });
  obeyKeys({ history, now: () => 900, tell });
});

const statusAfter = async (): Promise<unknown> => {
  tell.mockClear();
  press('save-posting');
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalled();
  });
  return (await history.get('linkedin:1'))?.status;
};
const told = (): unknown => tell.mock.calls.at(-1);

test('the posting in front becomes interesting, and no more by the same key', async () => {
  await history.record(posting('1'), reading('go'), 100, 'look');
  expect(await statusAfter()).toBe('interested');
  expect(told()).toEqual([expect.any(Number), { sign: '★', message: 'toldInterested' }]);
  expect(await statusAfter()).toBeNull();
  expect((await history.get('linkedin:1'))?.statusLog).toEqual([
    { status: 'interested', at: 900 },
    { status: null, at: 900 },
  ]);
});

test('a status that says more stays', async () => {
  await history.record(posting('1'), reading('go'), 100, 'look');
  await history.edit(['linkedin:1'], () => ({ status: 'applied' }), 200);
  expect(await statusAfter()).toBe('applied');
  expect(told()).toEqual([expect.any(Number), { sign: '★', message: 'toldStatusKept' }]);
});

test('a posting that is not stored has no status, and that is said', async () => {
  expect(await statusAfter()).toBeUndefined();
  expect(told()).toEqual([expect.any(Number), { sign: '!', message: 'toldNotStored' }]);
});

test('marks are switched', async () => {
  press('toggle-marks');
  await vi.waitFor(async () => {
    expect((await settings.get()).marks).toBe(false);
  });
});
