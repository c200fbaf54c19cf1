/** Small helpers of the engine's tests: the taxonomy as it ships, and what a reading says in names instead of ids. */
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import { extract } from '@/utils/extract/extract';
import type { Reading } from '@/utils/extract/reading';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { parseSkills } from '@/utils/taxonomy/parse';
import { makeTaxonomy, type Taxonomy } from '@/utils/taxonomy/taxonomy';

let shipped: Taxonomy | undefined;

/** The taxonomy as it ships, compiled once a test file. */
export function shippedTaxonomy(): Taxonomy {
  return (shipped ??= compileTaxonomy(readTaxonomyFiles()));
}

/** A small taxonomy from lines of its format. */
export function taxonomyOf(lines: string): Taxonomy {
  return makeTaxonomy(parseSkills(lines, 'test').map(({ skill }) => skill));
}

/** What is asked of each skill, by its name: level, years, proficiency. */
export function demandsBy(reading: Reading, taxonomy: Taxonomy): Record<string, Reading['demands'][number]> {
  return Object.fromEntries(
    reading.demands.map((demand) => [taxonomy.byId.get(demand.skill)?.name ?? demand.skill, demand]),
  );
}

/** The names of all skills that a text asks for or mentions, in order of first mention. */
export function skillsIn(text: string, taxonomy: Taxonomy, corrections: Corrections = NO_CORRECTIONS): string[] {
  return extract(text, taxonomy, corrections).demands.map(({ skill }) => taxonomy.byId.get(skill)?.name ?? skill);
}
