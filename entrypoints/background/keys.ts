/** The keyboard commands of the manifest: the panel, marks on and off, from mark to mark, a posting's status. */
import { browser } from 'wxt/browser';
import type { StepRequest } from '@/utils/messages';
import type { History } from '@/utils/store/history';
import { pageOf, type TabPage } from '@/utils/store/page-states';
import { settings } from '@/utils/store/settings';
import { togglePanel } from './panel';
import type { Tell } from './tell';

export interface KeyDesk {
  readonly history: Pick<History, 'edit' | 'get'>;
  readonly now: () => number;
  readonly tell: Tell;
}

/** Obeys them from now on; some browsers of phones have none. */
export function obeyKeys(desk: KeyDesk): void {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
  commands?.onCommand.addListener((command, tab) => {
    // Before anything is waited for: the browser opens it only while the key is being handled.
    if (command === 'toggle-panel' && tab?.windowId !== undefined) {
      togglePanel(tab.windowId, desk.now()).catch(console.error);
    }
    obey(command, desk).catch(console.error);
  });
}

async function obey(command: string, desk: KeyDesk): Promise<void> {
  switch (command) {
    case 'toggle-marks':
      await settings.update((current) => ({ ...current, marks: !current.marks }));
      break;
    case 'next-mark':
      await step('next');
      break;
    case 'previous-mark':
      await step('previous');
      break;
    case 'save-posting':
      await save(desk);
      break;
  }
}

/** In the tab in front, in the frame whose posting was read. */
async function step(direction: StepRequest['direction']): Promise<void> {
  const page = await pageInFront();
  if (page?.page.state !== 'read') return;
  try {
    await browser.tabs.sendMessage(page.tabId, { type: 'step', direction } satisfies StepRequest, {
      frameId: page.frameId,
    });
  } catch {
    // The page left meanwhile, or had nothing to go to.
  }
}

/** Calls the posting in front interesting; one that is called so already no more. Any other status says more and stays. */
async function save({ history, now, tell }: KeyDesk): Promise<void> {
  const page = await pageInFront();
  if (page?.page.state !== 'read') return;
  const { key } = page.page;
  const row = await history.get(key);
  if (row === undefined) {
    await tell(page.tabId, { sign: '!', message: 'toldNotStored' });
  } else if (row.status === null) {
    await history.edit([key], () => ({ status: 'interested' }), now());
    await tell(page.tabId, { sign: '★', message: 'toldInterested' });
  } else if (row.status === 'interested') {
    await history.edit([key], () => ({ status: null }), now());
    await tell(page.tabId, { sign: '☆', message: 'toldNoStatus' });
  } else {
    await tell(page.tabId, { sign: '★', message: 'toldStatusKept' });
  }
}

async function pageInFront(): Promise<TabPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : pageOf(tab.id);
}
