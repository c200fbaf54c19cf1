/**
 * Asks what the popup's first picture hangs on while its script is still on its way: which tab is in front, and what is
 * kept of it. Both answers come from the browser's own process, one after the other.
 */
import { browser, type Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { topKeys } from '@/utils/store/page-keys';

interface Answer {
  readonly tab: Browser.tabs.Tab | undefined;
  /** What is kept of it in memory, by key. */
  readonly kept: object;
}

declare global {
  /** The answer, until somebody has taken it; undefined also where this script did not run. */
  var firstAnswer: Promise<Answer> | undefined;
}

async function ask(): Promise<Answer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tab, kept: tab?.id === undefined ? {} : await browser.storage.session.get(topKeys(tab.id)) };
}

export default defineUnlistedScript(() => {
  globalThis.firstAnswer = ask();
});
