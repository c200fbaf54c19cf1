/**
 * How the history's database came to be, step by step. Append only: a step that was shipped is never edited, and uses
 * nothing of today's code, so that a database of any age goes the same way it always went.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Awaits nothing but the database. The step's place in the list is the version it leads to. */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

export const MIGRATIONS: readonly Migration[] = [
  // 1: summaries small and apart from readings and texts; one index for each order the interface shows.
  (db) => {
    const summaries = db.createObjectStore('summaries', { keyPath: 'key' });
    summaries.createIndex('sequence', 'sequence');
    summaries.createIndex('lastSequence', 'lastSequence');
    db.createObjectStore('readings');
    db.createObjectStore('texts', { keyPath: 'key' });
    db.createObjectStore('versions', { keyPath: ['key', 'until'] });
    db.createObjectStore('meta');
    db.createObjectStore('quarantine', { autoIncrement: true }).createIndex('key', 'key');
  },
  // 2: `digest` is called `summary` and tells more; what the user says of a posting; rows called one job.
  // The other stores are derived: made where they are needed first.
  async (db, tx) => {
    db.createObjectStore('segments');
    db.createObjectStore('loose');
    db.createObjectStore('words');
    db.createObjectStore('unindexed');
    db.createObjectStore('likeness').createIndex('bands', 'bands', { multiEntry: true });
    const summaries = tx.objectStore('summaries');
    summaries.createIndex('job', 'job');
    const BATCH = 1_000;
    let behind: IDBKeyRange | null = null;
    for (;;) {
      const rows = (await summaries.getAll(behind, BATCH)) as Record<string, unknown>[];
      const written: Promise<unknown>[] = [];
      for (const row of rows) {
        const { digest, ...rest } = row;
        // What cannot be read stays as it is, to be set aside where it is met.
        if (typeof digest !== 'object' || digest === null) continue;
        const { duties } = digest as { duties?: unknown };
        const { status, lastSeenAt } = row;
        const given = typeof status === 'string';
        const whole = {
          ...rest,
          summary: {
            ...digest,
            duties: Array.isArray(duties)
              ? duties.map((kind: unknown) => ({ kind, verb: null, object: null }))
              : duties,
            unknown: [],
            coverage: { lines: 0, understood: 0, unread: 0 },
          },
          // Its reading is made again, which tells what the summary of version 1 did not.
          readBy: null,
          claim: null,
          // When it was given was not written down; it was not before the last look.
          statusLog: given ? [{ status, at: lastSeenAt }] : [],
          tags: [],
          starred: false,
          job: null,
        };
        written.push(summaries.put(whole));
      }
      await Promise.all(written);
      const last = rows.at(-1);
      if (last === undefined || rows.length < BATCH) return;
      behind = IDBKeyRange.lowerBound(last['key'], true);
    }
  },
];
