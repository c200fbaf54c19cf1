/** Transactions over the history's database, which is opened when first needed and again after it was closed on us. */
import { asHistoryError, openHistoryDatabase, type HistoryDatabase, type OpenOptions } from './connection';
import { ALL_STORES, type ReadTransaction, type WriteTransaction } from './stores';

/** Everything rejects with a HistoryError where the database cannot be had. */
export interface Transactions {
  /** One transaction over all stores; answers when it is on disk. */
  readonly write: <T>(work: (tx: WriteTransaction) => Promise<T>, durability: 'strict' | 'relaxed') => Promise<T>;
  readonly read: <T>(work: (tx: ReadTransaction) => Promise<T>) => Promise<T>;
  /** Begins to open the database; whether that fails is told to who asks for something. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
}

export function transactionsOn(options: OpenOptions): Transactions {
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

  return {
    write: (work, durability) =>
      withDatabase(async (db) => {
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
      }),
    read: (work) =>
      withDatabase((db) => {
        const tx = db.transaction(ALL_STORES);
        tx.done.catch(() => undefined);
        return work(tx);
      }),
    prepare: () => {
      open().catch(() => undefined);
    },
    close: async () => {
      const db = await opened?.catch(() => undefined);
      opened = undefined;
      db?.close();
    },
  };
}
