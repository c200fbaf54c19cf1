/** The number alone, for lists of a hundred thousand postings. */
import { groundsIn, type Kinship } from './grounds';
import { scoreOf, type Demanding } from './match';
import type { Profile } from './profile';
import { FEWEST_DEMANDS, type Weights } from './weights';

/**
 * Prepares a profile. The answer gives of a reading what `match(…).score` would be (0–100), and null where there is no
 * number. Expects sound weights (`soundWeights`).
 */
export function scorer(profile: Profile, kinship: Kinship, weights: Weights): (reading: Demanding) => number | null {
  if (profile.skills.length === 0) return () => null;
  const groundsFor = groundsIn(profile, kinship, weights);
  const { required, preferred } = weights;
  return ({ demands }) => {
    let parts = 0;
    let unit = 0;
    let sum = 0;
    let groups: Map<number, { weight: number; credit: number }> | undefined;
    for (const asked of demands) {
      const weight = asked.level === 'required' ? required : asked.level === 'preferred' ? preferred : 0;
      if (asked.oneOf !== null) {
        const credit = groundsFor(asked)?.credit ?? 0;
        const group = (groups ??= new Map<number, { weight: number; credit: number }>()).get(asked.oneOf);
        if (!group) groups.set(asked.oneOf, { weight, credit });
        else {
          group.weight = Math.max(group.weight, weight);
          group.credit = Math.max(group.credit, credit);
        }
      } else if (weight > 0) {
        parts += 1;
        unit += weight;
        sum += weight * (groundsFor(asked)?.credit ?? 0);
      }
    }
    for (const { weight, credit } of groups?.values() ?? []) {
      if (weight === 0) continue;
      parts += 1;
      unit += weight;
      sum += weight * credit;
    }
    return parts < FEWEST_DEMANDS ? null : scoreOf(sum, unit);
  };
}
