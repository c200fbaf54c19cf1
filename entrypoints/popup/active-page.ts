/** What is known of the tab the popup was opened on. */
import { browser } from 'wxt/browser';
import type { RevealOutcome } from '@/components/popup/PopupScreen';
import { parseAnswer, parseRevealed, type RevealRequest } from '@/utils/messages';
import { createHistory } from '@/utils/store/history';
import { pageOf, type SeenNow, type TabPage } from '@/utils/store/page-states';
import type { SeenPosting } from '@/utils/store/rows';
import { boardToGrant } from './page-work';

/** How many postings the popup lists besides the one that is open. */
const RECENT = 5;

const history = createHistory();

/** The tab's page with what the history has of it, and the last postings. */
export interface ActivePage {
  readonly tabId: number | null;
  /** The tab's page, as the browser tells it after the click on our button; null where it does not. */
  readonly url: URL | null;
  /** The board it is of, where we are not let in yet. */
  readonly grant: string | null;
  /** null: no posting, and none on its way. */
  readonly tabPage: TabPage | null;
  /** The posting the page shows, read now or before. */
  readonly seen: SeenNow | null;
  readonly row: SeenPosting | null;
  readonly recent: readonly SeenPosting[];
}

export async function activeTab(): Promise<{ id: number | null; url: URL | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url;
  return { id: tab?.id ?? null, url: url !== undefined && URL.canParse(url) ? new URL(url) : null };
}

/** Reads the whole; without a history (it cannot be opened) what the page says is still shown. */
export async function readActivePage(): Promise<ActivePage> {
  const tab = await activeTab();
  const known = tab.id === null ? undefined : await pageOf(tab.id);
  // A tab that went elsewhere has no script of ours that could say so.
  const left = known?.origin != null && tab.url !== null && known.origin !== tab.url.origin;
  const tabPage = known === undefined || left ? null : known;
  const of = { tabId: tab.id, url: tab.url, grant: tab.url === null ? null : await boardToGrant(tab.url) };
  const key = tabPage?.page.state === 'read' ? tabPage.page.key : null;
  try {
    const [row, recent] = await Promise.all([key === null ? undefined : history.get(key), history.recent(RECENT + 1)]);
    const others = recent.filter((one) => one.key !== key).slice(0, RECENT);
    const seen = tabPage?.seen ?? (row ? await seenBefore(row) : null);
    return { ...of, tabPage, seen, row: row ?? null, recent: others };
  } catch {
    return { ...of, tabPage, seen: tabPage?.seen ?? null, row: null, recent: [] };
  }
}

/** The posting from the history, where the browser has dropped what it kept of the tab. */
async function seenBefore(row: SeenPosting): Promise<SeenNow | null> {
  const reading = await history.readingOf(row.key);
  const { key, board, url, title, company, location } = row;
  return reading ? { key, board, url, title, company, location, reading, saved: 'saved' } : null;
}

/** Asks the page to show a skill's next mention. */
export async function reveal({ tabId, frameId, page }: TabPage, skill: string): Promise<RevealOutcome> {
  if (page.state !== 'read') return 'failed';
  const request: RevealRequest = { type: 'reveal', key: page.key, at: { skill } };
  try {
    const answer = parseAnswer(await browser.tabs.sendMessage(tabId, request, { frameId }), parseRevealed);
    return answer.ok ? answer.value : 'failed';
  } catch {
    return 'failed';
  }
}
