/** Reads and writes the taxonomy's text; README.md beside this file describes the format. */
import { CATEGORIES, type Category, type Evidence, type Form, type Skill } from './skill';

/** A mistake in a taxonomy file; the message names file and line and says what to do. */
export class TaxonomyError extends Error {
  override readonly name = 'TaxonomyError';

  constructor(
    readonly file: string,
    readonly line: number,
    problem: string,
  ) {
    super(`${file}:${String(line)}: ${problem}`);
  }
}

/** One line of a skills file. */
export interface Entry {
  readonly skill: Skill;
  readonly file: string;
  readonly line: number;
}

/** A line of a forms file: more forms for a skill that stands elsewhere. */
export interface ExtraForms {
  readonly id: string;
  readonly forms: readonly Form[];
  readonly file: string;
  readonly line: number;
}

const EVIDENCE: readonly (readonly [sign: string, evidence: Evidence])[] = [
  ['??', 'listed'],
  ['?', 'weak'],
  ['!', 'exact'],
  ['', 'free'],
];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SIGNS = '=>~+-@';

/** A form as the files write it, with its sign. */
export function parseForm(text: string): Form {
  const [sign, evidence] = EVIDENCE.find(([s]) => text.startsWith(s)) ?? ['', 'free'];
  return { text: text.slice(sign.length), evidence };
}

/** The form as the file writes it. */
export function formatForm(form: Form): string {
  return `${EVIDENCE.find(([, evidence]) => evidence === form.evidence)?.[0] ?? ''}${form.text}`;
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The lines of a file that say something, with their numbers from 1. */
function* linesOf(text: string): Generator<readonly [line: string, number: number]> {
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.trim();
    if (line !== '' && !line.startsWith('#')) yield [line, number];
  }
}

/** Parses a skills file. @throws TaxonomyError at the first line that does not fit the format. */
export function parseSkills(text: string, file: string): Entry[] {
  const entries: Entry[] = [];
  for (const [line, number] of linesOf(text)) {
    const fail = (problem: string) => new TaxonomyError(file, number, problem);
    const [id = '', name = '', category = '', ...fields] = line.split(/ {2,}|\t/);
    if (!ID.test(id)) throw fail(`“${id}” is no id: lower-case letters, digits and single hyphens.`);
    if (!CATEGORIES.includes(category as Category)) {
      throw fail(
        `“${category}” is no category. Two spaces part the fields; the categories are ${CATEGORIES.join(', ')}.`,
      );
    }
    const found: Partial<Record<string, string>> = {};
    for (const field of fields) {
      const sign = field.charAt(0);
      if (!SIGNS.includes(sign)) throw fail(`“${field}” begins with none of the signs ${SIGNS}.`);
      if (found[sign] !== undefined) throw fail(`two fields begin with ${sign}: write one.`);
      found[sign] = field.slice(1);
    }
    const year = found['@'];
    if (year !== undefined && !/^\d{4}$/.test(year)) throw fail(`“${year}” is no year.`);
    entries.push({
      skill: {
        id,
        name: parseForm(name).text,
        category: category as Category,
        forms: [name, ...split(found['='] ?? '', '|')].map(parseForm),
        implies: split(found['>'] ?? '', ','),
        related: split(found['~'] ?? '', ','),
        context: split(found['+'] ?? '', '|').map((word) => word.toLowerCase()),
        counterContext: split(found['-'] ?? '', '|').map((word) => word.toLowerCase()),
        since: year === undefined ? null : Number(year),
      },
      file,
      line: number,
    });
  }
  return entries;
}

/** Parses a forms file (`id  =Form|Form`). @throws TaxonomyError at the first line that does not fit. */
export function parseForms(text: string, file: string): ExtraForms[] {
  return [...linesOf(text)].map(([line, number]) => {
    const [id = '', field = '', ...rest] = line.split(/ {2,}|\t/);
    if (!ID.test(id) || !field.startsWith('=') || rest.length > 0) {
      throw new TaxonomyError(file, number, 'a line reads “id  =Form|Form”, two spaces between.');
    }
    return { id, forms: split(field.slice(1), '|').map(parseForm), file, line: number };
  });
}

/** The line a skill takes in its file: formatting what was parsed gives the file back. */
export function formatSkill(skill: Skill): string {
  const [name, ...aliases] = skill.forms.map(formatForm);
  const field = (sign: string, parts: readonly string[], separator: string) =>
    parts.length > 0 ? [sign + parts.join(separator)] : [];
  return [
    skill.id,
    name,
    skill.category,
    ...field('=', aliases, '|'),
    ...field('>', skill.implies, ','),
    ...field('~', skill.related, ','),
    ...field('+', skill.context, '|'),
    ...field('-', skill.counterContext, '|'),
    ...(skill.since === null ? [] : [`@${String(skill.since)}`]),
  ].join('  ');
}
