/** What is known of the tab the popup was opened on. */
import { browser } from 'wxt/browser';
import type { RevealOutcome } from '@/components/popup/PopupScreen';
import { parseAnswer, parseRevealed, type RevealRequest } from '@/utils/messages';
import { createLookup } from '@/utils/store/lookup';
import { knownOf, type SeenNow, type TabPage } from '@/utils/store/page-states';
import type { SeenPosting } from '@/utils/store/rows';
import { boardToGrant } from './page-work';

export const history = createLookup();

/** The tab's page with what the history has of it. */
export interface ActivePage {
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** The tab's page, as the browser tells it after the click on our button; null where it does not. */
  readonly url: URL | null;
  /** The board it is of, where we are not let in yet. */
  readonly grant: string | null;
  /** null: no posting, and none on its way. */
  readonly tabPage: TabPage | null;
  /** The posting the page shows, read now or before. */
  readonly seen: CurrentPosting | null;
  readonly row: SeenPosting | null;
}

/** What was read; `skills` is null where the browser has dropped what it kept of the tab. */
export type CurrentPosting = Omit<SeenNow, 'skills' | 'text'> & {
  readonly skills: SeenNow['skills'] | null;
  /** null: not stored. */
  readonly text: string | null;
};

interface Tab {
  readonly id: number | null;
  readonly windowId: number | null;
  readonly url: URL | null;
  /** What was asked of it already (entrypoints/first-question.ts). */
  readonly kept?: object;
}

async function activeTab(): Promise<Tab> {
  // Once: later it would be an old answer.
  const answer = globalThis.firstAnswer?.catch(() => undefined);
  globalThis.firstAnswer = undefined;
  const first = await answer;
  const [tab] = first ? [first.tab] : await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url;
  return {
    id: tab?.id ?? null,
    windowId: tab?.windowId ?? null,
    url: url !== undefined && URL.canParse(url) ? new URL(url) : null,
    ...(first && { kept: first.kept }),
  };
}

/** Reads the whole; without a history (it cannot be opened) what the page says is still shown. */
export async function readActivePage(): Promise<ActivePage> {
  const tab = await activeTab();
  const known = tab.id === null ? undefined : await knownOf(tab.id, tab.kept);
  // A tab that went elsewhere has no script of ours that could say so; the address is told of pages that we may read.
  const left = known?.origin != null && known.origin !== tab.url?.origin;
  const tabPage = known === undefined || left ? null : known;
  const isRead = tabPage?.page.state === 'read';
  const grant = tab.url === null || isRead ? null : await boardToGrant(tab.url);
  const of = { tabId: tab.id, windowId: tab.windowId, url: tab.url, grant, tabPage };
  const row = tabPage?.page.state === 'read' ? await rowOf(tabPage.page.key) : null;
  return { ...of, row, seen: tabPage?.seen ?? (row && (await seenBefore(row))) };
}

/** The row of the history; null also where the history cannot be opened. */
async function rowOf(key: string): Promise<SeenPosting | null> {
  return history.get(key).then(
    (row) => row ?? null,
    () => null,
  );
}

/** The posting from the history, where the browser has dropped what it kept of the tab. */
async function seenBefore(row: SeenPosting): Promise<CurrentPosting | null> {
  const [reading, text] = await Promise.all([history.readingOf(row.key), history.textOf(row.key)]);
  const { key, board, url, title, company, location } = row;
  return reading
    ? { key, board, url, title, company, location, reading, saved: 'saved', text: text ?? null, skills: null }
    : null;
}

/** Asks the page to show a place of the posting, or a skill's next mention. */
export async function reveal({ tabId, frameId, page }: TabPage, at: RevealRequest['at']): Promise<RevealOutcome> {
  if (page.state !== 'read') return 'failed';
  // Facts are places with more to them, which is none of the page's business.
  const place = 'start' in at ? { start: at.start, end: at.end } : { skill: at.skill };
  const request: RevealRequest = { type: 'reveal', key: page.key, at: place };
  try {
    const answer = parseAnswer(await browser.tabs.sendMessage(tabId, request, { frameId }), parseRevealed);
    return answer.ok ? answer.value : 'failed';
  } catch {
    return 'failed';
  }
}
