/**
 * Reads all stored texts again that another engine read, or that were read before the user taught something: a few at a
 * time, so that pages never wait. What is left to do is told by the rows themselves: a background that is ended and starts
 * again goes on where it was, and ends in the same state whatever came between.
 */
import type { History } from '@/utils/store/history';
import { rereadingChoice, tellRereading, type RereadingState } from '@/utils/store/rereading';
import type { Reader } from './reader';

/** Texts read between two looks at what else is to be done; about 20 ms of work. */
const AT_ONCE = 10;

export interface Rereading {
  /** Looks for stale readings and makes them anew; one that is under way begins with what is stale now. Never rejects. */
  begin(): Promise<void>;
}

export interface RereadingTools {
  readonly history: Pick<History, 'rows' | 'records' | 'reread'>;
  readonly reader: Pick<Reader, 'readAfresh' | 'readBy'>;
  /** Lets everything else that waits have its turn. */
  readonly rest: () => Promise<void>;
}

export function createRereading({ history, reader, rest }: RereadingTools): Rereading {
  let wanted = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let seen = -1; seen !== wanted;) {
      seen = wanted;
      const readBy = await reader.readBy();
      const stale = (await history.rows()).filter((row) => row.readBy !== readBy).map(({ key }) => key);
      const tell = (state: RereadingState['state'], done: number): Promise<void> =>
        tellRereading({ state, done, total: stale.length, readBy });
      if ((await rereadingChoice.get()).stopped === readBy) {
        await tell('stopped', 0);
        continue;
      }
      for (let from = 0; from < stale.length; from += AT_ONCE) {
        // Telling keeps the background awake too, which no work on its own database does.
        await tell('running', from);
        await rest();
        if (seen !== wanted) break;
        await readAgain(stale.slice(from, from + AT_ONCE), readBy);
      }
      if (seen === wanted) await tell('done', stale.length);
    }
  }

  async function readAgain(keys: readonly string[], readBy: string): Promise<void> {
    const records = await history.records(keys);
    const readings = records.flatMap(({ row: { key }, text }) => (text ? [{ key, text: text.text }] : []));
    const made = await Promise.all(
      readings.map(async ({ key, text }) => ({ key, text, reading: await reader.readAfresh(text) })),
    );
    // Taught meanwhile: these are old already, and the next round makes them.
    if ((await reader.readBy()) === readBy) await history.reread(made, readBy);
  }

  return {
    begin: () => {
      wanted++;
      return (running ??= run()
        .catch(console.error)
        .finally(() => (running = undefined)));
    },
  };
}
