/** A reading's demands as the screens show them: by level, one-of groups as one unit, each with how the user stands. */
import type { Demand, Level, Reading } from '@/utils/extract/reading';
import type { Asked, Grounds } from '@/utils/match/grounds';
import type { SkillId } from '@/utils/taxonomy/skill';

/** `part` is any credit below 100 %; `unknown` where there is no profile to compare with. */
export type Standing = 'have' | 'part' | 'missing' | 'unknown';

export const STANDINGS: readonly Standing[] = ['have', 'part', 'missing', 'unknown'];
const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

export interface SkillView {
  readonly id: SkillId;
  readonly name: string;
  readonly standing: Standing;
  readonly demand: Demand;
}

/** One demand, or one group of which any member is enough. */
export interface DemandView {
  readonly level: Level;
  /** The best of its members'. */
  readonly standing: Standing;
  readonly oneOf: boolean;
  readonly skills: readonly SkillView[];
}

export interface LevelView {
  readonly level: Level;
  readonly demands: readonly DemandView[];
}

/** What the profile holds against a demand; null where there is no profile. */
export type GroundsFor = ((asked: Asked) => Grounds | null) | null;

/** Levels from most to least wanted, empty ones left out; within a level in text order. */
export function levelViews(reading: Reading, groundsFor: GroundsFor, nameOf: (id: SkillId) => string): LevelView[] {
  const groups = new Map<number, SkillView[]>();
  const units: SkillView[][] = [];
  for (const demand of reading.demands) {
    const skill = { id: demand.skill, name: nameOf(demand.skill), standing: standing(demand, groundsFor), demand };
    const group = demand.oneOf === null ? undefined : groups.get(demand.oneOf);
    if (group) {
      group.push(skill);
      continue;
    }
    const unit = [skill];
    if (demand.oneOf !== null) groups.set(demand.oneOf, unit);
    units.push(unit);
  }
  const demands = units.map(demandView);
  return LEVELS.map((level) => ({ level, demands: demands.filter((demand) => demand.level === level) })).filter(
    ({ demands: ofLevel }) => ofLevel.length > 0,
  );
}

/** How many of the demands are met in full. */
export function metCount(demands: readonly DemandView[]): number {
  return demands.filter((demand) => demand.standing === 'have').length;
}

function demandView(skills: readonly SkillView[]): DemandView {
  const level = LEVELS.find((one) => skills.some(({ demand }) => demand.level === one)) ?? 'mentioned';
  const best = STANDINGS.find((one) => skills.some((skill) => skill.standing === one)) ?? 'unknown';
  return { level, standing: best, oneOf: skills.length > 1, skills };
}

function standing(demand: Demand, groundsFor: GroundsFor): Standing {
  if (!groundsFor) return 'unknown';
  const grounds = groundsFor(demand);
  return grounds === null ? 'missing' : grounds.credit === 100 ? 'have' : 'part';
}
