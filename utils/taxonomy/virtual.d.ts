/** The taxonomy as the Vite plugin compiles it into a bundle. */
declare module 'virtual:taxonomy' {
  import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

  export const taxonomy: Taxonomy;
}
