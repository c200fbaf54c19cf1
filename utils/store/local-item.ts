/** One value in `browser.storage.local`: parsed on read, versioned, changed in one step, watched. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export interface LocalItem<T> {
  /** The stored value; the default where there is none. Broken parts are left out and never thrown. */
  get(): Promise<T>;
  /** Replaces the value by what `change` makes of it; nobody else's change comes between. Answers what was stored. */
  update(change: (current: T) => T): Promise<T>;
  /** Calls back after every change, by whichever page; the answer ends it. */
  watch(listener: (value: T) => void): () => void;
}

/** A value that can be taken to another machine. */
export interface StoredItem<T> extends LocalItem<T> {
  /** Where it is stored. */
  readonly key: string;
  /** A value as it is stored, for an archive. */
  pack(value: T): unknown;
  /** What was stored or packed, by whatever version; undefined where it cannot be read whole. */
  unpack(packed: unknown): T | undefined;
  /** What this version makes of it: what it does not know is left out. undefined where it is no such value at all. */
  understand(packed: unknown): T | undefined;
}

export interface LocalItemOptions<T extends object> {
  readonly key: string;
  /** Parses leniently: what is broken is left out or gets its default. */
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** Steps from version 1 on, append only; the value's version is their number plus one. */
  readonly upgrades?: readonly ((old: unknown) => unknown)[];
}

/** The version stands among the value's own fields, so that a page's script can read a switch without us. */
const stored = v.looseObject({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** Declares a stored value. What could not be read whole is kept under `<key>.rescued` before it is overwritten. */
export function localItem<T extends object>({
  key,
  schema,
  fallback,
  upgrades = [],
}: LocalItemOptions<T>): StoredItem<T> {
  const current = upgrades.length + 1;

  function read(raw: unknown): { value: T; whole: boolean } {
    if (raw === undefined) return { value: fallback, whole: true };
    return parse(raw) ?? { value: fallback, whole: false };
  }

  function parse(raw: unknown): { value: T; whole: boolean } | undefined {
    const outer = v.safeParse(stored, raw);
    if (!outer.success) return undefined;
    const { version, ...fields } = outer.output;
    let value: unknown = fields;
    try {
      for (const upgrade of upgrades.slice(version - 1)) value = upgrade(value);
    } catch {
      return undefined;
    }
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) return undefined;
    return { value: parsed.output, whole: version <= current && survives(value, parsed.output) };
  }

  async function update(change: (now: T) => T): Promise<T> {
    return exclusively(`skillight.${key}`, async () => {
      const rescueKey = `${key}.rescued`;
      const { [key]: raw, [rescueKey]: rescued } = await browser.storage.local.get([key, rescueKey]);
      const { value, whole } = read(raw);
      const next = change(value);
      await browser.storage.local.set({
        [key]: { ...next, version: current },
        ...(whole ? {} : { [rescueKey]: [...(Array.isArray(rescued) ? (rescued as unknown[]) : []), raw] }),
      });
      return next;
    });
  }

  return {
    key,
    pack: (value) => ({ ...value, version: current }),
    unpack(packed) {
      const { value, whole } = read(packed);
      return whole && packed !== undefined ? value : undefined;
    },
    understand: (packed) => parse(packed)?.value,
    get: async () => read((await browser.storage.local.get(key))[key]).value,
    update,
    watch(listener) {
      const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change) listener(read(change.newValue).value);
      };
      browser.storage.onChanged.addListener(heard);
      return () => {
        browser.storage.onChanged.removeListener(heard);
      };
    },
  };
}

/** A list of which the broken entries are left out. */
export function listOf<T>(entry: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((entries) =>
        entries.flatMap((raw) => {
          const parsed = v.safeParse(entry, raw);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
}

/** Whether everything of `raw` is in `parsed`; what a default added besides does not matter. */
function survives(raw: unknown, parsed: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return Object.is(raw, parsed);
  if (typeof parsed !== 'object' || parsed === null) return false;
  if (Array.isArray(raw) && Array.isArray(parsed) && raw.length !== parsed.length) return false;
  const kept = new Map<string, unknown>(Object.entries(parsed));
  return Object.entries(raw).every(([name, value]) => survives(value, kept.get(name)));
}

/** Two pages that change the same value wait for each other; old browsers without locks take their chance. */
async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? locks.request(name, work) : work();
}
