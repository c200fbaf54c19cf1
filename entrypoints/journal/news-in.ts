/** Counts notices; loaded apart, since most pages of the journal begin without the market. */
import { emergingPhrases } from '@/utils/market/emerging';
import { oncePerJob, type Entry } from '@/utils/market/entry';
import { noticesOf } from '@/utils/market/notices';
import { trendsOf } from '@/utils/market/trends';
import type { MarketChoices } from '@/utils/store/market';
import type { SkillId } from '@/utils/taxonomy/skill';

/** How many notices stand, without those that are silenced. */
export function newsIn(
  rows: readonly Entry[],
  nameOf: (id: SkillId) => string,
  { cutoffs, pace, silenced }: MarketChoices,
): number {
  const entries = oncePerJob(rows);
  const trends = trendsOf(entries, pace, cutoffs.fewest);
  return noticesOf(trends, emergingPhrases(entries, { nameOf }, cutoffs), silenced).length;
}
