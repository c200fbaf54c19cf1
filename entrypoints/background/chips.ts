/** What result lists may know of the history: of the results they show, while the user has it switched on. */
import type { ChipsAnswer } from '@/utils/messages';
import { boardFor } from '@/utils/boards/list';
import type { Kinship } from '@/utils/match/grounds';
import { scorer } from '@/utils/match/score';
import type { History } from '@/utils/store/history';
import { profile } from '@/utils/store/profile';
import { boardIsOn, settings } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';

/** Of these results of the page's own board. `url` is the page's, as the browser names it. */
export async function chipsFor(
  keys: readonly string[],
  url: URL,
  history: Pick<History, 'get'>,
  kinship: Kinship,
): Promise<ChipsAnswer> {
  const chosen = await settings.get();
  const board = boardFor(url);
  if (chosen.chips !== true || board === undefined || !boardIsOn(chosen, board.id)) return { on: false, chips: [] };
  const score = scorer(await profile.get(), kinship, await weights.get());
  const own = keys.filter((key) => key.startsWith(`${board.id}:`));
  const rows = await Promise.all(own.map((key) => history.get(key)));
  return {
    on: true,
    chips: rows.flatMap((row) =>
      row === undefined ? [] : { key: row.key, seenAt: row.lastSeenAt, score: score(row.summary), status: row.status },
    ),
  };
}
