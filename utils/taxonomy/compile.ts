/** Makes one taxonomy of all files, and refuses what would be found wrongly or not at all. */
import { TaxonomyError, parseForms, parseSkills, type Entry, type ExtraForms } from './parse';
import type { Evidence, Form, Skill } from './skill';
import { makeTaxonomy, partsOf, spellingsOf, type Taxonomy } from './taxonomy';
import { tokenise } from './tokenise';

/** The taxonomy's files by their names relative to its folder. */
export interface TaxonomyFiles {
  /** `skills/*.txt` */
  readonly skills: ReadonlyMap<string, string>;
  /** `forms/*.txt`: forms in other languages. */
  readonly forms: ReadonlyMap<string, string>;
}

/** The words of a form as they are found: equal keys cannot be told apart but by their case. */
function keyOf(text: string): string {
  const words = tokenise(text);
  return partsOf(text, words, 0, words.count)
    .join(' ')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .concat(/[^+]\+$/.test(text) ? '+' : '');
}

/** Whether a sign that tells the form from an ordinary word is no part of its words: `C #` would be found as C. */
function lost(text: string): boolean {
  const { count, starts, ends } = tokenise(text);
  const within = (at: number) =>
    Array.from({ length: count }, (_, i) => i).some((i) => (starts[i] ?? 0) <= at && at < (ends[i] ?? 0));
  // A single + at the end (Security+) is looked for behind the word.
  const hash = text.replace(/(?<=[\p{L}\d])\+$/u, '').search(/#|(?<=(?<![A-Za-z])[A-Za-z] ?)\+/);
  const dot = /^\s*\./.test(text) ? text.indexOf('.') : -1;
  return (hash >= 0 && !within(hash)) || (dot >= 0 && !within(dot));
}

/** Forms that may belong to two skills: what stands around them decides. */
const SHARED: ReadonlySet<Evidence> = new Set(['weak', 'listed']);

/** The forms without those that are found as an earlier one already. */
export function withoutTwins(forms: readonly Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const twin = seen.has(keyOf(form.text));
    for (const spelling of spellingsOf(form)) seen.add(keyOf(spelling));
    return !twin;
  });
}

/** What the files say, and the lines that say nothing that can be read. */
interface Parsed {
  readonly entries: readonly Entry[];
  readonly extras: readonly ExtraForms[];
  readonly problems: readonly TaxonomyError[];
}

/** Line by line, so that one mistake does not hide the next. */
function parseFiles(files: TaxonomyFiles): Parsed {
  const problems: TaxonomyError[] = [];
  const collect = <T>(parse: (line: string, file: string) => T[], text: string, file: string): T[] =>
    text.split('\n').flatMap((line, i) => {
      try {
        return parse(line, file).map((entry) => ({ ...entry, line: i + 1 }));
      } catch (error) {
        if (!(error instanceof TaxonomyError)) throw error;
        problems.push(new TaxonomyError(file, i + 1, error.message.replace(/^[^:]*:\d+: /, '')));
        return [];
      }
    });
  return {
    entries: [...files.skills].flatMap(([file, text]) => collect(parseSkills, text, file)),
    extras: [...files.forms].flatMap(([file, text]) => collect(parseForms, text, file)),
    problems,
  };
}

/** Everything wrong with the files, in their order; empty when they compile. */
export function problemsOf(files: TaxonomyFiles): TaxonomyError[] {
  return problemsIn(parseFiles(files));
}

function problemsIn({ entries, extras, problems: unread }: Parsed): TaxonomyError[] {
  const problems = [...unread];
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const twin = byId.get(entry.skill.id);
    if (twin)
      problems.push(
        new TaxonomyError(
          entry.file,
          entry.line,
          `id “${entry.skill.id}” stands at ${twin.file}:${String(twin.line)} too: one line a skill.`,
        ),
      );
    else byId.set(entry.skill.id, entry);
  }
  for (const { skill, file, line } of entries) {
    for (const id of [...skill.implies, ...skill.related]) {
      if (!byId.has(id))
        problems.push(new TaxonomyError(file, line, `${skill.id} names “${id}”, which is no skill's id.`));
    }
  }
  const owners = new Map<string, { id: string; form: Form; file: string; line: number }>();
  const claim = (id: string, form: Form, file: string, line: number) => {
    const key = keyOf(form.text);
    if (key === '') {
      problems.push(new TaxonomyError(file, line, `“${form.text}” of ${id} has no word in it.`));
      return;
    }
    if (lost(form.text)) {
      problems.push(
        new TaxonomyError(
          file,
          line,
          `“${form.text}” of ${id} would be found without its #, + or leading dot: write them next to the word.`,
        ),
      );
      return;
    }
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, { id, form, file, line });
    else if (owner.id !== id && !SHARED.has(form.evidence) && !SHARED.has(owner.form.evidence)) {
      problems.push(
        new TaxonomyError(
          file,
          line,
          `“${form.text}” of ${id} belongs to ${owner.id} (${owner.file}:${String(owner.line)}): one owner a form, or mark one as weak (?).`,
        ),
      );
    }
  };
  for (const { skill, file, line } of entries) for (const form of skill.forms) claim(skill.id, form, file, line);
  for (const extra of extras) {
    if (!byId.has(extra.id))
      problems.push(new TaxonomyError(extra.file, extra.line, `“${extra.id}” is no skill's id.`));
    for (const form of extra.forms) claim(extra.id, form, extra.file, extra.line);
  }
  return problems;
}

/** All skills of the files with their forms from everywhere, by id. @throws TaxonomyError at the first mistake. */
export function compileSkills(files: TaxonomyFiles): Skill[] {
  const parsed = parseFiles(files);
  const [problem] = problemsIn(parsed);
  if (problem) throw problem;
  const more = new Map<string, Form[]>();
  for (const { id, forms } of parsed.extras) more.set(id, [...(more.get(id) ?? []), ...forms]);
  return parsed.entries
    .map(({ skill }) => skill)
    .map((skill) => ({ ...skill, forms: [...skill.forms, ...(more.get(skill.id) ?? [])] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The compiled whole. @throws TaxonomyError at the first mistake. */
export function compileTaxonomy(files: TaxonomyFiles): Taxonomy {
  return makeTaxonomy(compileSkills(files));
}
