/** From the install to a score, by keyboard alone; and nothing for axe to say on the way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn } from './extension';
import { publish, SITES } from './sites';
import { openWeb, type Web } from './web';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

/** What axe finds in light, dark and forced colours. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  // The extension's own policy lets no foreign script in: it is evaluated by the debugger.
  await page.evaluate(axe);
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    // Colours that are fading into each other have no contrast of their own.
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const rules = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    found.push(...rules.map((rule) => `${JSON.stringify(look)} ${rule}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}

it('leads from the install to a score', async () => {
  const { context } = chromium;
  await expect
    .poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html')), { timeout: 10_000 })
    .toBe(true);
  const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  const lines = listenTo(welcome);
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await welcome.getByRole('heading', { name: 'No profile yet' }).waitFor();
  expect(await findings(welcome)).toEqual([]);

  const choose = welcome.getByRole('button', { name: 'Choose a résumé …' });
  // A dialog is caught only once the browser was told so, and opened only by a key in the page in front.
  const dialog = welcome.waitForEvent('filechooser');
  await welcome.bringToFront();
  await choose.focus();
  await welcome.keyboard.press('Enter');
  await (await dialog).setFiles(path.resolve(import.meta.dirname, '../resume/files/01-backend.docx'));
  await welcome.getByRole('heading', { name: /skills in 01-backend/ }).waitFor();
  expect(await findings(welcome)).toEqual([]);
  const take = welcome.getByRole('button', { name: /^Take over/ });
  for (let presses = 0; presses < 200; presses++) {
    if (await take.evaluate((button) => button === document.activeElement)) break;
    await welcome.keyboard.press('Tab');
  }
  await welcome.keyboard.press('Enter');
  // The sample's score is there with the profile.
  await welcome.locator('#sample .ring').waitFor();

  const [job] = publish(web, SITES[1]!);
  const page = await context.newPage();
  await page.goto(job!.url);
  const extension = extensionIn(context);
  await expect.poll(async () => (await extension.state()).seen?.key, { timeout: 8000 }).toBe(job!.key);
  const popup = await openBehind(context, 'popup.html');
  await popup.getByRole('article').getByRole('heading', { name: job!.title }).waitFor();
  await expect.poll(async () => (await extension.badge()).text).toMatch(/^\d+$/);
  await popup.locator('.ring').first().waitFor();
  expect(lines).toEqual([]);
});
