/**
 * What the history costs at 1,000, 10,000 and 100,000 postings (texts of 6 kB, 30 demands), in real Chromium, on the built
 * extension's own origin: opening, the first rows, every filter and order of the journal, searching, recording, sums, similar
 * postings and the heap.
 * `npm run bench -- history`, or with sizes of your own: `npm run bench -- history 5000 50000`.
 */
import { readFileSync } from 'node:fs';
import { COLUMNS } from '@/components/journal/list/order';
import { findChromium, need } from './browsers';
import { openChromium } from './chromium';
import { bundleInPage, openStorePage } from './history/page';
import { buildExtension } from './history/build';

const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [1_000, 10_000, 100_000];

const corpus = readFileSync(new URL('../tests/corpus/synthetic.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const lines = corpus
  .flatMap((row) => (JSON.parse(row) as { text: string }).text.split('\n'))
  .filter((line) => line.length > 20);
const material = { lines, skills: Array.from({ length: 2_000 }, (_, i) => `skill-${i}`) };

buildExtension();
const script = await bundleInPage();
const results: Record<string, number>[] = [];
for (const size of SIZES) {
  const chromium = await openChromium({
    executablePath: need('Chromium', findChromium()),
    extension: '.output/chrome-mv3',
    headless: true,
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const filling = await openStorePage(chromium.context, script);
    const filled = await filling.evaluate(([n, of]) => skillight.fill(n, of), [size, material] as const);
    await filling.close();
    const page = await openStorePage(chromium.context, script);
    const measured = await page.evaluate(([n, of]) => skillight.measure(n, of), [size, material] as const);
    await page.close();
    const weighing = await openStorePage(chromium.context, script);
    const weighed = await weighing.evaluate(() => skillight.weigh());
    results.push({ ...filled, ...measured, ...weighed });
  } finally {
    await chromium.close();
  }
}

/** As in `listing` of history/in-page.ts. */
const FILTERS = [
  'board',
  'status',
  'skill',
  'level',
  'score',
  'years',
  'mode',
  'salary',
  'language',
  'visa',
  'seen',
  'tag',
];

const NAMES: readonly (readonly [name: string, words: string])[] = [
  ['firstRow', 'newest 50 rows and their number, ms'],
  ['open', 'all rows, first time, ms'],
  ['reopen', 'all rows, once more, ms'],
  ...FILTERS.flatMap((filter): (readonly [string, string])[] => [
    [`${filter}First`, `${filter}: first 50 rows, ms`],
    [`${filter}All`, '… all, and their number, ms'],
    [`${filter}Found`, '… rows found'],
  ]),
  ['typedFirst', 'words typed first: all rows, ms'],
  ['typedAgain', 'words typed then: all rows, ms'],
  ...COLUMNS.map((column) => [`by ${column}`, `sort by ${column}, ms`] as const),
  ['sums', "the market's sums, ms"],
  ['commonFirst', 'common word, first hits, ms'],
  ['rareFirst', 'rare word, first hits, ms'],
  ['rareAll', 'rare word, all hits, ms'],
  ['rareFound', '… postings found'],
  ['phraseAll', 'phrase, all hits, ms'],
  ['nothingAll', 'a word that nowhere stands, ms'],
  ['similar', 'similar postings, ms'],
  ['get', 'one row, ms'],
  ['record', 'record a new one, ms'],
  ['again', 'record it again, ms'],
  ['recordWorst', 'slowest of 40, ms'],
  ['heap', 'heap that the rows hold, MB'],
  ['disk', 'disk, MB'],
  ['fill', '(filled, ms)'],
  ['pack', '(packed anew, ms)'],
  ['index', '(all indexed, ms)'],
];
console.log(`${''.padEnd(36)}${SIZES.map((n) => n.toLocaleString('en').padStart(11)).join('')}   last ÷ one before`);
for (const [name, words] of NAMES) {
  const values = results.map((result) => result[name] ?? Number.NaN);
  const growth = (values.at(-1) ?? Number.NaN) / (values.at(-2) ?? Number.NaN);
  const cells = values.map((value) => value.toFixed(value < 100 ? 1 : 0).padStart(11));
  console.log(`${words.padEnd(36)}${cells.join('')}${growth.toFixed(1).padStart(12)}`);
}
