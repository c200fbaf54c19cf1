/** How long marks are gone after React drew a posting anew, in both browsers: 100 times, in every way React has. */
import { openTestChromium } from '@/tests/e2e/chromium';
import { openTestFirefox } from '@/tests/e2e/firefox';
import { publishReactPage } from '@/tests/e2e/react/publish';
import { CHANGES, redrawOften, type Redrawn, type Witnessed } from '@/tests/e2e/react/redraw';
import type { Web } from '@/tests/e2e/web';

const TIMES = 100;
/** Until the page is read for the first time. */
const START_MS = 3_000;

const HEAD = `
React draws anew, ${TIMES}×   p50, ms   p95, ms   longest, ms   not back   errors   foreign changes`;

export async function measureRedraws(web: Web): Promise<void> {
  const url = await publishReactPage(web);
  console.log(HEAD);
  const chromium = await openTestChromium(web);
  try {
    const page = await chromium.context.newPage();
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, START_MS));
    const all = await redrawOften((change) => page.evaluate((wanted) => redraw(wanted), change), TIMES);
    print('Chromium', all, await page.evaluate(() => witnessed()));
  } finally {
    await chromium.close();
  }
  const firefox = await openTestFirefox(web);
  try {
    const page = await firefox.newPage();
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, START_MS));
    const all = await redrawOften((change) => page.evaluate((wanted) => redraw(wanted), change), TIMES);
    print('Firefox', all, await page.evaluate(() => witnessed()));
  } finally {
    await firefox.close();
  }
}

function print(browser: string, all: readonly Redrawn[], { errors, foreign }: Witnessed): void {
  const line = (name: string, some: readonly Redrawn[], rest = ''): void => {
    const times = some.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0);
    const lost = some.length - times.length;
    console.log(
      `${name.padEnd(24)}${at(0.5).padStart(10)}${at(0.95).padStart(10)}${at(1).padStart(14)}${String(lost).padStart(11)}${rest}`,
    );
  };
  line(browser, all, `${String(errors.length).padStart(9)}${String(foreign.length).padStart(18)}`);
  for (const change of CHANGES)
    line(
      `  ${change}`,
      all.filter((one) => one.change === change),
    );
}
