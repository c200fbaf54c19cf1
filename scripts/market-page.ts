/**
 * The report, what moved and what to learn next, of the demo's history: docs/market-report.md.
 * `npx tsx scripts/market-page.ts` prints it, `--write` writes it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reportWords } from '@/components/market/report-words';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { CUTOFFS } from '@/utils/market/cutoffs';
import { oncePerJob } from '@/utils/market/entry';
import { share, type Figure } from '@/utils/market/figure';
import { lessonsOf } from '@/utils/market/lessons';
import { markdownOf } from '@/utils/market/markdown';
import { reportOf } from '@/utils/market/report';
import { sumsOf } from '@/utils/market/sums';
import { trendsOf } from '@/utils/market/trends';
import { WEIGHTS } from '@/utils/match/weights';
import { demoHistory } from './demo/history';
import { DEMO_PROFILE } from './demo/profile';
import { english } from './english';

export const PAGE = path.resolve(import.meta.dirname, '../docs/market-report.md');
/** The day the demo's history ends. */
const NOW = Date.UTC(2026, 5, 30, 12);
const THRESHOLD = 60;
const LESSONS = 8;

/** The page as prettier leaves it. */
export async function marketPage(): Promise<string> {
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  const nameOf = (id: string): string => taxonomy.byId.get(id)?.name ?? id;
  const words = reportWords(english(), nameOf);
  const entries = oncePerJob(demoHistory(NOW).map(({ row }) => row));
  const report = reportOf(sumsOf(entries), entries, { nameOf, categoryOf: (id) => taxonomy.byId.get(id)?.category });
  const figure = (one: Figure): string => `${words.percent(share(one))} (${String(one.n)} of ${String(one.of)})`;

  const { trends, since, before, after } = trendsOf(entries, 'month', CUTOFFS.fewest);
  const moved = trends
    .filter(({ arrow }) => arrow !== null)
    .map(
      ({ skill, before: from, after: to, arrow, differs }) =>
        `| ${nameOf(skill)} | ${figure(from)} | ${figure(to)} | ${arrow === 'up' ? '▲' : '▼'}${differs ? ' among all' : ''} |`,
    );

  const { singles, pairs, over, scored } = lessonsOf(entries, {
    profile: DEMO_PROFILE,
    kinship: (id) => taxonomy.byId.get(id),
    weights: WEIGHTS,
    threshold: THRESHOLD,
    mastery: 'working',
  });
  const lessons = [...singles.slice(0, LESSONS), ...pairs.slice(0, LESSONS)].map(
    ({ skills, gain, required }) => `| ${skills.map(nameOf).join(' + ')} | ${String(gain)} | ${String(required)} |`,
  );

  const page = [
    '<!-- npx tsx scripts/market-page.ts --write -->',
    '',
    markdownOf(report, words).trimEnd(),
    '',
    '## What moved',
    '',
    `Since ${new Date(since ?? NOW).toISOString().slice(0, 10)}: ${String(after)} postings, against ${String(before)} before.`,
    '',
    '| skill | before | after | |',
    '| --- | --- | --- | --- |',
    ...moved,
    '',
    '## What to learn next',
    '',
    `${String(over)} of ${String(scored)} postings score ${String(THRESHOLD)} or more for the demo's profile; so many more would with:`,
    '',
    '| skill | postings | required by |',
    '| --- | --- | --- |',
    ...lessons,
    '',
  ].join('\n');
  return format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--write')) writeFileSync(PAGE, await marketPage());
  else process.stdout.write(await marketPage());
}
