/** Phrases that look like skills, recur at several employers and are not in the taxonomy. */
import type { Cutoffs } from './cutoffs';
import type { Entry } from './entry';
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
  const names = new Set<string>();
  const known = new Set<string>();
  for (const { key, company, summary } of entries) {
    const employer = company === null ? '' : employerOf(company);
    if (employer !== '') names.add(employer);
    for (const { skill } of summary.demands) known.add(nameOf(skill).toLowerCase());
    const here = new Set<string>();
    for (const phrase of summary.unknown) {
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
  const isName = (plain: string) => {
    const words = employerOf(plain).split(' ');
    return words.some((_, i) => names.has(words.slice(0, i + 1).join(' ')));
  };
  return [...found]
    .filter(([plain, { employers }]) => employers.size >= fewest && !known.has(plain) && !isName(plain))
    .map(([, { spelt, keys, employers }]) => ({
      phrase: [...spelt].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '',
      n: keys.length,
      employers: employers.size,
      keys: keys.sort(),
    }))
    .sort((a, b) => b.employers - a.employers || b.n - a.n || (a.phrase < b.phrase ? -1 : 1));
}
