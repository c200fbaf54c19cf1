/** What the background leaves for an open side panel when its key was pressed. */

export const PANEL_KEY = 'panel-key';

export interface PanelKey {
  readonly windowId: number;
  /** ms since 1970. */
  readonly at: number;
}

/** Whether the stored value is a key that was pressed in that window after the panel had opened there. */
export function closesPanel(value: unknown, windowId: number, openedAt: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { windowId: window, at } = value as Partial<Record<keyof PanelKey, unknown>>;
  return window === windowId && typeof at === 'number' && at > openedAt;
}
