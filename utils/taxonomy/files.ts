/** The taxonomy's files on disk, for the build and the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaxonomyFiles } from './compile';

/** The folder that holds `skills/` and `forms/`. */
export const TAXONOMY_FOLDER = fileURLToPath(new URL('.', import.meta.url));

function read(folder: string): Map<string, string> {
  const path = join(TAXONOMY_FOLDER, folder);
  return new Map(
    readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [`${folder}/${name}`, readFileSync(join(path, name), 'utf8')]),
  );
}

/** Reads all of them. @throws when a folder is missing. */
export function readTaxonomyFiles(): TaxonomyFiles {
  return { skills: read('skills'), forms: read('forms') };
}
