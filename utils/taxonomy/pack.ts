/**
 * The taxonomy as it travels in a bundle: the same skills in fewer bytes. A column a field, since what is alike compresses
 * well side by side: category, implies and related (as numbers of lines), context, counter-context, year, the id where it
 * cannot be made from the name, and the forms. Packing and unpacking gives the same skills, in the order of their ids.
 */
import type { SkillEntry } from './excerpt';
import { formatForm, parseForm } from './parse';
import { CATEGORIES, type Category, type Skill, type SkillId } from './skill';

/** The id that most names give: lower case, signs to hyphens. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const BASE = 36;
/** Parts the columns; no field has it. */
const COLUMN = '\f';

type Kin = Pick<Skill, 'id' | 'name' | 'implies' | 'related'>;

/** The order of the lines: neighbours that read alike compress well. */
function inOrder<T extends Kin & Pick<Skill, 'category'>>(skills: readonly T[]): T[] {
  return [...skills].sort(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1),
  );
}

/** The number of the line's category where it is another than the line's before. */
function categoryIn(order: readonly Pick<Skill, 'category'>[], line: number): string {
  const category = order[line]?.category;
  return category === undefined || category === order[line - 1]?.category ? '' : String(CATEGORIES.indexOf(category));
}

/** Ids as distances from a line: relatives stand near each other. */
function distancesIn(order: readonly Kin[]): (ids: readonly string[], from: number) => string {
  const lineOf = new Map(order.map(({ id }, line) => [id, line]));
  return (ids, from) => ids.map((id) => ((lineOf.get(id) ?? from) - from).toString(BASE)).join(',');
}

/** The way back. */
function idsIn(ids: readonly string[]): (text: string | undefined, from: number) => string[] {
  return (text, from) =>
    text === undefined || text === ''
      ? []
      : text.split(',').map((distance) => ids[from + Number.parseInt(distance, BASE)] ?? '');
}

/** Only what screens name, group and match: name, implies, related, the id where it cannot be made from the name, and the category. */
export function packNames(skills: readonly (Kin & Pick<Skill, 'category'>)[]): string {
  const order = inOrder(skills);
  const lines = distancesIn(order);
  return order
    .map(({ id, name, implies, related }, line) =>
      [name, lines(implies, line), lines(related, line), id === idOf(name) ? '' : id, categoryIn(order, line)]
        .join('\t')
        .replace(/\t+$/, ''),
    )
    .join('\n');
}

/** What `packNames` packed, by id. */
export function unpackNames(packed: string): Map<SkillId, SkillEntry> {
  const rows = packed.split('\n').map((line) => line.split('\t'));
  const ids = rows.map(([name = '', , , id]) => (id !== undefined && id !== '' ? id : idOf(name)));
  const refs = idsIn(ids);
  let category: Category = CATEGORIES[0];
  return new Map(
    rows.map(([name = '', implies, related, , number = ''], line) => {
      category = CATEGORIES[Number.parseInt(number, 10)] ?? category;
      return [ids[line] ?? '', { name, category, implies: refs(implies, line), related: refs(related, line) }];
    }),
  );
}

/** @param skills each id in `implies` and `related` is one of theirs */
export function packSkills(skills: readonly Skill[]): string {
  const order = inOrder(skills);
  const lines = distancesIn(order);
  const columns: ((skill: Skill, line: number) => string)[] = [
    (_, line) => categoryIn(order, line),
    ({ implies }, line) => lines(implies, line),
    ({ related }, line) => lines(related, line),
    ({ context }) => context.join('|'),
    ({ counterContext }) => counterContext.join('|'),
    ({ since }) => (since === null ? '' : String(since)),
    ({ id, name }) => (id === idOf(name) ? '' : id),
    ({ forms }) => forms.map(formatForm).join('|'),
  ];
  return columns.map((field) => order.map(field).join('\n')).join(COLUMN);
}

/** What `packSkills` packed. */
export function unpackSkills(packed: string): Skill[] {
  const columns = packed.split(COLUMN).map((column) => column.split('\n'));
  const rows = (columns[0] ?? []).map((_, line) => columns.map((column) => column[line]));
  const ids = rows.map(([, , , , , , id, forms = '']) =>
    id !== undefined && id !== '' ? id : idOf(parseForm(forms.split('|')[0] ?? '').text),
  );
  const list = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split('|'));
  const refs = idsIn(ids);
  let category: Category = CATEGORIES[0];
  return rows
    .map((fields, line): Skill => {
      const [number = '', implies, related, context, counterContext, since = '', , forms = ''] = fields;
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
