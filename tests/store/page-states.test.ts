import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '@/utils/messages';
import {
  allPages,
  forgetTab,
  keepPage,
  keepSeen,
  pageOf,
  watchPage,
  type Frame,
  type SeenNow,
} from '@/utils/store/page-states';
import { reading } from './samples';

const ORIGIN = 'https://www.linkedin.com';
const frame = (tabId: number, frameId: number, document: string | null): Frame => ({
  tabId,
  frameId,
  document,
  origin: ORIGIN,
});
const READING: PageState = { state: 'reading', board: 'linkedin', key: null };
const READ: PageState = {
  state: 'read',
  board: 'linkedin',
  key: 'linkedin:1',
  layer: 'board',
  marked: true,
  truncated: false,
};
const SEEN: SeenNow = {
  ...{ key: 'linkedin:1', board: 'linkedin', url: 'https://www.linkedin.com/jobs/view/1', title: 'Engineer' },
  ...{ company: null, location: 'Utrecht', saved: 'private', reading: reading('go'), text: 'Go', skills: {} },
};

const { get } = fakeBrowser.tabs;
let tab: number;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = get;
  tab = (await fakeBrowser.tabs.create({ url: 'https://www.linkedin.com/jobs/view/1' })).id!;
});

test('nothing is known of a tab that said nothing', async () => {
  expect(await pageOf(tab)).toBeUndefined();
});

test('a frame that was read comes with its posting and reading', async () => {
  await keepPage(frame(tab, 0, 'doc'), READING);
  expect(await pageOf(tab)).toEqual({ tabId: tab, frameId: 0, origin: ORIGIN, page: READING, seen: null });
  await keepSeen(tab, 0, SEEN);
  await keepPage(frame(tab, 0, 'doc'), READ);
  expect(await pageOf(tab)).toEqual({ tabId: tab, frameId: 0, origin: ORIGIN, page: READ, seen: SEEN });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the reading of another job is not shown for this one', async () => {
  await keepSeen(tab, 0, { ...SEEN, key: 'linkedin:2' });
  await keepPage(frame(tab, 0, null), READ);
  expect(await pageOf(tab)).toMatchObject({ page: READ, seen: null });
});

test('of several frames the read one counts, else the top one', async () => {
  await keepPage(frame(tab, 7, 'frame'), READING);
  await keepPage(frame(tab, 0, 'top'), { state: 'none' });
  expect(await pageOf(tab)).toMatchObject({ frameId: 0 });
  await keepSeen(tab, 9, SEEN);
  await keepPage(frame(tab, 9, 'other frame'), READ);
  expect(await pageOf(tab)).toMatchObject({ frameId: 9, page: READ, seen: SEEN });
});

test('a new document in the top frame forgets the frames of the old one', async () => {
  await keepPage(frame(tab, 0, 'top'), { state: 'none' });
  await keepSeen(tab, 9, SEEN);
  await keepPage(frame(tab, 9, 'frame'), READ);
  await keepPage(frame(tab, 0, 'top'), READING);
  expect(await pageOf(tab)).toMatchObject({ frameId: 9 });
  await keepPage(frame(tab, 0, 'new top'), { state: 'none' });
  expect(await pageOf(tab)).toEqual({ tabId: tab, frameId: 0, origin: ORIGIN, page: { state: 'none' }, seen: null });
});

test('a closed tab is forgotten, the others stay', async () => {
  await keepPage(frame(tab, 0, null), READING);
  await keepPage(frame(tab + 10, 0, null), READING);
  await keepSeen(tab, 0, SEEN);
  await forgetTab(tab);
  expect(await allPages()).toEqual([{ tabId: tab + 10, frameId: 0, origin: ORIGIN, page: READING, seen: null }]);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`page/${tab + 10}/0`]);
});

test.each([undefined, 'https://example.com/', 'about:blank', 'chrome://settings/'])(
  'a tab that has gone to %s shows nothing that we knew',
  async (url) => {
    await keepPage(frame(tab, 0, 'doc'), READING);
    await fakeBrowser.tabs.update(tab, { url: 'https://www.linkedin.com/feed' });
    expect(await pageOf(tab)).toBeDefined();
    fakeBrowser.tabs.get = vi.fn(() => Promise.resolve({ id: tab, url })) as unknown as typeof fakeBrowser.tabs.get;
    expect(await pageOf(tab)).toBeUndefined();
    await keepPage({ ...frame(tab, 0, 'doc'), origin: null }, READING);
    expect(await pageOf(tab)).toBeDefined();
  },
);

test('broken entries are passed over', async () => {
  await fakeBrowser.storage.session.set({
    'page/1/0': 7,
    'page/2/0': { page: { state: 'what' }, document: null, origin: null },
    other: {},
  });
  await keepPage(frame(3, 0, null), READ);
  await fakeBrowser.storage.session.set({ 'seen/3/0': { ...SEEN, reading: {} } });
  expect(await allPages()).toEqual([{ tabId: 3, frameId: 0, origin: ORIGIN, page: READ, seen: null }]);
});

test('a watcher hears its own tab only', async () => {
  const heard = vi.fn();
  const stop = watchPage(tab, heard);
  await keepPage(frame(tab + 10, 0, null), READING);
  expect(heard).not.toHaveBeenCalled();
  await keepPage(frame(tab, 0, null), READING);
  await keepSeen(tab, 0, SEEN);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await forgetTab(tab);
  expect(heard).toHaveBeenCalledTimes(2);
});
