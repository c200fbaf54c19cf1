/** Puts the boards' script into tabs that were open before Skillight was installed, updated, or let in. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** A script for pages, as the manifest names it. */
interface BoardScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly css: readonly string[];
  readonly allFrames: boolean;
}

/** Injects what the manifest names. */
export async function enterOpenTabs(): Promise<void> {
  for (const { matches = [], js = [], css = [], all_frames } of browser.runtime.getManifest().content_scripts ?? []) {
    await enterTabs({ matches, js, css, allFrames: all_frames ?? false });
  }
}

/** Injects one script where it belongs; one that runs there already gives way to it. */
export async function enterTabs({ matches, js, css, allFrames }: BoardScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames };
      try {
        if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
        await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
      } catch {
        // A page that lets no extension in, or that is gone by now.
      }
    }),
  );
}
