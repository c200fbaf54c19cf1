/** What the user chose for the market. */
import * as v from 'valibot';
import { listOf, localItem } from './local-item';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const DEFAULTS = {
  cutoffs: { fewest: 8, common: 0.3, niche: 0.1, companion: 0.5, lines: 12, employers: 3 },
  threshold: 60,
  mastery: 'working' as const,
  pace: 'month' as const,
  silenced: [],
  badge: false,
};

const schema = v.object({
  cutoffs: v.fallback(
    v.object({ fewest: count, common: share, niche: share, companion: share, lines: count, employers: count }),
    DEFAULTS.cutoffs,
  ),
  threshold: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(100)), DEFAULTS.threshold),
  mastery: v.fallback(v.picklist(['familiar', 'working', 'strong', 'expert']), DEFAULTS.mastery),
  pace: v.fallback(v.picklist(['week', 'month']), DEFAULTS.pace),
  /** Ids of notices that are told no more. */
  silenced: listOf(v.string()),
  /** A dot on the toolbar's button tells of new ones. */
  badge: v.fallback(v.boolean(), DEFAULTS.badge),
});

export type MarketChoices = Readonly<v.InferOutput<typeof schema>>;

export const marketChoices = localItem<MarketChoices>({ key: 'market', schema, fallback: DEFAULTS });
