/**
 * A stored value as named values, so that machines agree field by field: `skills/go` is a register of its own, and a skill
 * added here and another one added there are both there afterwards.
 */

/** What tells an entry of a list from the others; the whole entry where nothing does. */
const IDENTITY = ['skill', 'id', 'name', 'form'] as const;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function identityOf(entry: unknown): string {
  if (!isFields(entry)) return JSON.stringify(entry);
  const field = IDENTITY.find((name) => typeof entry[name] === 'string');
  if (field === undefined) return JSON.stringify(entry);
  // One form may be no skill here, and no skill there.
  const rest = field === 'form' ? JSON.stringify([entry['context'] ?? null, entry['skill'] ?? null]) : '';
  return `${String(entry[field])}${rest}`;
}

/** Fields by name, entries of lists and records by name and identity. Null fields are none. */
export function flatten(value: Fields): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [name, field] of Object.entries(value)) {
    if (Array.isArray(field)) for (const entry of field) flat.set(`${name}/${identityOf(entry)}`, entry);
    else if (isFields(field)) for (const [key, entry] of Object.entries(field)) flat.set(`${name}/${key}`, entry);
    else if (field !== null && field !== undefined) flat.set(name, field);
  }
  return flat;
}

/**
 * What a value says now, in the words of those who said it before: what this version does not know of them, names as well
 * as parts of an entry, stays as it was said.
 * @param known what was said, by name
 * @param understood what this version makes of that
 */
export function restate(value: Fields, known: ReadonlyMap<string, unknown>, understood: Fields): Map<string, unknown> {
  const now = flatten(value);
  const before = flatten(understood);
  const said = new Map(now);
  for (const [name, word] of known) {
    const [entry, old] = [now.get(name), before.get(name)];
    if (JSON.stringify(entry) === JSON.stringify(old)) said.set(name, word);
    else if (isFields(entry) && isFields(old) && isFields(word)) {
      const unknown = Object.entries(word).filter(([part]) => !Object.hasOwn(old, part));
      said.set(name, { ...entry, ...Object.fromEntries(unknown) });
    }
  }
  return said;
}

/**
 * The value again. Its shape is that of `like`, whose order of entries is kept; what is new comes behind, by name.
 */
export function unflatten<T extends Fields>(flat: ReadonlyMap<string, unknown>, like: T): T {
  const names = [...flat.keys()].sort();
  const made = Object.entries(like).map(([name, field]): [string, unknown] => {
    const under = names.filter((key) => key.startsWith(`${name}/`));
    if (Array.isArray(field)) {
      const known = field.map((entry) => `${name}/${identityOf(entry)}`).filter((key) => flat.has(key));
      const order = [...new Set([...known, ...under])];
      return [name, order.map((key) => flat.get(key))];
    }
    if (isFields(field))
      return [name, Object.fromEntries(under.map((key) => [key.slice(name.length + 1), flat.get(key)]))];
    return [name, flat.get(name) ?? null];
  });
  return Object.fromEntries(made) as T;
}
