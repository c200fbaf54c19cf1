import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { packNames, packSkills, unpackNames, unpackSkills } from '@/utils/taxonomy/pack';
import { parseSkills } from '@/utils/taxonomy/parse';

const skillsOf = (text: string) => parseSkills(text, 'test').map(({ skill }) => skill);

test.each([
  ['one skill', 'ada  Ada  language'],
  ['an id that the name does not give', 'cpp  C++  language  =CPP|!cxx'],
  [
    'relatives, in both directions',
    'ada  Ada  language  >pascal\ndjango  Django  framework  >python  ~flask\nflask  Flask  framework\npascal  Pascal  language\npython  Python  language',
  ],
  ['context and year', 'phoenix  ?Phoenix  framework  +elixir|app  -arizona  @2014'],
  ['several categories', 'a  Aa  tool\nb  Bb  language\nc  Cc  tool'],
])('%s comes back as it was', (_, text) => {
  expect(unpackSkills(packSkills(skillsOf(text)))).toEqual(skillsOf(text));
});

const skills = compileSkills(readTaxonomyFiles());

test('the whole taxonomy comes back as it was', () => {
  expect(unpackSkills(packSkills(skills))).toEqual(skills);
});

test('the whole taxonomy takes 150 kB gzip at the most', () => {
  expect(gzipSync(packSkills(skills), { level: 9 }).length).toBeLessThanOrEqual(150_000);
});

test('names, categories and kinships come back as they were', () => {
  const expected = new Map(
    skills.map(({ id, name, category, implies, related }) => [id, { name, category, implies, related }]),
  );
  expect(unpackNames(packNames(skills))).toEqual(expected);
});

test('names and kinships take 46 kB gzip at the most', () => {
  expect(gzipSync(packNames(skills), { level: 9 }).length).toBeLessThanOrEqual(46_000);
});
