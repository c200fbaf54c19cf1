/** What the background keeps of its readings, and when it must not. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReader } from '@/entrypoints/background/reader';
import { corrections } from '@/utils/store/corrections';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));
const TEXT = 'Requirements\n- Python\n- PostgreSQL';

beforeEach(() => {
  fakeBrowser.reset();
});

test('a text that is sent ahead is read once', async () => {
  const { read } = createReader(taxonomy, 'engine');
  const [first, second] = [await read(TEXT), await read(TEXT)];
  expect(second).toBe(first);
  expect(first.demands.map(({ skill }) => skill)).toEqual(['python', 'postgresql']);
});

test('only the last few are kept', async () => {
  const { read } = createReader(taxonomy, 'engine');
  const first = await read(TEXT);
  for (let i = 0; i < 10; i++) await read(`${TEXT}\n- ${String(i)} years of Docker`);
  expect(await read(TEXT)).not.toBe(first);
  expect(await read(TEXT)).toEqual(first);
});

test('what was taught is obeyed at once, by the texts that were kept too, and storage is asked only then', async () => {
  const { read } = createReader(taxonomy, 'engine');
  await read(TEXT);
  await corrections.update((taught) => ({ ...taught, alwaysOptional: ['python'] }));
  expect((await read(TEXT)).demands[0]?.level).toBe('preferred');
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await read(TEXT);
  await read('Docker');
  expect(get).not.toHaveBeenCalled();
});
