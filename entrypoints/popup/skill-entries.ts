/**
 * What the popup knows of skills: what came with the posting, so that it is drawn at once; and the whole table (42 kB
 * packed) as soon as something else is to be named or matched.
 */
import { useEffect, useState } from 'react';
import type { Corrections } from '@/utils/extract/corrections';
import type { Profile } from '@/utils/match/profile';
import type { Excerpt, SkillEntry } from '@/utils/taxonomy/excerpt';
import type { SkillId } from '@/utils/taxonomy/skill';

export type EntryOf = (id: SkillId) => SkillEntry | undefined;

/** Whether what came with the posting is enough to match it: the profile may have changed since. */
export function covers(came: Excerpt | null, { skills }: Profile): boolean {
  return came !== null && skills.every(({ skill }) => Object.hasOwn(came, skill));
}

/** Out of what came with the posting, then out of the table. */
export function entries(came: Excerpt | null, table: EntryOf | null): EntryOf {
  return (id) => (came !== null && Object.hasOwn(came, id) ? came[id] : table?.(id));
}

/** Names with the user's own skills among them; of a skill that is no longer known its id, which is nearly one. */
export function namesWith(entryOf: EntryOf, { ownSkills }: Corrections): (id: SkillId) => string {
  const own = new Map(ownSkills.map(({ id, name }) => [id, name]));
  return (id) => own.get(id) ?? entryOf(id)?.name ?? id;
}

/** The whole table, loaded when it is needed; null until then. */
export function useTable(isNeeded: boolean): EntryOf | null {
  const [table, setTable] = useState<{ readonly entryOf: EntryOf } | null>(null);
  useEffect(() => {
    if (isNeeded) void import('@/entrypoints/screen/knowledge').then(setTable);
  }, [isNeeded]);
  return table?.entryOf ?? null;
}
