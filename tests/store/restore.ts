/** Makes a saved database the database of this machine, or of this browser. */
import { openDB } from 'idb';

export interface Saved {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
    readonly rows: readonly { readonly key: string | number | (string | number)[]; readonly value: unknown }[];
  }[];
}

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
