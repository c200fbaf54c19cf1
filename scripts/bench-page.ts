/**
 * What marking costs a page, in real Chromium: from a text that stands still to painted marks, the longest task, layouts
 * and changes of the document. Ours against the obvious design (`compromise` with a lexicon, then `mark.js`) and against
 * `mark.js` alone with the words already known, on the same page in the same run. Then what a page costs that never rests,
 * and how long marks are gone when React draws a posting anew. `npm run bench -- page`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { publishFixture } from '@/tests/e2e/sites';
import { openTestChromium } from '@/tests/e2e/chromium';
import { openWeb } from '@/tests/e2e/web';
import { extract } from '@/utils/extract/extract';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { measureRedraws } from './page/redraws';
import { changeMuch, NOTE_READINGS } from './page/restless';

const ROUNDS = 7;
const SLOWDOWNS = [1, 4] as const;
/** The page of `performance.md`. */
const NODES = 5_000;
const CHARACTERS = 8_000;
const MARKS = 120;
const DESCRIPTION = '#jobDescriptionText';

interface Cost {
  /** Ms from the still text to the last mark. */
  readonly ms: number;
  /** Ms of the longest task of the script's start, before any posting is there; 0: it has none of its own. */
  readonly start: number;
  /** Ms of the longest task in the page, and of all. */
  readonly longest: number;
  readonly busy: number;
  readonly layouts: number;
  readonly mutations: number;
  readonly marks: number;
}

const need = createRequire(import.meta.url);
const sourceOf = (file: string): string => readFileSync(need.resolve(file), 'utf8');
const markJs = sourceOf('mark.js/dist/mark.min.js');
const compromise = readFileSync(path.join(path.dirname(need.resolve('compromise')), '../compromise.js'), 'utf8');
const skills = compileSkills(readTaxonomyFiles());
const taxonomy = makeTaxonomy(skills);
const forms = [...new Set(skills.flatMap(({ forms: all }) => all.map(({ text }) => text)))];

/** Lines of made-up postings: such as name skills until they are enough, then others until the text is long enough. */
function lines(): readonly string[] {
  const file = new URL('../tests/corpus/synthetic.jsonl', import.meta.url);
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const all = rows
    .flatMap((row) => (JSON.parse(row) as { text: string }).text.split('\n'))
    .filter((line) => line.length > 20);
  const kept = new Set<string>();
  let length = 0;
  let named = 0;
  const keep = (line: string, names: number): void => {
    if (kept.has(line) || length + line.length > CHARACTERS) return;
    kept.add(line);
    length += line.length + 1;
    named += names;
  };
  const count = (line: string): number => sum(extract(line, taxonomy).demands.map(({ mentions }) => mentions.length));
  const counted = all.map((line) => ({ line, names: count(line) }));
  for (const { line, names } of counted) if (names > 1 && named < MARKS) keep(line, names);
  for (const { line, names } of counted) if (names === 0) keep(line, 0);
  return [...kept];
}

const TEXT = lines();

/** Puts the description and the rest of a big page in, all at once; from then on nothing moves but by us. Runs in the page. */
function build({ to, text, nodes }: { to: string; text: readonly string[]; nodes: number }): void {
  const rest = document.createElement('div');
  const missing = nodes - document.querySelectorAll('*').length - text.length * 2;
  for (let i = 0; i < missing / 4; i++) {
    const item = document.createElement('div');
    item.append(
      Object.assign(document.createElement('h3'), { textContent: `Result ${String(i)}` }),
      Object.assign(document.createElement('span'), { textContent: 'A company' }),
      Object.assign(document.createElement('span'), { textContent: 'A place' }),
    );
    rest.append(item);
  }
  document.body.append(rest);
  const list = document.createElement('ul');
  for (const line of text) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('span'), { textContent: line }));
    list.append(item);
  }
  document.querySelector(to)?.replaceChildren(list);
  document.body.getBoundingClientRect();
  const seen = { mutations: 0 };
  new MutationObserver((records) => (seen.mutations += records.length)).observe(document, {
    ...{ subtree: true, childList: true, attributes: true, characterData: true },
  });
  Object.assign(globalThis, { seen });
}

/** In our own world of the page: notes when the background is asked and when the last mark was set. */
const NOTE = `(() => {
  const noted = (globalThis.noted = {});
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  const send = api.runtime.sendMessage.bind(api.runtime);
  api.runtime.sendMessage = (message, ...rest) => {
    if (message?.type === 'analyse') noted.asked ??= performance.now();
    return send(message, ...rest);
  };
  const set = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function (...args) {
    const result = set.apply(this, args);
    noted.painted = performance.now();
    return result;
  };
})()`;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked of it, where the browser says so: on a busy machine a task also waits. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const SCRIPTED: ReadonlySet<string> = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'TimerFire']);

/**
 * Tasks of the page's own thread in which script ran, in ms of the thread's own work; the page has no script of its own.
 * `ours`: whether a script is of the extension, where the test's own ran too.
 */
function tasksOf(events: readonly TraceEvent[], ours: (event: TraceEvent) => boolean = () => true): number[] {
  const main = events.find((event) => SCRIPTED.has(event.name) && ours(event));
  const here = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const scripted = here.filter((event) => SCRIPTED.has(event.name) && ours(event));
  return here
    .filter(
      ({ name, ts, dur = 0 }) => name === 'RunTask' && scripted.some((part) => part.ts >= ts && part.ts < ts + dur),
    )
    .map(({ dur = 0, tdur }) => (tdur ?? dur) / 1000);
}

async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
    },
  });
  await work();
  const ended = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

async function layouts(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

const mutations = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { seen: { mutations: number } }).seen.mutations);

/** Opens the page anew: what happened meanwhile, and our own world in it. */
async function start(
  page: Page,
  cdp: CDPSession,
  slowdown: number,
): Promise<{ readonly started: readonly TraceEvent[]; readonly world: number }> {
  await page.goto('about:blank');
  await cdp.send('Runtime.enable');
  let world = 0;
  const note = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  };
  cdp.on('Runtime.executionContextCreated', note);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const started = await traced(cdp, async () => {
    await page.goto(address);
    await wait(400 * Math.sqrt(slowdown));
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  while (world === 0) await wait(5);
  cdp.off('Runtime.executionContextCreated', note);
  return { started, world };
}

/** What we cost on the page while it changes all the time; changes are heard in the task of the page that made them. */
async function restless(page: Page, cdp: CDPSession, slowdown: number): Promise<void> {
  const { world } = await start(page, cdp, slowdown);
  await page.evaluate(build, { to: DESCRIPTION, text: TEXT, nodes: NODES });
  await wait(1500 * Math.sqrt(slowdown));
  await cdp.send('Runtime.evaluate', { expression: NOTE_READINGS, contextId: world });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let much = { changes: 0, readings: 0 };
  const events = await traced(cdp, async () => {
    much = await changeMuch(page, cdp, DESCRIPTION, world);
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const tasks = tasksOf(events, isOurs);
  console.log(
    `CPU slowdown ${String(slowdown)}×, ${much.changes.toFixed(0)} changes a second: at most ${String(much.readings)} readings a second; ` +
      `longest task that a script of ours had part in ${Math.max(...tasks).toFixed(1)} ms`,
  );
}

const isOurs = ({ args }: TraceEvent): boolean => args.data?.url?.startsWith('chrome-extension:') ?? false;

/** Reads what was noted in our world; waits in Node, so that nothing of the test runs in the page meanwhile. */
async function ours(page: Page, cdp: CDPSession, slowdown: number): Promise<{ cost: Cost; words: string[] }> {
  const { started, world } = await start(page, cdp, slowdown);
  const inWorld = async <T>(expression: string): Promise<T> =>
    (await cdp.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true })).result.value as T;
  await inWorld(NOTE);
  await wait(1500);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(build, { to: DESCRIPTION, text: TEXT, nodes: NODES });
  const before = await layouts(cdp);
  const events = await traced(cdp, () => wait(1500 * Math.sqrt(slowdown)));
  const { asked, painted } = await inWorld<{ asked: number; painted: number }>('noted');
  const found = await page.evaluate(() => {
    const all: string[] = [];
    for (const look of ['solid-amber', 'dashed-blue', 'dotted-grey']) {
      for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(`underline-${look}`) ?? []) {
        all.push(startContainer.textContent?.slice(startOffset, endOffset) ?? '');
      }
    }
    return all;
  });
  const tasks = tasksOf(events);
  const cost = {
    start: Math.max(0, ...tasksOf(started, isOurs)),
    ...{ ms: painted - asked, longest: Math.max(...tasks), busy: sum(tasks), marks: found.length },
    ...{ layouts: (await layouts(cdp)) - before, mutations: await mutations(page) },
  };
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { cost, words: [...new Set(found)] };
}

/** What a content script with `compromise` and `mark.js` inside does; `words` spares it the finding. */
async function theirs(page: Page, cdp: CDPSession, slowdown: number, words: readonly string[] | null): Promise<Cost> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(build, { to: DESCRIPTION, text: TEXT, nodes: NODES });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await layouts(cdp);
  const lexicon = Object.fromEntries(forms.map((form) => [form.toLowerCase(), 'Skill']));
  // Functions and not <script>: the page's policy forbids that, as it does not for a content script.
  const source = `(() => {
    const start = performance.now();
    const place = document.querySelector(${JSON.stringify(DESCRIPTION)});
    ${
      words === null
        ? `(function () { ${compromise} }).call(globalThis);
    const nlp = globalThis.nlp;
    const words = [...new Set(nlp(place.innerText, ${JSON.stringify(lexicon)}).match('#Skill+').out('array'))];`
        : `const words = ${JSON.stringify(words)};`
    }
    (function () { ${markJs} }).call(globalThis);
    new Mark(place).mark(words, { separateWordSearch: false, accuracy: 'exactly' });
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`;
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: source, returnByValue: true });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const ms = result.value as number;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const marks = await page.evaluate((to) => document.querySelectorAll(`${to} mark`).length, DESCRIPTION);
  return {
    start: 0,
    ms,
    longest: ms,
    busy: ms,
    layouts: (await layouts(cdp)) - before,
    mutations: await mutations(page),
    marks,
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function median(costs: readonly Cost[]): Cost {
  const middle = (pick: (cost: Cost) => number): number =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return {
    start: middle(({ start }) => start),
    ...{ ms: middle(({ ms }) => ms), longest: middle(({ longest }) => longest), busy: middle(({ busy }) => busy) },
    ...{
      layouts: middle((cost) => cost.layouts),
      mutations: middle((cost) => cost.mutations),
      marks: middle(({ marks }) => marks),
    },
  };
}

for (const target of ['chrome', 'firefox']) {
  const build = spawnSync('npx', ['wxt', 'build', '-b', target], {
    ...{ stdio: ['ignore', 'ignore', 2], shell: process.platform === 'win32' },
  });
  if (build.status !== 0) process.exit(1);
}
const web = await openWeb();
const address = publishFixture(web, 'indeed/classic-search-pending');
const chromium = await openTestChromium(web);
const plain = await openTestChromium(web, { extension: false });
try {
  const mine = await chromium.context.newPage();
  await mine.goto(address);
  const cdp = await chromium.context.newCDPSession(mine);
  await cdp.send('Performance.enable');
  const other = await plain.context.newPage();
  const otherCdp = await plain.context.newCDPSession(other);
  await otherCdp.send('Performance.enable');
  for (const slowdown of SLOWDOWNS) {
    const costs = { ours: [] as Cost[], obvious: [] as Cost[], marking: [] as Cost[] };
    for (let round = 0; round < ROUNDS; round++) {
      const { cost, words } = await ours(mine, cdp, slowdown);
      costs.ours.push(cost);
      costs.obvious.push(await theirs(other, otherCdp, slowdown, null));
      costs.marking.push(await theirs(other, otherCdp, slowdown, words));
    }
    print(slowdown, {
      Skillight: median(costs.ours),
      'compromise + mark.js': median(costs.obvious),
      'mark.js, words known': median(costs.marking),
    });
  }
  console.log();
  for (const slowdown of SLOWDOWNS) await restless(mine, cdp, slowdown);
} finally {
  await chromium.close();
  await plain.close();
}
try {
  await measureRedraws(web);
} finally {
  await web.close();
}

function print(slowdown: number, costs: Readonly<Record<string, Cost>>): void {
  console.log(
    `\nCPU slowdown ${String(slowdown)}×        still text to marks, ms   longest task, ms   all tasks, ms   script's start, ms   layouts   mutations   marks   × Skillight`,
  );
  const base = costs['Skillight']?.ms ?? Number.NaN;
  for (const [name, { start, ms, longest, busy, layouts: count, mutations: changes, marks }] of Object.entries(costs)) {
    const cells = [
      ms.toFixed(1).padStart(25),
      longest.toFixed(1).padStart(18),
      busy.toFixed(1).padStart(15),
      start.toFixed(1).padStart(20),
      String(count).padStart(9),
      String(changes).padStart(11),
      String(marks).padStart(7),
      (ms / base).toFixed(1).padStart(13),
    ];
    console.log(`${name.padEnd(22)} ${cells.join('')}`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
