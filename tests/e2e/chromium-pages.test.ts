/** In boards' pages, in real Chromium: marks, changes of job without a page load, back and forward, switches, badge. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chromium } from '@/scripts/chromium';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { becomeApp, hurry, marksOutside, readMarks } from './in-page';
import { publishReactPage } from './react/publish';
import { CHANGES, redrawOften } from './react/redraw';
import { JOB_COUNT, publish, publishFixture, SITES, type Job } from './sites';
import { openWeb, type Web } from './web';

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
  page = await startAnew(chromium.context, extension);
  await extension.forget();
});

const marked = async (): Promise<string[]> => Object.values(await page.evaluate(readMarks)).flat();
const keys = async (): Promise<string[]> => (await extension.history()).map(({ key }) => key);

/** Waits until just this job is read, marked and told. */
async function untilShown(job: Job): Promise<void> {
  await expect.poll(marked, { timeout: 8000, interval: 40 }).toEqual(expect.arrayContaining([...job.skills]));
  await expect
    .poll(async () => (await extension.state()).page, { timeout: 3000 })
    .toMatchObject({ state: 'read', key: job.key });
}

/** Every row of the history is of one job: its title and its text go with its id. */
async function expectTrueRows(jobs: readonly Job[]): Promise<void> {
  for (const row of await extension.history()) {
    const job = jobs.find(({ key }) => key === row.key);
    expect(job, row.key).toBeDefined();
    expect(row.title).toBe(job?.title);
    for (const { key, skills } of jobs) {
      for (const skill of skills) expect(row.text.includes(skill), `${row.key}: ${skill}`).toBe(key === row.key);
    }
  }
}

describe.each(SITES)('$name', (site) => {
  let jobs: Job[];
  let console: string[];

  beforeEach(async () => {
    jobs = publish(web, site);
    console = listenTo(page);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const { outerHTML: parsed } = document.documentElement;
        Object.assign(globalThis, { parsed });
      });
    });
    await page.goto(jobs[0]!.url);
    await untilShown(jobs[0]!);
  });

  const becomeAppWith = (): Promise<void> =>
    page.evaluate(becomeApp, {
      jobs: jobs.map(({ url, page: { body, type } }) => ({ url, body, type })),
      pane: site.pane,
    });

  it('marks the skills of the description and leaves the document as it was', async () => {
    const { 'underline-solid-amber': solid = [], ...others } = await page.evaluate(readMarks);
    expect(Object.keys(others).every((name) => /^underline-(dashed-blue|dotted-grey)$/.test(name))).toBe(true);
    expect(solid).toEqual(expect.arrayContaining(['Rust', 'Kotlin', 'PostgreSQL', 'SQL', 'C++', 'C#', '.NET', 'Java']));
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    const [parsed, now] = await page.evaluate(() => [
      (globalThis as { parsed?: string }).parsed,
      document.documentElement.outerHTML,
    ]);
    expect(now).toBe(parsed);
    expect(console).toEqual([]);
  });

  it('follows to another job of the pane, and back and forward', async () => {
    await becomeAppWith();
    await page.evaluate(() => {
      showJob(1, 120);
    });
    // The marks of the job before go at once, before the new one is drawn.
    await expect.poll(marked, { timeout: 2000, interval: 20 }).not.toContain('Rust');
    await untilShown(jobs[1]!);
    expect(await marked()).not.toContain('Rust');
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    await page.evaluate(() => {
      showJob(2, 120);
    });
    await untilShown(jobs[2]!);
    await page.goBack();
    await untilShown(jobs[1]!);
    await page.goBack();
    await untilShown(jobs[0]!);
    await page.goForward();
    await untilShown(jobs[1]!);
    expect((await marked()).filter((text) => ['Rust', 'Kotlin', 'Haskell', 'Erlang'].includes(text))).toEqual([]);
    expect(new Set(await keys())).toEqual(new Set(jobs.slice(0, 3).map(({ key }) => key)));
    await expectTrueRows(jobs);
    expect(console).toEqual([]);
  });

  it.each([
    ['each drawn', { every: 90, after: 40 }],
    ['only the last drawn', { every: 30, after: 150 }],
    ['now and then long enough to be read', { every: 520, after: 60 }],
  ])('ends on the right job after ten quick switches: %s', async (_name, pace) => {
    await becomeAppWith();
    const numbers = Array.from({ length: JOB_COUNT - 1 }, (_, index) => index + 1);
    await page.evaluate(hurry, { numbers, ...pace });
    const last = jobs.at(-1)!;
    await untilShown(last);
    const foreign = jobs.slice(0, -1).flatMap(({ skills }) => skills);
    expect((await marked()).filter((text) => (foreign as readonly string[]).includes(text))).toEqual([]);
    expect(await page.evaluate(marksOutside, site.description)).toBe(0);
    expect((await extension.state()).seen?.title).toBe(last.title);
    expect(await keys()).toContain(last.key);
    await expectTrueRows(jobs);
    expect(console).toEqual([]);
  });

  it('counts a reload as one more visit and nothing else', async () => {
    const [first] = await extension.history();
    await page.reload();
    await expect.poll(async () => (await extension.history())[0]?.visits, { timeout: 8000 }).toBe(2);
    await untilShown(jobs[0]!);
    const [second, ...more] = await extension.history();
    expect(more).toEqual([]);
    const untouched = { visits: 0, lastSeenAt: 0, lastSequence: 0, looks: [] };
    expect({ ...second, ...untouched }).toEqual({ ...first, ...untouched });
    expect(second?.lastSeenAt).toBeGreaterThan(first?.lastSeenAt ?? Infinity);
    expect(second?.lastSequence).toBeGreaterThan(first?.lastSequence ?? Infinity);
  });

  it('takes marks away and brings them back as the user switches', async () => {
    await extension.storeSettings({ marks: false, recording: true, boards: {} });
    await expect.poll(marked, { timeout: 3000 }).toEqual([]);
    await expect.poll(async () => (await extension.state()).page).toMatchObject({ state: 'read', marked: false });
    await extension.storeSettings({ marks: true, recording: true, boards: {} });
    await untilShown(jobs[0]!);
    await extension.storeSettings({ marks: true, recording: true, boards: { [site.board]: false } });
    await expect.poll(marked, { timeout: 3000 }).toEqual([]);
    await expect.poll(async () => (await extension.badge()).text).toBe('');
    await extension.storeSettings({ marks: true, recording: true, boards: {} });
    await untilShown(jobs[0]!);
  });

  it('shows the score in the toolbar, and a dash where there is no profile', async () => {
    const scored = await extension.badge();
    expect(scored.text).toMatch(/^\d{1,3}$/);
    expect(scored.title).toMatch(new RegExp(`^Skillight: ${scored.text} of 100\\. .+`));
    await extension.storeProfile({ ...DEMO_PROFILE, skills: [] });
    await expect.poll(async () => (await extension.badge()).text, { timeout: 3000 }).toBe('–');
    expect((await extension.badge()).title).toContain('Add your skills');
  });
});

describe('the signed-out view and others without a pane', () => {
  it.each([
    ['linkedin/guest-view', 'linkedin:4400000101', ['Go', 'Python', 'FastAPI', 'Kafka']],
    ['linkedin/classic-collection', 'linkedin:4400000101', ['Go', 'Python', 'FastAPI', 'Kafka']],
    ['indeed/classic-view-german', 'indeed:', ['Java', 'Spring Boot', 'Kubernetes', 'PostgreSQL']],
    ['indeed/new-view', 'indeed:', ['Go', 'Python', 'FastAPI', 'Kafka']],
  ])('%s', async (fixture, key, skills) => {
    const lines = listenTo(page);
    await page.goto(publishFixture(web, fixture));
    await expect.poll(marked, { timeout: 8000 }).toEqual(expect.arrayContaining(skills));
    await expect.poll(async () => (await keys())[0], { timeout: 3000 }).toContain(key);
    expect(lines).toEqual([]);
  });
});

describe('a posting that React draws anew', () => {
  it('has its marks back each time; React finds nothing changed that it did not change', async () => {
    const lines = listenTo(page);
    await page.goto(await publishReactPage(web));
    await expect.poll(marked, { timeout: 8000 }).toContain('Kotlin');
    const all = await redrawOften((change) => page.evaluate((wanted) => redraw(wanted), change), 5 * CHANGES.length);
    expect(all.filter(({ ms }) => ms === null)).toEqual([]);
    expect(await page.evaluate(() => witnessed())).toEqual({ errors: [], foreign: [] });
    expect(lines.filter((line) => /^(?:error|warn|thrown)/.test(line))).toEqual([]);
  });

  it('would see marks that are elements of the page', async () => {
    await page.goto(await publishReactPage(web));
    await expect.poll(marked, { timeout: 8000 }).toContain('Kotlin');
    await page.evaluate(() => {
      for (const item of document.querySelectorAll('.simple-job-description-html li')) {
        const mark = document.createElement('mark');
        mark.append(...item.childNodes);
        item.append(mark);
      }
    });
    const seen = await page.evaluate(async () => {
      await redraw('nodes').catch(() => undefined);
      await redraw('text').catch(() => undefined);
      return witnessed();
    });
    expect(seen.foreign).not.toEqual([]);
  });
});

describe('a page that comes back from the browser’s cache', () => {
  it('is read again as one more visit, with its marks and its state', async () => {
    const [first, second] = publish(web, SITES[4]!);
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(first!.url);
    await untilShown(first!);
    await page.goto(second!.url);
    await untilShown(second!);
    // Playwright waits for a load that such a page does not have.
    await page.evaluate(() => {
      history.back();
    });
    await expect
      .poll(() => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted), { timeout: 5000 })
      .toBe(true);
    await untilShown(first!);
    await expect.poll(async () => (await extension.history()).find(({ key }) => key === first!.key)?.visits).toBe(2);
    expect((await extension.badge()).text).toMatch(/^\d+$/);
  });
});

describe('pages that are no posting', () => {
  it.each(['linkedin/feed', 'linkedin/guest-search-no-pane', 'indeed/search-without-pane'])('%s', async (fixture) => {
    const lines = listenTo(page);
    await page.goto(publishFixture(web, fixture));
    await expect.poll(async () => (await extension.state()).page, { timeout: 8000 }).toEqual({ state: 'none' });
    expect(await marked()).toEqual([]);
    expect(await extension.history()).toEqual([]);
    expect((await extension.badge()).text).toBe('');
    expect(lines).toEqual([]);
  });

  it('does not run at all where no board is', async () => {
    web.put('https://elsewhere.example/jobs/view/4400000101/', { type: 'text/html', body: '<h1>Python</h1>' });
    await page.goto('https://elsewhere.example/jobs/view/4400000101/');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await marked()).toEqual([]);
    expect((await extension.state()).page).toBeNull();
  });
});

describe('a pane that shows the job before', () => {
  it.each([
    'linkedin/new-search-stale',
    'linkedin/classic-search-stale',
    'indeed/classic-search-stale',
    'indeed/new-search-stale',
  ])('is not read: %s', async (fixture) => {
    await page.goto(publishFixture(web, fixture));
    await expect.poll(async () => (await extension.state()).page?.state, { timeout: 8000 }).toBe('reading');
    // Twice as long as a text must be stable to be read.
    await page.waitForTimeout(600);
    expect(await marked()).toEqual([]);
    expect(await extension.history()).toEqual([]);
  });
});
