/** Opens the history's database, and says in our own words what can go wrong with it. */
import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, type Migration } from './migrations';
import type { HistorySchema } from './stores';

/**
 * `newer`: a newer Skillight made the database. `blocked`: a page of an older one keeps it open. `migration`: bringing it
 * up to date failed, it is as it was. `full`: no space is left. `broken`: anything else the browser says.
 */
export type HistoryTrouble = 'newer' | 'blocked' | 'migration' | 'full' | 'broken';

export class HistoryError extends Error {
  override readonly name = 'HistoryError';

  constructor(
    readonly trouble: HistoryTrouble,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * What happens to an open database without anybody asking. `outdated`: a newer Skillight wants it and this page must be
 * reloaded. `lost`: the browser found the files broken and began an empty database.
 */
export type HistoryNotice = 'outdated' | 'terminated' | 'lost';

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** How long another page may keep an upgrade waiting, in ms. */
  readonly patience?: number;
  readonly onNotice?: (notice: HistoryNotice) => void;
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/**
 * Opens the database and brings it up to date; `onClosed` tells that the connection can no longer be used.
 * @throws HistoryError; the data is then as it was.
 */
export async function openHistoryDatabase(options: OpenOptions, onClosed: () => void): Promise<HistoryDatabase> {
  const { name = 'skillight', migrations = MIGRATIONS, patience = 2000, onNotice } = options;
  let failure: { readonly error: unknown } | undefined;
  let blocked: (() => void) | undefined;
  const isBlocked = new Promise<void>((resolve) => (blocked = resolve));

  const opening = openDB<HistorySchema>(name, migrations.length, {
    upgrade(db, from, _to, tx, event) {
      if ('dataLoss' in event && event.dataLoss === 'total') onNotice?.('lost');
      void tx.done.catch(() => undefined);
      // Steps are frozen and know nothing of today's schema.
      const untyped = db as unknown as IDBPDatabase;
      const step = async (): Promise<void> => {
        for (const migrate of migrations.slice(from)) {
          await migrate(untyped, tx as unknown as Parameters<Migration>[1]);
        }
      };
      step().catch((error: unknown) => {
        failure = { error };
        try {
          tx.abort();
        } catch {
          // The step's own failed request has aborted it already.
        }
      });
    },
    blocked: () => blocked?.(),
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClosed();
      onNotice?.('outdated');
    },
    terminated() {
      onClosed();
      onNotice?.('terminated');
    },
  });

  try {
    return await Promise.race([opening, tooLong(isBlocked, patience)]);
  } catch (error) {
    // Should it open after all, nobody waits for it any more.
    void opening.then((db) => {
      db.close();
    }, ignore);
    if (failure) {
      const reason = 'The history could not be brought up to date. It is unchanged.';
      throw new HistoryError('migration', reason, { cause: failure.error });
    }
    throw asHistoryError(error);
  }
}

/** What the browser said, in our words. */
export function asHistoryError(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const options = { cause: error };
  if (name === 'VersionError') {
    return new HistoryError('newer', 'The history was made by a newer version of Skillight.', options);
  }
  if (name === 'QuotaExceededError')
    return new HistoryError('full', 'There is no space left for the history.', options);
  return new HistoryError('broken', 'The browser could not read or write the history.', options);
}

/** Rejects when the database is still kept from us `patience` ms after it first was. */
async function tooLong(isBlocked: Promise<void>, patience: number): Promise<never> {
  await isBlocked;
  await new Promise((resolve) => setTimeout(resolve, patience));
  throw new HistoryError('blocked', 'Another page of an older Skillight keeps the history open. Close or reload it.');
}

function ignore(): void {
  // Told already.
}
