/** The way from the popup to the side panel (Firefox: the sidebar). */
import { browser } from 'wxt/browser';

interface Sides {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** To be called within the click; the popup has done its work then. */
export function openPanel(windowId: number): void {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  void (sidePanel?.open({ windowId }) ?? sidebarAction?.open())?.then(() => {
    window.close();
  });
}
