/** The options in real Chromium, worked by keyboard, with a posting in the tab beside them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { publish, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

let web: Web;
let chromium: Chromium;
let extension: Extension;
let job: Job;
let tabId: number | undefined;

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
  job = publish(web, SITES[1]!)[0]!;
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  const page = await startAnew(chromium.context, extension);
  await page.goto(job.url);
  await expect.poll(async () => (await extension.state()).page?.state, { timeout: 8000 }).toBe('read');
  tabId = (await extension.state()).tabId;
});

async function openOptions(anchor = ''): Promise<Page> {
  const options = await openBehind(chromium.context, `options.html${anchor}`);
  await options.bringToFront();
  await options.getByRole('combobox', { name: 'Add a skill' }).waitFor();
  return options;
}

const badge = async (): Promise<string> => (await extension.badge(tabId)).text;

/** Presses Tab until that is in focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [
        element?.getAttribute('aria-label'),
        element?.textContent,
        ...labels.map((label) => label.textContent),
      ].join('\n');
    });
  for (let presses = 0; presses < 150; presses++) {
    if ((await focused()).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to “${name}”`);
}

it('from nothing to a score by a role, by keyboard alone', async () => {
  await extension.storeProfile(EMPTY_PROFILE);
  await expect.poll(badge).toBe('–');
  const options = await openOptions();
  const lines = listenTo(options);
  await tabTo(options, 'Begin with a role');
  await options.keyboard.press('Enter');
  await tabTo(options, 'Choose a role');
  await options.keyboard.type('Back end, Py');
  await tabTo(options, 'Tick all that most postings ask for');
  await options.keyboard.press('Space');
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Enter');
  await options.getByRole('button', { name: 'Remove PostgreSQL' }).waitFor();
  await expect.poll(badge, { timeout: 3000 }).toMatch(/^\d+$/);
  await options.keyboard.press('Control+z');
  await expect.poll(badge, { timeout: 3000 }).toBe('–');
  expect(lines).toEqual([]);
});

it('a second profile takes over, and the first is back as it was', async () => {
  await expect.poll(badge, { timeout: 3000 }).toMatch(/^\d+$/);
  const before = await badge();
  const options = await openOptions();
  await tabTo(options, 'New profile');
  await options.keyboard.press('Enter');
  await expect.poll(badge, { timeout: 3000 }).toBe('–');
  expect(await options.getByRole('button', { name: /^Remove (?!all)/ }).count()).toBe(0);
  await options.getByRole('button', { name: 'Delete “New profile”' }).press('Enter');
  await expect.poll(badge, { timeout: 3000 }).toBe(before);
  await options.getByRole('button', { name: 'Undo' }).first().press('Enter');
  await expect.poll(badge, { timeout: 3000 }).toBe('–');
  await options.getByRole('radio', { name: 'Use “Senior Backend Engineer”' }).press('Space');
  await expect.poll(badge, { timeout: 3000 }).toBe(before);
});

it('weights change the number everywhere at once, and are reset', async () => {
  await expect.poll(badge, { timeout: 3000 }).toMatch(/^\d+$/);
  const before = await badge();
  const options = await openOptions('#weights');
  const section = options.getByRole('region', { name: 'Score', exact: true });
  const preview = async (): Promise<string | null> => section.getByRole('meter').getAttribute('aria-valuenow');
  await section.getByRole('combobox').selectOption({ label: `${job.title}, Northwind Robotics` });
  expect(await preview()).toBe(before);
  await section.getByRole('slider', { name: 'Weight of a good-to-have' }).press('End');
  await section.getByRole('slider', { name: 'For a skill that comes along' }).press('Home');
  await expect.poll(preview).not.toBe(before);
  await expect.poll(async () => (await badge()) === (await preview()), { timeout: 3000 }).toBe(true);
  await section.getByRole('button', { name: 'Reset the weights' }).press('Enter');
  await expect.poll(badge, { timeout: 3000 }).toBe(before);
});

it('an address with an anchor shows its section, a search finds and marks', async () => {
  const options = await openOptions('#boards');
  await expect
    .poll(() => options.locator('#boards').evaluate((box) => Math.abs(box.getBoundingClientRect().top) < 40))
    .toBe(true);
  const search = options.getByRole('searchbox', { name: 'Find an option' });
  await search.fill('related skill');
  expect(await options.getByRole('region').evaluateAll((regions) => regions.map(({ id }) => id))).toContain('weights');
  expect(await options.locator('#boards').isVisible()).toBe(false);
  expect(await options.evaluate(() => CSS.highlights.get('options-found')?.size ?? 0)).toBeGreaterThan(1);
  await search.press('Escape');
  expect(await options.locator('#boards').isVisible()).toBe(true);
});

it('fits 320 pixels with everything unfolded, and every target is large enough', async () => {
  const options = await openOptions();
  await options.setViewportSize({ width: 320, height: 700 });
  const unfold = (): void => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  };
  await options.evaluate(unfold);
  await options.getByRole('combobox', { name: 'Role', exact: true }).selectOption('backend-python');
  await options.evaluate(unfold);
  const wider = await options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  const small = await options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, select, input, nav a, textarea')]
      .map((target) => target.closest('label') ?? target)
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 31.5)
      .map((target) => `${target.tagName} ${target.textContent} ${target.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
});
