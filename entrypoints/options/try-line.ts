/** Reads one line with the engine itself; loaded only when it is needed. */
import { taxonomy } from 'virtual:taxonomy';
import type { Tried } from '@/components/taught/TryLine';
import type { Corrections } from '@/utils/extract/corrections';
import { extract } from '@/utils/extract/extract';

/** The skills that are read in a line that stands alone among requirements. */
export function tryLine(line: string, taught: Corrections): readonly Tried[] {
  const own = new Map(taught.ownSkills.map(({ id, name }) => [id, name]));
  return extract(`Requirements\n- ${line}`, taxonomy, taught).demands.map(({ skill, level, years }) => ({
    name: taxonomy.byId.get(skill)?.name ?? own.get(skill) ?? skill,
    level,
    years,
  }));
}
