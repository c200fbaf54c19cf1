/** The taxonomy as the Vite plugin compiles it into a bundle. */
declare module 'virtual:taxonomy' {
  import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

  export const taxonomy: Taxonomy;
  /** Names this engine: another one where the taxonomy or the code that reads with it is another. */
  export const engine: string;
}

/** What screens name, group and match of each skill; a tenth of the time that the whole takes to start. */
declare module 'virtual:skill-names' {
  import type { SkillEntry } from '@/utils/taxonomy/excerpt';
  import type { SkillId } from '@/utils/taxonomy/skill';

  export const skillNames: ReadonlyMap<SkillId, SkillEntry>;
}
