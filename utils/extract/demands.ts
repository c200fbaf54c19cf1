/** From judged hits to demands: level, years, proficiency and one-of groups, the strongest mention of each skill first. */
import { alternativesIn } from './alternatives';
import type { Clause } from './clauses';
import type { Line, SectionKind } from './line';
import type { Verdict } from './judge';
import type { Demand, Level, Proficiency, Span } from './reading';
import { skillYearsIn } from './skill-years';
import { isUnlisted } from './unknown';
import { wantingsOf, type Shape, type Wanting } from './wanting';

const LEVELS: readonly Level[] = ['mentioned', 'preferred', 'required'];
const byLevel = ({ level }: Wanting): number => LEVELS.indexOf(level ?? 'mentioned');

const PROFICIENCIES: readonly Proficiency[] = [
  'unstated',
  'familiarity',
  'understanding',
  'knowledge',
  'experience',
  'proficiency',
  'strong',
  'expertise',
];

const byProficiency = ({ proficiency }: Wanting): number => PROFICIENCIES.indexOf(proficiency);

/** Sections whose default is a demand said out loud; a title or a passing word is none. */
const SAID_OUT_LOUD: ReadonlySet<SectionKind> = new Set(['required', 'skills', 'duties']);

/** The same skill asked twice with words that cannot both hold: where it is required, where only preferred. */
export interface LevelClash {
  readonly skill: string;
  readonly required: Span;
  readonly preferred: Span;
}

interface Said {
  readonly line: Line;
  readonly clause: Clause;
  readonly verdict: Verdict;
  readonly wanting: Wanting;
}

/** What the mention with the highest rank says, the first of equals. */
function most(said: readonly Said[], rank: (wanting: Wanting) => number): Wanting | undefined {
  let best = said[0]?.wanting;
  if (said.length > 1) for (const { wanting } of said) if (best && rank(wanting) > rank(best)) best = wanting;
  return best;
}

/** Demands in order of first mention, their one-of groups (indexes into them), and the skills said not to be needed. */
export interface Demands {
  readonly demands: readonly Demand[];
  readonly oneOf: readonly (readonly number[])[];
  readonly clashes: readonly LevelClash[];
  /** What is asked of skills that no taxonomy has; they are members of no group. */
  readonly unlisted: readonly Demand[];
}

/** "Android" in the title, "4 years of Android development" below: as many years of the platform itself. */
function withYearsOfDevelopment(demand: Demand, all: readonly Demand[]): Demand {
  if (demand.years !== null) return demand;
  const development = all.find(({ skill }) => skill === `${demand.skill}-development`);
  return development?.years == null
    ? demand
    : { ...demand, years: development.years, yearsSpan: development.yearsSpan };
}

/** Sums up all clauses of a posting. */
export function demandsOf(
  text: string,
  clauses: readonly (readonly [Line, Clause])[],
  alwaysOptional: ReadonlySet<string>,
  shape?: Shape,
): Demands {
  const bySkill = new Map<string, Said[]>();
  const years = new Map<Verdict, { years: number; start: number; end: number }>();
  const groups: (readonly Verdict[])[] = [];
  for (const [line, clause] of clauses) {
    if (clause.verdicts.length === 0) continue;
    const wantings = wantingsOf(text, line, clause, shape);
    for (const [i, verdict] of clause.verdicts.entries()) {
      const wanting = wantings[i];
      if (wanting === undefined || wanting.level === null) continue;
      const said = bySkill.get(verdict.skill.id);
      if (said) said.push({ line, clause, verdict, wanting });
      else bySkill.set(verdict.skill.id, [{ line, clause, verdict, wanting }]);
    }
    for (const [verdict, duration] of skillYearsIn(text, line, clause)) years.set(verdict, duration);
    groups.push(...alternativesIn(text, clause));
  }

  const groupOf = new Map<Verdict, number>();
  groups.forEach((group, i) => {
    for (const verdict of group) groupOf.set(verdict, i);
  });
  const clashes: LevelClash[] = [];
  const summed = [...bySkill].map(([skill, said]): Demand => {
    const strongest = most(said, byLevel);
    const optional = alwaysOptional.has(skill) && strongest?.level === 'required';
    const best = most(said, byProficiency);
    const durations =
      years.size === 0 ? [] : said.flatMap(({ verdict }) => years.get(verdict) ?? []).sort((a, b) => a.years - b.years);
    let oneOf: number | null = null;
    if (groups.length > 0) {
      // A skill is free only where every mention that asks for it stands among alternatives.
      const asked = said.filter(({ wanting }) => wanting.level === strongest?.level);
      const group = asked.map(({ verdict }) => groupOf.get(verdict));
      if (group[0] !== undefined && group.every((g) => g === group[0])) oneOf = group[0];
    }
    const required = said.find(
      ({ wanting, line }) => wanting.level === 'required' && (wanting.explicit || SAID_OUT_LOUD.has(line.section.kind)),
    );
    const preferred = said.find(({ wanting }) => wanting.level === 'preferred' && wanting.explicit);
    if (required && preferred && !isUnlisted(skill))
      clashes.push({ skill, required: required.line, preferred: preferred.line });
    return {
      skill,
      level: optional ? 'preferred' : (strongest?.level ?? 'mentioned'),
      levelSpan: strongest?.levelSpan ?? null,
      years: durations[0]?.years ?? null,
      yearsSpan: durations[0] ? { start: durations[0].start, end: durations[0].end } : null,
      proficiency: best?.proficiency ?? 'unstated',
      proficiencySpan: best?.proficiencySpan ?? null,
      mentions: said.map(({ verdict }) => ({ start: verdict.hit.start, end: verdict.hit.end })),
      oneOf,
    };
  });

  const all = years.size === 0 ? summed : summed.map((demand) => withYearsOfDevelopment(demand, summed));
  const unlisted = all.filter(({ skill }) => isUnlisted(skill));
  const demands = unlisted.length > 0 ? all.filter(({ skill }) => !isUnlisted(skill)) : all;
  if (groups.length === 0) return { demands, oneOf: [], clashes, unlisted };
  const members = groups.map((): number[] => []);
  demands.forEach(({ oneOf }, index) => {
    if (oneOf !== null) members[oneOf]?.push(index);
  });
  // A group that lost all but one member is none; the others are numbered anew.
  const kept = members.flatMap((group, i) => (group.length > 1 ? [{ group, i }] : []));
  const renumbered = new Map(kept.map(({ i }, n) => [i, n]));
  return {
    demands: demands.map((demand) => ({
      ...demand,
      oneOf: demand.oneOf === null ? null : (renumbered.get(demand.oneOf) ?? null),
    })),
    oneOf: kept.map(({ group }) => group),
    clashes,
    unlisted,
  };
}
