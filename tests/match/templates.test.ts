import { describe, expect, test } from 'vitest';
import { readRole } from '@/utils/match/roles/role';
import { ROLE_TEMPLATES, templateFor } from '@/utils/match/templates';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const skills = new Map(compileSkills(readTaxonomyFiles()).map((skill) => [skill.id, skill]));

describe.each(ROLE_TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  test('names only skills of the taxonomy, and no personal qualities, which are never matched', () => {
    expect(template.skills.filter(({ skill }) => !skills.has(skill)).map(({ skill }) => skill)).toEqual([]);
    expect(template.skills.filter(({ skill }) => skills.get(skill)?.category === 'soft')).toEqual([]);
  });

  test('names each skill once, and enough of each kind to be a picture of the role', () => {
    const count = (level: string) => template.skills.filter((one) => one.level === level).length;
    expect(new Set(template.skills.map(({ skill }) => skill)).size).toBe(template.skills.length);
    // Fewer than the four demands that a number needs is no core of a role.
    expect(count('required')).toBeGreaterThanOrEqual(4);
    expect(count('preferred')).toBeGreaterThanOrEqual(count('required') / 2);
    expect(count('required')).toBeLessThan(template.skills.length / 2);
  });

  test('is found by each of its names', () => {
    for (const name of template.named) expect(templateFor(name)?.id, name).toBe(template.id);
  });
});

test('ids are there once', () => {
  expect(new Set(ROLE_TEMPLATES.map(({ id }) => id)).size).toBe(ROLE_TEMPLATES.length);
});

describe('reading', () => {
  const read = (text: string) => readRole({ id: 'x', named: [], text }).skills;

  test('areas come in their order, and in each the most wanted first', () => {
    expect(read('tool git | jira\ncore a | b | c')).toEqual([
      { skill: 'a', level: 'required', area: 'core' },
      { skill: 'b', level: 'preferred', area: 'core' },
      { skill: 'c', level: 'mentioned', area: 'core' },
      { skill: 'git', level: 'required', area: 'tool' },
      { skill: 'jira', level: 'preferred', area: 'tool' },
    ]);
  });

  test('a skill of two lines counts once, where it is wanted most', () => {
    expect(read('core | go\nlanguage go')).toEqual([{ skill: 'go', level: 'required', area: 'language' }]);
    expect(read('core go\nlanguage | go')).toEqual([{ skill: 'go', level: 'required', area: 'core' }]);
  });

  test.each(['kitchen knife', 'core a | b | c | d'])('is refused: %s', (text) => {
    expect(() => read(text)).toThrow('x');
  });
});

test.each([
  ['Senior Python Developer (m/w/d)', 'backend-python'],
  ['Backend-Entwicklerin', 'backend'],
  ['Senior Front-End Engineer', 'frontend'],
  ['Java Backend Developer', 'backend'],
  ['Site Reliability Engineer II', 'devops'],
  ['Machine Learning Engineer', 'ml-engineer'],
  ['Pflegefachkraft (w/m/d)', 'nurse'],
  ['Sales Representative', 'sales'],
  ['Software Engineer', null],
  ['Astronaut', null],
  ['', null],
])('“%s” means %s', (role, id) => {
  expect(templateFor(role)?.id ?? null).toBe(id);
});
