/** Pages beyond LinkedIn and Indeed, in real Chromium: other boards, frames, any page on request, and pointing by keyboard. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { spokenIn } from './accessible';
import { listenTo, openGrantedChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { readMarks } from './in-page';
import { publishFixture } from './sites';
import { openWeb, type Web } from './web';

/** Where pictures go for who wants to look at them. */
const PICTURES = process.env['SKILLIGHT_PICTURES'];
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

const CAREERS = 'https://elsewhere.example/careers/gardener';
const STORY = 'We began in a shed with one rake and Kafka. '.repeat(12);
const TASKS = 'You look after our plants, and you write down in Python and PostgreSQL how they feel. '.repeat(4);

describe('any page', () => {
  beforeEach(async () => {
    web.put(
      CAREERS,
      html(`<header><nav><a href="/">Home</a></nav></header><main><h1>Gardener</h1><section><p>${STORY}</p></section>
        <section id="tasks"><p>${TASKS}</p><p>A watering can of your own.</p></section></main>`),
    );
    await page.goto(CAREERS);
  });

  const order = async (name: string): Promise<void> => {
    const popup = await openBehind(chromium.context, 'popup.html');
    await popup.getByRole('button', { name }).press('Enter');
    // It stays: as long as it works in the page, it is open for its user too.
  };
  const layer = async (): Promise<unknown> => {
    const { page: state } = await extension.state();
    return state?.state === 'read' ? state.layer : state?.state;
  };

  it('is read when its reader asks for it, and only then', async () => {
    await page.waitForTimeout(700);
    expect(await marked()).toEqual([]);
    await order('Read this page');
    // The longest text of the page, which is not always the right one: the next test points it out.
    await expect.poll(marked, WAIT).toContain('Kafka');
    await expect.poll(layer).toBe('main-text');
    expect(await keys()).toEqual([expect.stringMatching(/^web:[0-9a-f]{16}$/)]);
  });

  it('has its description pointed at by keyboard; the site remembers it, and the page knows nothing of it', async () => {
    await order('Read this page');
    await expect.poll(layer, WAIT).toBe('main-text');
    const before = await page.content();
    await order('Not the description? Point at it');
    await page.bringToFront();
    const spoken = (): Promise<string[]> => spokenIn(page);
    await expect
      .poll(spoken, WAIT)
      .toEqual([
        'dialog: Point at the description',
        expect.stringMatching(/^application: Point at the description, focused: Click it, or use the arrow keys/),
        expect.stringMatching(/^status: Words: \d+\. It begins: /),
        'button: Take this part',
        'button: Larger',
        'button: Smaller',
        'button: Cancel',
      ]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.textContent)).toBe('');
    for (const [name, media] of LOOKS) {
      await page.emulateMedia(media);
      await picture(page, `picker-${name}`);
    }
    const says = async (): Promise<string> => (await spoken()).find((line) => line.startsWith('status')) ?? '';
    expect(await says()).toContain('We began in a shed');
    await page.keyboard.press('ArrowUp');
    expect(await says()).toContain('It begins: Gardener We began');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await says()).toContain('You look after our plants');
    // Buttons in their order, and back where the arrow keys work.
    const focused = async (): Promise<string | undefined> =>
      (await spoken()).find((line) => line.includes(', focused'))?.split(/[,:] ?/)[1];
    for (const name of ['Take this part', 'Larger', 'Smaller', 'Cancel']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    }
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(layer, WAIT).toBe('pointed');
    await expect.poll(marked).toContain('Python');
    expect(await marked()).not.toContain('Kafka');
    expect(await page.content()).toBe(before);
    await page.reload();
    await order('Read this page');
    await expect.poll(layer, WAIT).toBe('pointed');
    expect((await extension.history())[0]?.text).toMatch(/^You look after our plants[^]*watering can of your own\.$/);
    expect(console.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

async function picture(of: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await of.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}
