/** Every figure the score is made of, each with its reason. Percentages are whole numbers, so that sums are exact. */
import type { Proficiency } from '@/utils/extract/reading';
import type { Mastery } from './profile';

export interface Weights {
  /** A must-have against a nice-to-have: one missing must-have outweighs two missing wishes. At least `preferred`. */
  readonly required: number;
  readonly preferred: number;
  /** % for a skill that another skill of the profile brings along (Django brings Python), of what that one would give; 0: none. */
  readonly implied: number;
  /** % for a skill close to one of the profile (MySQL for PostgreSQL), of what that one would give; 0: none. */
  readonly related: number;
  /** % lost for each step the user's level is below the asked one. */
  readonly levelStep: number;
  /** % that is left at least for a skill the user has, however far level or years fall short. */
  readonly leastForHaving: number;
}

export const WEIGHTS: Weights = {
  required: 3,
  preferred: 1,
  implied: 80,
  related: 40,
  levelStep: 25,
  leastForHaving: 25,
};

/** The highest weight that can be set. */
export const MOST_WEIGHT = 10;

/**
 * The nearest weights under which a score says what it promises: must-haves weigh something and no less than wishes, and
 * a share of a demand is nothing at all or enough to be seen.
 */
export function soundWeights(weights: Weights): Weights {
  const required = Math.max(1, weights.required);
  const seen = (percent: number): number => (percent === 0 ? 0 : Math.max(LEAST_SEEN, percent));
  return {
    ...weights,
    required,
    preferred: Math.min(weights.preferred, required),
    implied: seen(weights.implied),
    related: seen(weights.related),
    leastForHaving: Math.max(LEAST_SEEN, weights.leastForHaving),
  };
}

/** %: a tenth of a tenth of a demand is still one point in a hundred of it. */
export const LEAST_SEEN = 10;

/** With fewer demands than this a number would pretend to know more than the posting says. */
export const FEWEST_DEMANDS = 4;

/** The user's level at which an asked proficiency is met in full; where nothing is asked, any level will do. */
export const MASTERY_ASKED: Readonly<Record<Proficiency, Mastery>> = {
  expertise: 'expert',
  strong: 'strong',
  proficiency: 'working',
  experience: 'working',
  knowledge: 'familiar',
  understanding: 'familiar',
  familiarity: 'familiar',
  unstated: 'familiar',
};

/** The word beside the number; the interface translates it. */
export type Band = 'poor' | 'fair' | 'good' | 'strong' | 'excellent';

/** The lowest score of each band, best first; what is below all of them is `poor`. */
export const BANDS: readonly (readonly [number, Band])[] = [
  [90, 'excellent'],
  [75, 'strong'],
  [60, 'good'],
  [40, 'fair'],
];

/** The band of a score of 0–100. */
export function bandOf(score: number): Band {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'poor';
}
