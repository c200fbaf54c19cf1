/**
 * How long the popup takes from the click on its button to its painted content, in real Chromium, with 10 and with 10,000
 * postings stored: it must not grow with the history. And what a popup takes that shows no more than a picture: what the
 * browser itself needs. `npm run bench -- popup`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { openTestChromium } from '@/tests/e2e/chromium';
import { extensionIn, startAnew } from '@/tests/e2e/extension';
import { publish, SITES } from '@/tests/e2e/sites';
import { openWeb } from '@/tests/e2e/web';
import { backgroundOf } from './chromium';
import { fillHistory } from './fill-history';
import { madeUpHistory } from './made-up-history';

declare const chrome: typeof browser & { action: { openPopup(): Promise<void> } };

const SIZES = [10, 10_000] as const;
const ROUNDS = 15;
const PATIENCE_MS = 10_000;
/** What the button opens, and when what is waited for was painted: ms since 1970, told in the page. */
const POPUP: Shown = {
  address: 'popup.html',
  painted: `new Promise((resolve) => new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ element }) => element?.closest('article'));
    if (entry) resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true }))`,
};
const PICTURE: Shown = {
  address: 'icon/128.png',
  painted: `new Promise((resolve) => new PerformanceObserver((list) => {
    resolve(performance.timeOrigin + list.getEntries()[0].startTime);
  }).observe({ type: 'paint', buffered: true }))`,
};

const web = await openWeb();
const chromium = await openTestChromium(web);
const { context } = chromium;
const extension = extensionIn(context);
try {
  const rows: [shown: string, times: readonly Opening[]][] = [];
  for (const size of SIZES) {
    const page = await openPosting();
    await fill(size);
    await page.bringToFront();
    rows.push([`${size} postings`, await openings(page, POPUP)]);
    if (size === SIZES[0]) rows.push(['a picture', await openings(page, PICTURE)]);
  }
  console.log(
    `From the click to what is painted, ms (${ROUNDS} openings each):\n\n${' '.repeat(14)}   median     p90   of which the page’s own, median`,
  );
  const at = (times: readonly Opening[], part: keyof Opening, share: number): number =>
    times.map((time) => time[part]).sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
  for (const [shown, times] of rows) {
    console.log(
      `${shown.padStart(14)} ${at(times, 'all', 0.5).toFixed(1).padStart(8)} ${at(times, 'all', 0.9).toFixed(1).padStart(7)} ${at(times, 'own', 0.5).toFixed(1).padStart(12)}`,
    );
  }
  const [few, , many] = rows.map(([, times]) => at(times, 'all', 0.5));
  console.log(`\n10,000 against 10: ${((many ?? 0) / (few ?? 1)).toFixed(2)}× (bar 1.5×)`);
} finally {
  await chromium.close();
  await web.close();
}

/** A posting in the tab in front, read. */
async function openPosting(): Promise<Page> {
  const page = await startAnew(context, extension);
  await extension.forget();
  const [job] = SITES.flatMap((site) => publish(web, site));
  if (!job) throw new Error('There is no posting to open.');
  await page.goto(job.url);
  for (let left = PATIENCE_MS; left > 0; left -= 100) {
    if ((await extension.state()).page?.state === 'read') return page;
    await wait(100);
  }
  throw new Error('The posting was not read.');
}

async function fill(size: number): Promise<void> {
  const own = await context.newPage();
  await own.goto(new URL('/options.html', (await backgroundOf(context)).url()).href);
  await fillHistory(own, madeUpHistory(size, Date.now()));
  await own.close();
}

/** Ms until the words of the posting were painted: from the click, and from when the browser had made the page. */
interface Opening {
  readonly all: number;
  readonly own: number;
}

interface Shown {
  readonly address: string;
  readonly painted: string;
}

async function openings(page: Page, shown: Shown): Promise<Opening[]> {
  const times: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await openingTime(page, shown));
  return times;
}

/** Opens the popup as a click does, and closes it. */
async function openingTime(page: Page, { address, painted: whenPainted }: Shown): Promise<Opening> {
  const worker = await backgroundOf(context);
  const clicked = await worker.evaluate(async (popup) => {
    await chrome.action.setPopup({ popup });
    const now = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return now;
  }, address);
  const cdp = await context.newCDPSession(page);
  const popup = await attachToPopup(cdp, address);
  const painted = await popup(whenPainted);
  const began = await popup('performance.timeOrigin');
  await popup('void setTimeout(() => window.close(), 50)');
  await cdp.detach();
  await wait(250);
  return { all: painted - clicked, own: painted - began };
}

/** Runs expressions in the popup, which belongs to no window and so is no page of Playwright's. */
async function attachToPopup(cdp: CDPSession, address: string): Promise<(expression: string) => Promise<number>> {
  for (let left = PATIENCE_MS; left > 0; left -= 20) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.endsWith(`/${address}`));
    if (target) {
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      let last = 0;
      return async (expression) => {
        const id = ++last;
        const answer = new Promise<number>((resolve) => {
          cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
            const { id: of, result } = JSON.parse(message) as { id?: number; result?: { result: { value: number } } };
            if (of === id) resolve(result?.result.value ?? Number.NaN);
          });
        });
        const params = { expression, awaitPromise: true, returnByValue: true };
        await cdp.send('Target.sendMessageToTarget', {
          ...{ sessionId, message: JSON.stringify({ id, method: 'Runtime.evaluate', params }) },
        });
        return answer;
      };
    }
    await wait(20);
  }
  throw new Error('The popup did not open.');
}
