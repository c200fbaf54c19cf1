/** The history: every posting that was met. Opened only in the extension's own background and pages. */
import type { IDBPTransaction } from 'idb';
import type { Posting, PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { asHistoryError, openHistoryDatabase, type HistoryDatabase, type OpenOptions } from './connection';
import {
  ALL_STORES,
  countersOf,
  observe,
  setAside,
  versionsRange,
  type Recorded,
  type WriteTransaction,
} from './observe';
import { parseReading } from './reading-schema';
import { parseCounters, parseSeenPosting, parseText, parseVersion } from './rows';
import type { HistorySchema, SeenPosting, StoredText, Version } from './rows';

type ReadTransaction = IDBPTransaction<HistorySchema, typeof ALL_STORES>;

/** Rows from the latest look backwards. */
interface Page {
  readonly rows: readonly SeenPosting[];
  /** Where the next page begins; null: this is the last one. */
  readonly next: number | null;
}

/** Every method rejects with a HistoryError where the database cannot be had, and never because of a broken row. */
export interface History {
  /**
   * Writes one look in one transaction; what it answers is on disk. `look` is the page's id of this look: the same one
   * again counts nothing twice. `now` in ms since 1970.
   */
  record(posting: Posting, reading: Reading, now: number, look: string): Promise<Recorded>;
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
  /** Removes one posting with all that was ever kept of it. */
  forget(key: PostingKey): Promise<void>;
  /** Empties every store. */
  forgetAll(): Promise<void>;
  /** Reads every row, sets the broken ones aside and counts again. Takes about a second for 100,000 rows. */
  check(): Promise<{ readonly rows: number; readonly broken: number }>;
  close(): Promise<void>;
}

const PARSERS = { summaries: parseSeenPosting, readings: parseReading, texts: parseText };

type BrokenRow = readonly [store: keyof typeof PARSERS, key: PostingKey];

/** A history over the database of that name; it is opened when first needed, and again after it was closed on us. */
export function createHistory(options: OpenOptions = {}): History {
  let opened: Promise<HistoryDatabase> | undefined;

  function open(): Promise<HistoryDatabase> {
    if (!opened) {
      const opening = openHistoryDatabase(options, () => {
        if (opened === opening) opened = undefined;
      });
      opened = opening;
      opening.catch(() => {
        if (opened === opening) opened = undefined;
      });
    }
    return opened;
  }

  /** Runs `work` on the open database; once more where the connection was closed on us before anything was begun. */
  async function withDatabase<T>(work: (db: HistoryDatabase) => Promise<T>): Promise<T> {
    try {
      try {
        return await work(await open());
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
        opened = undefined;
        return await work(await open());
      }
    } catch (error) {
      throw asHistoryError(error);
    }
  }

  /** One transaction over all stores; answers when it is on disk. */
  function write<T>(work: (tx: WriteTransaction) => Promise<T>, durability: 'strict' | 'relaxed'): Promise<T> {
    return withDatabase(async (db) => {
      const tx = db.transaction(ALL_STORES, 'readwrite', { durability });
      // Rejects beside the request that failed; that one is told.
      tx.done.catch(() => undefined);
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        try {
          tx.abort();
        } catch {
          // It has ended already.
        }
        throw tx.error ?? error;
      }
    });
  }

  function read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return withDatabase((db) => {
      const tx = db.transaction(ALL_STORES);
      // Rejects beside the request that failed; that one is told.
      tx.done.catch(() => undefined);
      return work(tx);
    });
  }

  /** Moves rows to the quarantine, unless somebody has put a sound one in their place meanwhile. */
  async function putAside(broken: readonly BrokenRow[]): Promise<void> {
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
      await tx.objectStore('meta').put({ ...counters, rows }, 'counters');
    }, 'relaxed');
  }

  async function readOne<T>(
    store: BrokenRow[0],
    key: PostingKey,
    parse: (raw: unknown) => T | undefined,
  ): Promise<T | undefined> {
    const raw = await read((tx) => tx.objectStore(store).get(key));
    const parsed = parse(raw);
    if (raw !== undefined && parsed === undefined) await putAside([[store, key]]);
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
    await putAside(broken);
    return { rows, next };
  }

  async function check(): Promise<{ rows: number; broken: number }> {
    const broken: BrokenRow[] = [];
    await read(async (tx) => {
      for (let at = await tx.objectStore('summaries').openCursor(); at; at = await at.continue()) {
        if (!parseSeenPosting(at.value)) broken.push(['summaries', at.primaryKey]);
      }
    });
    await putAside(broken);
    await write(async (tx) => {
      await tx.objectStore('meta').delete('counters');
      await tx.objectStore('meta').put(await countersOf(tx), 'counters');
    }, 'relaxed');
    return count();
  }

  function count(): Promise<{ rows: number; broken: number }> {
    return read(async (tx) => {
      const counters = parseCounters(await tx.objectStore('meta').get('counters'));
      const [rows, broken] = await Promise.all([
        counters?.rows ?? tx.objectStore('summaries').count(),
        tx.objectStore('quarantine').count(),
      ]);
      return { rows, broken };
    });
  }

  return {
    record: (posting, reading, now, look) => write((tx) => observe(tx, { posting, reading, now, id: look }), 'relaxed'),
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
    count,
    check,
    forget: (key) =>
      write(async (tx) => {
        const [counters, known, aside] = await Promise.all([
          countersOf(tx),
          tx.objectStore('summaries').getKey(key),
          tx.objectStore('quarantine').index('key').getAllKeys(key),
        ]);
        const rows = known === undefined ? counters.rows : counters.rows - 1;
        await Promise.all([
          tx.objectStore('summaries').delete(key),
          tx.objectStore('readings').delete(key),
          tx.objectStore('texts').delete(key),
          tx.objectStore('versions').delete(versionsRange(key)),
          ...aside.map((number) => tx.objectStore('quarantine').delete(number)),
          tx.objectStore('meta').put({ ...counters, rows: Math.max(0, rows) }, 'counters'),
        ]);
      }, 'strict'),
    forgetAll: () =>
      write(async (tx) => {
        await Promise.all(ALL_STORES.map((store) => tx.objectStore(store).clear()));
      }, 'strict'),
    close: async () => {
      const db = await opened?.catch(() => undefined);
      opened = undefined;
      db?.close();
    },
  };
}
