/** What the journal needs of a posting of the history; the store's rows have this shape. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Summary } from '@/utils/extract/summary';
import type { Status } from '@/utils/store/status';

export interface JournalRow {
  readonly key: PostingKey;
  readonly board: string;
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** ms since 1970. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The order of last sight, whatever the clock said. */
  readonly lastSequence: number;
  readonly visits: number;
  readonly summary: Summary;
  readonly status: Status | null;
  /** Newest last; times in ms since 1970. */
  readonly statusLog: readonly { readonly status: Status | null; readonly at: number }[];
  readonly note: string;
  readonly tags: readonly string[];
  readonly starred: boolean;
  /** The same for postings that the user merged as one job; null: alone. */
  readonly job: string | null;
  /** What the board says of its age, in its words. */
  readonly claim: string | null;
}

/** What the user says of a posting. */
export type UserMarks = Pick<JournalRow, 'status' | 'note' | 'tags' | 'starred'>;
