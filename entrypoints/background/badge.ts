/** The toolbar badge of each tab: the score or a mark, with a text for who cannot see it. */
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';
import { matcher, type Demanding, type Match, type NoMatch } from '@/utils/match/match';
import type { Band } from '@/utils/match/weights';
import type { Kinship } from '@/utils/match/grounds';
import type { PageState, Trouble } from '@/utils/messages';
import { allPages, forgetTab, isThere, pageOf, type TabPage } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { weights } from '@/utils/store/weights';

export interface Badge {
  readonly text: string;
  readonly title: string;
}

const BAND_NAMES = {
  poor: 'bandPoor',
  fair: 'bandFair',
  good: 'bandGood',
  strong: 'bandStrong',
  excellent: 'bandExcellent',
} as const satisfies Record<Band, string>;

const NO_NUMBER = { 'no-profile': 'badge_noProfile', 'too-few-demands': 'badge_tooFew' } as const;

const TROUBLE_NAMES = {
  pending: 'badge_pending',
  'signed-out': 'badge_signedOut',
  empty: 'badge_empty',
  'unknown-layout': 'badge_unknownLayout',
  failed: 'badge_unreadable',
} as const satisfies Record<Trouble, string>;

/** Says a message of `_locales`, its placeholders filled in. */
type Speak = (key: keyof typeof messages, ...values: string[]) => string;

const BACKGROUND = '#374151';
const TROUBLE = '#9a3412';

/** Sets the badge of one tab by what it shows now. */
export async function showBadge(tabId: number, kinship: Kinship): Promise<void> {
  const page = await pageOf(tabId);
  if (page) await paint(page, await scorer(kinship));
}

/** Sets the badges of all tabs anew, after the profile or the weights changed. Tabs that have left their page are forgotten. */
export async function showAllBadges(kinship: Kinship): Promise<void> {
  const score = await scorer(kinship);
  await Promise.all(
    (await allPages()).map(async (page) => {
      if (!(await isThere(page))) await forgetTab(page.tabId);
      else await paint(page, score);
    }),
  );
}

type Scorer = (reading: Demanding) => Match | NoMatch;

async function scorer(kinship: Kinship): Promise<Scorer> {
  return matcher(await profile.get(), kinship, await weights.get());
}

async function paint({ tabId, page, seen }: TabPage, score: Scorer): Promise<void> {
  const { text, title } = badgeOf(page, seen && score(seen.reading));
  const color = text === '!' ? TROUBLE : BACKGROUND;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** What a page's state looks like in the toolbar. `result` is null where the reading is not known (any more). */
export function badgeOf(page: PageState, result: Match | NoMatch | null, speak: Speak = inBrowserLanguage): Badge {
  switch (page.state) {
    case 'none':
      return { text: '', title: speak('badge_none') };
    case 'off':
      return { text: '', title: speak('badge_off') };
    case 'reading':
      return { text: '…', title: speak('badge_reading') };
    case 'pending':
    case 'signed-out':
    case 'empty':
    case 'unknown-layout':
    case 'failed':
      return { text: '!', title: speak(TROUBLE_NAMES[page.state]) };
    case 'read':
      break;
  }
  if (result === null) return { text: '!', title: speak('badge_unreadable') };
  // The posting was read, but there is no number to show.
  if ('none' in result) return { text: '–', title: speak(NO_NUMBER[result.none]) };
  const score = String(result.score);
  return { text: score, title: speak('badge_score', score, speak(BAND_NAMES[result.band])) };
}

function inBrowserLanguage(key: string, ...values: string[]): string {
  const i18n = browser.i18n as { getMessage(key: string, values: string[]): string };
  return i18n.getMessage(key, values);
}
