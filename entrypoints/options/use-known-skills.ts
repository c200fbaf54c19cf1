/** What the options know of skills: the taxonomy's and the user's own. */
import { taxonomy } from 'virtual:taxonomy';
import { useMemo } from 'react';
import { namesWith } from '@/entrypoints/screen/knowledge';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { OwnSkill } from '@/utils/extract/corrections';
import { corrections } from '@/utils/store/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';
import { makeSkillSearch, type Searchable, type SkillSearch } from '@/utils/taxonomy/suggest';

interface KnownSkills {
  readonly search: SkillSearch;
  readonly nameOf: (id: SkillId) => string;
}

/** The skills a profile can hold: personal qualities are never matched. */
const matchable = taxonomy.skills.filter(({ category }) => category !== 'soft');

/** Undefined until the user's own were read. */
export function useKnownSkills(): KnownSkills | undefined {
  const [taught] = useLocalItem(corrections);
  return useMemo(
    () =>
      taught && {
        search: makeSkillSearch([...matchable, ...taught.ownSkills.map(searchable)]),
        nameOf: namesWith(taught),
      },
    [taught],
  );
}

function searchable({ id, name, aliases }: OwnSkill): Searchable {
  return { id, name, forms: [name, ...aliases].map((text) => ({ text })) };
}
