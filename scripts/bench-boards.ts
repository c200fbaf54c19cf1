/**
 * What is still read of pages whose names have changed: classes renamed, classes, ids and data attributes lost at random,
 * all of them lost; per board, over our own pages and the captured ones. `npm run bench -- boards [first seed] [pages]`.
 */
import { setImmediate } from 'node:timers/promises';
import { loadPage } from '@/tests/boards/page';
import { jobData } from '@/utils/boards/layers/json-ld';
import {
  boardOf,
  give,
  loseNames,
  random,
  renameClasses,
  sameText,
  subjects,
  type Given,
  type Mutation,
  type Subject,
} from '@/tests/boards/mutations';

const [first = 1_000, pages = 200] = process.argv.slice(2).map(Number);
const verbose = process.env['SKILLIGHT_LIST'] !== undefined;

const MUTATIONS: Readonly<Record<string, (seed: number) => Mutation>> = {
  'classes renamed': (seed) => renameClasses(random(seed)),
  'names lost at random': (seed) => loseNames(random(seed)),
  'all names lost': (seed) => loseNames(random(seed), 1),
};

interface Score {
  pages: number;
  texts: number;
  titles: number;
  /** Another company, place or job than the page's. */
  wrong: number;
}

/** A page, what it gives as it is, and the companies and places that it states for machines: the same in other words. */
interface Known {
  readonly subject: Subject;
  readonly before: Given;
  readonly stated: readonly (string | null | undefined)[];
}

const known = subjects().map((subject): Known => {
  const data = jobData(loadPage(subject.file, subject.url));
  return { subject, before: give(subject), stated: data.flatMap(({ company, location }) => [company, location]) };
});
const shown = known.filter(({ before }) => before.state === 'found');
const hidden = known.filter(({ before }) => before.state !== 'found');
const boards = [...new Set(known.map(({ subject }) => boardOf(subject)))].sort();

const isWrong = ({ before, stated }: Known, after: Given): boolean =>
  after.state === 'found' &&
  (before.state !== 'found' ||
    before.id !== after.id ||
    ![null, before.company, ...stated].includes(after.company) ||
    ![null, before.location, ...stated].includes(after.location));

async function score(board: string, mutate: (seed: number) => Mutation): Promise<Score> {
  const total = { pages: 0, texts: 0, titles: 0, wrong: 0 };
  const own = shown.filter(({ subject }) => boardOf(subject) === board);
  const none = hidden.filter(({ subject }) => boardOf(subject) === board);
  for (let i = 0; i < pages; i++) {
    const page = own[i % own.length];
    if (page === undefined) break;
    const after = give(page.subject, mutate(first + i));
    const sameWords = sameText(page.before.text, after.text);
    total.pages++;
    if (sameWords) total.texts++;
    if (page.before.title === after.title) total.titles++;
    if (isWrong(page, after)) total.wrong++;
    if (!sameWords || page.before.title !== after.title || isWrong(page, after)) tell(page, first + i, after);
    // Lets go of the page's window.
    await setImmediate();
  }
  for (const page of none) {
    for (let i = 0; i < Math.max(4, pages / 25); i++) {
      const after = give(page.subject, mutate(first + i));
      if (!isWrong(page, after)) continue;
      total.wrong++;
      tell(page, first + i, after);
    }
  }
  return total;
}

function tell({ subject, before }: Known, seed: number, after: Given): void {
  if (!verbose) return;
  const lengths = `${String(before.text.length)} → ${String(after.text.length)}`;
  console.log(`  ${subject.name} ${String(seed)}: ${lengths} ${JSON.stringify({ ...after, text: undefined })}`);
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

for (const [name, mutate] of Object.entries(MUTATIONS)) {
  console.log(
    `\n${name.padEnd(24)}${'pages'.padStart(6)}${'text'.padStart(10)}${'title'.padStart(10)}${'wrong'.padStart(7)}`,
  );
  for (const board of boards) {
    const { pages: n, texts, titles, wrong } = await score(board, mutate);
    console.log(
      `${board.padEnd(24)}${String(n).padStart(6)}${percent(texts, n).padStart(10)}${percent(titles, n).padStart(10)}${String(wrong).padStart(7)}`,
    );
  }
}
