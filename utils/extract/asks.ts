/** Whether a posting asks for a skill, told without making its other demands where it was read from columns. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Level } from './reading';
import type { Summary } from './summary';

/** Which skills are looked for. What it says of a skill is remembered, so it must always say the same. */
export type IsWanted = (skill: SkillId) => boolean;

/** A summary that can answer by itself, faster than its demands are made. */
interface Asking {
  asks(isWanted: IsWanted, level: Level | null): boolean;
}

/** Whether it asks for a wanted skill at that level; null: at any. */
export function asks(summary: Summary & Partial<Asking>, isWanted: IsWanted, level: Level | null): boolean {
  return (
    summary.asks?.(isWanted, level) ??
    summary.demands.some((demand) => isWanted(demand.skill) && (level === null || demand.level === level))
  );
}
