/**
 * In boards' pages, in real Firefox: marks, changes of job without a page load, quick switches. Firefox lets nobody into
 * an extension's own pages, so all is seen through the page.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { installWith, openTestFirefox } from './firefox';
import { becomeApp, hurry, marksOutside, readMarks, recordEverything, type Observation } from './in-page';
import { publishReactPage } from './react/publish';
import { CHANGES, redrawOften } from './react/redraw';
import { JOB_COUNT, publish, publishFixture, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

let web: Web;
let firefox: Browser;
let page: Page;
let lines: string[];

beforeAll(async () => {
  web = await openWeb();
  firefox = await openTestFirefox(web);
});

afterAll(async () => {
  await firefox.close();
  await web.close();
});

beforeEach(async () => {
  page = await firefox.newPage();
  lines = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`thrown: ${String(error)}`));
  await page.evaluateOnNewDocument(recordEverything, { names: [] });
});

afterEach(async () => {
  await page.close();
});

const marked = async (): Promise<string[]> => Object.values(await page.evaluate(readMarks)).flat();

async function untilShown({ skills }: Job, others: readonly Job[] = []): Promise<void> {
  await expect.poll(marked, { timeout: 10_000, interval: 50 }).toEqual(expect.arrayContaining([...skills]));
  const foreign = others.flatMap((other) => other.skills).filter((skill) => !skills.includes(skill));
  expect((await marked()).filter((text) => foreign.includes(text))).toEqual([]);
}

describe.each(SITES)('$name', (site) => {
  let jobs: Job[];

  beforeEach(async () => {
    jobs = publish(web, site);
    await page.goto(jobs[0]!.url);
    await untilShown(jobs[0]!);
  });

  const becomeAppWith = (): Promise<void> =>
    page.evaluate(becomeApp, {
      jobs: jobs.map(({ url, page: { body, type } }) => ({ url, body, type })),
      pane: site.pane,
    });

  it('marks the skills of the description and leaves the document as it was', async () => {
    const marks = await page.evaluate(readMarks);
    expect(Object.keys(marks).every((name) => /^underline-(solid-amber|dashed-blue|dotted-grey)$/.test(name))).toBe(
      true,
    );
    expect(marks['underline-solid-amber']).toEqual(
      expect.arrayContaining(['Rust', 'Kotlin', 'PostgreSQL', 'C++', 'C#', '.NET']),
    );
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    const { before, now, mutations, events } = await page.evaluate(() => observed());
    expect(now).toBe(before);
    expect(mutations).toEqual([]);
    expect(events).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('follows to another job of the pane, and back', async () => {
    await becomeAppWith();
    await page.evaluate(() => {
      showJob(1, 120);
    });
    await expect.poll(marked, { timeout: 3000, interval: 20 }).not.toContain('Rust');
    await untilShown(jobs[1]!, jobs);
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    await page.evaluate(() => {
      history.back();
    });
    await untilShown(jobs[0]!);
    await expect.poll(marked).not.toContain('Scala');
    expect(lines).toEqual([]);
  });

  it('ends on the right job after ten quick switches', async () => {
    await becomeAppWith();
    const numbers = Array.from({ length: JOB_COUNT - 1 }, (_, index) => index + 1);
    await page.evaluate(hurry, { numbers, every: 90, after: 40 });
    await untilShown(jobs.at(-1)!, jobs);
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    expect(lines).toEqual([]);
  });
});

describe('a posting that React draws anew', () => {
  it('has its marks back each time; React finds nothing changed that it did not change', async () => {
    await page.goto(await publishReactPage(web));
    await expect.poll(marked, { timeout: 10_000 }).toContain('Kotlin');
    const all = await redrawOften((change) => page.evaluate((wanted) => redraw(wanted), change), 5 * CHANGES.length);
    expect(all.filter(({ ms }) => ms === null)).toEqual([]);
    expect(await page.evaluate(() => witnessed())).toEqual({ errors: [], foreign: [] });
    expect(lines.filter((line) => /^(?:error|warn|thrown)/.test(line))).toEqual([]);
  });
});

describe('pages that are no posting', () => {
  it.each(['linkedin/feed', 'indeed/search-without-pane', 'linkedin/new-search-stale'])(
    'has no marks: %s',
    async (fixture) => {
      await page.goto(publishFixture(web, fixture));
      // Longer than a posting takes to be marked in the tests above.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
      expect(await marked()).toEqual([]);
      expect(lines).toEqual([]);
    },
  );
});

describe('the card beside a mark', () => {
  it('opens by mouse as one bare element that says nothing to the page, and leaves it as it was', async () => {
    const [job] = publish(web, SITES[0]!);
    await page.goto(job!.url);
    await untilShown(job!);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const place = await page.evaluate((word) => {
      for (const [, highlight] of CSS.highlights) {
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString() !== word) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = live.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      }
      throw new Error(`No mark says ${word}`);
    }, job!.skills[0]);
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    const stranger = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector('body ~ :not(head)')?.outerHTML);
    await expect.poll(stranger, { timeout: 4_000 }).toMatch(/^<div(?: xmlns="[^"]*")?><\/div>$/);
    const find = (word: string): Promise<boolean> =>
      page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), word);
    for (const word of ['Must have', 'Not in your skills', 'Same as']) expect(await find(word)).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(stranger, { timeout: 2_000 }).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(lines.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

describe('a recorder in the page', () => {
  let plain: Browser;

  beforeAll(async () => {
    plain = await openTestFirefox(web, { extension: false });
  });

  afterAll(async () => {
    await plain.close();
  });

  /** What the page shows of itself when there is nothing more to come. */
  async function observe(browser: Browser, site: (typeof SITES)[number], marks: boolean): Promise<Observation> {
    const at = await browser.newPage();
    await at.evaluateOnNewDocument(recordEverything, { names: [] });
    const [job] = publish(web, site);
    await at.goto(job!.url, { waitUntil: 'load' });
    if (marks) await expect.poll(() => at.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
    // A page without marks has nothing to wait for; this is longer than a posting takes to be marked.
    await at.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), marks ? 300 : 1000);
    const seen = await at.evaluate(() => observed());
    expect(seen.looks.length).toBe(Object.keys(seen.highlights).length);
    await at.close();
    return seen;
  }

  it('sees nothing of us but the marks', async () => {
    for (const site of SITES) {
      const { highlights, looks, ...seen } = await observe(firefox, site, true);
      const without = await observe(plain, site, false);
      expect({ ...seen, highlights: {}, looks: [] }).toEqual(without);
      expect(JSON.stringify([seen, highlights, looks])).not.toMatch(/skillight|moz-extension/i);
    }
  });

  it('sees nothing at all while marks are off, and the same, byte for byte, whoever reads', async () => {
    const [site] = SITES;
    const without = await observe(plain, site!, false);
    await installWith(firefox, { settings: { marks: false, recording: true, boards: {}, version: 1 } });
    expect(await observe(firefox, site!, false)).toEqual(without);
    const observations: Observation[] = [];
    for (const profile of [
      EMPTY_PROFILE,
      DEMO_PROFILE,
      { ...EMPTY_PROFILE, skills: [{ skill: 'rust', level: 'expert', years: 20 }], degree: 'phd', needsVisa: true },
    ] satisfies Profile[]) {
      await installWith(firefox, { profile: { ...profile, version: 1 } });
      observations.push(await observe(firefox, site!, true));
    }
    expect(observations[1]).toEqual(observations[0]);
    expect(observations[2]).toEqual(observations[0]);
  });
});

describe('the card by keyboard', () => {
  /** What the key does: its message to the tab. */
  let steps = 0;
  const step = (direction: 'next' | 'previous'): Promise<void> =>
    page.evaluate((hash) => {
      history.replaceState(null, '', hash);
    }, `#test-${direction}-${++steps}`);
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.parentElement?.localName);
  const flashed = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('underline-flash') ?? [];
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
    });

  it('opens with the focus inside, goes from mark to mark, teaches and takes back, and gives the focus back', async () => {
    await installWith(firefox, {});
    const [job] = publish(web, SITES[0]!);
    await page.goto(job!.url);
    await untilShown(job!);
    await page.evaluate(() => {
      document.body.prepend(document.createElement('button'));
      document.querySelector('button')?.focus();
    });
    await step('next');
    await expect.poll(focused, { timeout: 4_000 }).toBe('html');
    const first = await flashed();
    await step('next');
    await expect.poll(flashed, { timeout: 4_000 }).not.toBe(first);
    await step('previous');
    await expect.poll(flashed, { timeout: 4_000 }).toBe(first);
    for (let i = 0; i < 9; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('html');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('body');
    await step('next');
    await expect.poll(focused, { timeout: 4_000 }).toBe('html');
    const word = (await flashed()) ?? '';
    expect(await marked()).toContain(word);
    // Close, add, not a skill here; then its way back has the focus.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(marked, { timeout: 4_000 }).not.toContain(word);
    await page.keyboard.press('Enter');
    await expect.poll(marked, { timeout: 4_000 }).toContain(word);
    await page.keyboard.press('Escape');
    expect(lines.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

describe('our own pages', () => {
  it('popup and sidebar draw the posting from what was asked before their script was there', async () => {
    await installWith(firefox, { profile: { ...DEMO_PROFILE, version: 1 } });
    const [job] = publish(web, SITES[0]!);
    for (const path of ['popup.html', 'sidepanel.html']) {
      await page.goto(job!.url);
      await untilShown(job!);
      await page.evaluate((hash) => {
        history.replaceState(null, '', hash);
      }, `#test-open-${path}`);
      const shown = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['shown']);
      await expect.poll(shown, { timeout: 8_000, message: path }).toBeDefined();
      const { text, asked } = JSON.parse((await shown()) ?? '') as { text: string; asked: string[] };
      expect(text).toContain(job!.title);
      expect(text).toMatch(/Missing.*Rust/);
      expect(text).toMatch(/of \d+ demands? met/);
      // Once, and before a script that is a module can run.
      expect(asked, path).toEqual(['loading']);
      await page.goto('about:blank');
    }
  });
});
