/** What the skills of a reading are called: by the taxonomy, or by the user who added them. */
import { taxonomy } from 'virtual:taxonomy';
import type { Reading } from '@/utils/extract/reading';
import { corrections } from '@/utils/store/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';

/** The names of the demands' skills. */
export async function namesOf({ demands }: Reading): Promise<Readonly<Record<SkillId, string>>> {
  const { ownSkills } = await corrections.get();
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    demands.map(({ skill }) => [skill, taxonomy.byId.get(skill)?.name ?? own.get(skill) ?? skill]),
  );
}
