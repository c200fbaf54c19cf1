/** The taxonomy as screens use it: names, kinships, the search for skills. */
import { taxonomy } from 'virtual:taxonomy';
import type { Kinship } from '@/utils/match/grounds';
import type { Corrections, OwnSkill } from '@/utils/extract/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Searchable } from '@/utils/taxonomy/suggest';

export const kinship: Kinship = (id) => taxonomy.byId.get(id);

/** A skill's name; of one that is no longer known its id, which is nearly one. */
export function nameOf(id: SkillId): string {
  return taxonomy.byId.get(id)?.name ?? id;
}

/** The skills a profile can hold: personal qualities are never matched. */
export const matchable = taxonomy.skills.filter(({ category }) => category !== 'soft');

/** A skill of the user's own, for the search. */
export function searchable({ id, name, aliases }: OwnSkill): Searchable {
  return { id, name, forms: [name, ...aliases].map((text) => ({ text })) };
}

/** Names with the user's own skills among them. */
export function namesWith({ ownSkills }: Corrections): (id: SkillId) => string {
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return (id) => own.get(id) ?? nameOf(id);
}
