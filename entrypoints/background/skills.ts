/** What screens and pages are told of skills: what the taxonomy knows, or the user who added them. */
import { taxonomy } from 'virtual:taxonomy';
import type { Reading } from '@/utils/extract/reading';
import { corrections } from '@/utils/store/corrections';
import { profile } from '@/utils/store/profile';
import { excerpt, type Excerpt } from '@/utils/taxonomy/excerpt';

/** What the screens need of the taxonomy to show the reading and to match it with the profile as it is now. */
export async function skillsOf({ demands, softSkills }: Reading): Promise<Excerpt> {
  const [{ ownSkills }, mine] = await Promise.all([corrections.get(), profile.get()]);
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return excerpt(
    [...demands, ...softSkills, ...mine.skills].map(({ skill }) => skill),
    (id) => {
      const name = own.get(id);
      return taxonomy.byId.get(id) ?? (name === undefined ? undefined : ownEntry(name));
    },
  );
}

function ownEntry(name: string) {
  return { name, category: 'knowledge', implies: [], related: [] } as const;
}
