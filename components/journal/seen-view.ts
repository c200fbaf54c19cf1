/** A posting of the history as lists show it. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Match, NoMatch } from '@/utils/match/match';

export interface SeenView {
  readonly key: PostingKey;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** As people call it: "LinkedIn". */
  readonly boardName: string;
  /** ms since 1970. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly visits: number;
  readonly match: Match | NoMatch;
}
