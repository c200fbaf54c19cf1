/** The skills that a few words name: a list as a person writes it, or a sentence. */
import { taxonomy } from 'virtual:taxonomy';
import { readSkillList } from '@/components/options/read-skill-list';
import { extract } from '@/utils/extract/extract';
import { corrections } from '@/utils/store/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';

/** Each once: what the list names, and where that leaves words over, what a reader finds in them. */
export async function namedSkills(text: string): Promise<readonly SkillId[]> {
  const { ownSkills } = await corrections.get();
  const own = ownSkills.map(({ id, name, aliases }) => ({
    id,
    name,
    forms: [name, ...aliases].map((form) => ({ text: form })),
  }));
  const hard = [...taxonomy.byId.values()].filter(({ category }) => category !== 'soft');
  const { skills, unknown } = readSkillList(text, makeSkillSearch([...hard, ...own]));
  const found = unknown.length === 0 ? [] : extract(text, taxonomy, await corrections.get()).demands;
  return [...new Set([...skills, ...found].map(({ skill }) => skill))];
}
