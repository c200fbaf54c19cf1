/**
 * A picture to begin with, before there is a history, and to hold one's own against: the role templates, and what five
 * hand-written documents name. It never enters the user's counts.
 */
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Rank, SkillLine } from './skill-lines';

/** What a baseline says of skills, in its order. */
type Baseline = readonly { readonly skill: SkillId; readonly level: Level }[];

export interface BaselineLine {
  readonly skill: SkillId;
  /** How the baseline's postings want it: most of them, many, or few. */
  readonly usual: Level;
  /** The user's own figure; null: their postings do not name it. */
  readonly own: SkillLine | null;
  /** The user's market wants it clearly more, or less, than the baseline. */
  readonly differs: 'more' | 'less' | null;
}

const RANK: Readonly<Record<Level, Rank>> = { required: 'common', preferred: 'regular', mentioned: 'niche' };
const ORDER: readonly Rank[] = ['common', 'regular', 'niche'];

/** The baseline's skills beside the user's own figures, in its order; without a history `own` is null throughout. */
export function againstBaseline(baseline: Baseline, own: readonly SkillLine[]): BaselineLine[] {
  const lines = new Map(own.map((line) => [line.skill, line]));
  return baseline.map(({ skill, level }) => {
    const line = lines.get(skill) ?? null;
    const steps = line === null ? 0 : ORDER.indexOf(RANK[level]) - ORDER.indexOf(line.rank);
    return { skill, usual: level, own: line, differs: steps > 0 ? 'more' : steps < 0 ? 'less' : null };
  });
}

/** Skills that the user's postings ask for at least commonly and the baseline does not name. */
export function beyondBaseline(baseline: Baseline, own: readonly SkillLine[]): SkillLine[] {
  const named = new Set(baseline.map(({ skill }) => skill));
  return own.filter(({ skill, rank }) => rank !== 'niche' && !named.has(skill));
}
