// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
// Loaded here already: the hook loads it when it needs it, and a busy machine may take long for that.
import '@/entrypoints/screen/knowledge';
import { firstLook } from '@/entrypoints/popup/first-look';
import { usePopup } from '@/entrypoints/popup/use-popup';
import type { PageState } from '@/utils/messages';
import { createHistory } from '@/utils/store/history';
import { keepPage, keepSeen, type Saved } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { settings } from '@/utils/store/settings';
import { excerpt } from '@/utils/taxonomy/excerpt';
import { PROFILE, READING } from '../components/stage';
import './patience';

const history = createHistory();
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await history.forgetAll();
  const tab = await fakeBrowser.tabs.create({ active: true, url: 'https://www.linkedin.com/jobs/view/1/' });
  tabId = tab.id ?? -1;
  // The fake browser has tabs and no windows.
  fakeBrowser.tabs.query = () => Promise.resolve([tab]);
  fakeBrowser.permissions.contains = () => Promise.resolve(true);
  fakeBrowser.commands.getAll = () => Promise.resolve([]);
});
afterEach(cleanup);

/** The fake browser's tab is a page of the web. */
const NONE = { state: 'none', canRead: true, grant: null };

const frame = (origin = 'https://www.linkedin.com') => ({ tabId, frameId: 0, document: 'd', origin });
const READ = {
  state: 'read',
  board: 'linkedin',
  key: 'linkedin:1',
  layer: 'board',
  marked: true,
  truncated: false,
} as const;
const POSTING = {
  key: 'linkedin:1',
  board: 'linkedin',
  id: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  title: 'Backend Engineer',
  company: null,
  location: null,
  text: 'Python',
};

async function seenNow(saved: Saved): Promise<void> {
  const { key, board, url, title, company, location, text } = POSTING;
  const skills = excerpt(
    READING.demands.map(({ skill }) => skill),
    () => undefined,
  );
  await keepSeen(tabId, 0, { key, board, url, title, company, location, saved, reading: READING, text, skills });
}

async function popup() {
  const { result } = renderHook(() => usePopup(null));
  await waitFor(() => {
    expect(result.current.page.state).not.toBe('loading');
  });
  return result;
}

describe('the page of the active tab', () => {
  test('of which nothing is known', async () => {
    expect((await popup()).current.page).toEqual(NONE);
  });

  test.each<[PageState, object]>([
    [{ state: 'none' }, NONE],
    [
      { state: 'off', board: 'indeed' },
      { state: 'off', boardName: 'Indeed' },
    ],
    [
      { state: 'reading', board: 'linkedin', key: null },
      { state: 'reading', boardName: 'LinkedIn' },
    ],
    [
      { state: 'signed-out', board: 'linkedin', reason: 'A wall.' },
      { state: 'trouble', trouble: 'signed-out', boardName: 'LinkedIn', isBoard: true },
    ],
  ])('%j', async (page, shown) => {
    await keepPage(frame(), page);
    expect((await popup()).current.page).toEqual(shown);
  });

  test('that has left the board since', async () => {
    await keepPage(frame('https://www.example.org'), { state: 'off', board: 'linkedin' });
    expect((await popup()).current.page).toEqual(NONE);
  });

  test('follows the page while the popup is open', async () => {
    await keepPage(frame(), { state: 'reading', board: 'linkedin', key: null });
    const shown = await popup();
    await seenNow('saved');
    await keepPage(frame(), READ);
    await waitFor(() => {
      expect(shown.current.page.state).toBe('read');
    });
  });
});

describe('a posting that was read', () => {
  test('with a profile: scored, and compared with it', async () => {
    await profile.update(() => PROFILE);
    await keepPage(frame(), READ);
    await seenNow('saved');
    await history.record(POSTING, READING, 1000, 'look');
    const { page } = (await popup()).current;
    if (page.state !== 'read') throw new Error(page.state);
    expect(page.posting.match).toHaveProperty('score');
    expect(page.posting).toMatchObject({ title: 'Backend Engineer', unsaved: null, firstSeenAt: 1000, visits: 1 });
    expect(page.posting.groundsFor).not.toBeNull();
  });

  test('without a profile: no number', async () => {
    await keepPage(frame(), READ);
    await seenNow('saved');
    const { page } = (await popup()).current;
    expect(page).toMatchObject({ posting: { match: { none: 'no-profile' }, groundsFor: null } });
  });

  test('in a private window: shown from memory, and said not to be stored', async () => {
    await keepPage(frame(), READ);
    await seenNow('private');
    expect((await popup()).current.page).toMatchObject({ posting: { unsaved: 'private', firstSeenAt: null } });
  });

  test('of which memory has lost the reading: shown from the history', async () => {
    await keepPage(frame(), READ);
    await history.record(POSTING, READING, 1000, 'look');
    expect((await popup()).current.page).toMatchObject({ state: 'read', posting: { title: 'Backend Engineer' } });
  });

  test('of which nothing is left at all', async () => {
    await keepPage(frame(), READ);
    expect((await popup()).current.page).toMatchObject({ state: 'trouble', trouble: 'failed' });
  });

  test('is not listed among the last ones', async () => {
    await keepPage(frame(), READ);
    await seenNow('saved');
    await history.record({ ...POSTING, key: 'linkedin:2', id: '2', title: 'Other' }, READING, 500, 'a');
    await history.record(POSTING, READING, 1000, 'b');
    const shown = await popup();
    await waitFor(() => {
      expect(shown.current.recent.map(({ title }) => title)).toEqual(['Other']);
    });
  });
});

describe('what the popup does', () => {
  test('marks and boards are switched in the settings', async () => {
    await keepPage(frame(), { state: 'off', board: 'indeed' });
    const shown = await popup();
    await waitFor(() => {
      expect(shown.current.marksOn).toBe(true);
    });
    shown.current.onMarks(false);
    // happy-dom has no locks, which keep two changes at once apart in browsers.
    await waitFor(async () => {
      expect((await settings.get()).marks).toBe(false);
    });
    shown.current.onBoardOn();
    await waitFor(async () => {
      expect(await settings.get()).toMatchObject({ marks: false, boards: { indeed: true } });
    });
  });

  test('a skill is shown by asking the frame that was read', async () => {
    await keepPage(frame(), READ);
    await seenNow('saved');
    const send = vi.fn(() => Promise.resolve({ ok: true, value: 'collapsed' }));
    fakeBrowser.tabs.sendMessage = send;
    const shown = await popup();
    shown.current.onReveal({ skill: 'python' });
    await waitFor(() => {
      expect(shown.current.revealed).toBe('collapsed');
    });
    const request = { type: 'reveal', key: 'linkedin:1', at: { skill: 'python' } };
    expect(send).toHaveBeenCalledExactlyOnceWith(tabId, request, { frameId: 0 });
  });

  test('a page that does not answer is told', async () => {
    await keepPage(frame(), READ);
    await seenNow('saved');
    fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    const shown = await popup();
    shown.current.onReveal({ skill: 'python' });
    await waitFor(() => {
      expect(shown.current.revealed).toBe('failed');
    });
  });

  test('a status and a note are kept, and shown again', async () => {
    await keepPage(frame(), READ);
    await seenNow('saved');
    await history.record(POSTING, READING, 1000, 'look');
    const shown = await popup();
    shown.current.onStatus('applied');
    shown.current.onNote('ask Ada');
    await waitFor(() => {
      expect(shown.current.page).toMatchObject({ posting: { said: { status: 'applied', note: 'ask Ada' } } });
    });
  });

  test('the history is searched, the places of the words told', async () => {
    await history.record({ ...POSTING, key: 'linkedin:2', id: '2', text: 'You know Kafka well' }, READING, 500, 'a');
    await history.record({ ...POSTING, key: 'linkedin:3', id: '3' }, READING, 600, 'b');
    const shown = await popup();
    shown.current.search.onWords('kafka');
    await waitFor(() => {
      expect(shown.current.search).toMatchObject({
        words: 'kafka',
        ended: true,
        found: [{ seen: { key: 'linkedin:2' } }],
      });
    });
    const { hit } = shown.current.search.found[0]!;
    expect(hit.excerpt.slice(hit.start, hit.end)).toBe('Kafka');
  });

  test('a level is switched in the settings, and marks with it', async () => {
    await settings.update((current) => ({ ...current, marks: false }));
    await keepPage(frame(), READ);
    await seenNow('saved');
    const shown = await popup();
    await waitFor(() => {
      expect(shown.current.legend?.marked).toEqual([]);
    });
    shown.current.legend?.onLevel('required', true);
    await waitFor(async () => {
      expect(await settings.get()).toMatchObject({ marks: true, kinds: { required: true } });
    });
  });
});

test('what was asked before the popup’s script was there is taken once, and is not the last word', async () => {
  await keepPage(frame(), READ);
  await seenNow('saved');
  const [tab] = await fakeBrowser.tabs.query({});
  const kept = await fakeBrowser.storage.session.get([`page/${tabId}/0`, `seen/${tabId}/0`]);
  globalThis.firstAnswer = Promise.resolve({ tab, kept });
  // Gone elsewhere meanwhile, before anybody watched.
  await keepPage(frame(), { state: 'none' });
  const first = await firstLook();
  const { result } = renderHook(() => usePopup(first));
  expect(result.current.page.state).toBe('read');
  await waitFor(() => {
    expect(result.current.page.state).toBe('none');
  });
  expect(globalThis.firstAnswer).toBeUndefined();
});
