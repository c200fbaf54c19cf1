/** The history: every posting that was met. Opened only in the extension's own background and pages. */
import type { Posting, PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import type { Sums } from '@/utils/market/sums';
import { tellChange, watchChanges } from './changes';
import { HistoryError, type OpenOptions } from './connection';
import { forget, forgetWhere, isOf } from './forget';
import { merge, split } from './jobs';
import type { Similar } from './likeness';
import { lookupIn, putAside, type BrokenRow, type Lookup } from './lookup';
import { edit, undo, type Undo } from './marks';
import { observe, type Recorded } from './observe';
import { readRecords, takeIn, type PostingRecord, type Settle } from './records';
import { reread, type Reread } from './reread';
import { parseCounters, parseSeenPosting } from './rows';
import type { SeenPosting, UserMarks } from './rows';
import type { TextHit } from './search';
import { find } from './find';
import { similarTo } from './similar';
import { openSegments, openSums, packAll, type OpenedSegments } from './segments';
import { countersOf } from './stored';
import { ALL_STORES, type ReadTransaction, type WriteTransaction } from './stores';
import { tidy } from './tidy';
import { transactionsOn } from './transactions';

/** Every method rejects with a HistoryError where the database cannot be had, and never because of a broken row. */
export interface History extends Lookup {
  /**
   * Writes one look in one transaction; what it answers is on disk. `look` is the page's id of this look: the same one
   * again counts nothing twice. `now` in ms since 1970. `readBy`: what made the reading; null: not known.
   */
  record(posting: Posting, reading: Reading, now: number, look: string, readBy?: string | null): Promise<Recorded>;
  /** All rows in the order of first sight. Their summaries are decoded where they are touched, each time anew. */
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
   * Changes what the user says of the postings, in one transaction; `undo` takes it back. What changed is stamped with
   * `now`, in ms since 1970, here and below: of two machines' words the newer one stands (docs/sync.md).
   */
  edit(keys: readonly PostingKey[], change: (row: SeenPosting) => Partial<UserMarks>, now: number): Promise<Undo>;
  /** Calls the postings one job, with all that were one job with any of them. */
  merge(keys: readonly PostingKey[], now: number): Promise<Undo>;
  /** Lets the posting stand alone again. */
  split(key: PostingKey, now: number): Promise<Undo>;
  /** Takes back what `edit`, `merge` or `split` did, and only that. */
  undo(what: Undo, now: number): Promise<void>;
  /**
   * The market's sums over all rows, each job once. Kept up to date by every write and always equal to a full recount; they
   * are the caller's own.
   */
  sums(): Promise<Sums>;
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
  /** Puts readings made anew of stored texts in the place of the old ones, in one transaction. `readBy`: what made them. */
  reread(readings: readonly Reread[], readBy: string): Promise<void>;
  /** Reads every row, sets the broken ones aside, counts again and makes anew whatever is derived. */
  check(): Promise<{ readonly rows: number; readonly broken: number }>;
  close(): Promise<void>;
}

export interface HistoryOptions extends OpenOptions {
  /** Told after postings were forgotten one by one, not after `forgetAll`. */
  readonly onForgotten?: (keys: readonly PostingKey[]) => Promise<void>;
}

/** Writes of one connection after which it looks whether much is loose. */
const WRITES_TO_TIDY = 100;
/** A history over the database of that name; it is opened when first needed, and again after it was closed on us. */
export function createHistory(options: HistoryOptions = {}): History {
  const transactions = transactionsOn(options);
  const { read, write, close } = transactions;
  const lookup = lookupIn(transactions);
  const opened: OpenedSegments = new Map();
  let writes = 0;

  /** As `write`, and tells whoever watches. */
  async function change<T>(work: (tx: WriteTransaction) => Promise<T>, durability: 'strict' | 'relaxed'): Promise<T> {
    const result = await write(work, durability);
    tellChange();
    // A background that was just woken does not know how much is loose.
    if (writes++ % WRITES_TO_TIDY === 0) void tidy(transactions).catch(console.error);
    return result;
  }

  async function forgetting(work: (tx: WriteTransaction) => Promise<readonly PostingKey[]>): Promise<number> {
    const gone = await change(work, 'strict');
    // They are forgotten, whatever becomes of the telling.
    if (gone.length > 0) await options.onForgotten?.(gone).catch(console.error);
    return gone.length;
  }

  async function check(): Promise<{ rows: number; broken: number }> {
    const broken: BrokenRow[] = [];
    await read(async (tx) => {
      for (let at = await tx.objectStore('summaries').openCursor(); at; at = await at.continue()) {
        if (!parseSeenPosting(at.value)) broken.push(['summaries', at.primaryKey]);
      }
    });
    await putAside(write, broken);
    await write(async (tx) => {
      await tx.objectStore('meta').delete('counters');
      await tx.objectStore('meta').put(await countersOf(tx), 'counters');
      await packAll(tx);
    }, 'relaxed');
    return lookup.count();
  }

  /** What is derived, made anew once where it is missing or broken. */
  async function derived<T>(open: (tx: ReadTransaction, rows: number) => Promise<T | undefined>): Promise<T> {
    let cause: unknown;
    const tried = async (): Promise<T | undefined> =>
      read(async (tx) => open(tx, parseCounters(await tx.objectStore('meta').get('counters'))?.rows ?? 0)).catch(
        (error: unknown) => {
          // A segment whose file is gone cannot be read; what it was made of can.
          if (!(error instanceof HistoryError) || error.trouble !== 'broken') throw error;
          cause = error;
          return undefined;
        },
      );
    const found = await tried();
    if (found !== undefined) return found;
    await check();
    const anew = await tried();
    if (anew === undefined) {
      throw new HistoryError('broken', 'The browser could not read or write the history.', { cause });
    }
    return anew;
  }

  async function rows(): Promise<readonly SeenPosting[]> {
    const all = await derived((tx, n) => openSegments(tx, n, opened));
    void tidy(transactions).catch(console.error);
    return all;
  }

  return {
    record: (posting, reading, now, look, readBy = null) =>
      change((tx) => observe(tx, { posting, reading, now, id: look, readBy }), 'relaxed'),
    ...lookup,
    rows,
    search: (words, { signal } = {}) => find(transactions, words, signal),
    similar: (key) => read((tx) => similarTo(tx, key)),
    sums: () => derived(openSums),
    check,
    edit: (keys, how, now) => change((tx) => edit(tx, keys, how, now), 'relaxed'),
    merge: (keys, now) => change((tx) => merge(tx, keys, now), 'relaxed'),
    split: (key, now) => change((tx) => split(tx, key, now), 'relaxed'),
    undo: (what, now) => change((tx) => undo(tx, what, now), 'relaxed'),
    records: (keys) => read((tx) => readRecords(tx, keys)),
    takeIn: (records, settle, keepOrder) => change((tx) => takeIn(tx, records, settle, keepOrder), 'strict'),
    reread: (readings, readBy) => change((tx) => reread(tx, readings, readBy), 'relaxed'),
    watch: watchChanges,
    forget: async (key) => {
      await forgetting((tx) => forget(tx, [key]));
    },
    forgetMany: (keys) => forgetting((tx) => forget(tx, keys)),
    forgetCompany: (name) => forgetting((tx) => forgetWhere(tx, isOf(name))),
    forgetBefore: (ms) => forgetting((tx) => forgetWhere(tx, (row) => row.lastSeenAt < ms)),
    forgetAll: () =>
      change(async (tx) => {
        await Promise.all(ALL_STORES.map((store) => tx.objectStore(store).clear()));
      }, 'strict'),
    close,
  };
}
