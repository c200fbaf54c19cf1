import { describe, expect, test } from 'vitest';
import { readSkillList } from '@/components/options/read-skill-list';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';

const search = makeSkillSearch(
  [
    ['python', 'Python'],
    ['django', 'Django'],
    ['kubernetes', 'Kubernetes', 'k8s'],
    ['sql', 'SQL'],
    ['cicd', 'CI/CD'],
    ['c', 'C'],
    ['cpp', 'C++'],
    ['gcp-practice', 'Good Clinical Practice'],
    ['r-and-d', 'R&D', 'Research and development'],
    ['docker', 'Docker'],
  ].map(([id = '', name = '', ...aliases]) => ({ id, name, forms: [name, ...aliases].map((text) => ({ text })) })),
);

const read = (text: string) =>
  readSkillList(text, search).skills.map(({ skill, level, years }) => `${skill} ${level} ${years ?? '-'}`);

describe('one entry', () => {
  test.each([
    ['Python', 'python working -'],
    ['python 5y', 'python strong 5'],
    ['Python 5 years', 'python strong 5'],
    ['Python (5+ yrs)', 'python strong 5'],
    ['5+ years of Python', 'python strong 5'],
    ['3 years experience with Django', 'django working 3'],
    ['Python: 2.5 years', 'python working 2.5'],
    ['Python – 4 Jahre', 'python working 4'],
    ['Python seit 6 Jahren', 'python strong 6'],
    ['0.5 years Python', 'python familiar 0.5'],
    ['expert Python', 'python expert -'],
    ['Python (Expert), ', 'python expert -'],
    ['strong SQL 2y', 'sql strong 2'],
    ['SQL sehr gut', 'sql strong -'],
    ['basic SQL', 'sql familiar -'],
    ['k8s', 'kubernetes working -'],
    ['CI/CD', 'cicd working -'],
    ['C++ 10y', 'cpp strong 10'],
    ['C', 'c working -'],
    ['Good Clinical Practice', 'gcp-practice working -'],
    ['R&D', 'r-and-d working -'],
    ['research and development 3y', 'r-and-d working 3'],
    ['• Python', 'python working -'],
    ['- Python', 'python working -'],
    ['1. Python', 'python working -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test.each([
  'Python, Django, SQL',
  'Python;Django;SQL',
  'Python\nDjango\r\nSQL',
  '• Python\n• Django\n• SQL',
  'Python | Django | SQL',
  'Python\tDjango\tSQL',
])('parts a list: %j', (text) => {
  expect(read(text)).toEqual(['python working -', 'django working -', 'sql working -']);
});

test.each([
  'Python/Django 3y',
  'Python and Django 3y',
  'Python & Django (3 yrs)',
  'Python und Django, 3y'.replace(',', ''),
])('two skills in one entry: %s', (text) => {
  expect(read(text)).toEqual(['python working 3', 'django working 3']);
});

describe('what is not known', () => {
  test('is handed back as it was written, once', () => {
    const { skills, unknown } = readSkillList(
      'Python, Basket weaving 3y, Django, basket-weaving, Basket weaving 3y',
      search,
    );
    expect(skills).toHaveLength(2);
    expect(unknown).toEqual(['Basket weaving 3y', 'basket-weaving']);
  });

  test('half known is not known: nothing is taken over in part', () => {
    expect(readSkillList('Python and juggling', search)).toEqual({ skills: [], unknown: ['Python and juggling'] });
  });

  test.each(['', ' , ;\n', '---'])('nothing is nothing: %j', (text) => {
    expect(readSkillList(text, search)).toEqual({ skills: [], unknown: [] });
  });
});

test('a skill named twice counts once, as it was named first', () => {
  expect(read('Python 5y, python 1y')).toEqual(['python strong 5']);
});

test('a long list of anything is answered', () => {
  const { unknown } = readSkillList('a b c d e '.repeat(20_000), search);
  expect(unknown).toHaveLength(1);
});
