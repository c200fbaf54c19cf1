/** What the user says of postings, changed and taken back. */
import type { PostingKey } from '@/utils/boards/posting';
import { updateRow } from './loose';
import type { WriteTransaction } from './stores';
import { stamped, type Mark, type SeenPosting, type StatusEntry, type UserMarks } from './rows';

/** What a change took away, to be given back. Plain data. */
export interface Undo {
  readonly rows: readonly {
    readonly key: PostingKey;
    /** As it was before, but only what was changed. */
    readonly before: Partial<UserMarks & Pick<SeenPosting, 'job'>>;
    /** The entry that the change added to the log. */
    readonly logged: StatusEntry | null;
  }[];
}

const EDITED = ['status', 'note', 'tags', 'starred'] as const;

/** Changes rows as `change` says; rows that are not there are left out. `now` in ms since 1970. */
export async function edit(
  tx: WriteTransaction,
  keys: readonly PostingKey[],
  change: (row: SeenPosting) => Partial<UserMarks>,
  now: number,
): Promise<Undo> {
  const rows: Undo['rows'][number][] = [];
  for (const key of new Set(keys)) {
    await updateRow(tx, key, (row) => {
      const after = { ...row, ...change(row) };
      const changed = EDITED.filter(isOther(row, after));
      if (changed.length === 0) return row;
      const logged = changed.includes('status') ? { status: after.status, at: now } : null;
      const before = Object.fromEntries(changed.map((mark) => [mark, row[mark]]));
      rows.push({ key, before, logged });
      const marks = Object.fromEntries(changed.map((mark) => [mark, after[mark]]));
      const next = { ...stamped(row, changed, now), ...marks };
      return logged ? { ...next, statusLog: [...row.statusLog, logged] } : next;
    });
  }
  return { rows };
}

/** Gives back what a change took; rows that were forgotten meanwhile stay forgotten. `now` in ms since 1970. */
export async function undo(tx: WriteTransaction, what: Undo, now: number): Promise<void> {
  for (const { key, before, logged } of what.rows) {
    await updateRow(tx, key, (row) => ({
      ...stamped(row, (Object.keys(before) as Mark[]).filter(isOther(row, before)), now),
      ...before,
      statusLog: logged ? withoutLast(row.statusLog, logged) : row.statusLog,
    }));
  }
}

/** Whether a mark is another one in the two. */
function isOther(row: SeenPosting, after: Partial<SeenPosting>): (mark: Mark) => boolean {
  return (mark) => JSON.stringify(after[mark]) !== JSON.stringify(row[mark]);
}

function withoutLast(log: readonly StatusEntry[], entry: StatusEntry): readonly StatusEntry[] {
  const at = log.findLastIndex((one) => one.status === entry.status && one.at === entry.at);
  return at < 0 ? log : log.toSpliced(at, 1);
}
