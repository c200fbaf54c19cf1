/** The journal in real Chromium: everything by keyboard, what it writes, and that all of it can be taken back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { publish, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

let web: Web;
let chromium: Chromium;
let extension: Extension;
let jobs: Job[];
let journal: Page;
let lines: string[];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
  jobs = publish(web, SITES[1]!).slice(0, 3);
  const page = await startAnew(chromium.context, extension);
  await extension.forget();
  for (const job of jobs) {
    await page.goto(job.url);
    // `expect.poll` is for tests alone.
    await vi.waitUntil(async () => (await extension.state()).seen?.key === job.key, { timeout: 8000, interval: 50 });
  }
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  journal = await openBehind(chromium.context, 'journal.html');
  await journal.bringToFront();
  lines = listenTo(journal);
  await journal.getByText('3 postings').waitFor();
});

const rows = () => journal.locator('[role=row][data-index]');
const stored = async <K extends 'status' | 'starred' | 'note'>(field: K) =>
  (await extension.history()).toReversed().map((row) => row[field]);
/** The place of the row that has the focus. */
const active = () => journal.evaluate(() => document.activeElement?.getAttribute('data-index'));
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await journal.keyboard.press(key);
};

describe('the list', () => {
  it('gives a status by a key, stores it with its day, and takes it back', async () => {
    await rows().first().focus();
    await press('2');
    await expect.poll(() => stored('status')).toEqual(['applied', null, null]);
    const [, , last] = await extension.history();
    expect(last?.statusLog).toEqual([{ status: 'applied', at: expect.any(Number) as number }]);
    expect(await rows().first().textContent()).toContain('Applied');
    await press('u');
    await expect.poll(() => stored('status')).toEqual([null, null, null]);
    expect((await extension.history()).flatMap(({ statusLog }) => statusLog)).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('marks many at once; one undo takes all of it back', async () => {
    await rows().first().focus();
    await press('Shift+ArrowDown', 's');
    await expect.poll(() => stored('starred')).toEqual([true, true, false]);
    await press('n');
    await journal.getByRole('dialog').waitFor();
    await journal.keyboard.type('ask Jo');
    await press('Control+Enter');
    await expect.poll(() => stored('note')).toEqual(['ask Jo', 'ask Jo', '']);
    // The dialog gave the focus back to where it was opened.
    expect(await active()).toBe('1');
    await journal.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored('note')).toEqual(['', '', '']);
    await rows().nth(1).focus();
    await press('Control+z');
    await expect.poll(() => stored('starred')).toEqual([false, false, false]);
  });

  it('finds words of a description and shows the place', async () => {
    await rows().first().focus();
    await press('/');
    await journal.keyboard.type('elixir');
    await journal.getByText('1 of 3 postings').waitFor();
    await expect.poll(() => rows().first().locator('mark').textContent()).toMatch(/elixir/i);
    expect(await rows().first().getByRole('link').textContent()).toBe(jobs[1]!.title);
    expect(new URL(journal.url()).hash).toBe('#list?q=elixir');
    await press('ArrowDown');
    expect(await active()).toBe('0');
  });

  it('comes back to where it was', async () => {
    await rows().first().focus();
    await press('ArrowDown', 'Enter');
    await journal.getByRole('heading', { name: jobs[1]!.title }).waitFor();
    // It is read from its heading on.
    const focused = () => journal.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe(jobs[1]!.title);
    await journal.goBack();
    await expect.poll(active).toBe('1');
  });
});

it('the pipeline moves a card by keys and by drag', async () => {
  await rows().first().focus();
  await press('1');
  await journal.getByRole('link', { name: 'Pipeline' }).click();
  const card = journal.getByRole('link', { name: jobs[2]!.title });
  await card.focus();
  await press('Shift+ArrowRight');
  await expect.poll(() => stored('status')).toEqual(['applied', null, null]);
  await expect.poll(() => journal.evaluate(() => document.activeElement?.textContent)).toBe(jobs[2]!.title);
  await card.locator('xpath=..').dragTo(journal.getByRole('region', { name: 'Interview' }));
  await expect.poll(() => stored('status')).toEqual(['interview', null, null]);
});

it('two postings stand side by side and are copied as a table', async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rows().first().focus();
  await press('Shift+ArrowDown', 'c');
  await journal.getByRole('table').waitFor();
  await journal.getByRole('button', { name: 'Copy as Markdown' }).click();
  await journal.getByText('Copied.').waitFor();
  const copied = await journal.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toContain(jobs[2]!.title);
  expect(copied).toMatch(/\| --- \| --- \| --- \|/);
});

it('several are forgotten, and are back after undo', async () => {
  await rows().first().focus();
  await press('Shift+ArrowDown', 'Delete');
  await journal.getByText('1 posting', { exact: true }).waitFor();
  // The one that is left has the focus, and hears the next key.
  await expect.poll(active).toBe('0');
  await press('u');
  await expect.poll(() => rows().count()).toBe(3);
  expect(await extension.history()).toHaveLength(3);
});
