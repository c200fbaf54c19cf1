import { describe, expect, it, test } from 'vitest';
import { compileSkills, problemsOf } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const problems = (skills: string, forms = '') =>
  problemsOf({ skills: new Map([['s.txt', skills]]), forms: new Map([['de.txt', forms]]) }).map(
    ({ message }) => message,
  );

test.each([
  ['an id that stands twice', 'a  Ada  language\na  Abc  language', '', 's.txt:2: id “a” stands at s.txt:1 too'],
  [
    'an alias with two owners',
    'a  Ada  language\nb  Bee  tool  =ADA',
    '',
    's.txt:2: “ADA” of b belongs to a (s.txt:1)',
  ],
  ['a form without a word', 'a  ★  language', '', 's.txt:1: “★” of a has no word in it'],
  ['a form that loses its sign', 'c  C#  language  =C #', '', 's.txt:1: “C #” of c would be found without its #'],
  ['an implied id that is none', 'a  Ada  language  >b', '', 's.txt:1: a names “b”, which is no skill'],
  ['forms of no skill', 'a  Ada  language', 'b  =Bee', 'de.txt:1: “b” is no skill'],
])('%s is a mistake', (_, skills, forms, message) => {
  expect(problems(skills, forms).join('\n')).toContain(message);
});

test('one mistake does not hide the next', () => {
  expect(problems('A  Ada  language\nb  Bee  nonsense\nc  Sea  tool')).toHaveLength(2);
});

test('a weak form may have two owners', () => {
  expect(problems('metal  ?Metal  library\nmetalwork  ?metal  knowledge')).toEqual([]);
});

test('forms from forms files join the skill', () => {
  const skills = compileSkills({
    skills: new Map([['s.txt', 'a  Ada  language']]),
    forms: new Map([['de.txt', 'a  =!Ada-Sprache']]),
  });
  expect(skills[0]?.forms).toEqual([
    { text: 'Ada', evidence: 'free' },
    { text: 'Ada-Sprache', evidence: 'exact' },
  ]);
});

describe('the taxonomy itself', () => {
  const files = readTaxonomyFiles();

  it('compiles', () => {
    expect(problemsOf(files).map(({ message }) => message)).toEqual([]);
  });

  it('has the depth it promises: 1,800 skills and 5,500 surface forms at least', () => {
    const skills = compileSkills(files);
    expect(skills.length).toBeGreaterThanOrEqual(1800);
    expect(skills.reduce((sum, { forms }) => sum + forms.length, 0)).toBeGreaterThanOrEqual(5500);
  });
});
