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
];
