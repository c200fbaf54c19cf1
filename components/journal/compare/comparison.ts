/** Postings side by side: what each demands, skill by skill, and how the user stands to it. */
import type { Standing } from '@/components/posting/demand-view';
import type { Level } from '@/utils/extract/reading';
import type { Summary } from '@/utils/extract/summary';
import type { Asked } from '@/utils/match/grounds';
import type { SkillId } from '@/utils/taxonomy/skill';

/** How one posting asks for a skill. */
export interface Cell {
  readonly level: Level;
  readonly years: number | null;
  /** Another skill is enough instead. */
  readonly oneOf: boolean;
  readonly standing: Standing;
}

export interface SkillRow {
  readonly skill: SkillId;
  /** One for each posting; null: it does not name the skill. */
  readonly cells: readonly (Cell | null)[];
}

/** % of a demand that the profile meets; null without a profile. */
export type CreditOf = ((asked: Asked) => number) | null;

/**
 * The union of all skills: those that most postings require first, then those that most ask for, then by name. Skills that
 * are only mentioned, wherever they stand, come last.
 */
export function compareDemands(
  postings: readonly Pick<Summary, 'demands'>[],
  creditOf: CreditOf,
  nameOf: (id: SkillId) => string,
): SkillRow[] {
  const skills = new Set(postings.flatMap(({ demands }) => demands.map(({ skill }) => skill)));
  const rows = [...skills].map((skill): SkillRow => ({
    skill,
    cells: postings.map(({ demands }) => {
      const asked = demands.find((demand) => demand.skill === skill);
      return asked ? cellOf(asked, creditOf) : null;
    }),
  }));
  const count = ({ cells }: SkillRow, level: Level): number => cells.filter((cell) => cell?.level === level).length;
  return rows.sort(
    (a, b) =>
      count(b, 'required') - count(a, 'required') ||
      count(b, 'preferred') - count(a, 'preferred') ||
      count(b, 'mentioned') - count(a, 'mentioned') ||
      nameOf(a.skill).localeCompare(nameOf(b.skill)),
  );
}

function cellOf(asked: Asked, creditOf: CreditOf): Cell {
  const { level, years, oneOf } = asked;
  const credit = creditOf?.(asked);
  const standing = credit === undefined ? 'unknown' : credit === 100 ? 'have' : credit > 0 ? 'part' : 'missing';
  return { level, years, oneOf: oneOf !== null, standing };
}
