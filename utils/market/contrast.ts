/** Two sets of postings against each other, skill by skill. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';
import { skillFeatures } from './features';
import { fisher, outsideChance, type Chances } from './exact-test';
import type { Figure } from './figure';

export interface Contrast {
  readonly skill: SkillId;
  readonly before: Figure;
  readonly after: Figure;
  /** Fisher's exact test, mid-p. */
  readonly chances: Chances;
  /** The difference is outside chance, all compared skills considered. */
  readonly differs: boolean;
}

/** Of what differs, at most this share may be chance; where nothing differs, the chance that anything is said to. */
export const FALSE_ALARMS = 0.04;
/** Skills named less often than this in both sets together are not compared: no such figure could show anything. */
const LEAST = 5;

/** The skills that stand in at least five postings of both together, the largest difference first. */
export function contrast(before: readonly Entry[], after: readonly Entry[]): Contrast[] {
  const counts = new Map<SkillId, [before: number, after: number]>();
  [before, after].forEach((entries, side) => {
    for (const { summary } of entries) {
      for (const { skill } of summary.demands) {
        const pair = counts.get(skill) ?? [0, 0];
        pair[side === 0 ? 0 : 1]++;
        counts.set(skill, pair);
      }
    }
  });
  const [n, m] = [before.length, after.length];
  const compared = [...counts].filter(([, [a, b]]) => a + b >= LEAST);
  const tested = compared.map((one) => ({ one, chances: fisher(one[1][0], n, one[1][1], m) }));
  const differs = outsideChance(
    tested.map(({ chances }) => chances.either),
    FALSE_ALARMS,
  );
  const gap = ({ before: a, after: b }: Contrast) => b.n / Math.max(1, b.of) - a.n / Math.max(1, a.of);
  return tested
    .map(({ one: [skill, [a, b]], chances }, i) => {
      const evidence = [skillFeatures(skill)];
      return {
        skill,
        before: { n: a, of: n, evidence },
        after: { n: b, of: m, evidence },
        chances,
        differs: differs[i] ?? false,
      };
    })
    .sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)) || (a.skill < b.skill ? -1 : 1));
}
