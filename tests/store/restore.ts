/** Makes a saved database the database of this machine, or of this browser. */
import { openDB } from 'idb';

export interface Saved {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly multiEntry?: boolean }[];
    readonly rows: readonly { readonly key: string | number | (string | number)[]; readonly value: unknown }[];
  }[];
}

export async function restore(saved: Saved, name = 'skillight'): Promise<void> {
  const db = await openDB(name, saved.version, {
    upgrade(fresh) {
      for (const { name: store, keyPath, autoIncrement, indexes } of saved.stores) {
        const made = fresh.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes)
          made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry ?? false });
      }
    },
  });
  for (const { name: store, keyPath, rows } of saved.stores) {
    for (const { key, value } of rows) await db.put(store, revive(value), keyPath === null ? key : undefined);
  }
  db.close();
}

const TYPED = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

/** The value as it was, with the typed arrays that JSON does not know. */
function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  const { typed, values } = value as { readonly typed?: keyof typeof TYPED; readonly values?: readonly number[] };
  if (typed !== undefined && values) return TYPED[typed].from(values);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, revive(field)]));
}
