/** What is worth telling on opening the journal. Each can be silenced by its id. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Cutoffs } from './cutoffs';
import { emergingPhrases, type Emerging } from './emerging';
import type { Entry } from './entry';
import type { Knowledge } from './skill-lines';
import { trendsOf, type Pace, type Trend, type Trends } from './trends';

export type Notice =
  | { readonly id: string; readonly kind: 'moved'; readonly skill: SkillId; readonly trend: Trend }
  | { readonly id: string; readonly kind: 'emerging'; readonly emerging: Emerging };

/** Told at most, so that nothing drowns. */
const MOST = 5;

/** Skills that moved outside chance among all compared, then names that several employers use; without the silenced. */
export function noticesOf(
  { trends }: Pick<Trends, 'trends'>,
  emerging: readonly Emerging[],
  silenced: readonly string[],
): Notice[] {
  const quiet = new Set(silenced);
  return [
    ...trends
      .filter(({ arrow, differs }) => arrow !== null && differs)
      .map((trend): Notice => ({
        id: `moved/${trend.skill}/${String(trend.arrow)}`,
        kind: 'moved',
        skill: trend.skill,
        trend,
      })),
    ...emerging.map((one): Notice => ({ id: `emerging/${one.phrase.toLowerCase()}`, kind: 'emerging', emerging: one })),
  ]
    .filter(({ id }) => !quiet.has(id))
    .slice(0, MOST);
}

/** What the user chose of notices. */
interface Wanted {
  readonly cutoffs: Cutoffs;
  readonly pace: Pace;
  /** Ids. */
  readonly silenced: readonly string[];
}

/** The notices of postings, each job once (`oncePerJob`). */
export function standingNotices(
  entries: readonly Entry[],
  knowledge: Pick<Knowledge, 'nameOf'>,
  { cutoffs, pace, silenced }: Wanted,
): Notice[] {
  return noticesOf(trendsOf(entries, pace, cutoffs.fewest), emergingPhrases(entries, knowledge, cutoffs), silenced);
}
