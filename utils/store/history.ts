/** The history: every posting that was met. Opened only in the extension's own background and pages. */
import type { Posting, PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { tellChange, watchChanges } from './changes';
import type { OpenOptions } from './connection';
import { forget, forgetWhere, isOf } from './forget';
import { merge, split } from './jobs';
import { compare, likenessOf, type Similar } from './likeness';
import { edit, undo, type Undo } from './marks';
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
import { readRecords, takeIn, type PostingRecord, type Settle } from './records';
import { parseCounters, parseSeenPosting, parseText, parseVersion } from './rows';
import type { SeenPosting, StoredText, UserMarks, Version } from './rows';
import { hitsIn, wantedIn, type TextHit } from './search';
import { transactionsOn } from './transactions';

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
   * again counts nothing twice. `now` in ms since 1970. `readBy`: what made the reading; null: not known.
   */
  record(posting: Posting, reading: Reading, now: number, look: string, readBy?: string | null): Promise<Recorded>;
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
  /** All rows in the order of first sight. */
  rows(): Promise<readonly SeenPosting[]>;
  /**
   * The postings whose title, company, tags, note or description hold all the words (any case, accents or not, also as
   * parts of longer words) and all the phrases in quotes (whole words): for each the first place of every word. The newest
   * first, as they are found. Throws the signal's reason when it is aborted.
   */
  search(words: string, options?: { readonly signal?: AbortSignal }): AsyncIterable<readonly TextHit[]>;
  /** Others that look like the same job, the likest first, with what says so. Nothing is merged by it. */
  similar(key: PostingKey): Promise<readonly Similar[]>;
  /**
   * Changes what the user says of the postings, in one transaction; `undo` takes it back. A changed status is logged with
   * `now`, in ms since 1970.
   */
  edit(keys: readonly PostingKey[], change: (row: SeenPosting) => Partial<UserMarks>, now: number): Promise<Undo>;
  /** Calls the postings one job, with all that were one job with any of them. */
  merge(keys: readonly PostingKey[]): Promise<Undo>;
  /** Lets the posting stand alone again. */
  split(key: PostingKey): Promise<Undo>;
  /** Takes back what `edit`, `merge` or `split` did, and only that. */
  undo(what: Undo): Promise<void>;
  /** Calls back after every change, by whichever page or the background; the answer ends it. */
  watch(listener: () => void): () => void;
  /** Removes one posting with all that was ever kept of it. */
  forget(key: PostingKey): Promise<void>;
  /** Each answers how many it removed. */
  forgetMany(keys: readonly PostingKey[]): Promise<number>;
  /** Whatever the case and accents of the company's name. */
  forgetCompany(name: string): Promise<number>;
  /** All that were seen last before that time, in ms since 1970. */
  forgetBefore(time: number): Promise<number>;
  /** Empties every store. */
  forgetAll(): Promise<void>;
  /** All that is kept of these postings, in the order of the keys; those that are not there are left out. */
  records(keys: readonly PostingKey[]): Promise<readonly PostingRecord[]>;
  /** Writes records in one transaction, each as `settle` makes it of what is here and what comes; see utils/store/records.ts. */
  takeIn(records: readonly PostingRecord[], settle: Settle, keepOrder: boolean): Promise<void>;
  /** Reads every row, sets the broken ones aside and counts again. Takes about a second for 100,000 rows. */
  check(): Promise<{ readonly rows: number; readonly broken: number }>;
  close(): Promise<void>;
}

const PARSERS = { summaries: parseSeenPosting, readings: parseReading, texts: parseText };

/** Rows whose texts are read in one go. */
const ROWS_AT_ONCE = 200;

type BrokenRow = readonly [store: keyof typeof PARSERS, key: PostingKey];

/** A history over the database of that name; it is opened when first needed, and again after it was closed on us. */
export function createHistory(options: OpenOptions = {}): History {
  const { read, write, close } = transactionsOn(options);

  /** As `write`, and tells whoever watches. */
  async function change<T>(work: (tx: WriteTransaction) => Promise<T>, durability: 'strict' | 'relaxed'): Promise<T> {
    const result = await write(work, durability);
    tellChange();
    return result;
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

  async function rows(): Promise<readonly SeenPosting[]> {
    const broken: BrokenRow[] = [];
    const all = await read(async (tx) => {
      const raws = await tx.objectStore('summaries').index('sequence').getAll();
      const keys = await tx.objectStore('summaries').index('sequence').getAllKeys();
      return raws.map((raw, i) => {
        const row = parseSeenPosting(raw);
        const key = keys[i];
        if (!row && key !== undefined) broken.push(['summaries', key]);
        return row;
      });
    });
    await putAside(broken);
    return all.filter((row) => row !== undefined);
  }

  async function* search(typed: string, { signal }: { signal?: AbortSignal } = {}): AsyncIterable<readonly TextHit[]> {
    const wanted = wantedIn(typed);
    if (wanted.length === 0) return;
    const newest = (await rows()).toReversed();
    for (let from = 0; from < newest.length; from += ROWS_AT_ONCE) {
      signal?.throwIfAborted();
      const some = newest.slice(from, from + ROWS_AT_ONCE);
      const texts = await read((tx) => Promise.all(some.map(({ key }) => tx.objectStore('texts').get(key))));
      const hits = some.flatMap((row, i) => hitsIn(row, parseText(texts[i])?.text ?? '', wanted) ?? []);
      if (hits.length > 0) yield hits;
    }
  }

  async function similar(key: PostingKey): Promise<readonly Similar[]> {
    const all = await rows();
    const row = all.find((one) => one.key === key);
    const text = await textOf(key);
    if (!row || text === undefined) return [];
    const found: Similar[] = [];
    for (const other of all) {
      const otherText = other.key === key ? undefined : await textOf(other.key);
      const alike = otherText !== undefined && compare(row, other, likenessOf(text, otherText));
      if (alike) found.push(alike);
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  async function textOf(key: PostingKey): Promise<string | undefined> {
    return (await readOne<StoredText>('texts', key, parseText))?.text;
  }

  return {
    record: (posting, reading, now, look, readBy = null) =>
      change((tx) => observe(tx, { posting, reading, now, id: look, readBy }), 'relaxed'),
    get: (key) => readOne('summaries', key, parseSeenPosting),
    readingOf: (key) => readOne('readings', key, parseReading),
    textOf,
    versionsOf: (key) =>
      read(async (tx) =>
        (await tx.objectStore('versions').getAll(versionsRange(key)))
          .map(parseVersion)
          .filter((version) => version !== undefined),
      ),
    recent: async (n) => (await page(null, n)).rows,
    page,
    rows,
    search,
    similar,
    count,
    check,
    edit: (keys, how, now) => change((tx) => edit(tx, keys, how, now), 'relaxed'),
    merge: (keys) => change((tx) => merge(tx, keys), 'relaxed'),
    split: (key) => change((tx) => split(tx, key), 'relaxed'),
    undo: (what) => change((tx) => undo(tx, what), 'relaxed'),
    records: (keys) => read((tx) => readRecords(tx, keys)),
    takeIn: (records, settle, keepOrder) => change((tx) => takeIn(tx, records, settle, keepOrder), 'strict'),
    watch: watchChanges,
    forget: async (key) => {
      await change((tx) => forget(tx, [key]), 'strict');
    },
    forgetMany: (keys) => change((tx) => forget(tx, keys), 'strict'),
    forgetCompany: (name) => change((tx) => forgetWhere(tx, isOf(name)), 'strict'),
    forgetBefore: (ms) => change((tx) => forgetWhere(tx, (row) => row.lastSeenAt < ms), 'strict'),
    forgetAll: () =>
      change(async (tx) => {
        await Promise.all(ALL_STORES.map((store) => tx.objectStore(store).clear()));
      }, 'strict'),
    close,
  };
}
