/**
 * Forgetting with a way back: a posting leaves the list at once and the history when the time for undo is over. Should
 * the page be closed before, it is forgotten then, or at the latest when the journal is opened again.
 */
import type { PostingKey } from '@/utils/boards/posting';
import type { History } from '@/utils/store/history';

const KEY = 'skillight.forgetting';

/** The one posting that is about to be forgotten. */
export interface Forgetting {
  /** Begins with a posting; the one before is forgotten for good. `now` in ms since 1970. */
  begin(key: PostingKey, now: number): Promise<void>;
  undo(): void;
  /** Forgets what is pending for good. */
  finish(): Promise<void>;
  /** Forgets what a page left behind; what may still be taken back in another tab is left to it. */
  finishLeft(now: number): Promise<void>;
}

/** Longer than anybody leaves the pointer on an undo button. */
const SURELY_OVER = 60_000;

/** `kept` outlives the page at once, without waiting: `localStorage` of our own pages. */
export function createForgetting(history: Pick<History, 'forget'>, kept: Storage): Forgetting {
  const read = (): { since: number; key: PostingKey } | null => {
    const [, since, key] = /^(\d+) (.+)$/.exec(kept.getItem(KEY) ?? '') ?? [];
    return since === undefined || key === undefined ? null : { since: Number(since), key };
  };
  const finish = async (): Promise<void> => {
    const pending = read();
    if (pending === null) return;
    await history.forget(pending.key);
    if (read()?.key === pending.key) kept.removeItem(KEY);
  };
  return {
    begin: async (key, now) => {
      const before = read();
      kept.setItem(KEY, `${now} ${key}`);
      if (before && before.key !== key) await history.forget(before.key);
    },
    undo: () => {
      kept.removeItem(KEY);
    },
    finish,
    finishLeft: async (now) => {
      const pending = read();
      if (pending && Math.abs(now - pending.since) > SURELY_OVER) await finish();
    },
  };
}
