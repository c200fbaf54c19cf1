import { describe, expect, it } from 'vitest';
import { familyOf } from '@/utils/market/families';
import { regionOf } from '@/utils/market/regions';
import { topicOf } from '@/utils/market/topics';
import { STACKS, stacksOf } from '@/utils/market/stacks';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { entry } from './entries';

const required = (...skills: string[]) =>
  skills.map((skill) => ({
    skill,
    level: 'required' as const,
    years: null,
    proficiency: 'unstated' as const,
    oneOf: null,
  }));

describe('regionOf', () => {
  it.each([
    ['Berlin, Germany', 'DE'],
    ['Hybrid work in 10115 Berlin', 'DE'],
    ['Rotterdam, South Holland, Netherlands', 'NL'],
    ['Austin, TX', 'US'],
    ['Austin, TX 78701', 'US'],
    ['London, ON', 'CA'],
    ['London, England, United Kingdom', 'GB'],
    ['Paris, TX', 'US'],
    ['Greater München Area', 'DE'],
    ['San Francisco Bay Area', 'US'],
    ['Remote (Spain)', 'ES'],
    ['Wien', 'AT'],
    ['Remote', null],
    ['Worldwide', null],
    ['Niceville', null],
    [null, null],
  ])('%s', (location, region) => {
    expect(regionOf(location)).toBe(region);
  });
});

describe('familyOf', () => {
  it.each([
    ['Senior Backend Engineer', [], 'back-end'],
    ['Full Stack Developer (TypeScript)', [], 'full-stack'],
    ['Java Developer', [], 'back-end'],
    ['Senior Golang Software Engineer', [], 'back-end'],
    ['JavaScript Developer', [], 'software'],
    ['Data Engineer', [], 'data-engineering'],
    ['Machine Learning Engineer', [], 'machine-learning'],
    ['Software Engineer', [], 'software'],
    ['Software Engineer', ['pytorch', 'machine-learning'], 'machine-learning'],
    ['Software Engineer', ['back-end-development'], 'back-end'],
    ['Engineer', ['kubernetes', 'terraform'], 'platform'],
    ['Site Reliability Engineer', [], 'platform'],
    ['iOS Engineer', [], 'mobile'],
    ['Registered Nurse', [], 'health'],
    ['Chef de cuisine', [], 'other'],
    ['Product Manager', [], 'product'],
    ['Product Designer', [], 'design'],
  ])('%s with %j', (title, skills, family) => {
    expect(familyOf(entry({ title, summary: { demands: required(...skills) } }))).toBe(family);
  });
});

describe('stacksOf', () => {
  it('are those a posting asks for, not those it mentions', () => {
    const mentioned = { ...required('go')[0]!, level: 'mentioned' as const };
    expect(stacksOf(entry({ summary: { demands: [...required('spring-boot', 'java', 'react'), mentioned] } }))).toEqual(
      ['Java', 'React'],
    );
  });

  it('name skills that exist', () => {
    const known = new Set(compileSkills(readTaxonomyFiles()).map(({ id }) => id));
    expect(STACKS.flatMap(([, skills]) => skills).filter((skill) => !known.has(skill))).toEqual([]);
  });
});

describe('topicOf', () => {
  it.each([
    ['robust server-side applications and their tests', 'server-side application'],
    ['scalable backend systems', 'backend system'],
    ['our backend systems using python and java', 'backend system'],
    ['REST APIs', 'REST API'],
    ['unit tests', 'unit test'],
    ['the team', 'team'],
    ['architectural decisions for the platform', 'architectural decision'],
    ['database queries', 'database query'],
    ['skalierbare backend-systeme für kunden', 'backend-systeme'],
    ['business processes', 'business process'],
    ['the', null],
    [null, null],
  ])('%s', (object, topic) => {
    expect(topicOf(object)).toBe(topic);
  });
});
