/** Opens and closes the side panel on a key. */
import { browser } from 'wxt/browser';
import { PANEL_KEY, type PanelKey } from './panel-key';

/** Chromium's side panel and Firefox's sidebar: each browser has one of them. */
interface Sides {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/**
 * To be called while the key is being handled: browsers ask for the user's own deed. Chromium cannot be asked whether the
 * panel is open before that deed is over, so the panel is opened in any case, and one that was open before hears of the
 * key and closes itself.
 */
export async function togglePanel(windowId: number, now: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  if (sidebarAction !== undefined) return sidebarAction.toggle();
  await sidePanel?.open({ windowId });
  await browser.storage.session.set({ [PANEL_KEY]: { windowId, at: now } satisfies PanelKey });
}
