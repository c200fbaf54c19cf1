/** Hostile files are read or refused for their reason, and do nothing else. Those that only the time limit ends: tests/e2e. */
import { afterAll, describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import { propose } from '@/utils/resume/propose';
import { readFile } from '@/utils/resume/read-file';
import { RefusedFile } from '@/utils/resume/refusal';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { HOSTILE_FILES } from './hostile';
import { NOW } from './person';

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));

describe('hostile files', () => {
  it.each(HOSTILE_FILES.filter(({ endless }) => endless !== true))('$name', async ({ make, outcomes }) => {
    const outcome = await readFile(make()).then(
      (text) => {
        propose(text, { taxonomy, corrections: NO_CORRECTIONS, now: NOW });
        return 'read';
      },
      (error: unknown) => (error instanceof RefusedFile ? error.refusal : String(error)),
    );
    expect(outcomes).toContain(outcome);
  });
});

afterAll(() => {
  expect('harmed' in globalThis).toBe(false);
  expect('harmed' in {}).toBe(false);
});
