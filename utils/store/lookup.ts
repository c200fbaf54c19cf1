/** Looks into the history, a posting or a page of them at a time: all that a popup needs, and little else. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import type { OpenOptions } from './connection';
import { dropDerived } from './loose';
import { countersOf, setAside, versionsRange } from './stored';
import { parseReading } from './reading-schema';
import { parseCounters, parseSeenPosting, parseText, parseVersion } from './rows';
import type { SeenPosting, StoredText, Version } from './rows';
import { transactionsOn, type Transactions } from './transactions';

/** Rows from the latest look backwards. */
interface Page {
  readonly rows: readonly SeenPosting[];
  /** Where the next page begins; null: this is the last one. */
  readonly next: number | null;
}

/** Every method rejects with a HistoryError where the database cannot be had, and never because of a broken row. */
export interface Lookup {
  /** Begins to open the database, so that the first question does not wait for all of that. */
  prepare(): void;
  get(key: PostingKey): Promise<SeenPosting | undefined>;
  readingOf(key: PostingKey): Promise<Reading | undefined>;
  textOf(key: PostingKey): Promise<string | undefined>;
  /** How it stood before its text changed, oldest first. */
  versionsOf(key: PostingKey): Promise<readonly Version[]>;
  /** The postings looked at last, the latest first; a clock that was moved disturbs nothing. */
  recent(n: number): Promise<readonly SeenPosting[]>;
  /** At most `n` rows from `cursor` (`next` of the page before; null: the first page). */
  page(cursor: number | null, n: number): Promise<Page>;
  /** Rows in the history, and rows that could not be read and were set aside. */
  count(): Promise<{ readonly rows: number; readonly broken: number }>;
}

const PARSERS = { summaries: parseSeenPosting, readings: parseReading, texts: parseText };

export type BrokenRow = readonly [store: keyof typeof PARSERS, key: PostingKey];

/** For pages that show a few postings and change nothing. */
export function createLookup(options: OpenOptions = {}): Lookup {
  return lookupIn(transactionsOn(options));
}

export function lookupIn({ read, write, prepare }: Transactions): Lookup {
  async function readOne<T>(
    store: BrokenRow[0],
    key: PostingKey,
    parse: (raw: unknown) => T | undefined,
  ): Promise<T | undefined> {
    const raw = await read((tx) => tx.objectStore(store).get(key));
    const parsed = parse(raw);
    if (raw !== undefined && parsed === undefined) await putAside(write, [[store, key]]);
    return parsed;
  }

  async function page(cursor: number | null, n: number): Promise<Page> {
    const rows: SeenPosting[] = [];
    const broken: BrokenRow[] = [];
    const next = await read(async (tx) => {
      const range = cursor === null ? null : IDBKeyRange.upperBound(cursor);
      let at = await tx.objectStore('summaries').index('lastSequence').openCursor(range, 'prev');
      while (at && rows.length < n) {
        const row = parseSeenPosting(at.value);
        if (row) rows.push(row);
        else broken.push(['summaries', at.primaryKey]);
        at = await at.continue();
      }
      return at?.key ?? null;
    });
    await putAside(write, broken);
    return { rows, next };
  }

  return {
    prepare,
    get: (key) => readOne('summaries', key, parseSeenPosting),
    readingOf: (key) => readOne('readings', key, parseReading),
    textOf: async (key) => (await readOne<StoredText>('texts', key, parseText))?.text,
    versionsOf: (key) =>
      read(async (tx) =>
        (await tx.objectStore('versions').getAll(versionsRange(key)))
          .map(parseVersion)
          .filter((version) => version !== undefined),
      ),
    recent: async (n) => (await page(null, n)).rows,
    page,
    count: () =>
      read(async (tx) => {
        const counters = parseCounters(await tx.objectStore('meta').get('counters'));
        const [rows, broken] = await Promise.all([
          counters?.rows ?? tx.objectStore('summaries').count(),
          tx.objectStore('quarantine').count(),
        ]);
        return { rows, broken };
      }),
  };
}

/** Moves rows to the quarantine, unless somebody has put a sound one in their place meanwhile. */
export async function putAside(write: Transactions['write'], broken: readonly BrokenRow[]): Promise<void> {
  if (broken.length === 0) return;
  await write(async (tx) => {
    const counters = await countersOf(tx);
    let { rows } = counters;
    for (const [store, key] of broken) {
      const raw: unknown = await tx.objectStore(store).get(key);
      if (raw === undefined || PARSERS[store](raw) !== undefined) continue;
      await Promise.all([setAside(tx, key, raw), tx.objectStore(store).delete(key)]);
      if (store === 'summaries') rows = Math.max(0, rows - 1);
    }
    // What is derived of a broken row cannot be told any more.
    if (rows !== counters.rows) await dropDerived(tx);
    await tx.objectStore('meta').put({ ...counters, rows }, 'counters');
  }, 'relaxed');
}
