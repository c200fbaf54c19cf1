/**
 * What of a posting is counted: its features, each once. A feature is a kind and its values joined by "/"; the kinds are a
 * closed list and the values closed vocabularies, so that there are never more features than skills allow, however many postings.
 */
import type { Entry } from './entry';
import { familyOf } from './families';
import { regionOf } from './regions';
import { stacksOf } from './stacks';

/** `skill/python/required`, `years/python/3`, `language/DE/German/required`, `salary/EUR/year/82500` … */
export type Feature = string;

/**
 * Raised whenever a posting may give other features than before (families, regions, stacks, amounts …): sums that were kept
 * are then made anew. A test knows what the rules give.
 */
export const FEATURE_RULES = 1;

/** Where a location names no country that is known. */
export const NOWHERE = '-';

/** The features of which a posting that names the skill has one, whatever its level. */
export function skillFeatures(skill: string): readonly Feature[] {
  return [`skill/${skill}/required`, `skill/${skill}/preferred`, `skill/${skill}/mentioned`];
}

/** The features of one posting, each once. Of facts that a posting states several times, the first one counts. */
export function featuresOf(entry: Entry): Feature[] {
  const { summary } = entry;
  const region = regionOf(entry.location) ?? NOWHERE;
  const [education] = summary.education;
  const [workMode] = summary.workModes;
  const { experience, salary, seniority, visa } = summary;
  const features = new Set<Feature>();
  for (const { skill, level, years } of summary.demands) {
    features.add(`skill/${skill}/${level}`);
    if (years !== null) features.add(`years/${skill}/${years}`);
  }
  for (const skill of summary.softSkills) features.add(`soft/${skill}`);
  for (const { kind } of summary.duties) features.add(`duty/${kind}`);
  const known = new Set<string>();
  for (const { name, level } of summary.languages) {
    if (known.has(name)) continue;
    known.add(name);
    features.add(`language/${region}/${name}/${level}`);
  }
  for (const type of summary.contract) features.add(`contract/${type}`);
  for (const stack of stacksOf(entry)) features.add(`stack/${stack}`);
  if (experience?.min != null) features.add(`experience/${experience.min}`);
  if (education) features.add(`degree/${education.degree}/${education.level}`);
  if (workMode) features.add(`mode/${workMode}`);
  if (salary) features.add(`salary/${salary.currency}/${salary.period}/${amountOf(salary)}`);
  if (seniority) features.add(`seniority/${seniority}`);
  if (visa) features.add(`visa/${visa}`);
  features.add(`region/${region}`);
  features.add(`board/${entry.board}`);
  features.add(`family/${familyOf(entry)}`);
  features.add(`text/${summary.language}`);
  return [...features];
}

/**
 * The pay that is counted: the middle of a range, in whole units of the currency, to four significant digits (so that there
 * are never more amounts than digits allow).
 */
export function amountOf({ min, max }: { readonly min: number; readonly max: number | null }): number {
  return Number((max === null ? min : (min + max) / 2).toPrecision(4));
}
