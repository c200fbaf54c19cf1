/** Opens Chromium with the built extension, on a profile of its own. Used by the demo and by the browser tests. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';

/** Functions that are given to the background or to a page run there, and know nothing of this file. */
declare const chrome: typeof browser;

export interface OpenOptions {
  /** The browser's executable. */
  readonly executablePath: string;
  /** The unpacked extension; null: none, to compare with. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** Leaves the page open that greets after the install. */
  readonly welcome?: boolean;
  readonly args?: readonly string[];
  /** The caller closes the browser when the process is to end; else Playwright ends both at once. */
  readonly ownSignals?: boolean;
}

export interface Chromium {
  readonly context: BrowserContext;
  /** Closes the browser, if that did not happen yet, and removes its profile. */
  close(): Promise<void>;
}

/** @throws Error when the extension was not built, or the browser does not start */
export async function openChromium({
  executablePath,
  extension,
  headless,
  welcome = false,
  args = [],
  ownSignals = false,
}: OpenOptions): Promise<Chromium> {
  const folder = extension === null ? null : resolve(extension);
  if (folder !== null && !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} has no built extension. Run “npm test” or “npx wxt build”.`);
  }
  const profile = mkdtempSync(join(tmpdir(), 'skillight-profile-'));
  const removeProfile = (): void => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      // The window's own size counts where there is a window.
      ...(headless ? {} : { viewport: null }),
      locale: 'en-US',
      handleSIGINT: !ownSignals,
      handleSIGTERM: !ownSignals,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      args: [
        // Chromium refuses its sandbox to root, as in containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(folder === null ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
        ...args,
      ],
    });
    if (folder !== null && !welcome) {
      await closeWelcome(context).catch(async (error: unknown) => {
        await context.close();
        throw error;
      });
    }
    return {
      context,
      close: async () => {
        await context.close();
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Ms: the page comes within one or two seconds of a browser's start, on a machine with much else to do within ten. */
const GREETING = 30_000;

/**
 * Waits for the page that greets after the install, and closes it: it would take the front from what comes next. A profile
 * of its own is always an install, so that the page always comes where the background runs.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (const start = Date.now(); Date.now() - start < GREETING;) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) {
      if (context.pages().length === 1) await context.newPage();
      // A page that ends while it asks the browser for its messages leaves the whole extension without any.
      await welcome.locator('h1').first().waitFor({ state: 'attached' });
      await welcome.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    'The extension did not start: its background opened no welcome page. Build it anew, or look at chrome://extensions.',
  );
}

/** The extension's background. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  // The one that began last: a browser that starts the extension anew keeps the ended one for a while.
  const running = context.serviceWorkers().at(-1);
  return running ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** Opens one of the extension's own pages in a tab behind the others, so that the tab in front stays the active one. */
export async function openBehind(context: BrowserContext, path: string): Promise<Page> {
  const background = await backgroundOf(context);
  const [page] = await Promise.all([
    context.waitForEvent('page', { timeout: 15_000 }),
    background.evaluate((url) => chrome.tabs.create({ url, active: false }).then(() => null), path),
  ]);
  await page.waitForLoadState();
  return page;
}
