/** The keyboard commands of the manifest: marks on and off, and from mark to mark. */
import { browser } from 'wxt/browser';
import type { StepRequest } from '@/utils/messages';
import { pageOf } from '@/utils/store/page-states';
import { settings } from '@/utils/store/settings';

/** Obeys them from now on; some browsers of phones have none. */
export function obeyKeys(): void {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
  commands?.onCommand.addListener((command) => {
    obey(command).catch(console.error);
  });
}

async function obey(command: string): Promise<void> {
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
  }
}

/** In the tab in front, in the frame whose posting was read. */
async function step(direction: StepRequest['direction']): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const page = tab?.id === undefined ? undefined : await pageOf(tab.id);
  if (page?.page.state !== 'read') return;
  try {
    await browser.tabs.sendMessage(page.tabId, { type: 'step', direction } satisfies StepRequest, {
      frameId: page.frameId,
    });
  } catch {
    // The page left meanwhile, or had nothing to go to.
  }
}
