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
  ...{ company: null, location: 'Utrecht', saved: 'private', reading: reading('go') },
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('nothing is known of a tab that said nothing', async () => {
  expect(await pageOf(1)).toBeUndefined();
});

test('a frame that was read comes with its posting and reading', async () => {
  await keepPage(frame(1, 0, 'doc'), READING);
  expect(await pageOf(1)).toEqual({ tabId: 1, frameId: 0, origin: ORIGIN, page: READING, seen: null });
  await keepSeen(1, 0, SEEN);
  await keepPage(frame(1, 0, 'doc'), READ);
  expect(await pageOf(1)).toEqual({ tabId: 1, frameId: 0, origin: ORIGIN, page: READ, seen: SEEN });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the reading of another job is not shown for this one', async () => {
  await keepSeen(1, 0, { ...SEEN, key: 'linkedin:2' });
  await keepPage(frame(1, 0, null), READ);
  expect(await pageOf(1)).toMatchObject({ page: READ, seen: null });
});

test('of several frames the read one counts, else the top one', async () => {
  await keepPage(frame(1, 7, 'frame'), READING);
  await keepPage(frame(1, 0, 'top'), { state: 'none' });
  expect(await pageOf(1)).toMatchObject({ frameId: 0 });
  await keepSeen(1, 9, SEEN);
  await keepPage(frame(1, 9, 'other frame'), READ);
  expect(await pageOf(1)).toMatchObject({ frameId: 9, page: READ, seen: SEEN });
});

test('a new document in the top frame forgets the frames of the old one', async () => {
  await keepPage(frame(1, 0, 'top'), { state: 'none' });
  await keepSeen(1, 9, SEEN);
  await keepPage(frame(1, 9, 'frame'), READ);
  await keepPage(frame(1, 0, 'top'), READING);
  expect(await pageOf(1)).toMatchObject({ frameId: 9 });
  await keepPage(frame(1, 0, 'new top'), { state: 'none' });
  expect(await pageOf(1)).toEqual({ tabId: 1, frameId: 0, origin: ORIGIN, page: { state: 'none' }, seen: null });
});

test('a closed tab is forgotten, the others stay', async () => {
  await keepPage(frame(1, 0, null), READING);
  await keepPage(frame(11, 0, null), READING);
  await keepSeen(1, 0, SEEN);
  await forgetTab(1);
  expect(await allPages()).toEqual([{ tabId: 11, frameId: 0, origin: ORIGIN, page: READING, seen: null }]);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['page/11/0']);
});

test('a page that the tab has left is not shown', async () => {
  await keepPage(frame(1, 0, 'doc'), READING);
  expect(await pageOf(1, 'https://www.linkedin.com/feed')).toBeDefined();
  expect(await pageOf(1, 'https://example.com/')).toBeUndefined();
  expect(await pageOf(1, 'about:blank')).toBeUndefined();
  await keepPage({ ...frame(1, 0, 'doc'), origin: null }, READING);
  expect(await pageOf(1, 'https://example.com/')).toBeDefined();
});

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
  const stop = watchPage(1, heard);
  await keepPage(frame(11, 0, null), READING);
  expect(heard).not.toHaveBeenCalled();
  await keepPage(frame(1, 0, null), READING);
  await keepSeen(1, 0, SEEN);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await forgetTab(1);
  expect(heard).toHaveBeenCalledTimes(2);
});
