/**
 * The taxonomy's keeper: `npm run taxonomy -- check` names every mistake, `format` sorts and tidies the files,
 * `count` says how much there is, `candidates [phrases.tsv]` lists frequent phrases that no form covers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileSkills, compileTaxonomy, problemsOf, withoutTwins } from '@/utils/taxonomy/compile';
import { TAXONOMY_FOLDER, readTaxonomyFiles } from '@/utils/taxonomy/files';
import { formatForm, formatSkill, parseForms, parseSkills } from '@/utils/taxonomy/parse';
import { findForms } from '@/utils/extract/find';
import { tokenise } from '@/utils/taxonomy/tokenise';

/** The file's comment at the top, then its lines in order. */
function tidy(text: string, lines: readonly string[]): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  return [
    ...comments,
    ...[...lines].sort((a, b) => ((a.split('  ')[0] ?? '') < (b.split('  ')[0] ?? '') ? -1 : 1)),
    '',
  ].join('\n');
}

function check(): number {
  const problems = problemsOf(readTaxonomyFiles());
  for (const problem of problems) console.log(problem.message);
  console.log(problems.length === 0 ? 'The taxonomy compiles.' : `${String(problems.length)} mistakes.`);
  return problems.length === 0 ? 0 : 1;
}

function format(): number {
  const files = readTaxonomyFiles();
  for (const [name, text] of files.skills) {
    writeFileSync(
      join(TAXONOMY_FOLDER, name),
      tidy(
        text,
        parseSkills(text, name).map(({ skill }) => formatSkill({ ...skill, forms: withoutTwins(skill.forms) })),
      ),
    );
  }
  for (const [name, text] of files.forms) {
    const lines = parseForms(text, name).map(
      ({ id, forms }) => `${id}  =${withoutTwins(forms).map(formatForm).join('|')}`,
    );
    writeFileSync(join(TAXONOMY_FOLDER, name), tidy(text, lines));
  }
  return 0;
}

function count(): number {
  const skills = compileSkills(readTaxonomyFiles());
  const forms = skills.reduce((sum, skill) => sum + skill.forms.length, 0);
  console.log(`${String(skills.length)} skills, ${String(forms)} surface forms`);
  const byCategory = new Map<string, number>();
  for (const skill of skills) byCategory.set(skill.category, (byCategory.get(skill.category) ?? 0) + 1);
  for (const [category, n] of [...byCategory].sort((a, b) => b[1] - a[1]))
    console.log(`  ${category.padEnd(14)} ${String(n)}`);
  return 0;
}

/** Phrases of a table `phrase TAB counts…` that hold no form, most frequent first. */
function candidates(file: string): number {
  if (!existsSync(file)) {
    console.error(`There is no ${file}: name a table of phrases (phrase, then counts, parted by tabs).`);
    return 2;
  }
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [phrase = '', ...counts] = line.split('\t');
    if (phrase === '' || phrase.startsWith('#')) continue;
    if (findForms(phrase, tokenise(phrase), taxonomy.index).length === 0)
      console.log(`${phrase}\t${counts.join('\t')}`);
  }
  return 0;
}

const [command = 'check', file] = process.argv.slice(2);
switch (command) {
  case 'check':
    process.exitCode = check();
    break;
  case 'format':
    process.exitCode = format();
    break;
  case 'count':
    process.exitCode = count();
    break;
  case 'candidates':
    process.exitCode = candidates(resolve(process.env['INIT_CWD'] ?? '.', file ?? '../shared/gold/phrases.tsv'));
    break;
  default:
    console.error(`Unknown command “${command}”: check, format, count or candidates.`);
    process.exitCode = 2;
}
