/** What the skills of a profile bring along without being named in it. */
import type { SkillId } from '@/utils/taxonomy/skill';
import { broughtAlong, compareText, type Kinship } from './grounds';
import type { ProfileSkill } from './profile';

export interface ImpliedSkill {
  readonly skill: SkillId;
  /** The skills of the profile that bring it along. */
  readonly by: readonly SkillId[];
}

/** Each once, by id; none that is in the profile itself. */
export function impliedSkills(skills: readonly ProfileSkill[], kinship: Kinship): ImpliedSkill[] {
  const own = new Set(skills.map(({ skill }) => skill));
  const found = new Map<SkillId, SkillId[]>();
  for (const by of own) {
    for (const skill of broughtAlong(by, kinship)) {
      if (!own.has(skill)) found.set(skill, [...(found.get(skill) ?? []), by]);
    }
  }
  return [...found]
    .map(([skill, by]) => ({ skill, by: by.sort(compareText) }))
    .sort((a, b) => compareText(a.skill, b.skill));
}
