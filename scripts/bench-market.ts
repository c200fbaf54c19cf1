/**
 * The market in real Chromium at 1,000, 10,000 and 100,000 postings: a fresh page at the market, the tab turned to from the
 * list, a change of slice; and what to learn next, in Node. Medians. `npm run bench -- market [postings …]`.
 */
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, need } from '@/scripts/browsers';
import { backgroundOf, openChromium } from '@/scripts/chromium';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { lessonsOf } from '@/utils/market/lessons';
import type { Entry } from '@/utils/market/entry';
import { WEIGHTS } from '@/utils/match/weights';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { fillHistory } from './fill-history';
import { madeUpHistory } from './made-up-history';
import { median } from './median';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const ROUNDS = 5;

const ms = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

/** Notes in the page when its figures first stand there, in ms since it began. As text: a function would bring the bundler's own along. */
const WATCH = `{
  const note = () => document.querySelector('.report-section') !== null && (globalThis.shownAt = performance.now()) > 0;
  const observer = new MutationObserver(() => note() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true });
}`;

const shownAt = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => (globalThis as unknown as { shownAt?: number }).shownAt, null, {
      polling: 20,
      timeout: 60_000,
    })
    .then((handle) => handle.jsonValue() as Promise<number>);

/** A fresh page at the market, until its figures stand there. */
async function coldOpen(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return shownAt(page);
}

/** From the list: from the press on the tab until the figures stand there. */
async function turnTo(page: Page, list: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(list);
  await page.locator('[role=row]').nth(1).waitFor();
  await page.waitForTimeout(800);
  const pressed = await page.evaluate(() => {
    const at = performance.now();
    document.querySelector<HTMLElement>('a[href="#market"]')?.click();
    return at;
  });
  return (await shownAt(page)) - pressed;
}

/** From the choice of a board until the number of postings has changed. */
function changeSlice(page: Page, board: string): Promise<number> {
  return page.evaluate(async (value) => {
    const select = document.querySelectorAll<HTMLSelectElement>('.slice-bar select')[3];
    const count = document.querySelector('.market-head p');
    if (!select || !count) throw new Error('The slice has no field for the board.');
    const before = count.textContent;
    const began = performance.now();
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (count.textContent === before) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, board);
}

async function inChromium(n: number): Promise<void> {
  const browser = await openChromium({
    executablePath: need('Chromium', findChromium()),
    extension: resolve('.output/chrome-mv3'),
    headless: true,
  });
  try {
    const origin = new URL('.', (await backgroundOf(browser.context)).url()).href.slice(0, -1);
    const page = await browser.context.newPage();
    await page.goto(`${origin}/options.html`);
    await fillHistory(page, madeUpHistory(n, Date.now(), n / 400));
    await page.addInitScript({ content: WATCH });
    const market = `${origin}/journal.html#market`;
    const cold: number[] = [];
    for (let i = 0; i < ROUNDS; i++) cold.push(await coldOpen(page, market));
    const turned: number[] = [];
    for (let i = 0; i < ROUNDS; i++) turned.push(await turnTo(page, `${origin}/journal.html`));
    await coldOpen(page, market);
    // All rows are here when the status field knows how many have none.
    await page.waitForFunction(
      () =>
        document.querySelectorAll<HTMLSelectElement>('.slice-bar select')[6]?.options.length &&
        document.querySelector('a.figure'),
      null,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(2_000);
    const first = await changeSlice(page, 'indeed');
    const sliced: number[] = [];
    for (let i = 0; i < ROUNDS; i++) sliced.push(await changeSlice(page, i % 2 === 0 ? 'linkedin' : 'indeed'));
    console.log(
      `${n.toLocaleString('en').padStart(7)} postings: fresh page ${ms(cold)}, tab ${ms(turned)}, slice ${ms(sliced)}, first slice ${first.toFixed(0)} ms; load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  } finally {
    await browser.close();
  }
}

function learnNext(n: number): void {
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  const entries = [...madeUpHistory(n, Date.now())].map(({ row }): Entry => row);
  const learning = {
    profile: DEMO_PROFILE,
    kinship: (id: string) => taxonomy.byId.get(id),
    weights: WEIGHTS,
    threshold: 60,
    mastery: 'working' as const,
  };
  const times = Array.from({ length: 20 }, () => {
    const began = performance.now();
    lessonsOf(entries, learning);
    return performance.now() - began;
  });
  console.log(`${n.toLocaleString('en').padStart(7)} postings: what to learn next, pairs included ${ms(times)}`);
}

for (const n of [1_000, 10_000]) learnNext(n);
for (const n of SIZES) await inChromium(n);
