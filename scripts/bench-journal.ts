/**
 * The journal's page in real Chromium at 1,000, 10,000 and 100,000 postings of 6 kB and 30 demands each: time to its first
 * row and to all of them, to filter by a skill, to search the full texts, to sort by score; frames while scrolling at a
 * quarter of the processor's speed, and what an empty list gives for comparison; one more recorded while the page is open;
 * heap. `npm run bench -- journal [postings …]`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { findChromium, need } from '@/scripts/browsers';
import { openBehind, openChromium } from '@/scripts/chromium';
import { engineOf, storeScript } from '@/scripts/fill-history';
import { median } from '@/scripts/median';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { extract } from '@/utils/extract/extract';
import { summaryOf, type Summary } from '@/utils/extract/summary';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';

declare const chrome: typeof browser;

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 5;
const CHARACTERS = 6_000;
const DEMANDS = 30;
const SKILL = 'python';
const WORD = 'zeppelin';
/** One posting in so many holds the word, in its text alone. */
const EVERY = 997;
const SLOWDOWN = 4;
/** px a second, and px altogether. */
const SCROLL = { speed: 3_000, distance: 12_000 };

/** What is recorded while the page is open. */
const ONE_MORE = {
  posting: {
    board: 'linkedin',
    title: 'One more',
    company: 'Northwind',
    location: null,
    text: 'Python and Go.',
  },
  reading: extract('Python and Go.', makeTaxonomy(compileSkills(readTaxonomyFiles()))),
};

interface Model {
  readonly title: string;
  readonly company: string;
  readonly location: string | null;
  readonly text: string;
  readonly summary: Summary;
}

/** What all postings are made of: the corpus's own, each with as many demands and as long a text as is asked for. */
function models(): Model[] {
  const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));
  const rows = readFileSync(new URL('../tests/corpus/synthetic.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { title: string; company: string; location?: string; text: string });
  const read = rows.map((row) => ({ row, summary: summaryOf(extract(row.text, taxonomy), row.text) }));
  return read.map(({ row, summary }, place) => {
    const demands = new Map(summary.demands.map((demand) => [demand.skill, demand]));
    let text = row.text;
    for (let next = place + 1; demands.size < DEMANDS || text.length < CHARACTERS; next++) {
      const other = read[next % read.length];
      if (!other) break;
      if (text.length < CHARACTERS) text += `\n${other.row.text}`;
      for (const demand of other.summary.demands) {
        if (demands.size < DEMANDS && !demands.has(demand.skill)) demands.set(demand.skill, { ...demand, oneOf: null });
      }
    }
    return {
      ...{ title: row.title, company: row.company, location: row.location ?? null },
      text: text.slice(0, CHARACTERS),
      summary: { ...summary, demands: [...demands.values()].slice(0, DEMANDS) },
    };
  });
}

/** Fills the history's own stores; runs in a page of the extension. What is derived from them is made when it is opened. */
async function fill(given: {
  models: readonly Model[];
  from: number;
  to: number;
  word: string;
  every: number;
  readBy: string;
}): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('skillight');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('The database does not open.'));
    };
  });
  const tx = db.transaction(['summaries', 'texts', 'meta'], 'readwrite', { durability: 'relaxed' });
  const boards = ['linkedin', 'indeed', 'greenhouse', 'xing'];
  const start = Date.now() - 400 * 86_400_000;
  for (let i = given.from; i < given.to; i++) {
    const model = given.models[(i * 7) % given.models.length];
    if (!model) break;
    const board = boards[i % boards.length] ?? 'linkedin';
    const key = `${board}:${String(i)}`;
    const seen = start + i * 300_000;
    tx.objectStore('summaries').put({
      ...{ key, board, id: String(i), url: `https://www.linkedin.com/jobs/view/${String(i)}` },
      ...{ title: `${model.title} ${String(i % 977)}`, company: model.company, location: model.location },
      ...{ firstSeenAt: seen, lastSeenAt: seen, visits: 1, sequence: i + 1, lastSequence: i + 1 },
      ...{ summary: model.summary, readBy: given.readBy, claim: null, status: null, statusLog: [], note: '', tags: [] },
      ...{ starred: false, job: null, looks: [] },
    });
    const text = i % given.every === 0 ? `${model.text} ${given.word}` : model.text;
    tx.objectStore('texts').put({ key, text, from: seen });
  }
  tx.objectStore('meta').put({ sequence: given.to, rows: given.to }, 'counters');
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => {
      reject(tx.error ?? new Error('Filling the history failed.'));
    };
  });
  db.close();
}

/** In the page from its start: notes when the first row and the whole count are on the screen. */
const NOTE = `(() => {
  // What compiles this file names inner functions by it.
  globalThis.__name = (named) => named;
  const noted = (globalThis.noted = { first: 0, whole: 0 });
  const look = () => {
    if (!noted.first && document.querySelector('[role=row][data-index]')) noted.first = performance.now();
    if (!noted.whole && /[1-9]/.test(document.querySelector('.list-count')?.textContent ?? '')) noted.whole = performance.now();
    if (!noted.whole) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Goes to a hash; answers the ms until the count fits and, with `other`, until the first row is another one. In the page. */
function timeTo({ hash, until, other = false }: { hash: string; until: string; other?: boolean }): Promise<{
  first: number;
  end: number;
}> {
  const before = document.querySelector('[role=row][data-index="0"]')?.textContent;
  const wanted = new RegExp(until);
  const start = performance.now();
  let first = 0;
  location.hash = hash;
  return new Promise((resolve) => {
    const look = (): void => {
      const now = performance.now();
      if (first === 0 && document.querySelector('[role=row][data-index="0"]')?.textContent !== before)
        first = now - start;
      if ((!other || first > 0) && wanted.test(document.querySelector('.list-count')?.textContent ?? '')) {
        // The frame that shows it is over with the next one.
        requestAnimationFrame(() => {
          resolve({ first, end: performance.now() - start });
        });
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

interface Frames {
  /** ms between frames. */
  readonly gaps: number[];
  /** Frames in which part of the list was empty. */
  bare: number;
}

/** Notes every frame from now on; runs in the page. */
function watchFrames(): void {
  const frames: Frames = { gaps: [], bare: 0 };
  Object.assign(globalThis, { frames });
  const scroller = document.querySelector('.seen-grid');
  const body = document.querySelector('.seen-grid-body');
  let last = performance.now();
  const look = (now: number): void => {
    frames.gaps.push(now - last);
    last = now;
    const row = body?.lastElementChild;
    if (scroller && row instanceof HTMLElement) {
      const end = Number.parseFloat(row.style.top) + Number.parseFloat(row.style.height);
      if (end < scroller.scrollTop + scroller.clientHeight - 60) frames.bare += 1;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** CPU time of the page's own thread so far, in ms. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** A list of the same size that is empty, in place of the page: what the browser itself gives. */
async function showEmptyList(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<div class="seen-grid" style="height:700px;overflow:auto;contain:strict"><div class="seen-grid-body" style="height:${2 * SCROLL.distance}px;background:linear-gradient(#fff,#eee)"></div></div>`,
  );
}

/** Records one more in another page; answers the ms until the journal lists it. */
async function recordOneMore(journal: Page, other: Page, round: number): Promise<number> {
  const listed = journal.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('.list-count')?.textContent;
        const look = (): void => {
          const now = document.querySelector('.list-count')?.textContent;
          if (now !== before && /\d/.test(now ?? ''))
            requestAnimationFrame(() => {
              resolve(Date.now());
            });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  const start = await other.evaluate(
    async ({ id, posting, reading }) => {
      const began = Date.now();
      const { record } = globalThis as unknown as { record: (...given: unknown[]) => Promise<unknown> };
      await record({ ...posting, key: `linkedin:${id}`, id, url: `https://www.linkedin.com/jobs/view/${id}` }, reading);
      return began;
    },
    { id: `more-${round}`, ...ONE_MORE },
  );
  return (await listed) - start;
}

/** Scrolls by the wheel at this slowdown of the processor. */
async function scroll(page: Page, cdp: CDPSession, rate: number): Promise<Frames & { readonly busy: number }> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchFrames);
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('.seen-grid')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 200 };
  });
  const before = await busy(cdp);
  await cdp.send('Input.synthesizeScrollGesture', {
    ...{ x, y, yDistance: -SCROLL.distance, speed: SCROLL.speed, gestureSourceType: 'mouse' },
  });
  const spent = (await busy(cdp)) - before;
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: Frames }).frames);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { ...frames, busy: spent };
}

const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(10);

async function measure(size: number, made: readonly Model[]): Promise<Readonly<Record<string, number>>> {
  const chromium = await openChromium({
    ...{ executablePath: need('Chromium', findChromium()), extension: '.output/chrome-mv3', headless: true },
  });
  try {
    const options = await openBehind(chromium.context, 'options.html');
    await options.evaluate(
      (profile) => chrome.storage.local.set({ profile: { ...profile, version: 1 } }),
      DEMO_PROFILE,
    );
    const address = new URL('/journal.html', options.url()).href;
    const first = await chromium.context.newPage();
    await first.goto(address);
    await first.locator('h1').first().waitFor();
    await first.close();
    const readBy = await engineOf(options);
    for (let from = 0; from < size; from += 2_000) {
      const to = Math.min(size, from + 2_000);
      await options.evaluate(fill, { models: made, from, to, word: WORD, every: EVERY, readBy });
    }
    // The first opening packs what was filled in.
    const packing = await chromium.context.newPage();
    await packing.addInitScript(NOTE);
    await packing.goto(address);
    await packing.waitForFunction(() => /[1-9]/.test(document.querySelector('.list-count')?.textContent ?? ''), null, {
      timeout: 120_000,
    });
    const found: Record<string, number[]> = {};
    const note = (name: string, value: number): void => void (found[name] ??= []).push(value);
    // The first search makes the index of the texts.
    const indexing = await packing.evaluate(timeTo, { hash: `#list?q=${WORD}`, until: ' of [\\d,]+ postings$' });
    note('index made by a search', indexing.end);
    await packing.close();

    await options.evaluate(await storeScript());
    for (let round = 0; round < ROUNDS; round++) {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.addInitScript(NOTE);
      await page.goto(address);
      await page.waitForFunction(() => (globalThis as unknown as { noted: { whole: number } }).noted.whole > 0);
      const opened = await page.evaluate(
        () => (globalThis as unknown as { noted: { first: number; whole: number } }).noted,
      );
      note('first row', opened.first);
      note('all rows', opened.whole);
      await page.waitForTimeout(300);
      note('filter by skill', (await page.evaluate(timeTo, { hash: `#list?skill=${SKILL}`, until: ' of ' })).end);
      await page.evaluate(timeTo, { hash: '#', until: '^[\\d,]+ postings$' });
      note('filter by board', (await page.evaluate(timeTo, { hash: '#list?board=xing', until: ' of ' })).end);
      await page.evaluate(timeTo, { hash: '#', until: '^[\\d,]+ postings$' });
      note('record one more', await recordOneMore(page, options, round));
      if (round === 0) {
        const search = await page.evaluate(timeTo, { hash: `#list?q=${WORD}`, until: ' of [\\d,]+ postings$' });
        note('search, first hit', search.first);
        note('search, all texts', search.end);
        await page.evaluate(timeTo, { hash: '#', until: '^[\\d,]+ postings$' });
        note(
          'sort by score',
          (await page.evaluate(timeTo, { hash: '#list?sort=score', until: 'postings$', other: true })).end,
        );
        await page.evaluate(timeTo, { hash: '#', until: '^[\\d,]+ postings$' });
        const cdp = await chromium.context.newCDPSession(page);
        for (const rate of [1, SLOWDOWN]) {
          const { gaps, bare, busy: spent } = await scroll(page, cdp, rate);
          const moving = gaps.slice(2);
          note(`${rate}×: frames a second`, (1000 * moving.length) / moving.reduce((sum, gap) => sum + gap, 0));
          note(`${rate}×: longest frame`, Math.max(...moving));
          note(`${rate}×: CPU of a frame`, spent / moving.length);
          note(`${rate}×: bare frames`, bare);
          await page.evaluate(() => document.querySelector('.seen-grid')?.scrollTo(0, 0));
        }
        await cdp.send('HeapProfiler.collectGarbage');
        note('heap MB', (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6);
        await showEmptyList(page);
        for (const rate of [1, SLOWDOWN]) {
          const moving = (await scroll(page, cdp, rate)).gaps.slice(2);
          note(`${rate}×, empty: frames`, (1000 * moving.length) / moving.reduce((sum, gap) => sum + gap, 0));
        }
      }
      await page.close();
    }
    return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
  } finally {
    await chromium.close();
  }
}

const build = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) throw new Error('The extension could not be built: see above.');
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const made = models();
const sizes = asked.length > 0 ? asked : SIZES;
const results: Readonly<Record<string, number>>[] = [];
for (const size of sizes) results.push(await measure(size, made));

console.log(`${'postings'.padEnd(20)}${sizes.map((size) => size.toLocaleString('en').padStart(10)).join('')}`);
for (const name of Object.keys(results[0] ?? {})) {
  const plain = /frames|MB/.test(name);
  const cells = results.map((result) => {
    const value = result[name] ?? Number.NaN;
    return plain ? value.toFixed(0).padStart(10) : ms(value);
  });
  console.log(`${name.padEnd(20)}${cells.join('')}`);
}
