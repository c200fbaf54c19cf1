/** How well a profile meets what postings ask of each skill. */
import { groundsIn, type Kinship } from '@/utils/match/grounds';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';

/** For each skill the mean credit (0–1) of its demands; what is only mentioned asks nothing. */
export function coverageOf(
  entries: readonly Pick<Entry, 'summary'>[],
  profile: Profile,
  kinship: Kinship,
  weights: Weights,
): Map<SkillId, number> {
  const groundsFor = groundsIn(profile, kinship, weights);
  const sums = new Map<SkillId, { credit: number; n: number }>();
  for (const { summary } of entries) {
    for (const demand of summary.demands) {
      if (demand.level === 'mentioned') continue;
      const sum = sums.get(demand.skill) ?? { credit: 0, n: 0 };
      sum.credit += groundsFor(demand)?.credit ?? 0;
      sum.n++;
      sums.set(demand.skill, sum);
    }
  }
  return new Map([...sums].map(([skill, { credit, n }]) => [skill, credit / n / 100]));
}
