/** What the journal's screens do to postings; everything can be taken back. */
import type { PostingKey } from '@/utils/boards/posting';
import type { JournalRow, UserMarks } from './row';

export interface Marking {
  /** Changes what the user says of the postings. `words` name it in the message that offers to take it back. */
  readonly edit: (keys: readonly PostingKey[], change: (row: UserMarks) => Partial<UserMarks>, words: string) => void;
  readonly forget: (rows: readonly JournalRow[]) => void;
  /** Takes back the last thing that was done and not taken back yet. */
  readonly undo: () => void;
}
