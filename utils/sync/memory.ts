/** What this machine remembers of a synchronised history, in a database of its own: derived, and made anew from the files. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { PostingKey } from '@/utils/boards/posting';
import type { SyncMemory } from './history-sync';
import type { Registers } from './registers';

interface MemorySchema extends DBSchema {
  registers: { key: PostingKey; value: unknown };
  /** Bytes read of each file. */
  files: { key: string; value: number };
  /** Of each posting the sum of its row as it was told. */
  seen: { key: PostingKey; value: number };
  /**
   * `pending`: keys to be taken in. `folder`: the handle of the folder that the user chose. `forgotten/<key>`: when the
   * posting was forgotten here.
   */
  meta: { key: string; value: unknown };
}

const NAME = 'skillight-sync';
/** All of them. */
export const MEMORY_STORES = ['registers', 'files', 'seen', 'meta'] as const;
const register = v.tuple([v.string(), v.unknown(), v.number(), v.string()]);
const pendingKeys = v.array(v.string());

/** Opens it; it is made where there is none. */
export function openMemoryDatabase(): Promise<IDBPDatabase<MemorySchema>> {
  return openDB<MemorySchema>(NAME, 2, {
    upgrade(db, from) {
      if (from < 1) for (const store of ['registers', 'files', 'meta'] as const) db.createObjectStore(store);
      db.createObjectStore('seen');
    },
  });
}

const FORGOTTEN = 'forgotten/';
const allForgotten = (): IDBKeyRange => IDBKeyRange.bound(FORGOTTEN, `${FORGOTTEN}\uffff`);

/** Notes that these postings were forgotten, so that others hear when. `now` in ms since 1970. */
export async function noteForgotten(
  db: IDBPDatabase<MemorySchema>,
  keys: readonly PostingKey[],
  now: number,
): Promise<void> {
  const tx = db.transaction(['registers', 'meta'], 'readwrite');
  for (const key of keys) {
    // Of a posting that others never heard of nothing is kept.
    const isKnown = (await tx.objectStore('registers').getKey(key)) !== undefined;
    if (isKnown) await tx.objectStore('meta').put(now, `${FORGOTTEN}${key}`);
  }
  await tx.done;
}

/** The memory of the machine of that name. */
export function memoryIn(db: IDBPDatabase<MemorySchema>, machine: string): SyncMemory {
  return {
    machine,
    registersOf: async (key) => registersFrom(await db.get('registers', key)),
    keys: () => db.getAllKeys('registers'),
    readUpTo: async (name) => (await db.get('files', name)) ?? 0,
    pending: async () => {
      const parsed = v.safeParse(pendingKeys, await db.get('meta', 'pending'));
      return parsed.success ? parsed.output : [];
    },
    forgotten: async () => {
      const [keys, times] = await Promise.all([
        db.getAllKeys('meta', allForgotten()),
        db.getAll('meta', allForgotten()),
      ]);
      return new Map(keys.map((key, i) => [key.slice(FORGOTTEN.length), Number(times[i])]));
    },
    seen: async () => {
      const [keys, sums] = await Promise.all([db.getAllKeys('seen'), db.getAll('seen')]);
      return new Map(keys.map((key, i) => [key, Number(sums[i])]));
    },
    takenIn: async () => {
      await db.delete('meta', 'pending');
    },
    keep: async ({ learned, seen, read, pending }) => {
      const tx = db.transaction(MEMORY_STORES, 'readwrite');
      await Promise.all([
        ...[...learned].map(([key, registers]) =>
          tx.objectStore('registers').put(
            [...registers].map(([name, { value, at, by }]) => [name, value, at, by]),
            key,
          ),
        ),
        ...[...learned.keys()].map((key) => tx.objectStore('meta').delete(`${FORGOTTEN}${key}`)),
        ...[...(seen ?? [])].map(([key, sum]) => tx.objectStore('seen').put(sum, key)),
        ...[...(read ?? [])].map(([name, bytes]) => tx.objectStore('files').put(bytes, name)),
        pending && tx.objectStore('meta').put(pending, 'pending'),
        tx.done,
      ]);
    },
  };
}

function registersFrom(value: unknown): Registers {
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.flatMap((entry) => {
      const parsed = v.safeParse(register, entry);
      if (!parsed.success) return [];
      const [name, told, at, by] = parsed.output;
      return [[name, { value: told, at, by }]];
    }),
  );
}
