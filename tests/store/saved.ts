/** Databases as earlier versions left them, in `saved/`: written by the code of their time, never edited since. */
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';

interface Saved {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
    readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
  }[];
}

export function savedDatabase(version: number): Saved {
  const file = new URL(`saved/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Saved;
}

/** Makes it the database of this machine. */
export async function restore(saved: Saved, name = 'skillight'): Promise<void> {
  const db = await openDB(name, saved.version, {
    upgrade(fresh) {
      for (const { name: store, keyPath, autoIncrement, indexes } of saved.stores) {
        const made = fresh.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
      }
    },
  });
  for (const { name: store, keyPath, rows } of saved.stores) {
    for (const { key, value } of rows) await db.put(store, value, keyPath === null ? key : undefined);
  }
  db.close();
}
