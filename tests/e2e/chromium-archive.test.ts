/** The history is saved, forgotten and taken in again, as a user does it; and what is taught reaches what is stored. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { publish, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';
import type { browser } from 'wxt/browser';

/** Functions that are given to a page run there, and know nothing of this file. */
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
  for (const job of jobs.slice(0, 3)) {
    await page.goto(job.url);
    await expect.poll(async () => (await extension.state()).seen?.key, { timeout: 8000 }).toBe(job.key);
  }
  await expect.poll(async () => (await extension.history()).length).toBe(3);
  // A page that is open may be met again when something it asked for changes.
  await page.goto('about:blank');
});

async function openOptions(): Promise<Page> {
  const options = await openBehind(chromium.context, 'options.html');
  await options.bringToFront();
  await options.getByRole('button', { name: 'Save everything' }).waitFor();
  return options;
}

async function save(options: Page): Promise<string> {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save everything' }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

async function takeIn(options: Page, text: string): Promise<void> {
  const choosing = options.waitForEvent('filechooser');
  await options.locator('#data').getByRole('button', { name: 'Choose a file …' }).click();
  await (await choosing).setFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('the history as a file', () => {
  it('is the same byte for byte after it was saved, forgotten and taken in', async () => {
    const options = await openOptions();
    const saved = await save(options);
    await options.getByRole('button', { name: 'Forget everything' }).click();
    await options.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(() => extension.history()).toEqual([]);
    await takeIn(options, saved);
    await expect.poll(() => options.getByRole('definition').allTextContents()).toEqual(['3', '0', '0', '0']);
    await options.getByRole('button', { name: 'Take it in' }).click();
    await options.getByText('Done: 3 postings of the file are here.').waitFor();
    expect(await save(options)).toBe(saved);
  });

  it('is refused with the line where it was damaged, and nothing is changed', async () => {
    const options = await openOptions();
    const saved = await save(options);
    const before = await extension.history();
    await takeIn(options, saved.replace(jobs[1]!.title, 'Another title'));
    await options.getByText('it was changed or damaged after it was saved.', { exact: false }).waitFor();
    expect(await extension.history()).toEqual(before);
  });
});

it('a skill of one’s own is found in what is stored already', async () => {
  const options = await openOptions();
  const text = (await extension.history())[0]!.text;
  const word = /\b[a-z]{9,}\b/.exec(text)![0];
  await options.getByRole('textbox', { name: 'A skill Skillight does not know' }).fill(word);
  await options.getByRole('button', { name: 'Add skill' }).click();
  await expect
    .poll(async () => (await extension.history())[0]!.summary.demands.map(({ skill }) => skill), { timeout: 20_000 })
    .toContain(`own-${word}`);
  await options.getByRole('button', { name: `Take back: ${word}` }).click();
  await expect
    .poll(async () => (await extension.history())[0]!.summary.demands.map(({ skill }) => skill), { timeout: 20_000 })
    .not.toContain(`own-${word}`);
});

/** What the page's own script is given in place of the browser's window for folders: a folder of the page's private files. */
async function offerFolder(options: Page): Promise<void> {
  await options.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** The backup's text; null: there is none. */
const backupIn = (options: Page): Promise<string | null> =>
  options.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) {
      if (!/^skillight-backup-[a-z2-7]{12}\.json$/.test(name)) continue;
      return (await (await folder.getFileHandle(name)).getFile()).text();
    }
    return null;
  });

describe('a backup in a folder', () => {
  it('is the whole history, follows what changes, and stays whole when the page is closed in the middle', async () => {
    const options = await openOptions();
    await offerFolder(options);
    await options.getByRole('button', { name: 'Choose a folder', exact: true }).click();
    await options.getByText(/^The backup in “.*” is current\.$/).waitFor();
    const first = await backupIn(options);
    // Without telling all of it where it is another one.
    expect(first === (await save(options))).toBe(true);

    // The last one was long ago: what changes now is written by itself.
    await options.evaluate(async () => {
      const { backup } = await chrome.storage.local.get<{ backup: { file: object } }>('backup');
      await chrome.storage.local.set({ backup: { ...backup, file: { ...backup.file, at: 0 } } });
    });
    await page.goto(jobs[3]!.url);
    await expect.poll(async () => (await extension.history()).length, { timeout: 8000 }).toBe(4);
    await page.goto('about:blank');
    await expect.poll(async () => (await backupIn(options)) !== first, { timeout: 10_000 }).toBe(true);
    const second = await backupIn(options);
    expect(second?.includes(jobs[3]!.title)).toBe(true);

    const dying = await openOptions();
    await dying.evaluate(() => {
      const slow = FileSystemWritableFileStream.prototype;
      const write = Object.getOwnPropertyDescriptor(slow, 'write')?.value as (chunk: unknown) => Promise<void>;
      slow.write = async function (chunk) {
        await write.call(this, chunk);
        Object.assign(globalThis, { written: true });
        await new Promise((resolve) => setTimeout(resolve, 2000));
      };
    });
    await dying.getByRole('button', { name: 'Save now' }).click();
    await dying.waitForFunction(() => 'written' in globalThis);
    await dying.close();
    expect((await backupIn(options)) === second).toBe(true);

    // Forgetting everything is no reason to write an empty one over it.
    await options.getByRole('button', { name: 'Forget everything' }).click();
    await options.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(() => extension.history()).toEqual([]);
    expect((await backupIn(options)) === second).toBe(true);
    await options.getByRole('button', { name: 'Choose a folder', exact: true }).waitFor();
  });
});
