/** Makes faults happen in real Chromium and tells what they did to the history. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { findChromium, need } from '@/scripts/browsers';
import { backgroundOf, openChromium, type Chromium } from '@/scripts/chromium';
import type { Attempt, Damage } from './faults-in-page';
import { makePosting, makeReading, type Material } from './made-up';
import { openStorePage } from './page';

const SKILLS = Array.from({ length: 200 }, (_, i) => `skill-${i}`);
const LINES = Array.from(
  { length: 400 },
  (_, i) => `Line ${i} of a posting says what ${i % 7} people do with thing ${i * 37}.`,
);
const MATERIAL: Material = { lines: LINES, skills: SKILLS };

/** Looks at postings that nobody has met, from number `from` on. */
export function attempts(from: number, n: number): Attempt[] {
  return Array.from({ length: n }, (_, i) => ({
    posting: makePosting(from + i, MATERIAL),
    reading: makeReading(from + i, MATERIAL),
    look: `look ${from + i}`,
  }));
}

/** Opens a browser with the extension; `exempt: false`: a copy of it that the browser's quota holds for. */
export async function openFaulty({ exempt = true } = {}): Promise<Chromium> {
  const built = join(process.env['SKILLIGHT_OUT'] ?? '.output', 'chrome-mv3');
  const copy = exempt ? null : mkdtempSync(join(tmpdir(), 'skillight-quota-'));
  if (copy !== null) {
    cpSync(built, copy, { recursive: true });
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
  }
  const chromium = await openChromium({
    executablePath: need('Chromium', findChromium()),
    extension: copy ?? built,
    headless: true,
  });
  return {
    context: chromium.context,
    close: async () => {
      await chromium.close();
      if (copy !== null) rmSync(copy, { recursive: true });
    },
  };
}

/** A background that is running, with the store's code in it. */
export async function wakeBackground(context: BrowserContext, page: Page, script: string): Promise<Worker> {
  // Nobody understands this; it wakes it all the same.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => null));
  const worker = await backgroundOf(context);
  await worker.evaluate(script);
  return worker;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export interface Killed extends Damage {
  readonly kills: number;
  readonly notOnce: number;
  readonly derived: boolean;
}

/** Ends the background `kills` times at random moments while it records, and sends again what it had not told to be on disk. */
export async function killBackground(context: BrowserContext, script: string, kills: number): Promise<Killed> {
  const page = await openStorePage(context, script);
  await page.evaluate(() => {
    skillight.listen();
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const all: Attempt[] = [];
  let [acknowledged, lost, torn] = [0, 0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const some = attempts(kill * 20, 20);
    all.push(...some);
    const worker = await wakeBackground(context, page, script);
    const begun = page.evaluate(() => skillight.begun());
    const recording = worker.evaluate((list) => skillight.recordAll(list), some).catch(() => undefined);
    // From before the database is open to behind the last write.
    await begun;
    await new Promise((resolve) => setTimeout(resolve, (kill * 7_919) % 199));
    await stop(cdp);
    await recording;
    const damage = await page.evaluate((list) => skillight.inspect(list), some);
    acknowledged += damage.acknowledged;
    lost += damage.lost;
    torn += damage.torn;
    await page.evaluate((list) => skillight.recordAll(list), some);
  }
  const { notOnce, derived } = await page.evaluate((list) => skillight.agree(list), all);
  await page.close();
  return { kills, acknowledged, lost, torn, notOnce, derived };
}

/** Ends the background as the browser does, at once. */
export async function stop(cdp: CDPSession): Promise<void> {
  await cdp.send('ServiceWorker.stopAllWorkers');
}

/** Two tabs change one row `n` times each; answers how many changes are missing. */
export async function twoTabs(context: BrowserContext, script: string, n: number): Promise<number> {
  const tabs = [await openStorePage(context, script), await openStorePage(context, script)] as const;
  const [attempt] = attempts(900_000, 1);
  if (!attempt) throw new Error('No posting.');
  await tabs[0].evaluate((list) => skillight.recordAll(list), [attempt]);
  await Promise.all(
    tabs.map((tab) => tab.evaluate(([key, times]) => skillight.countUp(key, times), [attempt.posting.key, n] as const)),
  );
  const note = await tabs[0].evaluate(
    async (key) => (await skillight.createHistory().get(key))?.note,
    attempt.posting.key,
  );
  for (const tab of tabs) await tab.close();
  return 2 * n - Number(note);
}

/** Fills the history until `room` more bytes are used up. */
export async function runFull(
  context: BrowserContext,
  script: string,
  room: number,
): Promise<{
  readonly recorded: number;
  readonly trouble: string;
  readonly whole: number | string;
  readonly after: string;
}> {
  const page = await openStorePage(context, script);
  const cdp = await context.newCDPSession(page);
  const origin = `chrome-extension://${new URL(page.url()).host}`;
  // Before the first write: the browser remembers for half a minute how much room it has found.
  const quotaSize = (await page.evaluate(() => skillight.bytesUsed())) + room;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  // Each takes more than 50 kB.
  const { recorded, trouble } = await page.evaluate(
    (list) => skillight.fillUp(list),
    attempts(0, Math.ceil(room / 20_000)),
  );
  const whole = await page.evaluate(() => skillight.wholeRows());
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  const after = await page.evaluate((list) => skillight.fillUp(list), attempts(recorded, 5));
  await page.close();
  return { recorded, trouble, whole, after: after.trouble };
}
