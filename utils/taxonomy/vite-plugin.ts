/**
 * Puts the taxonomy into bundles, checked and merged at build time: `virtual:taxonomy` whole, indexed as the bundle
 * starts; `virtual:skill-names` only what screens name and match, which is there at once.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileSkills } from './compile';
import { TAXONOMY_FOLDER, readTaxonomyFiles } from './files';
import { packNames, packSkills } from './pack';
import type { Skill } from './skill';

const TAXONOMY = 'virtual:taxonomy';
const NAMES = 'virtual:skill-names';

/** A mistake in a taxonomy file stops the build with `file:line`. */
export function taxonomyPlugin(): Plugin {
  return {
    name: 'skillight:taxonomy',
    resolveId: (id) => (id === TAXONOMY || id === NAMES ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${TAXONOMY}` && id !== `\0${NAMES}`) return undefined;
      const files = readTaxonomyFiles();
      for (const name of [...files.skills.keys(), ...files.forms.keys()])
        this.addWatchFile(join(TAXONOMY_FOLDER, name));
      const skills = compileSkills(files);
      return id === `\0${NAMES}` ? namesModule(skills) : taxonomyModule(skills);
    },
  };
}

function taxonomyModule(skills: readonly Skill[]): string {
  const from = (file: string) => JSON.stringify(join(TAXONOMY_FOLDER, file));
  return `import { unpackSkills } from ${from('pack.ts')};
import { makeTaxonomy } from ${from('taxonomy.ts')};
export const taxonomy = makeTaxonomy(unpackSkills(${JSON.stringify(packSkills(skills))}));`;
}

function namesModule(skills: readonly Skill[]): string {
  return `import { unpackNames } from ${JSON.stringify(join(TAXONOMY_FOLDER, 'pack.ts'))};
export const skillNames = unpackNames(${JSON.stringify(packNames(skills))});`;
}
