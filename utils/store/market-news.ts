/** News of the market that the toolbar tells of by a dot. */
import * as v from 'valibot';
import { listOf, localItem } from './local-item';

const DEFAULTS = { lookedAt: 0, waiting: [], told: [] };

const schema = v.object({
  /** When the history was last looked through, ms since 1970. */
  lookedAt: v.fallback(v.pipe(v.number(), v.minValue(0)), DEFAULTS.lookedAt),
  /** Ids of notices that came since the journal was last opened. */
  waiting: listOf(v.string()),
  /** Ids of notices that stood and were told; those that stand no more are left out, and told again should they come back. */
  told: listOf(v.string()),
});

export type MarketNews = Readonly<v.InferOutput<typeof schema>>;

export const marketNews = localItem<MarketNews>({ key: 'marketNews', schema, fallback: DEFAULTS });

/** What stands now, looked at at `now`: what is new of it waits. */
export function newsAfter({ told, waiting }: MarketNews, standing: readonly string[], now: number): MarketNews {
  const known = new Set([...told, ...waiting]);
  return {
    lookedAt: now,
    waiting: standing.filter((id) => waiting.includes(id) || !known.has(id)),
    told: told.filter((id) => standing.includes(id)),
  };
}

/** The journal was opened: nothing waits any more. */
export function newsRead({ lookedAt, waiting, told }: MarketNews): MarketNews {
  return { lookedAt, waiting: [], told: [...new Set([...told, ...waiting])] };
}
