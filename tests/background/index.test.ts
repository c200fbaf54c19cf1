/** The background as the browser starts it: what it listens to, and that it knows nothing by heart. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import type { PageState } from '@/utils/messages';
import { createHistory } from '@/utils/store/history';
import { pageOf } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { askForRereading } from '@/utils/store/rereading';
import { posting, reading } from '@/tests/store/samples';
import { grantNothing } from './granting';

const URL_OF_PAGE = 'https://www.linkedin.com/jobs/view/1';
const TEXT = 'Requirements\n- Python\n- PostgreSQL\n- Docker\n- Kubernetes\n- Terraform';
const POSTING = {
  ...{
    key: 'linkedin:1',
    board: 'linkedin',
    id: '1',
    url: URL_OF_PAGE,
    title: 'Engineer',
    company: null,
    location: null,
  },
  text: TEXT,
};
const READ: PageState = {
  state: 'read',
  board: 'linkedin',
  key: 'linkedin:1',
  layer: 'board',
  marked: true,
  truncated: false,
};

const closed = vi.fn(() => Promise.resolve());

let tabId: number;

/** What a worker that was stopped and woken again goes through. */
function start(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  fakeBrowser.tabs.onRemoved.removeAllListeners();
  background.main();
}

function send(message: unknown): Promise<unknown> {
  const tab = { id: tabId, url: URL_OF_PAGE, incognito: false } as Browser.tabs.Tab;
  const sender = { id: fakeBrowser.runtime.id, tab, frameId: 0, url: URL_OF_PAGE };
  return new Promise((respond) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, respond);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.storage.local.setAccessLevel = closed;
  fakeBrowser.i18n.getMessage = vi.fn((key: string) => key);
  fakeBrowser.commands.onCommand.addListener = vi.fn();
  fakeBrowser.contextMenus.onClicked.addListener = vi.fn();
  grantNothing();
  tabId = (await fakeBrowser.tabs.create({ url: URL_OF_PAGE })).id!;
  start();
});

test('from a posting to a row and a badge that follows the profile, across restarts of the background', async () => {
  expect(await send({ type: 'pageState', page: { state: 'reading', board: 'linkedin', key: 'linkedin:1' } })).toEqual({
    ok: true,
    value: null,
  });
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('…');
  expect(await send({ type: 'analyse', posting: POSTING, look: 'a' })).toMatchObject({
    ok: true,
    value: { key: 'linkedin:1' },
  });
  // The page has its answer before all is written.
  const session = () => fakeBrowser.storage.session.get(null);
  await expect.poll(async () => Object.keys(await session())).toContain(`seen/${tabId}/0`);
  start();
  expect(await send({ type: 'pageState', page: READ })).toEqual({ ok: true, value: null });
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('–');
  const skills = (await createHistory().get('linkedin:1'))?.summary.demands.map(({ skill }) => skill);
  expect(skills).toEqual(expect.arrayContaining(['python', 'postgresql', 'docker', 'kubernetes', 'terraform']));

  start();
  await profile.update((mine) => ({ ...mine, skills: [{ skill: 'python', level: 'expert', years: null }] }));
  await expect.poll(() => fakeBrowser.action.getBadgeText({ tabId })).toBe('20');
});

test('postings from another machine are read as soon as a page says that they came in', async () => {
  const elsewhere = createHistory();
  const at = Date.UTC(2026, 10, 22, 12);
  await elsewhere.record(posting('1', { text: TEXT }), reading(), at, 'look');
  const [record] = await elsewhere.records([posting('1').key]);
  await elsewhere.forgetAll();
  const here = createHistory();
  await here.takeIn([{ ...record!, reading: null }], (_ours, theirs) => theirs, false);
  await askForRereading();
  // Long before the background would look by itself.
  await expect
    .poll(async () => (await here.rows())[0]?.summary.demands.map(({ skill }) => skill), { timeout: 3_000 })
    .toEqual(expect.arrayContaining(['python', 'postgresql']));
});

test('the storage is closed to the scripts in pages', () => {
  expect(closed).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('a closed tab leaves nothing in memory', async () => {
  await send({ type: 'analyse', posting: POSTING, look: 'a' });
  await send({ type: 'pageState', page: READ });
  await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
  await expect.poll(() => pageOf(tabId)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('a message of nobody is refused', async () => {
  expect(await send({ type: 'getProfile' })).toMatchObject({ ok: false });
});
