/** Phrases that look like skills, recur at several employers and are not in the taxonomy. */
import type { Cutoffs } from './cutoffs';
import type { Entry } from './entry';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Knowledge } from './skill-lines';

export interface Emerging {
  /** As most postings write it. */
  readonly phrase: string;
  /** Postings, and different employers among them. */
  readonly n: number;
  readonly employers: number;
  /** The postings themselves. */
  readonly keys: readonly string[];
}

/** An employer's name for comparing: without its legal form, case and marks. */
export function employerOf(company: string): string {
  return company
    .toLowerCase()
    .replace(
      /\b(?:gmbh(?: & co\.? kg)?|inc|ltd|limited|llc|plc|ag|se|sa|sas|sarl|bv|b\.v|n\.v|corp|corporation|company|co|kg|group|holding|technologies|international)\b\.?/g,
      ' ',
    )
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * The phrases that at least `cutoffs.employers` employers use, most employers first. Names of employers and of what they
 * make ("Acme Cloud") are none: a phrase that begins with an employer's name says who, not what.
 */
export function emergingPhrases(
  entries: readonly Entry[],
  { nameOf }: Pick<Knowledge, 'nameOf'>,
  { employers: fewest }: Pick<Cutoffs, 'employers'>,
): Emerging[] {
  const found = new Map<string, { spelt: Map<string, number>; keys: string[]; employers: Set<string> }>();
  const names = new Map<string, string>();
  const skills = new Set<SkillId>();
  for (const { key, company, summary } of entries) {
    const employer = company === null ? '' : (names.get(company) ?? employerOf(company));
    if (company !== null) names.set(company, employer);
    const { demands, unknown } = summary;
    for (const { skill } of demands) skills.add(skill);
    if (unknown.length === 0) continue;
    const here = new Set<string>();
    for (const phrase of unknown) {
      const plain = phrase.toLowerCase();
      if (here.has(plain)) continue;
      here.add(plain);
      const one = found.get(plain) ?? { spelt: new Map<string, number>(), keys: [], employers: new Set<string>() };
      found.set(plain, one);
      one.spelt.set(phrase, (one.spelt.get(phrase) ?? 0) + 1);
      one.keys.push(key);
      if (employer !== '') one.employers.add(employer);
    }
  }
  const known = new Set([...skills].map((skill) => nameOf(skill).toLowerCase()));
  const employers = new Set(names.values());
  const isName = (plain: string) => {
    const words = employerOf(plain).split(' ');
    return words.some((word, i) => word !== '' && employers.has(words.slice(0, i + 1).join(' ')));
  };
  return [...found]
    .filter(([plain, one]) => one.employers.size >= fewest && !known.has(plain) && !isName(plain))
    .map(([, { spelt, keys, employers }]) => ({
      phrase: [...spelt].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '',
      n: keys.length,
      employers: employers.size,
      keys: keys.sort(),
    }))
    .sort((a, b) => b.employers - a.employers || b.n - a.n || (a.phrase < b.phrase ? -1 : 1));
}
