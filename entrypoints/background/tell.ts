/** Says in the toolbar for a moment what a key or the menu did. */
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export interface Told {
  /** One or two signs for the badge. */
  readonly sign: string;
  /** What is said to who points at the button, or has it read out. */
  readonly message: keyof typeof messages;
  readonly values?: readonly string[];
}

export type Tell = (tabId: number, told: Told) => Promise<void>;

const TOLD_FOR_MS = 2_500;

/** @param after shows the tab's own badge again */
export function teller(after: (tabId: number) => Promise<void>): Tell {
  return async (tabId, { sign, message, values = [] }) => {
    const i18n = browser.i18n as { getMessage(key: string, values: readonly string[]): string };
    try {
      await Promise.all([
        browser.action.setBadgeText({ tabId, text: sign }),
        browser.action.setTitle({ tabId, title: i18n.getMessage(message, values) }),
      ]);
      await new Promise((resolve) => setTimeout(resolve, TOLD_FOR_MS));
      // What the tab shows is drawn over it; of a tab that shows nothing of ours nothing is left.
      await browser.action.setBadgeText({ tabId, text: '' });
      await after(tabId);
    } catch {
      // The tab was closed meanwhile.
    }
  };
}
