import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Desk } from '@/entrypoints/background/answer';
import { Turns } from '@/entrypoints/background/turns';
import type { Posting } from '@/utils/boards/posting';
import type { About, Chip, PageState } from '@/utils/messages';
import { HistoryError } from '@/utils/store/connection';
import { createHistory, type History } from '@/utils/store/history';
import { pageOf } from '@/utils/store/page-states';
import { settings, withRecording } from '@/utils/store/settings';
import { excerpt } from '@/utils/taxonomy/excerpt';
import { demand, posting, reading } from '../store/samples';

const URL_OF_PAGE = 'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc#top';
const READ: PageState = {
  state: 'read',
  board: 'linkedin',
  key: 'linkedin:1',
  layer: 'board',
  marked: true,
  truncated: false,
};

let history: History;
let desk: Desk;
let now: number;
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  tabId = (await fakeBrowser.tabs.create({ url: URL_OF_PAGE })).id!;
  const host_permissions = ['*://*.linkedin.com/*', '*://*.indeed.com/*', '*://*/*'];
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1', host_permissions });
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  now = Date.UTC(2026, 10, 22);
  desk = {
    history,
    readBy: () => Promise.resolve('engine'),
    read: (text) => Promise.resolve(reading(text.includes('Go') ? 'go' : 'sql')),
    skills: ({ demands }) =>
      Promise.resolve(
        excerpt(
          demands.map(({ skill }) => skill),
          (id) => ({ name: `the ${id}`, category: 'tool', implies: [], related: [] }),
        ),
      ),
    shownOwn: () => Promise.resolve(new Set()),
    about: (seen, skill) => Promise.resolve(seen.reading.demands[0]?.skill === skill ? aboutSkill(skill) : undefined),
    switches: (board, host) => Promise.resolve({ board: true, looks: { required: 'wavy-rose' }, paths: [board, host] }),
    chips: (keys, { hostname }) => Promise.resolve({ on: true, chips: [chip(`${keys[0] ?? ''} ${hostname}`)] }),
    now: () => now,
    turns: new Turns(() => now),
    shown: vi.fn(() => Promise.resolve()),
  };
});

type Sender = Parameters<typeof answer>[2];

function from({ incognito = false, ...rest }: Partial<Sender> & { incognito?: boolean } = {}): Sender {
  const tab = { id: tabId, url: URL_OF_PAGE, incognito } as NonNullable<Sender['tab']>;
  return { id: fakeBrowser.runtime.id, tab, frameId: 0, url: URL_OF_PAGE, documentId: 'doc', ...rest };
}

const aboutSkill = (skill: string): About => ({
  ...{ name: skill, language: 'en', demand: demand(skill), oneOf: [], own: 'expert', asked: null, others: [] },
});

const chip = (key: string): Chip => ({ key, seenAt: 1, score: 72, status: 'applied' });

const analyse = (about: Posting = posting('1'), look = 'look 1') => ({ type: 'analyse', posting: about, look });

describe('analyse', () => {
  test('reads, records, keeps what the tab shows, and answers with the reading', async () => {
    expect(await answer(desk, analyse(), from())).toEqual({
      ok: true,
      value: { key: 'linkedin:1', marks: [{ skill: 'go', level: 'required', own: false, at: [10, 12] }] },
    });
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 1, firstSeenAt: now });
    expect(await history.textOf('linkedin:1')).toBe(posting('1').text);
    await answer(desk, { type: 'pageState', page: READ }, from());
    expect(await pageOf(tabId)).toMatchObject({
      page: READ,
      seen: {
        ...{ saved: 'saved', title: 'Engineer 1', reading: reading('go'), text: posting('1').text },
        skills: { go: { name: 'the go' } },
      },
    });
    expect(desk.shown).toHaveBeenCalledWith(tabId);
  });

  test('sent again because its answer was lost, it counts once', async () => {
    for (let i = 0; i < 4; i++) expect(await answer(desk, analyse(), from())).toMatchObject({ ok: true });
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 1 });
  });

  test('ten tabs with the same job: one row, ten visits', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        answer(desk, analyse(posting('1'), `look ${i}`), from({ tab: { ...from().tab!, id: i } })),
      ),
    );
    expect(await history.count()).toEqual({ rows: 1, broken: 0 });
    expect(await history.get('linkedin:1')).toMatchObject({ visits: 10 });
  });

  test('quick switches in one tab end on the last job, each recorded', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    await Promise.all(
      ids.flatMap((id) => [
        answer(desk, analyse(posting(id), id), from()),
        answer(desk, { type: 'pageState', page: { ...READ, key: `linkedin:${id}` } }, from()),
      ]),
    );
    expect(await pageOf(tabId)).toMatchObject({ page: { key: 'linkedin:10' }, seen: { key: 'linkedin:10' } });
    expect((await history.recent(20)).map((row) => row.id)).toEqual([...ids].reverse());
  });

  test.each<[string, string, () => Promise<unknown>, boolean]>([
    ['a private window', 'private', () => Promise.resolve(), true],
    ['recording is paused', 'paused', () => settings.update((s) => ({ ...s, recording: false })), false],
    ['the board is paused', 'board-paused', () => settings.update((s) => withRecording(s, 'linkedin', false)), false],
    ['the board is off', 'board-off', () => settings.update((s) => ({ ...s, boards: { linkedin: false } })), false],
  ])('%s: answered, shown, and nothing is written', async (_name, saved, prepare, incognito) => {
    const sender = from({ incognito });
    await prepare();
    const open = vi.spyOn(indexedDB, 'open');
    expect(await answer(desk, analyse(), sender)).toMatchObject({ ok: true, value: { key: 'linkedin:1' } });
    await answer(desk, { type: 'pageState', page: READ }, sender);
    expect(await pageOf(tabId)).toMatchObject({ seen: { saved, reading: reading('go') } });
    expect(open).not.toHaveBeenCalled();
  });

  test.each([
    [new HistoryError('full', 'no space'), 'full'],
    [new HistoryError('newer', 'newer'), 'failed'],
    [new Error('what'), 'failed'],
  ])('a history that fails (%s) takes nothing from the page: %s', async (error, saved) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = { ...desk, history: { record: () => Promise.reject(error) } };
    expect(await answer(failing, analyse(), from())).toMatchObject({ ok: true });
    await answer(desk, { type: 'pageState', page: READ }, from());
    expect(await pageOf(tabId)).toMatchObject({ seen: { saved } });
    silent.mockRestore();
  });

  test('a reading that fails is an answer with its reason', async () => {
    const failing = { ...desk, read: () => Promise.reject(new Error('too odd')) };
    expect(await answer(failing, analyse(), from())).toEqual({ ok: false, error: 'too odd' });
    expect(await answer(desk, analyse(), from())).toMatchObject({ ok: true });
  });
});

test('the skills the user wants shown are told with the marks, and no others', async () => {
  const open = { ...desk, shownOwn: () => Promise.resolve(new Set(['go', 'cobol'])) };
  expect(await answer(open, analyse(), from())).toMatchObject({ value: { marks: [{ skill: 'go', own: true }] } });
});

test('switches are told for the board of the page and the host the browser names', async () => {
  expect(await answer(desk, { type: 'switches', board: 'linkedin', host: 'evil.example' }, from())).toEqual({
    ok: true,
    value: { board: true, looks: { required: 'wavy-rose' }, paths: ['linkedin', 'www.linkedin.com'] },
  });
});

test('chips are for the page the browser names, and none for a private window', async () => {
  const ask = { type: 'chips', keys: ['linkedin:1'] };
  const told = chip('linkedin:1 www.linkedin.com');
  expect(await answer(desk, ask, from())).toEqual({ ok: true, value: { on: true, chips: [told] } });
  const nothing = { ok: true, value: { on: false, chips: [] } };
  expect(await answer(desk, ask, from({ incognito: true }))).toEqual(nothing);
});

test('a text sent ahead is read, and neither recorded nor shown', async () => {
  const read = vi.spyOn(desk, 'read');
  expect(await answer(desk, { type: 'prepare', text: 'Go' }, from())).toEqual({ ok: true, value: null });
  expect(read).toHaveBeenCalledWith('Go');
  expect(await history.count()).toEqual({ rows: 0, broken: 0 });
  expect(await pageOf(tabId)).toBeUndefined();
});

describe('about a skill', () => {
  const about = (more = {}) => ({ type: 'about', key: 'linkedin:1', skill: 'go', ...more });

  test('a page is told of what its own posting asks for', async () => {
    await answer(desk, analyse(), from());
    expect(await answer(desk, about(), from())).toEqual({ ok: true, value: aboutSkill('go') });
  });

  test.each([
    ['another skill', about({ skill: 'sql' }), {}],
    ['another posting', about({ key: 'linkedin:2' }), {}],
    ['another frame', about(), { frameId: 7 }],
    ['another tab', about(), { tab: { id: 999, url: URL_OF_PAGE, incognito: false } as NonNullable<Sender['tab']> }],
  ])('and of nothing else: %s', async (_name, message, sender) => {
    await answer(desk, analyse(), from());
    expect(await answer(desk, message, from(sender))).toMatchObject({ ok: false });
  });
});

describe('the address that is kept', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/1/', 'https://www.linkedin.com/jobs/view/1/', 'the same host'],
    ['https://evil.example/jobs/1', 'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc', 'another host'],
    [
      'https://nl.indeed.com/viewjob?jk=1',
      'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc',
      'another board',
    ],
    ['javascript:alert(1)', 'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc', 'no address of the web'],
    [
      'https://me:pw@www.linkedin.com/',
      'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc',
      'with a password',
    ],
    ['not at all', 'https://www.linkedin.com/jobs/search/?currentJobId=1&trk=abc', 'none'],
  ])('%s → %s (%s)', async (said, kept) => {
    await answer(desk, analyse(posting('1', { url: said })), from());
    expect((await history.get('linkedin:1'))?.url).toBe(kept);
  });

  test('a country host of the board leads to its main host', async () => {
    await answer(desk, analyse(), from({ url: 'https://de.linkedin.com/jobs/view/engineer-1' }));
    expect((await history.get('linkedin:1'))?.url).toBe('https://www.linkedin.com/jobs/view/1');
  });
});

describe('who is not answered', () => {
  test.each<[string, unknown, () => Sender]>([
    ['another extension', analyse(), () => from({ id: 'somebody' })],
    ['no tab', analyse(), () => ({ id: fakeBrowser.runtime.id, url: URL_OF_PAGE })],
    ['a page of an extension', analyse(), () => from({ url: 'chrome-extension://abc/popup.html' })],
    ['a file', analyse(), () => from({ url: 'file:///etc/passwd' })],
    ['a message nobody knows', { type: 'profile' }, () => from()],
    ['a key of another board', analyse({ ...posting('1'), key: 'indeed:1' }), () => from()],
    ['a text that is none', analyse({ ...posting('1'), text: 7 as unknown as string }), () => from()],
    ['a text without end', analyse(posting('1', { text: 'x'.repeat(100_001) })), () => from()],
  ])('%s', async (_name, message, sender) => {
    expect(await answer(desk, message, sender())).toEqual({ ok: false, error: 'This message is not understood here.' });
    expect(await history.count()).toEqual({ rows: 0, broken: 0 });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('10,000 messages made at random: none is written down, none fails', async () => {
    const record = vi.fn(desk.history.record);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.constantFrom('analyse', 'pageState', 'reveal'),
            posting: fc.anything(),
            page: fc.anything(),
            look: fc.anything(),
          }),
          fc.record({
            type: fc.constant('analyse'),
            look: fc.string(),
            posting: fc.object({ key: fc.constantFrom('key', 'board', 'id', 'text') }),
          }),
        ),
        async (message) => {
          expect(await answer({ ...desk, history: { record } }, message, from())).toMatchObject({ ok: false });
        },
      ),
      { numRuns: 10_000 },
    );
    expect(record).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('a page that asks without end is told to wait, and is answered again after a while', async () => {
    const asked = await Promise.all(
      Array.from({ length: 100 }, (_, i) => answer(desk, analyse(posting(String(i)), String(i)), from())),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(40);
    expect(await history.count()).toMatchObject({ rows: 40 });
    expect(await answer(desk, analyse(), from({ tab: { ...from().tab!, id: 6 } }))).toMatchObject({ ok: true });
    now += 100;
    expect(await answer(desk, analyse(), from())).toMatchObject({ ok: true });
    expect(await answer(desk, analyse(), from())).toMatchObject({ ok: false });
  });
});

describe('what was pointed at', () => {
  const rules = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('sites'))['sites'];
  const pointed = (paths: unknown) => ({ type: 'pointed', paths });

  test('is kept for the host the browser names', async () => {
    expect(await answer(desk, pointed(['#job']), from())).toEqual({ ok: true, value: null });
    expect(await rules()).toMatchObject({ pointed: { 'www.linkedin.com': ['#job'] } });
  });

  test('is not kept from a private window', async () => {
    expect(await answer(desk, pointed(['#job']), from({ incognito: true }))).toEqual({ ok: true, value: null });
    expect(await rules()).toBeUndefined();
  });

  test.each([['#job'], [[1]], [Array(6).fill('#job')], [['x'.repeat(1_001)]], [undefined]])(
    'refused: %j',
    async (paths) => {
      expect(await answer(desk, pointed(paths), from())).toMatchObject({ ok: false });
      expect(await rules()).toBeUndefined();
    },
  );
});
