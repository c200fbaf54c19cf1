/** Employers with what they ask across their postings, and what changed in it. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';
import { skillFeatures } from './features';
import type { Figure } from './figure';

export interface Company {
  /** As its newest posting writes it. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** How many of its postings, the newest, are held against those before. */
  readonly newest: number;
  /** Skills that at least two of the newest ask for, and none before. */
  readonly added: readonly SkillId[];
  /** Skills that at least half of its earlier postings ask for, and the newest no longer. */
  readonly gone: readonly SkillId[];
}

/** The newest part is a quarter of the postings, or two where that is more: of more than a few, two would differ by chance. */
const NEWEST = 0.25;
const NEWEST_FEWEST = 2;

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
      const newest = Math.max(NEWEST_FEWEST, Math.round(sorted.length * NEWEST));
      const enough = sorted.length >= 2 * NEWEST_FEWEST;
      const before = demandedIn(enough ? sorted.slice(0, -newest) : []);
      const after = demandedIn(enough ? sorted.slice(-newest) : []);
      const usual = [...before].filter(([, n]) => n >= (sorted.length - newest) / 2);
      return {
        name: sorted.at(-1)?.company ?? '',
        entries: sorted,
        newest,
        added: [...after].flatMap(([skill, n]) => (n > 1 && !before.has(skill) ? [skill] : [])).sort(),
        gone: usual.flatMap(([skill]) => (after.has(skill) ? [] : [skill])).sort(),
      };
    })
    .sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** The skills that postings ask for, with how many do. */
function demandedIn(entries: readonly Entry[]): Map<SkillId, number> {
  const counts = new Map<SkillId, number>();
  for (const { summary } of entries) {
    for (const { skill, level } of summary.demands)
      if (level !== 'mentioned') counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

/** One skill of an employer's, with the postings that name it. */
interface AskedSkill extends Figure {
  readonly skill: SkillId;
  readonly keys: readonly string[];
}

/** The skills one employer names, most named first. `leftOut`: skills by key that a posting names in boilerplate alone. */
export function askedBy(
  { entries }: Company,
  leftOut: ReadonlyMap<string, ReadonlySet<SkillId>> = new Map(),
): AskedSkill[] {
  const keys = new Map<SkillId, string[]>();
  for (const { key, summary } of entries) {
    const boilerplate = leftOut.get(key);
    for (const { skill } of summary.demands)
      if (!boilerplate?.has(skill)) keys.set(skill, [...(keys.get(skill) ?? []), key]);
  }
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
