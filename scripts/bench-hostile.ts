/**
 * What hostile files cost the page that reads résumés, in real Chromium: answer or refusal, seconds, the page's longest lag
 * and the memory that is still held afterwards. `npm run bench -- hostile [part of a name …]`; with SKILLIGHT_OUT set, the
 * extension built there is taken.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { REFUSAL_WORD } from '@/components/resume/refusal-words';
import en from '@/public/_locales/en/messages.json';
import { openTestChromium } from '@/tests/e2e/chromium';
import { openWeb } from '@/tests/e2e/web';
import { HOSTILE_FILES } from '@/tests/resume/hostile';
import { REFUSALS } from '@/utils/resume/refusal';
import { openBehind } from './chromium';

/** The bounds of `reliability.md`. */
const MOST_SECONDS = 10;
const MOST_LAG = 100;
const MOST_KEPT = 50;
/** A machine that does other work delays whom it likes: a file whose lag is beyond the bound is given again. */
const MOST_ROUNDS = 5;

interface Seen {
  /** Ms from the choice of the file to the words about it. */
  readonly spent: number;
  /** Ms by which the latest tick of a timer of 10 ms was late. */
  readonly lag: number;
  /** The words of the refusal; null: it was read. */
  readonly refused: string | null;
}

/** Waits for what is said of the file of this name, and for how late a timer ticks until then. Runs in the page. */
function watch(name: string): Promise<Seen> {
  return new Promise((resolve) => {
    let begun = performance.now();
    document.addEventListener('change', () => (begun = performance.now()), { capture: true, once: true });
    let last = performance.now();
    let lag = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      lag = Math.max(lag, now - last - 10);
      last = now;
      const said = [...document.querySelectorAll('.resume .problem, .resume h3')].find((element) =>
        element.textContent.includes(name),
      );
      if (!said) return;
      clearInterval(timer);
      resolve({ spent: now - begun, lag, refused: said.matches('.problem') ? said.textContent : null });
    }, 10);
  });
}

/** How late the same timer ticks here, in a process with nothing to do: what the machine itself is worth. */
function elsewhere(): () => number {
  let [last, lag] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    lag = Math.max(lag, now - last - 10);
    last = now;
  }, 10);
  return () => {
    clearInterval(timer);
    return lag;
  };
}

/** MB that the browser holds with all its processes, shared pages counted once; NaN where the system does not tell. */
function memory(): number {
  let sum = Number.NaN;
  const below = new Set([process.pid]);
  try {
    const all = readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .sort((a, b) => a - b);
    for (const pid of all) {
      try {
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))?.[1]);
        if (!below.has(parent)) continue;
        below.add(pid);
        const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'))?.[1];
        sum = (Number.isNaN(sum) ? 0 : sum) + Number(kilobytes ?? 0) / 1000;
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    // No such folder but on Linux.
  }
  return sum;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the memory is back, 10 s at most. */
async function settle(before: number): Promise<{ kept: number; after: number }> {
  const start = performance.now();
  for (;;) {
    const kept = memory() - before;
    const after = (performance.now() - start) / 1000;
    if (!(kept > MOST_KEPT) || after > 10) return { kept, after };
    await wait(500);
  }
}

interface Given extends Seen {
  /** The lag of a process with nothing to do, meanwhile. */
  readonly besides: number;
  readonly outcome: string;
}

async function give(page: Page, file: string): Promise<Given> {
  const stop = elsewhere();
  const seen = page.evaluate(watch, path.basename(file));
  await page.locator('.resume input[type=file]').setInputFiles(file);
  const result = { ...(await seen), besides: stop() };
  const { refused } = result;
  if (refused === null) await page.locator('.resume .actions .button').last().click();
  const refusal = REFUSALS.find((one) => refused?.includes(en[REFUSAL_WORD[one]].message));
  return { ...result, outcome: refused === null ? 'read' : (refusal ?? 'unknown') };
}

const wanted = process.argv.slice(2);
const files = HOSTILE_FILES.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (process.env['SKILLIGHT_OUT'] === undefined) {
  const shell = process.platform === 'win32';
  if (spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 2], shell }).status !== 0) process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'skillight-hostile-'));
const web = await openWeb();
const chromium = await openTestChromium(web);
try {
  const page = await openBehind(chromium.context, 'options.html');
  await page.bringToFront();
  await page.locator('.resume input[type=file]').waitFor({ state: 'attached' });
  const ordinary = await give(page, path.resolve(import.meta.dirname, '../tests/resume/files/03-data.pdf'));
  await wait(2000);
  const start = memory();
  console.log(
    `an ordinary PDF: ${(ordinary.spent / 1000).toFixed(1)} s, lag ${ordinary.lag.toFixed(0)} ms; the browser holds ${start.toFixed(0)} MB
`,
  );
  console.log(
    'file                  outcome           seconds   lag, ms elsewhere    rounds   MB more, after s   beyond a bound',
  );
  for (const { name, make, outcomes } of files) {
    const bytes = make();
    const before = memory();
    const rounds: Given[] = [];
    while (rounds.length < MOST_ROUNDS && !rounds.some(({ lag }) => lag <= MOST_LAG)) {
      const file = path.join(folder, `${String(rounds.length + 1)}-${name}`);
      writeFileSync(file, bytes);
      rounds.push(await give(page, file));
      rmSync(file);
    }
    const { kept, after } = await settle(before);
    const { lag, besides } = rounds.reduce((best, round) => (round.lag < best.lag ? round : best));
    const spent = Math.max(...rounds.map((round) => round.spent)) / 1000;
    const ends = [...new Set(rounds.map(({ outcome }) => outcome))];
    const beyond = [
      ...(ends.every((end) => outcomes.some((one) => one === end)) ? [] : ['outcome']),
      ...(spent > MOST_SECONDS ? ['seconds'] : []),
      ...(lag > MOST_LAG ? ['lag'] : []),
      ...(kept > MOST_KEPT ? ['memory'] : []),
    ];
    const cells = [
      spent.toFixed(1).padStart(9),
      ...[lag, besides, rounds.length, kept].map((figure) => figure.toFixed(0).padStart(10)),
      after.toFixed(1).padStart(9),
    ];
    console.log(`${name.padEnd(22)}${ends.join(', ').padEnd(16)}${cells.join('')}   ${beyond.join(', ')}`);
  }
  console.log(`\n${String(files.length)} files; harmed: ${String(await page.evaluate(() => 'harmed' in globalThis))}`);
  console.log(`the browser holds ${(memory() - start).toFixed(0)} MB more than at the start`);
} finally {
  await chromium.close();
  await web.close();
  rmSync(folder, { recursive: true });
}
