/** Rows of the history as lists show them. */
import type { SeenView } from '@/components/journal/seen-view';
import { boards } from '@/utils/boards/list';
import { matcher, type Match, type NoMatch } from '@/utils/match/match';
import { WEB } from '@/utils/boards/web';
import type { Profile } from '@/utils/match/profile';
import type { Kinship } from '@/utils/match/grounds';
import type { Weights } from '@/utils/match/weights';
import type { SeenPosting } from '@/utils/store/rows';

/** As people call the board; a page of no board by the site it stands on. */
export function boardName(id: string, url = ''): string {
  if (id === WEB && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '');
  return boards.find((board) => board.id === id)?.name ?? id;
}

/** Prepares a profile, to show many rows. */
export function seenViews(profile: Profile, kinship: Kinship, weights: Weights): (row: SeenPosting) => SeenView {
  const matchOf = matcher(profile, kinship, weights);
  return (row) => seenView(row, matchOf(row.summary));
}

function seenView(row: SeenPosting, match: Match | NoMatch): SeenView {
  const { key, title, company, location, board, firstSeenAt, lastSeenAt, visits } = row;
  return {
    key,
    title,
    company,
    location,
    boardName: boardName(board, row.url),
    firstSeenAt,
    lastSeenAt,
    visits,
    match,
  };
}
