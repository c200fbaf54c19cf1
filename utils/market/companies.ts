/** Employers with what they ask across their postings, and what changed in it. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';
import { skillFeatures, type Evidence } from './evidence';

export interface Company {
  /** As its newest posting writes it. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Skills of its earlier postings that the newest two no longer name, and such that only they name. */
  readonly added: readonly SkillId[];
  readonly gone: readonly SkillId[];
}

/** The newest postings that are held against those before. */
const NEWEST = 2;

/** All employers, the one with most postings first; names that differ in case and legal form are one. */
export function companiesOf(entries: readonly Entry[], employerOf: (company: string) => string): Company[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.company === null ? '' : employerOf(entry.company);
    if (name === '') continue;
    const known = groups.get(name);
    if (known) known.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups.values()]
    .map((group): Company => {
      const sorted = group.sort((a, b) => a.firstSeenAt - b.firstSeenAt || (a.key < b.key ? -1 : 1));
      const asked = (some: readonly Entry[]) =>
        new Set(
          some.flatMap(({ summary }) =>
            summary.demands.filter(({ level }) => level !== 'mentioned').map(({ skill }) => skill),
          ),
        );
      const enough = sorted.length >= 2 * NEWEST;
      const before = asked(enough ? sorted.slice(0, -NEWEST) : []);
      const after = asked(enough ? sorted.slice(-NEWEST) : []);
      return {
        name: sorted.at(-1)?.company ?? '',
        entries: sorted,
        added: [...after].filter((skill) => !before.has(skill)).sort(),
        gone: [...before].filter((skill) => !after.has(skill)).sort(),
      };
    })
    .sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** The skills one employer asks for, most asked first: of how many postings. */
export function askedBy({
  entries,
}: Company): { skill: SkillId; n: number; of: number; evidence: Evidence; keys: string[] }[] {
  const keys = new Map<SkillId, string[]>();
  for (const { key, summary } of entries)
    for (const { skill } of summary.demands) keys.set(skill, [...(keys.get(skill) ?? []), key]);
  return [...keys]
    .map(([skill, behind]) => ({
      skill,
      n: behind.length,
      of: entries.length,
      evidence: [skillFeatures(skill)],
      keys: behind,
    }))
    .sort((a, b) => b.n - a.n || (a.skill < b.skill ? -1 : 1));
}
