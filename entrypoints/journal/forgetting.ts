/**
 * Forgetting with a way back: postings leave the list at once and the history when the time for undo is over. Should the
 * page be closed before, they are forgotten then, or at the latest when the journal is opened again.
 */
import type { PostingKey } from '@/utils/boards/posting';
import type { History } from '@/utils/store/history';

const KEY = 'skillight.forgetting';

/** What is about to be forgotten. */
export interface Forgetting {
  /** Begins with these postings; those before are forgotten for good. `now` in ms since 1970. */
  begin(keys: readonly PostingKey[], now: number): Promise<void>;
  undo(): void;
  /** Forgets what is pending for good. */
  finish(): Promise<void>;
  /** Forgets what a page left behind; what may still be taken back in another tab is left to it. */
  finishLeft(now: number): Promise<void>;
}

/** Longer than anybody leaves the pointer on an undo button. */
const SURELY_OVER = 60_000;

interface Pending {
  readonly since: number;
  readonly keys: readonly PostingKey[];
}

/** `kept` outlives the page at once, without waiting: `localStorage` of our own pages. */
export function createForgetting(history: Pick<History, 'forgetMany'>, kept: Storage): Forgetting {
  const read = (): Pending | null => {
    const [, since, keys] = /^(\d+) (.+)$/s.exec(kept.getItem(KEY) ?? '') ?? [];
    return since === undefined || keys === undefined ? null : { since: Number(since), keys: parseKeys(keys) };
  };
  const finish = async (): Promise<void> => {
    const before = kept.getItem(KEY);
    const pending = read();
    if (pending === null) return;
    await history.forgetMany(pending.keys);
    if (kept.getItem(KEY) === before) kept.removeItem(KEY);
  };
  return {
    begin: async (keys, now) => {
      const before = read();
      kept.setItem(KEY, `${now} ${JSON.stringify(keys)}`);
      const others = before?.keys.filter((key) => !keys.includes(key)) ?? [];
      if (others.length > 0) await history.forgetMany(others);
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

/** A list of keys; what one key alone left behind, before several could be forgotten, is that key. */
function parseKeys(text: string): PostingKey[] {
  try {
    const keys: unknown = JSON.parse(text);
    if (Array.isArray(keys)) return keys.filter((key) => typeof key === 'string');
  } catch {
    // No list.
  }
  return [text];
}
