/** What goes with higher pay: skills, and areas of them, whose postings state more than the others do. */
import { areaOf, type Area } from '@/utils/extract/digest';
import type { PayPeriod } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import { FALSE_ALARMS } from './contrast';
import type { Cutoffs } from './cutoffs';
import type { Entry } from './entry';
import type { Evidence } from './evidence';
import { outsideChance } from './exact-test';
import { amountOf, type Feature } from './features';
import { quartiles } from './figure';
import { chanceOfRankSum, rankingOf } from './rank-sum';
import type { Knowledge } from './skill-lines';

export interface PayLine {
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** What is asked for, required or preferred. */
  readonly what: { readonly skill: SkillId } | { readonly area: Area };
  /** Median of the postings that ask for it, and of the others that state pay. */
  readonly median: number;
  readonly others: number;
  readonly n: number;
  readonly of: number;
  /** Of so much more by chance alone. */
  readonly chance: number;
  readonly evidence: Evidence;
}

interface Trait {
  readonly what: PayLine['what'];
  readonly at: number[];
  readonly features: Set<Feature>;
}

/**
 * Each currency and period apart, those with most postings first; within one the largest difference first. Both sides need
 * `cutoffs.fewest` postings. Mann–Whitney, one-sided, and of all that is compared what stands by Benjamini and Hochberg.
 */
export function payLines(
  entries: readonly Entry[],
  { categoryOf }: Pick<Knowledge, 'categoryOf'>,
  { fewest }: Pick<Cutoffs, 'fewest'>,
): PayLine[] {
  const groups = new Map<string, { summary: Entry['summary']; pay: number }[]>();
  for (const { summary } of entries) {
    const { salary } = summary;
    if (!salary) continue;
    const key = `${salary.currency}/${salary.period}`;
    const one = { summary, pay: amountOf(salary) };
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .filter(([, paid]) => paid.length >= 2 * fewest)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .flatMap(([key, paid]) => {
      const [currency = '', period = ''] = key.split('/');
      const pays = paid.map(({ pay }) => pay);
      const stated = [...new Set(pays)].map((pay) => `salary/${key}/${String(pay)}`).sort();
      const { ranks, ties } = rankingOf(pays);
      const compared = traitsOf(paid, categoryOf)
        .filter(({ at }) => at.length >= fewest && paid.length - at.length >= fewest)
        .map((trait) => {
          const sum = trait.at.reduce((total, i) => total + (ranks[i] ?? 0), 0);
          return { ...trait, chance: chanceOfRankSum(sum, trait.at.length, paid.length, ties) };
        });
      const stands = outsideChance(
        compared.map(({ chance }) => chance),
        FALSE_ALARMS,
      );
      return compared
        .filter((_, i) => stands[i])
        .map(({ what, at, features, chance }): PayLine => {
          const inside = new Set(at);
          return {
            currency,
            period: period as PayPeriod,
            what,
            median: medianOf(pays.filter((_, i) => inside.has(i))),
            others: medianOf(pays.filter((_, i) => !inside.has(i))),
            n: at.length,
            of: paid.length,
            chance,
            evidence: [[...features].sort(), stated],
          };
        })
        .filter(({ median, others }) => median > others)
        .sort((a, b) => b.median - b.others - (a.median - a.others) || (nameOf(a) < nameOf(b) ? -1 : 1));
    });
}

function traitsOf(paid: readonly { summary: Entry['summary'] }[], categoryOf: Knowledge['categoryOf']): Trait[] {
  const traits = new Map<string, Trait>();
  const note = (key: string, what: Trait['what'], i: number, feature: Feature): void => {
    const trait = traits.get(key) ?? { what, at: [], features: new Set<Feature>() };
    traits.set(key, trait);
    if (trait.at.at(-1) !== i) trait.at.push(i);
    trait.features.add(feature);
  };
  for (const [i, { summary }] of paid.entries()) {
    for (const { skill, level } of summary.demands) {
      if (level === 'mentioned') continue;
      const area = areaOf(categoryOf(skill));
      note(`skill/${skill}`, { skill }, i, `skill/${skill}/${level}`);
      note(`area/${area}`, { area }, i, `skill/${skill}/${level}`);
    }
  }
  return [...traits.values()];
}

const medianOf = (values: readonly number[]): number => quartiles(values.map((value) => [value, 1]))?.median ?? 0;
const nameOf = ({ what }: PayLine): string => ('skill' in what ? what.skill : what.area);
