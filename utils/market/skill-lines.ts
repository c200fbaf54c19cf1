/** The skills of a report: how many postings ask for each, how badly, for how many years, and beside what. */
import { areaOf, type Area } from '@/utils/extract/digest';
import type { Level } from '@/utils/extract/reading';
import type { Category, SkillId } from '@/utils/taxonomy/skill';
import { countTogether } from './companions';
import type { Cutoffs } from './cutoffs';
import type { Entry } from './entry';
import type { Evidence } from './evidence';
import { skillFeatures } from './features';
import { quartiles, share, type Figure } from './figure';
import type { Row } from './tables';

/** What the market knows of skills. */
export interface Knowledge {
  readonly nameOf: (id: SkillId) => string;
  /** undefined: a skill of the user's own, or one that is no longer known. */
  readonly categoryOf: (id: SkillId) => Category | undefined;
}

export type Rank = 'common' | 'regular' | 'niche';

export interface Companion extends Figure {
  readonly skill: SkillId;
}

export interface SkillLine extends Figure {
  readonly skill: SkillId;
  readonly area: Area;
  readonly rank: Rank;
  /** Of the postings that name it, how many ask for it so. */
  readonly levels: Readonly<Record<Level, Figure>>;
  /** Median of the years asked for the skill itself, and how many postings name years. */
  readonly years: { readonly median: number; readonly n: number; readonly evidence: Evidence } | null;
  /** Most usual first. */
  readonly companions: readonly Companion[];
}

/** Skills among which companions are looked for: beyond them a companion would be a coincidence. */
const COMPANY = 400;
/** Companions that are named at most. */
const NAMED = 5;

const NONE: Figure = { n: 0, of: 0, evidence: [] };

/** Common or niche, by share. */
export function rankOf(figure: Figure, { common, niche }: Cutoffs): Rank {
  const part = share(figure);
  return part >= common ? 'common' : part < niche ? 'niche' : 'regular';
}

/** One line a skill, most asked first; without companions where the entries are not at hand. */
export function skillLines(
  table: (kind: string) => readonly Row[],
  of: number,
  entries: readonly Entry[],
  knowledge: Knowledge,
  cutoffs: Cutoffs,
): SkillLine[] {
  const byLevel = group(table('skill'));
  const byYears = group(table('years'));
  const bare = [...byLevel].map(([skill, rows]) => ({ skill, rows, n: rows.reduce((sum, row) => sum + row.n, 0) }));
  const name = new Map(bare.map(({ skill }) => [skill, knowledge.nameOf(skill)]));
  const nameOf = (skill: SkillId) => name.get(skill) ?? skill;
  bare.sort((a, b) => b.n - a.n || compare(nameOf(a.skill), nameOf(b.skill)) || compare(a.skill, b.skill));
  const company = bare.slice(0, COMPANY).map(({ skill }) => skill);
  const together = countTogether(company, entries);

  // More usual here than elsewhere, in at least three postings: two may be one employer's.
  const isCompanion = (both: number, own: number, other: SkillId): boolean =>
    both >= 3 && both >= cutoffs.companion * own && both * entries.length > own * together(other, other);

  return bare.map(({ skill, rows, n }) => {
    const level = (wanted: Level): Figure => {
      const row = rows.find(({ values }) => values[1] === wanted);
      return row ? { n: row.n, of: n, evidence: [[row.feature]] } : { ...NONE, of: n };
    };
    const years = byYears.get(skill) ?? [];
    const middle = quartiles(years.map(({ values, n: times }) => [Number(values[1]), times]));
    const figure = { n, of, evidence: [skillFeatures(skill)] };
    const own = together(skill, skill);
    return {
      ...figure,
      skill,
      area: areaOf(knowledge.categoryOf(skill)),
      rank: rankOf(figure, cutoffs),
      levels: { required: level('required'), preferred: level('preferred'), mentioned: level('mentioned') },
      years: middle && { median: middle.median, n: middle.n, evidence: [years.map(({ feature }) => feature).sort()] },
      companions:
        own === 0
          ? []
          : company
              .filter((other) => other !== skill && isCompanion(together(skill, other), own, other))
              .sort((a, b) => together(skill, b) - together(skill, a) || compare(nameOf(a), nameOf(b)))
              .slice(0, NAMED)
              .map((other) => ({
                skill: other,
                n: together(skill, other),
                of: own,
                evidence: [skillFeatures(skill), skillFeatures(other)],
              })),
    };
  });
}

function group(rows: readonly Row[]): Map<SkillId, Row[]> {
  const groups = new Map<SkillId, Row[]>();
  for (const row of rows) {
    const skill = row.values[0] ?? '';
    const known = groups.get(skill);
    if (known) known.push(row);
    else groups.set(skill, [row]);
  }
  return groups;
}

/** By UTF-16 unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
