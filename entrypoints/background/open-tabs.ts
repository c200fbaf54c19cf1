/** Puts the boards' script into tabs that were open before Skillight was installed or updated. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Injects what the manifest names; a script that runs there already gives way to it. */
export async function enterOpenTabs(): Promise<void> {
  for (const { matches = [], js = [], css = [], all_frames } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(
      tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return;
        const target = { tabId: id, allFrames: all_frames ?? false };
        try {
          if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
          await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
        } catch {
          // A page that lets no extension in, or that is gone by now.
        }
      }),
    );
  }
}
