/** What the user says of postings, changed and taken back. */
import type { PostingKey } from '@/utils/boards/posting';
import { updateRow } from './loose';
import type { WriteTransaction } from './stores';
import type { SeenPosting, StatusEntry, UserMarks } from './rows';

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

const MARKS = ['status', 'note', 'tags', 'starred'] as const;

/** Changes rows as `change` says; rows that are not there are left out. */
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
      const changed = MARKS.filter((mark) => JSON.stringify(after[mark]) !== JSON.stringify(row[mark]));
      if (changed.length === 0) return row;
      const logged = changed.includes('status') ? { status: after.status, at: now } : null;
      const before = Object.fromEntries(changed.map((mark) => [mark, row[mark]]));
      rows.push({ key, before, logged });
      const next = { ...row, ...Object.fromEntries(changed.map((mark) => [mark, after[mark]])) };
      return logged ? { ...next, statusLog: [...row.statusLog, logged] } : next;
    });
  }
  return { rows };
}

/** Gives back what a change took; rows that were forgotten meanwhile stay forgotten. */
export async function undo(tx: WriteTransaction, what: Undo): Promise<void> {
  for (const { key, before, logged } of what.rows) {
    await updateRow(tx, key, (row) => ({
      ...row,
      ...before,
      statusLog: logged ? withoutLast(row.statusLog, logged) : row.statusLog,
    }));
  }
}

function withoutLast(log: readonly StatusEntry[], entry: StatusEntry): readonly StatusEntry[] {
  const at = log.findLastIndex((one) => one.status === entry.status && one.at === entry.at);
  return at < 0 ? log : log.toSpliced(at, 1);
}
