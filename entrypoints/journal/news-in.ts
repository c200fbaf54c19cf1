/** Counts notices; loaded apart, since most pages of the journal begin without the market. */
import { oncePerJob, type Entry } from '@/utils/market/entry';
import { standingNotices } from '@/utils/market/notices';
import type { MarketChoices } from '@/utils/store/market';
import type { SkillId } from '@/utils/taxonomy/skill';

/** How many notices stand, without those that are silenced. */
export function newsIn(rows: readonly Entry[], nameOf: (id: SkillId) => string, choices: MarketChoices): number {
  return standingNotices(oncePerJob(rows), { nameOf }, choices).length;
}
