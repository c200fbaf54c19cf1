/** Closes the panel when its key is pressed while it is open; the background opens it (entrypoints/background/panel.ts). */
import { browser } from 'wxt/browser';
import { closesPanel, PANEL_KEY } from '@/entrypoints/background/panel-key';

export function closeOnKey(): void {
  const openedAt = Date.now();
  void browser.windows.getCurrent().then(({ id }) => {
    browser.storage.onChanged.addListener((changes, area) => {
      const key = area === 'session' ? changes[PANEL_KEY] : undefined;
      if (key !== undefined && id !== undefined && closesPanel(key.newValue, id, openedAt)) window.close();
    });
  });
}
