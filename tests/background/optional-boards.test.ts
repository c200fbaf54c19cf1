/** Which pages the script of the optional boards is registered for, through all that browser and user can do. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { keepRegistered } from '@/entrypoints/background/optional-boards';
import { boards } from '@/utils/boards';
import { settings } from '@/utils/store/settings';
import { grantNothing, type Granting } from './granting';

const LEVER = ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'];
const GREENHOUSE = [...(boards.find(({ id }) => id === 'greenhouse')?.matches ?? [])];

let browser: Granting;

const ids = (): string[] => [...browser.registered.keys()];
const switchBoard = (id: string, on: boolean) =>
  settings.update((current) => ({ ...current, boards: { ...current.boards, [id]: on } }));

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.storage.local.setAccessLevel = vi.fn(() => Promise.resolve());
  fakeBrowser.tabs.query = vi.fn(() => Promise.resolve([]));
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1' });
  browser = grantNothing();
  background.main();
});

test('nothing is registered where nothing is granted', async () => {
  await keepRegistered();
  expect(ids()).toEqual([]);
});

test('a board that is granted is registered by its own patterns, in frames where it stands in frames', async () => {
  browser.grant(...LEVER, ...GREENHOUSE);
  await keepRegistered();
  expect(browser.registered.get('board-lever')).toEqual({
    ...{ id: 'board-lever', matches: LEVER, js: ['reader.js'], css: ['assets/marks.css'] },
    ...{ allFrames: false, runAt: 'document_idle' },
  });
  expect(browser.registered.get('board-greenhouse')).toMatchObject({ allFrames: true, matches: GREENHOUSE });
  expect(ids()).toHaveLength(2);
});

test('the chips’ script goes where boards are read, and only while it is switched on', async () => {
  const host_permissions = ['https://*.linkedin.com/*'];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1', host_permissions });
  browser.grant(...LEVER);
  await keepRegistered();
  expect(ids()).toEqual(['board-lever']);
  await settings.update((current) => ({ ...current, chips: true }));
  await keepRegistered();
  expect(browser.registered.get('chips')).toEqual({
    ...{ id: 'chips', js: ['chips.js'], matches: ['https://*.linkedin.com/*', ...LEVER] },
    ...{ allFrames: false, runAt: 'document_idle' },
  });
  await settings.update((current) => ({ ...current, chips: false }));
  await keepRegistered();
  expect(ids()).toEqual(['board-lever']);
});

test('a part of a grant is a part of the patterns, and the rest follows', async () => {
  browser.grant('*://jobs.lever.co/*');
  await keepRegistered();
  expect(browser.registered.get('board-lever')?.matches).toEqual(['*://jobs.lever.co/*']);
  browser.grant('*://jobs.eu.lever.co/*');
  await keepRegistered();
  expect(browser.registered.get('board-lever')?.matches).toEqual(LEVER);
});

test('a pattern with a path is asked for by its host', async () => {
  browser.grant('*://news.ycombinator.com/*');
  await keepRegistered();
  expect(browser.registered.get('board-hacker-news')?.matches).toEqual(['*://news.ycombinator.com/item*']);
});

test('a board that is switched off is not registered, and is again when it is switched on', async () => {
  browser.grant(...LEVER);
  await switchBoard('lever', false);
  await keepRegistered();
  expect(ids()).toEqual([]);
  await switchBoard('lever', true);
  await expect.poll(ids).toEqual(['board-lever']);
});

test('a board that is taken back is unregistered and switched off, others stay', async () => {
  browser.grant(...LEVER, ...GREENHOUSE);
  await keepRegistered();
  browser.revoke(...LEVER);
  await expect.poll(ids).toEqual(['board-greenhouse']);
  expect((await settings.get()).boards).toEqual({ lever: false });
});

test('open tabs get the script at once, and only once', async () => {
  fakeBrowser.tabs.query = vi.fn(() => Promise.resolve([{ id: 7 }])) as unknown as typeof fakeBrowser.tabs.query;
  browser.grant(...LEVER);
  await keepRegistered();
  await keepRegistered();
  expect(browser.entered).toEqual([7]);
});

test('an update registers anew, for open pages hold the script of the version before', async () => {
  fakeBrowser.tabs.query = vi.fn(() => Promise.resolve([{ id: 7 }])) as unknown as typeof fakeBrowser.tabs.query;
  browser.grant(...LEVER);
  await keepRegistered();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0' });
  await expect.poll(() => browser.entered).toEqual([7, 7]);
  expect(ids()).toEqual(['board-lever']);
});

test('a board of an older version is forgotten', async () => {
  browser.registered.set('board-gone', { id: 'board-gone', matches: ['*://gone.example/*'], js: ['reader.js'] });
  await keepRegistered();
  expect(ids()).toEqual([]);
});

test('many changes at once end where the last one leads', async () => {
  browser.grant(...LEVER);
  await Promise.all([switchBoard('lever', false), keepRegistered(), switchBoard('lever', true), keepRegistered()]);
  await switchBoard('lever', false);
  await keepRegistered();
  expect(ids()).toEqual([]);
});
