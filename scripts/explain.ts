/**
 * Says why: `npm run explain -- "a line of text"` prints, for each candidate of the line, what was decided and by which
 * signals, then what the clause says of each skill, and for a whole
 * posting its digest. A file name or nothing (standard input) reads a whole posting.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf, digestText, type DigestWords } from '@/utils/extract/digest';
import { extract, judgeText } from '@/utils/extract/extract';
import { ENOUGH } from '@/utils/extract/judge';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const given = process.argv.slice(2).join(' ');
const file = resolve(process.env['INIT_CWD'] ?? '.', given);
const text = given === '' ? readFileSync(0, 'utf8') : existsSync(file) ? readFileSync(file, 'utf8') : given;
const taxonomy = compileTaxonomy(readTaxonomyFiles());
const sign = (points: number) => (points > 0 ? `+${String(points)}` : String(points));

const { verdicts, lines, cues } = judgeText(text, taxonomy);
for (const [line, all] of verdicts) {
  const words = text.slice(line.start, line.end);
  console.log(`\n${line.heading ? 'HEADING ' : ''}[${line.section.kind}] ${words}`);
  const said = cues.filter((cue) => cue.start >= line.start && cue.end <= line.end);
  if (said.length > 0)
    console.log(`  cues: ${said.map((cue) => `${text.slice(cue.start, cue.end)} (${cue.kind})`).join(', ')}`);
  for (const { hit, skill, taken, signals, gap } of all) {
    const total = signals.reduce((sum, { points }) => sum + points, 0);
    console.log(
      `  ${taken ? '✓' : '✗'} “${text.slice(hit.start, hit.end)}” → ${skill.name} (${skill.id}), evidence ${hit.form.evidence}${gap === 'none' ? '' : `, ${gap} with the one before`}`,
    );
    for (const { name, points } of signals) console.log(`      ${sign(points).padStart(4)}  ${name}`);
    if (hit.form.evidence !== 'free') console.log(`      ${String(total).padStart(4)}  of ${String(ENOUGH)} needed`);
  }
}

const reading = extract(text, taxonomy);
console.log(`\n${String(lines.length)} lines, language ${reading.language}`);
for (const demand of reading.demands) {
  const because = demand.levelSpan ? ` by “${text.slice(demand.levelSpan.start, demand.levelSpan.end)}”` : '';
  const years = demand.years === null ? '' : `, ${String(demand.years)} years`;
  const group = demand.oneOf === null ? '' : `, one of group ${String(demand.oneOf + 1)}`;
  console.log(
    `  ${taxonomy.byId.get(demand.skill)?.name ?? demand.skill}: ${demand.level}${because}${years}, ${demand.proficiency}${group}`,
  );
}
for (const { kind, spans } of reading.contradictions) {
  console.log(
    `  contradiction (${kind}): ${spans.map((span) => `“${text.slice(span.start, span.end)}”`).join(' and ')}`,
  );
}

/** Words in brackets behind a skill, as a reader would say them. */
const WORDS: DigestWords = {
  area: (area) => area,
  proficiency: (proficiency) => proficiency,
  years: (years) => `${String(years)}+ years`,
  oneOf: 'one of',
  mustHave: 'Must have',
  goodToHave: 'Good to have',
  softSkills: 'Soft skills',
  responsibilities: 'Responsibilities',
  experience: 'Experience',
  education: 'Education',
  field: 'Field',
};
if (lines.length > 1) console.log(`\n${digestText(digestOf(reading, text, taxonomy), text, taxonomy, WORDS)}`);
