/** Popup, options and journal in real Chromium, with a posting in the tab beside them. */
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { readMarks } from './in-page';
import { sidePanelOf } from './side-panel';
import { publish, publishFixture, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

declare const chrome: typeof browser;

let web: Web;
let chromium: Chromium;
let extension: Extension;
let page: Page;
let jobs: Job[];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
  jobs = publish(web, SITES[1]!);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  page = await startAnew(chromium.context, extension);
  await extension.forget();
});

const state = async (): Promise<string | undefined> => (await extension.state()).page?.state;

async function see(job: Job): Promise<void> {
  await page.goto(job.url);
  await expect.poll(async () => (await extension.state()).seen?.key, { timeout: 8000 }).toBe(job.key);
  await expect.poll(state).toBe('read');
}

/** The popup, as it stands over the posting's tab. It stays behind, so it is worked by keyboard: a mouse needs frames. */
const openPopup = (): Promise<Page> => openBehind(chromium.context, 'popup.html');

describe('popup', () => {
  it('shows the posting, the score as the toolbar does, and its parts that add up to it', async () => {
    await see(jobs[1]!);
    await see(jobs[0]!);
    const popup = await openPopup();
    const lines = listenTo(popup);
    const article = popup.getByRole('article');
    await article.getByRole('heading', { name: jobs[0]!.title }).waitFor();
    expect(await article.textContent()).toContain('Northwind Robotics');
    const score = (await extension.badge()).text;
    expect(score).toMatch(/^\d+$/);
    await popup.getByText('Why this number').press('Enter');
    const rows = await popup.locator('table.parts tbody td').allTextContents();
    const points = rows.map((row) => Number(/^\d+/.exec(row)?.[0]));
    expect(points.length).toBeGreaterThan(3);
    expect(points.reduce((sum, earned) => sum + earned, 0)).toBe(Number(score));
    // The one seen before, and not the one that is open.
    const recent = popup.getByRole('region', { name: 'Last seen' });
    expect(await recent.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining(jobs[1]!.title)]);
    expect(lines).toEqual([]);
  });

  it('tells have from missing by words', async () => {
    await see(jobs[0]!);
    const popup = await openPopup();
    const wanted = popup.getByRole('region', { name: 'Must have' });
    await wanted.waitFor();
    const standing = async (name: string): Promise<string> =>
      (await wanted.locator('.standing', { has: popup.getByRole('heading', { name }) }).textContent()) ?? '';
    expect(await standing('You have')).toContain('PostgreSQL');
    expect(await standing('Missing')).toContain('Rust');
  });

  it('scrolls the page to a chip’s mention', async () => {
    await see(jobs[0]!);
    const popup = await openPopup();
    await page.setViewportSize({ width: 800, height: 300 });
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await popup.getByRole('region', { name: 'Must have' }).getByRole('button', { name: 'Rust' }).press('Enter');
    await popup.getByText('Shown on the page.').waitFor({ state: 'attached' });
    await expect.poll(async () => (await page.evaluate(readMarks))['underline-flash']).toEqual(['Rust']);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [flash] = CSS.highlights.get('underline-flash') ?? [];
          const box = flash?.startContainer.parentElement?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  it('switches the marks off and on', async () => {
    await see(jobs[0]!);
    const popup = await openPopup();
    const marks = async (): Promise<string[]> => Object.keys(await page.evaluate(readMarks));
    await popup.getByRole('switch', { name: 'Marks' }).press('Space');
    await expect.poll(marks).toEqual([]);
    await popup.getByRole('switch', { name: 'Marks' }).press('Space');
    await expect.poll(marks).toContain('underline-solid-amber');
  });

  it('has no number without a profile', async () => {
    await extension.storeProfile(EMPTY_PROFILE);
    await see(jobs[0]!);
    const popup = await openPopup();
    await popup.getByRole('heading', { name: 'No profile yet' }).waitFor();
    expect(await popup.locator('[role=meter], .ring').count()).toBe(0);
    expect(await popup.getByRole('button', { name: 'PostgreSQL' }).count()).toBeGreaterThan(0);
  });

  it.each([
    ['linkedin/feed', 'none', 'No job posting here'],
    ['linkedin/sign-in-wall', 'signed-out', 'This page asks you to sign in'],
    ['linkedin/new-search-stale', 'reading', 'Reading the posting …'],
  ])('says how things stand: %s', async (fixture, expected, words) => {
    await page.goto(publishFixture(web, fixture));
    await expect.poll(state, { timeout: 8000 }).toBe(expected);
    const popup = await openPopup();
    await popup.getByText(words).waitFor();
  });

  it('says that the board is off, and turns it on', async () => {
    await extension.storeSettings({ marks: true, recording: true, boards: { linkedin: false } });
    await page.goto(jobs[0]!.url);
    await expect.poll(state, { timeout: 8000 }).toBe('off');
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Turn LinkedIn on' }).press('Enter');
    await expect.poll(state, { timeout: 8000 }).toBe('read');
    await popup.getByRole('article').waitFor();
  });
});

describe('side panel', () => {
  it('is opened by the popup, follows the tab in front, and goes when its key says so', async () => {
    await see(jobs[0]!);
    const panel = await sidePanelOf(chromium.context.browser()!);
    const heading = async (): Promise<string | undefined> => (await panel.texts('h1'))[0];
    expect(await panel.isOpen()).toBe(false);
    const popup = await openPopup();
    const closed = popup.waitForEvent('close', { timeout: 5000 });
    const button = popup.getByRole('button', { name: 'Open beside the page' });
    // The popup may be gone before the key is up again.
    await Promise.all([closed, button.press('Enter').catch(() => undefined)]);
    await expect.poll(heading, { timeout: 5000 }).toBe(jobs[0]!.title);
    await see(jobs[1]!);
    await expect.poll(heading, { timeout: 3000 }).toBe(jobs[1]!.title);
    const other = await chromium.context.newPage();
    await expect.poll(heading, { timeout: 3000 }).toBe('No job posting here');
    await other.close();
    await expect.poll(heading, { timeout: 3000 }).toBe(jobs[1]!.title);
    // Nobody presses a browser's keys through the debugger: this is what the background leaves when one was pressed.
    await (
      await extension.worker()
    ).evaluate(async () => {
      const { id = -1 } = await chrome.windows.getCurrent();
      await chrome.storage.session.set({ 'panel-key': { windowId: id, at: Date.now() } });
    });
    await expect.poll(() => panel.isOpen(), { timeout: 3000 }).toBe(false);
  });
});

describe('options', () => {
  const openOptions = async (): Promise<Page> => {
    const options = await openBehind(chromium.context, 'options.html');
    await options.bringToFront();
    await options.getByRole('combobox', { name: 'Add a skill' }).waitFor();
    return options;
  };

  it('adds a skill by keyboard, and the score is there', async () => {
    await extension.storeProfile(EMPTY_PROFILE);
    await see(jobs[0]!);
    const { tabId } = await extension.state();
    expect((await extension.badge(tabId)).text).toBe('–');
    const options = await openOptions();
    const lines = listenTo(options);
    const field = options.getByRole('combobox', { name: 'Add a skill' });
    await field.fill('postgr');
    await options.getByRole('option', { name: 'PostgreSQL' }).first().waitFor();
    await field.press('Enter');
    await options.getByRole('button', { name: 'Remove PostgreSQL' }).waitFor();
    await expect.poll(async () => (await extension.badge(tabId)).text, { timeout: 3000 }).toMatch(/^\d+$/);
    expect(lines).toEqual([]);
  });

  it('forgets the history and keeps the profile', async () => {
    await see(jobs[0]!);
    const options = await openOptions();
    await options.getByRole('button', { name: 'Forget everything' }).click();
    await options.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(() => extension.history(), { timeout: 3000 }).toEqual([]);
    expect(await options.getByRole('button', { name: 'Remove PostgreSQL' }).count()).toBe(1);
  });

  it('stops recording, and what is read is not stored', async () => {
    const options = await openOptions();
    await options.getByRole('switch', { name: 'Remember the postings I open' }).click();
    await page.bringToFront();
    await see(jobs[0]!);
    expect((await extension.state()).seen?.saved).toBe('paused');
    expect(await extension.history()).toEqual([]);
  });

  it('pauses recording for one board, says so, and goes on with it', async () => {
    const options = await openOptions();
    await options.getByRole('checkbox', { name: 'Remember its postings (LinkedIn)' }).click();
    await options.getByText(/Recording is paused for LinkedIn/).waitFor();
    await page.bringToFront();
    await see(jobs[0]!);
    expect((await extension.state()).seen?.saved).toBe('board-paused');
    expect(await extension.history()).toEqual([]);
    const journal = await openBehind(chromium.context, 'journal.html');
    await journal.bringToFront();
    await journal.getByRole('button', { name: 'Remember LinkedIn again' }).click();
    // The posting that is open is met again.
    await expect
      .poll(async () => (await extension.history()).map(({ key }) => key), { timeout: 8000 })
      .toEqual([jobs[0]!.key]);
  });
});

describe('journal', () => {
  it('lists what was seen, the last one first, opens one and forgets it', async () => {
    for (const job of jobs.slice(0, 3)) await see(job);
    const journal = await openBehind(chromium.context, 'journal.html');
    await journal.bringToFront();
    const lines = listenTo(journal);
    const rows = journal.locator('[role=row][data-index]');
    await rows.nth(2).waitFor();
    const titles = jobs.slice(0, 3).map(({ title }) => expect.stringContaining(title) as unknown);
    expect(await rows.allTextContents()).toEqual(titles.toReversed());
    await journal.getByRole('link', { name: jobs[1]!.title }).click();
    await journal.getByRole('heading', { name: jobs[1]!.title }).waitFor();
    await expect.poll(() => journal.locator('main').textContent()).toContain('Scala and Elixir');
    await journal.getByRole('button', { name: 'Forget' }).click();
    await expect
      .poll(async () => (await extension.history()).map(({ key }) => key), { timeout: 12_000 })
      .not.toContain(jobs[1]!.key);
    expect(lines).toEqual([]);
  });

  it('is empty at first and says what to do', async () => {
    const journal = await openBehind(chromium.context, 'journal.html');
    await journal.getByRole('heading', { name: 'Nothing seen yet' }).waitFor();
  });
});
