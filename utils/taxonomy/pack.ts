/**
 * The taxonomy as it travels in a bundle: the same skills in fewer bytes. A line a skill, fields parted by tabs: forms,
 * category, implies and related (as numbers of lines), context, counter-context, year, and the id where it cannot be
 * made from the name. Packing and unpacking gives the same skills, in the order of their ids.
 */
import { formatForm, parseForm } from './parse';
import { CATEGORIES, type Category, type Skill } from './skill';

/** The id that most names give: lower case, signs to hyphens. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const BASE = 36;

/** @param skills each id in `implies` and `related` is one of theirs */
export function packSkills(skills: readonly Skill[]): string {
  // Neighbours that read alike compress well.
  const order = [...skills].sort(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1),
  );
  const lineOf = new Map(order.map(({ id }, line) => [id, line]));
  const lines = (ids: readonly string[], from: number) =>
    // As distances: relatives stand near each other.
    ids.map((id) => ((lineOf.get(id) ?? from) - from).toString(BASE)).join(',');
  return order
    .map((skill, line) =>
      [
        skill.forms.map(formatForm).join('|'),
        CATEGORIES.indexOf(skill.category) === CATEGORIES.indexOf(order[line - 1]?.category ?? skill.category) && line > 0
          ? ''
          : String(CATEGORIES.indexOf(skill.category)),
        lines(skill.implies, line),
        lines(skill.related, line),
        skill.context.join('|'),
        skill.counterContext.join('|'),
        skill.since === null ? '' : String(skill.since),
        skill.id === idOf(skill.name) ? '' : skill.id,
      ]
        .join('\t')
        .replace(/\t+$/, ''),
    )
    .join('\n');
}

/** What `packSkills` packed. */
export function unpackSkills(packed: string): Skill[] {
  const rows = packed.split('\n').map((line) => line.split('\t'));
  const ids = rows.map(([forms = '', , , , , , , id]) => (id !== undefined && id !== '' ? id : idOf(parseForm(forms.split('|')[0] ?? '').text)));
  const list = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split('|'));
  const refs = (text: string | undefined, line: number) =>
    text === undefined || text === '' ? [] : text.split(',').map((distance) => ids[line + Number.parseInt(distance, BASE)] ?? '');
  let category: Category = CATEGORIES[0];
  return rows
    .map((fields, line): Skill => {
      const [forms = '', number = '', implies, related, context, counterContext, since = ''] = fields;
      if (number !== '') category = CATEGORIES[Number(number)] ?? category;
      const parsed = forms.split('|').map(parseForm);
      return {
        id: ids[line] ?? '',
        name: parsed[0]?.text ?? '',
        category,
        forms: parsed,
        implies: refs(implies, line),
        related: refs(related, line),
        context: list(context),
        counterContext: list(counterContext),
        since: since === '' ? null : Number(since),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
