/**
 * The report of any number of postings: `npm run -s report < readings.jsonl > report.md`, from what `npm run -s extract`
 * writes. One pass, in a room that depends on the number of skills and not of postings. `--partial` writes sums instead, and
 * `--merge` makes the report of any number of such: so any engine that pipes lines can share the work (docs/market.md).
 * `--csv` and `--json` write other forms. A line that is no reading is named on standard error; the exit status is then 1.
 */
import { once } from 'node:events';
import { reportWords } from '@/components/market/report-words';
import { csvOf } from '@/utils/market/csv';
import type { Entry } from '@/utils/market/entry';
import { entryOf } from '@/utils/market/from-record';
import { markdownOf } from '@/utils/market/markdown';
import { reportOf } from '@/utils/market/report';
import { createSample } from '@/utils/market/sample';
import { add, emptySums, merge, type Sums } from '@/utils/market/sums';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { english } from './english';
import { endWithReader, linesOf, TOO_LONG } from './lines';

/** Postings kept whole for what is no closed list (companions, topics, new names): 95 % of shares are off by at most 1 point. */
const SAMPLE = 10_000;
/** Bad lines that are named; more are only counted. */
const NAMED = 10;

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => !['--partial', '--merge', '--csv', '--json'].includes(flag));
if (unknown.length > 0) {
  console.error(`Unknown ${unknown.join(' ')}. Known: --partial, --merge, --csv, --json.`);
  process.exit(2);
}

const skills = compileSkills(readTaxonomyFiles());
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const softIds = new Map(skills.filter(({ category }) => category === 'soft').map(({ id, name }) => [name, id]));
const sums = emptySums();
const sample = createSample(SAMPLE);

const takeReading = (line: unknown): void => {
  const entry = entryOf(line, (name) => softIds.get(name) ?? name);
  add(sums, entry);
  sample.add(entry);
};

/** A line of a partial: its sums, or one entry of its sample. */
const takePartial = (line: unknown): void => {
  if (typeof line !== 'object' || line === null) throw new Error('Not a line that `--partial` writes.');
  if ('sums' in line) merge(sums, line.sums as Sums);
  else if ('entry' in line) sample.add(line.entry as Entry);
  else throw new Error('Neither “sums” nor “entry”: give it what `--partial` wrote.');
};

const take = flags.has('--merge') ? takePartial : takeReading;
let line = 0;
let bad = 0;
for await (const text of linesOf(process.stdin)) {
  line++;
  try {
    if (text === TOO_LONG) throw new Error('The line is too long.');
    if (text.trim() === '') continue;
    const value: unknown = JSON.parse(text);
    // Those that `extract` could not read it has named itself.
    if (typeof value === 'object' && value !== null && 'error' in value) bad++;
    else take(value);
  } catch (error) {
    bad++;
    if (bad <= NAMED) console.error(`Line ${String(line)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (bad > 0) {
  console.error(`${String(bad)} of ${String(line)} lines were left out.`);
  process.exitCode = 1;
}

endWithReader(process.stdout);
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};
if (flags.has('--partial')) {
  await write(`${JSON.stringify({ sums })}\n`);
  for (const entry of sample.entries()) await write(`${JSON.stringify({ entry })}\n`);
} else {
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const report = reportOf(sums, sample.entries(), { nameOf, categoryOf: (id) => byId.get(id)?.category });
  const words = reportWords(english(), nameOf);
  if (flags.has('--csv')) await write(csvOf(report, words));
  else if (flags.has('--json')) await write(`${JSON.stringify(report, null, 2)}\n`);
  else await write(markdownOf(report, words));
}
