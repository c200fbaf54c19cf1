/** A name that the taxonomy does not know becomes a skill of the user's own. */
import { skillNames } from 'virtual:skill-names';
import { corrections } from '@/utils/store/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';

/** Adds it, unless it is one already; answers its id. */
export async function addOwnSkill(name: string): Promise<SkillId> {
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'skill';
  let id = slug;
  await corrections.update((taught) => {
    const same = taught.ownSkills.find((skill) => skill.name.toLowerCase() === name.toLowerCase());
    if (same) {
      id = same.id;
      return taught;
    }
    // An id of the taxonomy is never replaced, and none of the user's own.
    const taken = (wanted: SkillId) => skillNames.has(wanted) || taught.ownSkills.some((skill) => skill.id === wanted);
    for (let n = 1; taken(id); n++) id = `${slug}-own-${String(n)}`;
    return { ...taught, ownSkills: [...taught.ownSkills, { id, name, aliases: [] }] };
  });
  return id;
}
