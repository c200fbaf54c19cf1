/** Pages beyond LinkedIn and Indeed, in real Chromium: other boards, and frames. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chromium } from '@/scripts/chromium';
import { listenTo, openGrantedChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { readMarks } from './in-page';
import { publishFixture } from './sites';
import { openWeb, type Web } from './web';

const WAIT = { timeout: 8_000 };

let web: Web;
let chromium: Chromium;
let extension: Extension;
let page: Page;
let console: string[];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openGrantedChromium(web);
  extension = extensionIn(chromium.context);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  page = await startAnew(chromium.context, extension);
  console = listenTo(page);
  await extension.forget();
});

const marked = async (): Promise<string[]> => Object.values(await page.evaluate(readMarks)).flat();
const keys = async (): Promise<string[]> => (await extension.history()).map(({ key }) => key);
const html = (body: string): { type: string; body: string } => ({
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><html lang="en"><head><title>Gardener at Eastwind</title></head><body>${body}</body></html>`,
});

describe('Hacker News', () => {
  it('reads the comment in view, and the next one as its reader scrolls', async () => {
    const comment = (id: number, text: string): string =>
      `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default">
      <div class="commtext c00" style="height: 1500px">${text}</div></td></tr></table></td></tr>`;
    const url = 'https://news.ycombinator.com/item?id=45900000';
    web.put(
      url,
      html(`<table class="fatitem"><tr class="athing submission" id="45900000"><td>Ask HN: Who is hiring?</td></tr></table>
        <table>${comment(45900011, 'Northwind | Backend Engineer | Utrecht<p>We use Rust and Kotlin.')}
        ${comment(45900012, 'Eastwind | Data Engineer | Berlin<p>We use Scala and Kafka.')}</table>`),
    );
    await page.goto(url);
    await expect.poll(marked, WAIT).toEqual(['Rust', 'Kotlin']);
    await page.mouse.wheel(0, 1800);
    await expect.poll(marked, WAIT).toEqual(['Scala', 'Kafka']);
    await page.mouse.wheel(0, -1800);
    await expect.poll(marked, WAIT).toEqual(['Rust', 'Kotlin']);
    await expect.poll(keys).toEqual(expect.arrayContaining(['hacker-news:45900011', 'hacker-news:45900012']));
    expect((await extension.history()).map(({ title, company }) => [title, company])).toContainEqual([
      'Data Engineer',
      'Eastwind',
    ]);
    expect(console.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

describe('a board in a frame', () => {
  it('is read and marked there, and the page around it is left alone', async () => {
    const address = publishFixture(web, 'greenhouse/frame');
    web.put(
      'https://elsewhere.example/careers',
      html(`<h1>Careers</h1><iframe src="${address}" height="900"></iframe>`),
    );
    await page.goto('https://elsewhere.example/careers');
    await expect.poll(() => page.frames().length, WAIT).toBe(2);
    const frame = page.frames()[1];
    const inFrame = async (): Promise<string[]> => Object.values((await frame?.evaluate(readMarks)) ?? {}).flat();
    await expect.poll(inFrame, WAIT).toEqual(expect.arrayContaining(['Go', 'Python']));
    expect(await marked()).toEqual([]);
    await expect
      .poll(async () => (await extension.state()).page, WAIT)
      .toMatchObject({ state: 'read', key: 'greenhouse:4471234' });
    expect((await extension.badge()).text).toMatch(/^\d+$/);
  });
});
