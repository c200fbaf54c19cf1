/**
 * Many values of one shape as a few flat columns, which the browser stores and reads some hundred times faster than the
 * objects: a shape packs all values at once and reads any one of them back.
 */

/** How the values of one kind are packed. What `pack` makes is plain data for IndexedDB. */
export interface Shape<T> {
  readonly pack: (values: readonly T[]) => unknown;
  /** Of `n` values. @throws Error where they were not packed so, or are not `n`: what it answers throws no more */
  readonly reader: (packed: unknown, n: number) => (at: number) => T;
}

type Primitive = string | number | boolean | null;

/** Values of which few are different: each stands once in a table. */
export interface Words<T> {
  readonly table: readonly T[];
  readonly index: Uint8Array | Uint16Array | Uint32Array;
}

export function word<T extends Primitive>(): Shape<T> {
  return {
    pack: packWords,
    reader: (packed, n) => {
      const { table, index } = wordsOf<T>(packed, n);
      return (at) => table[index[at] as number] as T;
    },
  };
}

export function packWords<T extends Primitive>(values: readonly T[]): Words<T> {
  const numbers = new Map<T, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  const Numbers = numbers.size <= 0x100 ? Uint8Array : numbers.size <= 0x10000 ? Uint16Array : Uint32Array;
  const index = new Numbers(values.length);
  values.forEach((value, at) => (index[at] = numbers.get(value) ?? 0));
  return { table: [...numbers.keys()], index };
}

/** @throws Error where `n` values were not packed so */
export function wordsOf<T>(packed: unknown, n: number): Words<T> {
  const { table, index } = packed as Words<T>;
  const known = index instanceof Uint8Array || index instanceof Uint16Array || index instanceof Uint32Array;
  if (!Array.isArray(table) || !known || index.length !== n) throw broken();
  let highest = -1;
  // No callback: there may be a million of them.
  for (let at = 0; at < index.length; at++) if ((index[at] as number) > highest) highest = index[at] as number;
  if (highest >= table.length) throw broken();
  return { table, index };
}

/** Numbers of which most are different. */
export const number: Shape<number> = {
  pack: (values) => Float64Array.from(values),
  reader: (packed, n) => {
    if (!(packed instanceof Float64Array) || packed.length !== n) throw broken();
    return (at) => packed[at] as number;
  },
};

/** Null in a column of texts; a text that begins with it gets another one in front. */
const NULL = '\0';

/** Texts of which most are different: all in one string. */
export const textOrNull: Shape<string | null> = {
  pack: (values) => {
    const written = values.map((value) => (value === null ? NULL : value.startsWith(NULL) ? NULL + value : value));
    let end = 0;
    return { all: written.join(''), ends: Uint32Array.from(written, (value) => (end += value.length)) };
  },
  reader: (packed, n) => {
    const { all, ends } = packed as { readonly all: string; readonly ends: unknown };
    if (typeof all !== 'string' || !areEnds(ends, n, all.length)) throw broken();
    return (at) => {
      const value = all.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
      if (!value.startsWith(NULL)) return value;
      return value === NULL ? null : value.slice(1);
    };
  },
};

export const text = textOrNull as Shape<string>;

/** Lists of values of a shape. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    pack: (values) => {
      let end = 0;
      return { ends: Uint32Array.from(values, (value) => (end += value.length)), items: shape.pack(values.flat()) };
    },
    reader: (packed, n) => {
      const { ends, items } = packed as { readonly ends: unknown; readonly items: unknown };
      if (!areEnds(ends, n)) throw broken();
      const read = shape.reader(items, ends.at(-1) ?? 0);
      return (at) => {
        const values: T[] = [];
        const end = ends[at] as number;
        for (let i = at === 0 ? 0 : (ends[at - 1] as number); i < end; i++) values.push(read(i));
        return values;
      };
    },
  };
}

/** A value or null. */
export function optional<T>(shape: Shape<T>): Shape<T | null> {
  const lists = list(shape);
  return {
    pack: (values) => lists.pack(values.map((value) => (value === null ? [] : [value]))),
    reader: (packed, n) => {
      const read = lists.reader(packed, n);
      return (at) => read(at)[0] ?? null;
    },
  };
}

/** Short texts of which the words are often the same: each word once in a table. */
export const phraseOrNull: Shape<string | null> = {
  pack: (values) => list(word<string>()).pack(values.map((value) => value?.split(' ') ?? [])),
  reader: (packed, n) => {
    const read = list(word<string>()).reader(packed, n);
    return (at) => {
      const words = read(at);
      return words.length === 0 ? null : words.join(' ');
    };
  },
};

export type Readers<T> = { readonly [K in keyof T]: (at: number) => T[K] };
export type Shapes<T> = { readonly [K in keyof T]: Shape<T[K]> };

/**
 * Objects, field by field. `make` puts one together from the readers of its fields; the one given by default does for any
 * object, one written out for a shape is five times as fast.
 */
export function record<T extends object>(
  shapes: Shapes<T>,
  make: (readers: Readers<T>) => (at: number) => T = gather,
): Shape<T> {
  const fields = Object.keys(shapes) as (keyof T)[];
  return {
    pack: (values) =>
      Object.fromEntries(fields.map((field) => [field, shapes[field].pack(values.map((value) => value[field]))])),
    reader: (packed, n) => make(readersOf(shapes, packed, n)),
  };
}

/** The readers of a packed record's fields. @throws Error where it was not packed so */
export function readersOf<T extends object>(shapes: Shapes<T>, packed: unknown, n: number): Readers<T> {
  const columns = packed as Readonly<Record<keyof T, unknown>>;
  const fields = Object.keys(shapes) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, shapes[field].reader(columns[field], n)])) as Readers<T>;
}

/** Whether these can be the places at which `n` pieces of a whole end, of that length where it is known. */
export function areEnds(ends: unknown, n: number, length?: number): ends is Uint32Array {
  if (!(ends instanceof Uint32Array) || ends.length !== n) return false;
  for (let at = 1; at < n; at++) if ((ends[at] as number) < (ends[at - 1] as number)) return false;
  return length === undefined || (ends.at(-1) ?? 0) === length;
}

function gather<T extends object>(readers: Readers<T>): (at: number) => T {
  const fields = Object.keys(readers) as (keyof T)[];
  return (at) => {
    const made: Partial<T> = {};
    for (const field of fields) made[field] = readers[field](at);
    return made as T;
  };
}

function broken(): Error {
  return new Error('Packed rows are broken.');
}
