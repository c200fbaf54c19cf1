/** Pictures of the demo, light and dark: the marked page and every screen of the extension. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBehind } from '@/scripts/chromium';

const SCHEMES = ['light', 'dark'] as const;
const WIDE = { width: 1280, height: 900 };
/** The popup's own width (components/styles/popup.css) and the most height that browsers give it. */
const POPUP = { width: 400, height: 600 };
/** The width that Chromium opens its side panel with. */
const PANEL = { width: 360, height: 900 };

/** Of somebody who does not exist. */
const RESUME = resolve(import.meta.dirname, '../../tests/resume/files/01-backend.docx');

/** Writes the pictures and answers with their files; `page` is the active tab and shows a posting that was read. */
export async function takePictures(context: BrowserContext, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const take = async (shown: Page, name: string, size: typeof WIDE): Promise<void> => {
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
  await popup.bringToFront();
  await popup.getByText('Why this number').click();
  await take(popup, 'popup-score', POPUP);
  // The panel speaks of the tab in front, and would of itself.
  await page.bringToFront();
  const panel = await openBehind(context, 'sidepanel.html');
  await panel.getByRole('article').waitFor();
  await take(panel, 'panel', PANEL);

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
  await own.locator('.resume input[type=file]').setInputFiles(RESUME);
  const proposals = own.locator('.resume h3').first();
  await proposals.waitFor();
  // It has the focus, for who reads by keyboard.
  await proposals.evaluate((heading: HTMLElement) => {
    heading.blur();
  });
  await own.locator('#resume').evaluate((section) => {
    section.scrollIntoView();
  });
  await take(own, 'resume', WIDE);
  await go(own, '/welcome.html');
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.locator('#sample .ring').waitFor();
  await take(own, 'welcome', WIDE);
  return files;
}
