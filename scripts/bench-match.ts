/**
 * What matching costs, on readings of the synthetic corpus with the real taxonomy and a full profile: 10,000 matches with
 * their parts, 100,000 scores as a list is sorted by, and what a changed profile costs (everything anew). Ratios against
 * the bare pass over the same demands are of one run and do not depend on the machine. `npm run bench -- match`.
 */
import { readFileSync } from 'node:fs';
import { extract } from '@/utils/extract/extract';
import type { Asked } from '@/utils/match/grounds';
import { matcher } from '@/utils/match/match';
import { scorer } from '@/utils/match/score';
import { WEIGHTS } from '@/utils/match/weights';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { DEMO_PROFILE } from './demo/profile';

const MATCHED = 10_000;
const SCORED = 100_000;
const ROUNDS = 7;

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));
const kinship = (id: string) => taxonomy.byId.get(id);
const texts = readFileSync(new URL('../tests/corpus/synthetic.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const read = texts.map((text) => extract(text, taxonomy).demands);
/** Rows of a history: copies, so that no two share what a memo could hang on. */
const rows = Array.from({ length: SCORED }, (_, place) => ({
  demands: (read[place % read.length] ?? []).map((demand): Asked => ({ ...demand })),
}));

/** Milliseconds of the median round; the first two warm the compiler up. */
function median(work: () => unknown): number {
  const spent: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    if (round >= 0) spent.push(performance.now() - start);
  }
  return spent.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const demands = rows.reduce((sum, row) => sum + row.demands.length, 0);
let seen = 0;
const pass = median(() => {
  for (const row of rows) for (const { skill, years } of row.demands) seen += skill.length + (years ?? 0);
});
const matching = median(() => {
  const matchOf = matcher(DEMO_PROFILE, kinship, WEIGHTS);
  for (let place = 0; place < MATCHED; place++) matchOf(rows[place] ?? { demands: [] });
});
const scoring = median(() => {
  const scoreOf = scorer(DEMO_PROFILE, kinship, WEIGHTS);
  for (const row of rows) scoreOf(row);
});
const sorting = median(() => {
  const scoreOf = scorer(DEMO_PROFILE, kinship, WEIGHTS);
  const scores = Float64Array.from(rows, (row) => scoreOf(row) ?? -1);
  return Uint32Array.from(rows, (_, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
});

const ms = (time: number): string => `${time.toFixed(0).padStart(6)} ms`;
console.log(
  `${texts.length} postings read, ${(demands / SCORED).toFixed(1)} demands each, ${DEMO_PROFILE.skills.length} skills in the profile`,
);
console.log(`the bare pass over ${SCORED} readings   ${ms(pass)}   (${seen > 0 ? 'all seen' : 'nothing seen'})`);
console.log(
  `${MATCHED} matches with their parts      ${ms(matching)}   ${((1000 * matching) / MATCHED).toFixed(1)} µs each`,
);
console.log(`${SCORED} scores                       ${ms(scoring)}   ${(scoring / pass).toFixed(1)} × the pass`);
console.log(`${SCORED} scores and their order       ${ms(sorting)}   ${(sorting / pass).toFixed(1)} × the pass`);
