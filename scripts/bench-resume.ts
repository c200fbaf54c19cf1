/** How well résumés are read: the made-up ones under tests/resume, each with what is wrong. `npm run bench -- resume`. */
import { figuresOf, scoreAll } from '@/tests/resume/score';

const [people, files] = process.argv.slice(2);
const start = performance.now();
const scored = await scoreAll(people, files);
const spent = performance.now() - start;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

console.log('résumé                      layout     skills  missing  invented  years wrong  facts wrong');
for (const { file, person, right, missing, invented, yearsWrong, factsWrong } of scored) {
  const counts = [right.length, missing.length, invented.length, yearsWrong.length, factsWrong.length];
  const widths = [7, 9, 10, 13, 13];
  const cells = counts.map((count, i) => String(count).padStart(widths[i] ?? 8)).join('');
  console.log(`${file.padEnd(27)} ${person.layout.padEnd(10)}${cells}`);
  for (const [what, list] of Object.entries({ missing, invented, years: yearsWrong, facts: factsWrong })) {
    for (const one of list) console.log(`    ${what}: ${one}`);
  }
}
const { precision, recall, years, facts } = figuresOf(scored);
console.log(
  `\nskills: precision${percent(precision)}  recall${percent(recall)}  years${percent(years)}  languages, degree, experience${percent(facts)}`,
);
console.log(`${String(scored.length)} résumés in ${(spent / 1000).toFixed(1)} s`);
