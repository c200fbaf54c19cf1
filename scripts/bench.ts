/**
 * What the engine costs, as ratios within one run: finding names and reading whole postings against `compromise`'s
 * default pipeline, flashtext.js, one alternation RegExp and the bare pass over all characters, on the same texts and the
 * same names; start from cold; the taxonomy's size; growth on hostile texts. `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { extract } from '@/utils/extract/extract';
import { findForms } from '@/utils/extract/find';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { packSkills } from '@/utils/taxonomy/pack';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { tokeniseSpans } from '@/utils/taxonomy/tokenise';
import { hostileTexts } from '@/tests/extract/hostile';
// @ts-expect-error -- the package has no types
import FlashText from 'flashtext.js';

const texts = readFileSync(new URL('../tests/corpus/synthetic.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const skills = compileSkills(readTaxonomyFiles());
const taxonomy = makeTaxonomy(skills);
const forms = [...new Set(skills.flatMap((skill) => skill.forms.map((form) => form.text)))];

/**
 * How long each contender runs before and while it is measured, in ms: long enough for the compiler to be done with the one
 * that has the most code, and the same for all. The median round counts.
 */
const WARM_UP = 2_500;
const MEASURED = 2_500;
const FEWEST_ROUNDS = 3;

interface Measured {
  /** Megabytes (10⁶ UTF-16 units) a second, of the median round. */
  readonly speed: number;
  /** Milliseconds a posting. */
  readonly p50: number;
  readonly p95: number;
}

function measure(work: (text: string) => unknown): Measured {
  const single: number[] = [];
  const whole: number[] = [];
  const begun = performance.now();
  for (let spentWarm = 0; whole.length < FEWEST_ROUNDS || performance.now() - begun < WARM_UP + MEASURED;) {
    let total = 0;
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      work(text);
      const spent = performance.now() - start;
      total += spent;
      times.push(spent);
    }
    spentWarm += total;
    if (spentWarm < WARM_UP) continue;
    single.push(...times);
    whole.push(total);
  }
  const at = (list: number[], share: number) => list.sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
  return { speed: characters / 1000 / at(whole, 0.5), p50: at(single, 0.5), p95: at(single, 0.95) };
}

const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
const alternation = new RegExp(`(?<![A-Za-z0-9])(?:${escaped.join('|')})(?![A-Za-z0-9])`, 'gi');
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call -- the package has no types
const flash: { addKeyword(from: string, to: string): void; extractKeywords(text: string): string[] } = new FlashText();
for (const form of forms) flash.addKeyword(form.toLowerCase(), form);

/** One stretch, for `tokeniseSpans`. */
const stretchOf = (text: string) => [{ start: 0, end: text.length }];

let sink = 0;
const contenders = {
  'bare pass over the characters': measure((text) => {
    for (let i = 0; i < text.length; i++) sink ^= text.charCodeAt(i);
  }),
  // As `extract` does it: words share their memory with those of the text before.
  'finding: Skillight': measure((text) => findForms(text, tokeniseSpans(text, stretchOf(text)), taxonomy.index).length),
  'finding: flashtext.js': measure((text) => flash.extractKeywords(text.toLowerCase()).length),
  'finding: one alternation RegExp': measure((text) => text.match(alternation)?.length),
  'reading: Skillight': measure((text) => extract(text, taxonomy)),
  'compromise, default pipeline': measure((text) => nlp(text)),
} satisfies Record<string, Measured>;

console.log(
  `${String(texts.length)} postings, ${(characters / 1000).toFixed(0)} kB, ${String(skills.length)} skills, ${String(forms.length)} forms\n`,
);
console.log('contender                          MB/s    p50 ms   p95 ms   × compromise');
const base = contenders['compromise, default pipeline'].speed;
for (const [name, { speed, p50, p95 }] of Object.entries(contenders)) {
  console.log(
    `${name.padEnd(32)} ${speed.toFixed(2).padStart(7)} ${p50.toFixed(3).padStart(9)} ${p95.toFixed(3).padStart(8)} ${(speed / base).toFixed(1).padStart(14)}`,
  );
}

const cold = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `const start = performance.now();
     const { extract } = await import('@/utils/extract/extract');
     const { compileSkills } = await import('@/utils/taxonomy/compile');
     const { readTaxonomyFiles } = await import('@/utils/taxonomy/files');
     const { makeTaxonomy } = await import('@/utils/taxonomy/taxonomy');
     const imported = performance.now();
     const skills = compileSkills(readTaxonomyFiles());
     const compiled = performance.now();
     const taxonomy = makeTaxonomy(skills);
     const indexed = performance.now();
     extract(${JSON.stringify(texts[0])}, taxonomy);
     const read = performance.now();
     globalThis.gc?.();
     console.log(JSON.stringify({ imported: imported - start, indexed: indexed - compiled, read: read - indexed, heap: process.memoryUsage().heapUsed / 1e6 }));`,
  ],
  { encoding: 'utf8', cwd: new URL('..', import.meta.url) },
);
console.log(
  `\ncold start, ms (import, index, first reading) and heap, MB: ${cold.stdout.trim() || cold.stderr.trim()}`,
);
console.log(`taxonomy: ${(gzipSync(packSkills(skills), { level: 9 }).length / 1000).toFixed(0)} kB gzip`);

console.log('\nhostile text                       40k ms   80k ms   growth');
for (const [name, make] of Object.entries(hostileTexts)) {
  const time = (size: number) => {
    const text = make(size);
    return Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        extract(text, taxonomy);
        return performance.now() - start;
      }),
    );
  };
  const once = time(40_000);
  const twice = time(80_000);
  console.log(
    `${name.padEnd(32)} ${once.toFixed(1).padStart(8)} ${twice.toFixed(1).padStart(8)} ${(twice / once).toFixed(2).padStart(8)}`,
  );
}
if (sink === Number.MIN_VALUE) console.log(sink);
