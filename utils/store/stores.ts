/** The stores of the history's database. Values are `unknown`, so that nobody can use one without parsing it. */
import type { DBSchema, IDBPTransaction } from 'idb';
import type { PostingKey } from '@/utils/boards/posting';

export interface HistorySchema extends DBSchema {
  summaries: { key: PostingKey; value: unknown; indexes: { sequence: number; lastSequence: number; job: string } };
  readings: { key: PostingKey; value: unknown };
  texts: { key: PostingKey; value: unknown };
  versions: { key: [PostingKey, number]; value: unknown };
  /** `counters`: what would take a scan to know. `sums`: those of the market. */
  meta: { key: string; value: unknown };
  /** Rows that could not be read, as they were. */
  quarantine: { key: number; value: unknown; indexes: { key: PostingKey } };
  /** Derived: the rows of each segment as columns. */
  segments: { key: number; value: unknown };
  /** Derived: rows that do not stand in their segment as they are now. */
  loose: { key: PostingKey; value: unknown };
  /** Derived: the words of each segment. */
  words: { key: number; value: unknown };
  /** Derived: the segments of postings that its words do not tell of as they are now. */
  unindexed: { key: PostingKey; value: unknown };
  /** Derived: the bands of each description (bands.ts). */
  likeness: { key: PostingKey; value: unknown; indexes: { bands: number } };
}

export const ALL_STORES = [
  ...(['summaries', 'readings', 'texts', 'versions', 'meta', 'quarantine'] as const),
  ...(['segments', 'loose', 'words', 'unindexed', 'likeness'] as const),
] as const;

export type ReadTransaction = IDBPTransaction<HistorySchema, typeof ALL_STORES>;
export type WriteTransaction = IDBPTransaction<HistorySchema, typeof ALL_STORES, 'readwrite'>;
