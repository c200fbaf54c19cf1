/** Pictures of the demo, light and dark: the marked page and every screen of the extension. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBehind } from '@/scripts/chromium';

const SCHEMES = ['light', 'dark'] as const;
const WIDE = { width: 1280, height: 900 };
/** The popup's own width (components/styles/popup.css) and the most height that browsers give it. */
const POPUP = { width: 400, height: 600 };

/** Writes the pictures and answers with their files; `page` is the active tab and shows a posting that was read. */
export async function takePictures(context: BrowserContext, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const take = async (shown: Page, name: string, size: typeof WIDE): Promise<void> => {
    await shown.bringToFront();
    await shown.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await shown.emulateMedia({ colorScheme });
      const file = join(folder, `${name}-${colorScheme}.png`);
      await shown.screenshot({ path: file, animations: 'disabled' });
      files.push(file);
    }
  };

  // Opened while the posting is in front: it is the tab that the popup speaks of.
  const popup = await openBehind(context, 'popup.html');
  await popup.getByRole('article').waitFor();
  await take(page, 'page', WIDE);
  await take(popup, 'popup', POPUP);
  await popup.getByText('Why this number').click();
  await take(popup, 'popup-score', POPUP);

  const own = await context.newPage();
  const go = (shown: Page, path: string): Promise<unknown> => shown.goto(new URL(path, popup.url()).href);
  await go(own, '/journal.html');
  await own.getByRole('gridcell').first().waitFor();
  await take(own, 'journal', WIDE);
  const keys = await own
    .getByRole('gridcell')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('#posting/', '') ?? ''));
  await own.getByRole('gridcell').getByRole('link').first().click();
  await own.getByRole('table').first().waitFor();
  await take(own, 'posting', WIDE);
  await go(own, `/journal.html#compare/${keys.slice(0, 3).join(',')}`);
  await own.getByRole('table').first().waitFor();
  await take(own, 'comparison', WIDE);
  await go(own, '/journal.html#pipeline');
  await own.locator('main h1').first().waitFor();
  await take(own, 'pipeline', WIDE);
  await go(own, '/journal.html#market');
  await own.locator('main h1').first().waitFor();
  await take(own, 'market', WIDE);
  await go(own, '/options.html');
  await own.getByRole('combobox').first().waitFor();
  await take(own, 'options', WIDE);
  await go(own, '/welcome.html');
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.locator('#sample .ring').waitFor();
  await take(own, 'welcome', WIDE);
  return files;
}
