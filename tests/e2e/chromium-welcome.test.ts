/** From the install to a score whose every part opens its sentence, by keyboard alone; and nothing for axe on the way. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { COLOUR, findings } from './axe';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn } from './extension';
import { readMarks } from './in-page';
import { tabTo } from './keyboard';
import { publish, SITES } from './sites';
import { openWeb, type Web } from './web';

let web: Web;
let chromium: Chromium;

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web, { welcome: true });
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

/** What axe finds in light, and of colours in dark and in forced ones. */
async function allFindings(page: Page): Promise<string[]> {
  // Colours that are fading into each other have no contrast of their own.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await findings(page, COLOUR)));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(...(await findings(page, COLOUR)));
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}

/** Runs in the page. */
function flashIsInSight(): boolean {
  const [flash] = CSS.highlights.get('underline-flash') ?? [];
  const box = flash?.startContainer.parentElement?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}

it('leads from the install to a score that can be audited', async () => {
  const { context } = chromium;
  await expect
    .poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html')), { timeout: 10_000 })
    .toBe(true);
  const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  const lines = listenTo(welcome);
  await welcome.getByRole('heading', { name: 'No profile yet' }).waitFor();
  expect(await allFindings(welcome)).toEqual([]);

  // A dialog is caught only once the browser was told so, and opened only by a key in the page in front.
  const dialog = welcome.waitForEvent('filechooser');
  await welcome.bringToFront();
  await tabTo(welcome, welcome.getByRole('button', { name: 'Choose a résumé …' }));
  await welcome.keyboard.press('Enter');
  await (await dialog).setFiles(path.resolve(import.meta.dirname, '../resume/files/01-backend.docx'));
  await welcome.getByRole('heading', { name: /skills in 01-backend/ }).waitFor();
  expect(await allFindings(welcome)).toEqual([]);
  await tabTo(welcome, welcome.getByRole('button', { name: /^Take over/ }));
  await welcome.keyboard.press('Enter');
  // The sample's score is there with the profile.
  await welcome.locator('#sample .ring').waitFor();
  expect(lines).toEqual([]);

  const [job] = publish(web, SITES[1]!);
  const page = await context.newPage();
  await page.goto(job!.url);
  const extension = extensionIn(context);
  await expect.poll(async () => (await extension.state()).page?.state, { timeout: 8000 }).toBe('read');
  const popup = await openBehind(context, 'popup.html');
  const said = listenTo(popup);
  await popup.getByRole('article').getByRole('heading', { name: job!.title }).waitFor();
  await expect.poll(async () => (await extension.badge()).text).toMatch(/^\d+$/);
  const score = Number((await extension.badge()).text);

  await tabTo(popup, popup.getByText('Why this number'));
  await popup.keyboard.press('Enter');
  const parts = popup.locator('table.parts tbody tr:has(td)');
  await parts.first().waitFor();
  const points = (await parts.locator('td').allTextContents()).map((words) => Number(/^\d+/.exec(words)?.[0]));
  expect(points.length).toBeGreaterThan(3);
  expect(points.reduce((sum, earned) => sum + earned, 0)).toBe(score);

  const flashed = async (): Promise<string> => (await page.evaluate(readMarks))['underline-flash']?.join(' ') ?? '';
  for (const part of await parts.all()) {
    const sentence = part.locator('button.quote');
    const words = (await sentence.textContent()) ?? '';
    await tabTo(popup, sentence);
    // What the part before has lit is put out, so that it is this part that lights its own.
    await page.evaluate(() => CSS.highlights.delete('underline-flash'));
    await popup.keyboard.press('Enter');
    await expect.poll(flashed, { timeout: 3000 }).not.toBe('');
    expect(words).toContain(await flashed());
    await expect.poll(() => page.evaluate(flashIsInSight), { timeout: 3000, message: words }).toBe(true);
  }
  await tabTo(popup, parts.first().locator('button.link'));
  await popup.keyboard.press('Enter');
  await popup.getByText('Shown on the page.').waitFor({ state: 'attached' });
  expect(await allFindings(popup)).toEqual([]);
  expect(said).toEqual([]);
});
