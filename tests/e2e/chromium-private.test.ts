/** A private window: the posting is read and marked, and nothing of it is written down. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Chromium } from '@/scripts/chromium';
import { openTestChromium } from './chromium';
import { extensionIn, type Extension } from './extension';
import { publish, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

/** Of chrome://extensions, which is how a user allows an extension in private windows. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}
declare const chrome: typeof browser & { readonly developerPrivate: DeveloperPrivate };

let web: Web;
let chromium: Chromium;
let extension: Extension;
let jobs: Job[];

beforeAll(async () => {
  web = await openWeb();
  jobs = publish(web, SITES[1]!);
  chromium = await openTestChromium(web);
  const { context } = chromium;
  extension = extensionIn(context);
  const extensionId = new URL((await extension.worker()).url()).host;
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  // The browser starts the extension anew, a second or two later; the background that ends answers until then.
  const restarted = context.waitForEvent('serviceworker', { timeout: 30_000 });
  await manager.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await restarted;
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

it('reads the posting and stores nothing', async () => {
  // A background that has just begun may not answer yet.
  const isAllowed = async (): Promise<boolean> =>
    (await extension.worker()).evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false);
  await expect.poll(isAllowed, { timeout: 20_000 }).toBe(true);
  const stored = async (): Promise<unknown> =>
    (await extension.worker()).evaluate(() => chrome.storage.local.get(null));
  const before = await stored();
  const tabId = await (
    await extension.worker()
  ).evaluate(async (url) => {
    const opened = await chrome.windows.create({ incognito: true, url });
    return opened?.tabs?.[0]?.id;
  }, jobs[0]!.url);
  await expect.poll(async () => (await extension.state(tabId)).page?.state, { timeout: 10_000 }).toBe('read');
  const { seen } = await extension.state(tabId);
  expect(seen).toMatchObject({ key: jobs[0]!.key, saved: 'private' });
  expect(await extension.history()).toEqual([]);
  expect(await stored()).toEqual(before);
});

it('stores the same posting from an ordinary window', async () => {
  const page = await chromium.context.newPage();
  await page.goto(jobs[0]!.url);
  await expect
    .poll(async () => (await extension.history()).map(({ key }) => key), { timeout: 10_000 })
    .toEqual([jobs[0]!.key]);
});
