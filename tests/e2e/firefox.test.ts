/**
 * In boards' pages, in real Firefox: marks, changes of job without a page load, quick switches. Firefox lets nobody into
 * an extension's own pages, so all is seen through the page.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestFirefox } from './firefox';
import { becomeApp, hurry, marksOutside, readMarks, recordEverything } from './in-page';
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

describe('a recorder in the page', () => {
  /** What the page shows of itself when there is nothing more to come. */
  async function observe(at: Page, site: (typeof SITES)[number]): Promise<unknown> {
    await at.evaluateOnNewDocument(recordEverything, { names: [] });
    const [job] = publish(web, site);
    await at.goto(job!.url, { waitUntil: 'load' });
    // A page without us has nothing to wait for; this is longer than a posting takes to be marked.
    await at.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    const { highlights, looks, ...seen } = await at.evaluate(() => observed());
    expect(looks.length).toBe(Object.keys(highlights).length);
    return seen;
  }

  it('sees nothing of us but the marks', async () => {
    const plain = await openTestFirefox(web, { extension: false });
    try {
      for (const site of SITES) {
        const other = await plain.newPage();
        const ours = await firefox.newPage();
        const [seen, without] = [await observe(ours, site), await observe(other, site)];
        expect(seen).toEqual(without);
        expect(JSON.stringify(seen)).not.toMatch(/skillight|moz-extension/i);
        await ours.close();
        await other.close();
      }
    } finally {
      await plain.close();
    }
  });
});
