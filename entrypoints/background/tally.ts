/** How often the history asks for each skill. */
import { skillFeatures } from '@/utils/market/features';
import type { Sums } from '@/utils/market/sums';
import type { History } from '@/utils/store/history';
import type { Tally } from './about';

/** By the market's sums, asked for when they are first needed and again after the history changed. */
export function tallyOf(history: Pick<History, 'sums' | 'watch'>): Tally {
  let known: Promise<Sums> | null = null;
  history.watch(() => {
    known = null;
  });
  return async (skill) => {
    const asking = (known ??= history.sums());
    try {
      const { n, counts } = await asking;
      return { of: n, postings: skillFeatures(skill).reduce((sum, feature) => sum + (counts[feature] ?? 0), 0) };
    } catch (error) {
      // A history that could not be read may be readable the next time.
      if (known === asking) known = null;
      throw error;
    }
  };
}
