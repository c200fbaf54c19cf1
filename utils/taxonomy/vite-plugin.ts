/**
 * Puts the taxonomy into bundles, checked and merged at build time: `virtual:taxonomy` whole, indexed as the bundle
 * starts; `virtual:skill-names` only what screens name and match, which is there at once.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** Folders whose code decides what is read in a text. */
const ENGINE = ['../extract', '.'].map((folder) => join(TAXONOMY_FOLDER, folder));

/** Changes with the knowledge and with the code that uses it: what another engine read is read again. */
function engineOf(packed: string): string {
  const hash = createHash('sha256').update(packed);
  for (const folder of ENGINE) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function taxonomyModule(skills: readonly Skill[]): string {
  const packed = packSkills(skills);
  const from = (file: string) => JSON.stringify(join(TAXONOMY_FOLDER, file));
  return `import { unpackSkills } from ${from('pack.ts')};
import { makeTaxonomy } from ${from('taxonomy.ts')};
export const taxonomy = makeTaxonomy(unpackSkills(${JSON.stringify(packed)}));
export const engine = '${engineOf(packed)}';`;
}

function namesModule(skills: readonly Skill[]): string {
  return `import { unpackNames } from ${JSON.stringify(join(TAXONOMY_FOLDER, 'pack.ts'))};
export const skillNames = unpackNames(${JSON.stringify(packNames(skills))});`;
}
