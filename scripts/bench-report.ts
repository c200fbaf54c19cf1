/**
 * The report of 1,000,000 generated readings from the command line: MB/s and peak memory, one process against two whose
 * partial sums are merged. `npm run bench -- report [lines]`.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chances } from '@/tests/market/chances';
import { POSTINGS } from '@/tests/market/sixty';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
import { summaryOf } from '@/utils/extract/summary';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const LINES = Number(process.argv[2] ?? 1_000_000);
/** Different readings that the lines are made of; each line has an id of its own. */
const BODIES = 5_000;

const folder = mkdtempSync(path.join(tmpdir(), 'skillight-report-'));

/** Readings of the committed postings in which a third of the skills is any of the taxonomy's, behind their id. */
function bodies(): string[] {
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  const random = chances(1);
  const records = POSTINGS.map(({ title, company, location, board, date, text }) => {
    const reading = extract(text, taxonomy);
    const { duties, unknown } = summaryOf(reading, text);
    return { title, company, location, board, date, ...recordOf(reading, text, taxonomy), words: { duties, unknown } };
  });
  return Array.from({ length: BODIES }, (_, i) => {
    const record = records[i % records.length] as (typeof records)[number] & { skills: { id: string }[] };
    const skills = record.skills.map((skill) =>
      random.below(3) > 0 ? skill : { ...skill, ...pick(taxonomy.skills[random.below(taxonomy.skills.length)]) },
    );
    const company = `${record.company} ${String(random.below(2_000))}`;
    return JSON.stringify({ ...record, company, skills }).slice(1);
  });
}

const pick = (skill: { id: string; name: string; category: string } | undefined) =>
  skill ? { id: skill.id, name: skill.name, category: skill.category } : {};

/** Writes lines [from, to) to a file; answers its size in bytes. */
async function generate(file: string, from: number, to: number, made: readonly string[]): Promise<number> {
  const out = createWriteStream(file);
  for (let i = from; i < to; i += 1_000) {
    let block = '';
    for (let j = i; j < Math.min(to, i + 1_000); j++) block += `{"id":"g${String(j)}",${made[j % made.length] ?? ''}\n`;
    if (!out.write(block)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return statSync(file).size;
}

interface Run {
  readonly seconds: number;
  /** MB, of the process itself. */
  readonly peak: number;
}

/** Runs the program over a file; what it writes goes to `to`. */
async function run(from: string, to: string, ...flags: string[]): Promise<Run> {
  const began = performance.now();
  // The files themselves: through pipes of this one process two others would wait for it.
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/report.ts', ...flags], {
    stdio: [openSync(from, 'r'), openSync(to, 'w'), 'inherit'],
  });
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, 50);
  const [status] = (await once(child, 'close')) as [number];
  clearInterval(watching);
  if (status !== 0) throw new Error(`report ${flags.join(' ')} ended with ${String(status)}`);
  return { seconds: (performance.now() - began) / 1000, peak };
}

/** The most memory a process has held, MB; 0 where the system does not say. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

try {
  const at = (name: string) => path.join(folder, name);
  const made = bodies();
  const half = Math.floor(LINES / 2);
  const bytes = (await generate(at('a'), 0, half, made)) + (await generate(at('b'), half, LINES, made));
  const megabytes = bytes / 1e6;
  console.log(`${LINES.toLocaleString('en')} readings, ${megabytes.toFixed(0)} MB`);

  // One process over both files, one behind the other: a pipe of their own so that it is one stream.
  const whole = at('whole');
  await once(createReadStream(at('a')).pipe(createWriteStream(whole)), 'finish');
  await once(createReadStream(at('b')).pipe(createWriteStream(whole, { flags: 'a' })), 'finish');
  const one = await run(whole, at('one.md'));
  console.log(
    `one process    ${one.seconds.toFixed(1)} s, ${(megabytes / one.seconds).toFixed(0)} MB/s, peak ${one.peak.toFixed(0)} MB`,
  );
  rmSync(whole);

  const began = performance.now();
  const parts = await Promise.all([run(at('a'), at('a.part'), '--partial'), run(at('b'), at('b.part'), '--partial')]);
  await once(createReadStream(at('b.part')).pipe(createWriteStream(at('a.part'), { flags: 'a' })), 'finish');
  await run(at('a.part'), at('two.md'), '--merge');
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `two and merge  ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(0)} MB/s, peak ${Math.max(...parts.map(({ peak }) => peak)).toFixed(0)} MB each, ${(one.seconds / seconds).toFixed(2)}× one`,
  );

  const same = readFileSync(at('one.md'), 'utf8') === readFileSync(at('two.md'), 'utf8');
  console.log(same ? 'Both give the same report, byte for byte.' : 'The reports differ.');
  if (!same) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
