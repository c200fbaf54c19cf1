import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillMenus, obeyMenus } from '@/entrypoints/background/menus';
import { namedSkills } from '@/entrypoints/background/named-skills';
import { keepPage, keepSeen } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { reading } from '../store/samples';

interface Click {
  readonly menuItemId: string;
  readonly selectionText?: string;
}

let click: (info: Click, tab: { id: number; incognito: boolean }) => void;
let tabId: number;
const tell = vi.fn(() => Promise.resolve());
const created = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  tell.mockClear();
  created.mockClear();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  tabId = (await fakeBrowser.tabs.create({ url: 'https://www.linkedin.com/jobs/view/1' })).id!;
  const onClicked = { addListener: (listener: typeof click) => (click = listener) };
  Object.assign(fakeBrowser, { contextMenus: { onClicked, create: created, removeAll: () => Promise.resolve() } });
  obeyMenus({ named: namedSkills, tell });
});

async function choose(menuItemId: string, selectionText?: string, incognito = false): Promise<unknown> {
  click({ menuItemId, ...(selectionText === undefined ? {} : { selectionText }) }, { id: tabId, incognito });
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalled();
  });
  return tell.mock.calls.flat()[1];
}

const mine = async (): Promise<string[]> => (await profile.get()).skills.map(({ skill }) => skill);

test('the menu of web pages has four entries', async () => {
  await fillMenus();
  expect(created.mock.calls.flat()).toMatchObject([
    { id: 'read-selection', contexts: ['selection'], title: 'menuReadSelection' },
    { id: 'read-page', contexts: ['page'] },
    { id: 'add-skills', contexts: ['selection'] },
    { id: 'copy-skills', contexts: ['page', 'selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] },
  ]);
});

test.each([
  ['one name', 'PostgreSQL', ['postgresql']],
  ['a name that needs evidence in a text, and none in a list', 'Go', ['go']],
  ['a list', 'Python, Docker / Kubernetes', ['python', 'docker', 'kubernetes']],
  ['a sentence', 'You have worked with Terraform and know PostgreSQL well', ['terraform', 'postgresql']],
])('adds the selected skills: %s', async (_, words, skills) => {
  expect(await choose('add-skills', words)).toMatchObject({ sign: `+${skills.length}`, values: [`${skills.length}`] });
  expect((await mine()).sort()).toEqual([...skills].sort());
});

test('a skill that is there keeps what was said of it', async () => {
  await profile.update((now) => ({ ...now, skills: [{ skill: 'go', level: 'expert', years: 9 }] }));
  expect(await choose('add-skills', 'Go')).toEqual({ sign: '✓', message: 'toldKnown' });
  expect((await profile.get()).skills).toEqual([{ skill: 'go', level: 'expert', years: 9 }]);
});

test('words that name no skill change nothing', async () => {
  expect(await choose('add-skills', 'the quick brown fox')).toMatchObject({ sign: '?', message: 'toldNoSkill' });
  expect(await mine()).toEqual([]);
});

test('in a private window nothing is stored', async () => {
  expect(await choose('add-skills', 'Go', true)).toMatchObject({ message: 'toldPrivate' });
  expect(await mine()).toEqual([]);
});

test('copies what the posting asks for, a line for each level', async () => {
  const origin = 'https://www.linkedin.com';
  const read = { layer: 'board', marked: true, truncated: false } as const;
  await keepPage(
    { tabId, frameId: 0, document: 'd', origin },
    { state: 'read', board: 'linkedin', key: 'l:1', ...read },
  );
  await keepPage({ tabId, frameId: 0, document: 'd', origin }, { state: 'read', board: 'l', key: 'l:1', ...read });
  const entry = { name: 'Golang', category: 'language', implies: [], related: [] } as const;
  await keepSeen(tabId, 0, {
    ...{ key: 'l:1', board: 'l', url: 'https://www.linkedin.com/', title: '', company: null, location: null },
    ...{ saved: 'saved', reading: reading('go', 'sql'), text: '', skills: { go: entry } },
  });
  const execute = vi.fn(() => Promise.resolve([{ frameId: 0, result: true }]));
  fakeBrowser.scripting.executeScript = execute as never;
  expect(await choose('copy-skills')).toEqual({ sign: '✓', message: 'reportCopied' });
  expect(execute.mock.calls.flat()).toMatchObject([{ target: { tabId }, args: ['levelRequired: Golang, sql'] }]);
  execute.mockResolvedValue([{ frameId: 0, result: false }]);
  tell.mockClear();
  expect(await choose('copy-skills')).toEqual({ sign: '!', message: 'toldNotCopied' });
});

test('there is nothing to copy where nothing was read', async () => {
  expect(await choose('copy-skills')).toEqual({ sign: '!', message: 'toldNothingRead' });
});

test('a page that lets nobody in is told', async () => {
  fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  expect(await choose('read-page')).toEqual({ sign: '!', message: 'enterRefused' });
});
