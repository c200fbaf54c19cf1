/** Puts the taxonomy into bundles as `virtual:taxonomy`: checked and merged at build time, indexed as the bundle starts. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileSkills } from './compile';
import { TAXONOMY_FOLDER, readTaxonomyFiles } from './files';
import { formatSkill } from './parse';

const TAXONOMY = 'virtual:taxonomy';

/** A mistake in a taxonomy file stops the build with `file:line`. */
export function taxonomyPlugin(): Plugin {
  return {
    name: 'skillight:taxonomy',
    resolveId: (id) => (id === TAXONOMY ? `\0${TAXONOMY}` : undefined),
    load(id) {
      if (id !== `\0${TAXONOMY}`) return undefined;
      const files = readTaxonomyFiles();
      for (const name of [...files.skills.keys(), ...files.forms.keys()]) this.addWatchFile(join(TAXONOMY_FOLDER, name));
      const text = compileSkills(files).map(formatSkill).join('\n');
      const from = (file: string) => JSON.stringify(join(TAXONOMY_FOLDER, file));
      return `import { parseSkills } from ${from('parse.ts')};
import { makeTaxonomy } from ${from('taxonomy.ts')};
export const taxonomy = makeTaxonomy(parseSkills(${JSON.stringify(text)}, ${JSON.stringify(TAXONOMY)}).map((entry) => entry.skill));`;
    },
  };
}
