/** What screens know of skills: their names and kinships. */
import { skillNames } from 'virtual:skill-names';
import type { Kinship } from '@/utils/match/grounds';
import type { Corrections } from '@/utils/extract/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';

export const kinship: Kinship = (id) => skillNames.get(id);

/** A skill's name; of one that is no longer known its id, which is nearly one. */
export function nameOf(id: SkillId): string {
  return skillNames.get(id)?.name ?? id;
}

/** Names with the user's own skills among them. */
export function namesWith({ ownSkills }: Corrections): (id: SkillId) => string {
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return (id) => own.get(id) ?? nameOf(id);
}
