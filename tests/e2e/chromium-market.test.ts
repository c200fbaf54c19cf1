/** The market in real Chromium: figures that are right and lead to their postings, slices, forgetting, axe, reflow. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Chromium } from '@/scripts/chromium';
import { fillHistory } from '@/scripts/fill-history';
import { madeUpHistory } from '@/scripts/made-up-history';
import type { PostingRecord } from '@/utils/store/records';
import { COLOUR, findings, overflowing, smallTargets } from './axe';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { openWeb, type Web } from './web';

declare const chrome: typeof browser;

const NOW = Date.now();
const VIEWS = ['', '/pictures', '/trends', '/learn', '/employers', '/compare', '/emerging', '/baseline'];

let web: Web;
let chromium: Chromium;
let extension: Extension;
let page: Page;
let base: string;
const records: readonly PostingRecord[] = [...madeUpHistory(240, NOW)];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
  page = await startAnew(chromium.context, extension);
  base = new URL('.', (await extension.worker()).url()).href;
  await page.goto(`${base}options.html`);
  await extension.forget();
  await fillHistory(page, records);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

const open = async (view = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${base}journal.html#market${view}`);
  await page.getByRole('heading', { name: 'Your market' }).waitFor();
};

const asking = (skill: string, some = records): number =>
  some.filter(({ row }) => row.summary.demands.some((demand) => demand.skill === skill)).length;

it('shows what a count by hand gives; a figure leads to exactly its postings; a slice and a forgotten posting change it', async () => {
  const lines = listenTo(page);
  await open();
  const figure = (name: string, n: number, of: number) =>
    page.getByRole('link', { name: new RegExp(`^${name}: \\d+% ${String(n)} of ${String(of)}$`) });
  await figure('Terraform', asking('terraform'), 240).click();
  await expect.poll(() => page.url()).toContain('#list?');
  await page
    .getByText(`${String(asking('terraform'))} of 240`, { exact: false })
    .first()
    .waitFor();

  await open();
  const indeed = records.filter(({ row }) => row.board === 'indeed');
  await page.getByLabel('Board').selectOption('indeed');
  await figure('Python', asking('python', indeed), indeed.length).waitFor();
  await page.getByRole('button', { name: 'Whole history' }).click();
  await figure('Python', asking('python'), 240).waitFor();
  expect(lines).toEqual([]);
});

it('tells of news by a number on its tab, and by a dot on the toolbar for who wants it, until the journal is opened', async () => {
  const dot = async () => (await extension.worker()).evaluate(() => chrome.action.getBadgeText({}));
  await open();
  await page.getByRole('link', { name: /^Market.*pieces? of news/ }).waitFor();
  expect(await dot()).toBe('');
  await page.getByText('Cut-offs').click();
  await page.getByRole('switch', { name: /^A dot on the toolbar/ }).check();
  await expect.poll(dot).toBe('•');
  await open();
  await expect.poll(dot).toBe('');
});

it('is printed in light colours, with no word of a chart beside the paper', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open('/pictures');
  await page.getByRole('heading', { name: 'What is asked most' }).waitFor();
  const ink = () => page.evaluate(() => getComputedStyle(document.querySelector('.chart-value')!).fill);
  const inLight = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(inLight);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await ink()).toBe(inLight);
  await page.emulateMedia({ colorScheme: 'dark', media: null });
  const printed = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) });
  const first = await (await printed.promise).getPage(1);
  const { items } = await first.getTextContent();
  const shares = items.flatMap((item) => ('str' in item && /^\d+%$/.test(item.str) ? [item] : []));
  expect(shares.length).toBeGreaterThan(15);
  const [, , paper] = first.view as [number, number, number];
  expect(shares.filter(({ transform, width }) => (transform[4] as number) + width > paper)).toEqual([]);
  await printed.destroy();
  await page.emulateMedia({ colorScheme: 'light' });
});

it('is whole for axe, keyboard and a narrow screen in every view, light and dark', async () => {
  const found: Record<string, readonly string[]> = {};
  const note = (what: string, all: readonly string[]): void => {
    if (all.length > 0) found[what] = all.slice(0, 4);
  };
  for (const view of VIEWS) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(view);
    await page.emulateMedia({ colorScheme: 'light' });
    note(`${view} light`, await findings(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`${view} dark`, await findings(page, COLOUR));
    note(`${view} targets`, await smallTargets(page, 32));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    note(`${view} at 320 px`, await overflowing(page));
  }
  expect(found).toEqual({});
});
