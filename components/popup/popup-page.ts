/** Everything the popup can have to say about the page it was opened on. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import type { Gate } from '@/utils/match/gates';
import type { Match, NoMatch } from '@/utils/match/match';
import type { Status } from '@/utils/store/status';
import type { GroundsFor } from '@/components/posting/demand-view';

/** Why a posting could not be read, as the page says it. */
export type Trouble = 'pending' | 'signed-out' | 'empty' | 'unknown-layout' | 'failed';

/** Which reader found the description, from the most to the least certain. */
export type Layer = 'board' | 'json-ld' | 'microdata' | 'headings' | 'main-text' | 'selection' | 'pointed';

/** `full` and `failed` are the only ones that the user did not wish for. */
export type Unsaved = 'private' | 'paused' | 'board-paused' | 'board-off' | 'full' | 'failed';

/** A posting that was read, with all that follows from reading and profile. */
export interface ReadPosting {
  readonly key: PostingKey;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly boardName: string;
  readonly url: string;
  /** ms since 1970; null where the posting is not in the history. */
  readonly firstSeenAt: number | null;
  readonly visits: number;
  /** What the user says of it; null where it is not in the history. */
  readonly said: { readonly status: Status | null; readonly note: string } | null;
  /** Why it is not in the history; null where it is. */
  readonly unsaved: Unsaved | null;
  readonly reading: Reading;
  /** The one that was read; null where it is not known any more. */
  readonly text: string | null;
  readonly match: Match | NoMatch;
  readonly groundsFor: GroundsFor;
  readonly gates: readonly Gate[];
  /** The description was longer than what is read. */
  readonly truncated: boolean;
  /** Marks are on this page, or would be if the reader had not taken them away here. */
  readonly marks: 'shown' | 'quiet' | 'none';
  readonly layer: Layer;
}

export type PopupPage =
  | { readonly state: 'loading' }
  /** `canRead`: a page of the web, which is read when asked for. `grant`: the board it is of, where we are not let in yet. */
  | { readonly state: 'none'; readonly canRead: boolean; readonly grant: string | null }
  | { readonly state: 'off'; readonly boardName: string }
  | { readonly state: 'reading'; readonly boardName: string }
  /** `isBoard`: of a board that we know, and not of any site. */
  | {
      readonly state: 'trouble';
      readonly trouble: Trouble;
      readonly boardName: string;
      readonly isBoard: boolean;
    }
  | { readonly state: 'read'; readonly posting: ReadPosting };
