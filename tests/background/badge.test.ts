import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, showAllBadges, showBadge } from '@/entrypoints/background/badge';
import type { PageState } from '@/utils/messages';
import { keepPage, keepSeen, pageOf } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { reading } from '../store/samples';

const READ: PageState = {
  state: 'read',
  board: 'linkedin',
  key: 'linkedin:1',
  layer: 'board',
  marked: true,
  truncated: false,
};
const trouble = (state: 'pending' | 'signed-out' | 'empty' | 'unknown-layout' | 'failed'): PageState => ({
  ...{ state, board: 'linkedin', reason: 'so' },
});
const speak = (key: string, ...values: string[]): string => [key, ...values].join(' ');

test.each<[PageState, string, string]>([
  [{ state: 'none' }, '', 'badge_none'],
  [{ state: 'off', board: 'linkedin' }, '', 'badge_off'],
  [{ state: 'reading', board: 'linkedin', key: null }, '…', 'badge_reading'],
  [trouble('pending'), '!', 'badge_pending'],
  [trouble('signed-out'), '!', 'badge_signedOut'],
  [trouble('empty'), '!', 'badge_empty'],
  [trouble('unknown-layout'), '!', 'badge_unknownLayout'],
  [trouble('failed'), '!', 'badge_unreadable'],
])('%j: “%s”, %s', (page, text, title) => {
  expect(badgeOf(page, null, speak)).toEqual({ text, title });
});

describe('a posting that was read', () => {
  test('shows its score and band', () => {
    expect(badgeOf(READ, { score: 72, band: 'good', parts: [] }, speak)).toEqual({
      text: '72',
      title: 'badge_score 72 bandGood',
    });
  });

  test.each([
    ['no-profile', 'badge_noProfile'],
    ['too-few-demands', 'badge_tooFew'],
  ] as const)('without a number (%s) says why', (none, title) => {
    expect(badgeOf(READ, { none, demands: 2 }, speak)).toEqual({ text: '–', title });
  });
});

describe('in the toolbar', () => {
  let tabId: number;

  beforeEach(async () => {
    fakeBrowser.reset();
    fakeBrowser.i18n.getMessage = vi.fn(speak) as unknown as typeof fakeBrowser.i18n.getMessage;
    tabId = (await fakeBrowser.tabs.create({ url: 'https://www.linkedin.com/jobs/view/1' })).id!;
    const seen = reading('go', 'sql', 'git', 'aws');
    await keepSeen(tabId, 0, {
      ...{ key: 'linkedin:1', board: 'linkedin', url: 'https://www.linkedin.com/jobs/view/1', title: 'Engineer' },
      ...{ company: null, location: null, saved: 'saved', reading: seen, text: '', skills: {} },
    });
    await keepPage({ tabId, frameId: 0, document: null, origin: 'https://www.linkedin.com' }, READ);
  });

  const noKin = (): undefined => undefined;
  const text = () => fakeBrowser.action.getBadgeText({ tabId });

  test('a tab gets its badge, and another one when the profile changes', async () => {
    await showBadge(tabId, noKin);
    expect(await text()).toBe('–');
    await profile.update((mine) => ({ ...mine, skills: [{ skill: 'go', level: 'expert', years: null }] }));
    await showAllBadges(noKin);
    expect(await text()).toBe('25');
  });

  test('a tab that went elsewhere is forgotten and gets none', async () => {
    await fakeBrowser.tabs.update(tabId, { url: 'https://example.com/' });
    await showAllBadges(noKin);
    expect(await text()).toBe('');
    expect(await pageOf(tabId)).toBeUndefined();
  });

  test('a tab that is closed meanwhile is no error', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id'));
    await expect(showBadge(tabId, noKin)).resolves.toBeUndefined();
  });
});
