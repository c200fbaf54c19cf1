/** The extension's storage is closed to the scripts in pages: who takes over a page's process must not read the profile. */
import { browser } from 'wxt/browser';

/** Where the browser has no such lock (Firefox), a page's script could read it; ours does not. */
export async function closeStorage(): Promise<void> {
  const { local } = browser.storage as {
    readonly local: Partial<Pick<typeof browser.storage.local, 'setAccessLevel'>>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
