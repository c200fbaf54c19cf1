/** What screens know of skills: all their names, areas and kinships. */
import { skillNames } from 'virtual:skill-names';
import type { Kinship } from '@/utils/match/grounds';
import type { Corrections } from '@/utils/extract/corrections';
import type { SkillEntry } from '@/utils/taxonomy/excerpt';
import type { SkillId } from '@/utils/taxonomy/skill';

/** What is known of a skill; undefined where it is none of ours. */
export const entryOf = (id: SkillId): SkillEntry | undefined => skillNames.get(id);

export const kinship: Kinship = entryOf;

/** A skill's name; of one that is no longer known its id, which is nearly one. */
export function nameOf(id: SkillId): string {
  return skillNames.get(id)?.name ?? id;
}

/** Names with the user's own skills among them. */
export function namesWith({ ownSkills }: Corrections): (id: SkillId) => string {
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return (id) => own.get(id) ?? nameOf(id);
}
