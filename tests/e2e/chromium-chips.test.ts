/** Chips on result lists, in real Chromium: off by default, one a result through all redrawing, and nothing to be read. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chromium } from '@/scripts/chromium';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { jobOf, publish, SITES } from './sites';
import { openWeb, type Web } from './web';

const PICTURES = process.env['SKILLIGHT_PICTURES'];

let web: Web;
let chromium: Chromium;
let extension: Extension;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  await extension.forget();
  page = await startAnew(chromium.context, extension);
});

const chips = (on: boolean): Promise<void> =>
  extension.storeSettings({ marks: true, recording: true, boards: {}, chips: on });

/** Texts of the results that hold a bare element at their end. */
function chipped(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('div')]
      .filter(
        (one) =>
          one.attributes.length === 0 && one.childNodes.length === 0 && one === one.parentElement?.lastElementChild,
      )
      .filter((one) => one.getBoundingClientRect().height === 24)
      .map((one) => one.parentElement?.textContent.trim().slice(0, 30) ?? ''),
  );
}

const LISTS = SITES.filter(({ name }) => /classic search|signed-out search|Indeed, new search/.test(name));

describe.each(LISTS)('$name', (site) => {
  it('says once, of results that were seen, what only its reader can read', async () => {
    publish(web, site);
    const job = jobOf(site, 0);
    await page.goto(job.url);
    await expect.poll(async () => (await extension.history()).length, { timeout: 8_000 }).toBe(1);
    await page.waitForTimeout(800);
    expect(await chipped()).toEqual([]);
    const words = await page.evaluate(() => document.body.textContent);
    const bare = await page.evaluate(() => document.querySelectorAll('div:not([class], [id], [style]):empty').length);
    await page.evaluate(() => {
      const lists = [...document.querySelectorAll('ul')].map((list) => {
        const drawn = document.createDocumentFragment();
        drawn.append(...[...list.children].map((item) => item.cloneNode(true)));
        return [list, drawn] as const;
      });
      Object.assign(window, { lists: lists.filter(([list]) => list.parentElement?.closest('ul') === null) });
    });

    const asked = web.asked.length;
    await chips(true);
    await expect.poll(chipped, { timeout: 5_000 }).toHaveLength(1);
    expect(await page.evaluate(() => document.body.textContent)).toBe(words);
    expect(await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Seen'))).toBe(false);
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `chips-${site.name.replace(/\W+/g, '-')}.png`) });
    }
    await page.waitForTimeout(200);
    const client = await chromium.context.newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const spoken = nodes.map(({ name }) => String(name?.value ?? ''));
    expect(spoken.filter((name) => name.startsWith('Seen'))).not.toEqual([]);

    // The board draws its list anew, from what it drew first, and draws more behind it.
    const console = listenTo(page);
    for (let round = 0; round < 6; round++) {
      await page.evaluate(
        (again) => {
          const { lists } = window as unknown as { lists: readonly (readonly [Element, DocumentFragment])[] };
          for (const [list, drawn] of lists) {
            if (again) list.replaceChildren(drawn.cloneNode(true));
            else for (const item of list.children) item.append(document.createComment('more'));
          }
        },
        round % 2 === 0,
      );
      await page.waitForTimeout(120);
    }
    await expect.poll(chipped, { timeout: 5_000 }).toHaveLength(1);
    await page.waitForTimeout(1_200);
    expect(await chipped()).toHaveLength(1);
    expect(console).toEqual([]);

    await chips(false);
    await expect.poll(chipped, { timeout: 5_000 }).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('div:not([class], [id], [style]):empty').length)).toBe(
      bare,
    );
    // What the page draws anew it may ask for anew; we ask for nothing.
    const before = new Set([...web.asked.slice(0, asked), new URL('/favicon.ico', page.url()).href]);
    expect(web.asked.slice(asked).filter((url) => !before.has(url))).toEqual([]);
  });
});
