/** The summary of one posting, as data and as text. */
import { describe, expect, test } from 'vitest';
import { digestOf, digestText, type DigestWords } from '@/utils/extract/digest';
import { extract } from '@/utils/extract/extract';
import { taxonomyOf } from './read';

const taxonomy = taxonomyOf(`aws  AWS  cloud
azure  Azure  cloud
back-end-development  back-end development  knowledge  =backend
cissp  CISSP  certification
computer-science  computer science  knowledge
django  Django  framework
docker  Docker  tool
flask  Flask  framework
kanban  Kanban  method
postgresql  PostgreSQL  database
python  Python  language
rest  REST  protocol
rust  Rust  language
teamwork  teamwork  soft
testing  testing  knowledge`);

const POSTING = `Backend Developer
We are looking for a backend developer.

Responsibilities:
- Design backend services with REST

Requirements:
- 5+ years of professional experience
- 3 years of Python
- Strong proficiency in Django or Flask
- PostgreSQL, Docker, testing, Kanban
- An active CISSP
- Bachelor's degree in Computer Science
- Teamwork

Nice to have:
- Rust
- AWS or Azure`;

const digestFor = (text: string) => digestOf(extract(text, taxonomy), text, taxonomy);
const digest = digestFor(POSTING);
const quote = ({ start, end }: { start: number; end: number }) => POSTING.slice(start, end);

test('must-haves stand by area, in the order of the areas, alternatives as one item', () => {
  expect(digest.mustHave).toEqual([
    { area: 'languages', items: [{ skills: ['python'], proficiency: 'unstated', years: 3 }] },
    { area: 'frameworks', items: [{ skills: ['django', 'flask'], proficiency: 'strong', years: null }] },
    { area: 'data', items: [{ skills: ['postgresql'], proficiency: 'unstated', years: null }] },
    { area: 'tools', items: [{ skills: ['docker'], proficiency: 'unstated', years: null }] },
    { area: 'protocols', items: [{ skills: ['rest'], proficiency: 'unstated', years: null }] },
    { area: 'methods', items: [{ skills: ['kanban'], proficiency: 'unstated', years: null }] },
    { area: 'knowledge', items: [{ skills: ['testing'], proficiency: 'unstated', years: null }] },
    { area: 'certifications', items: [{ skills: ['cissp'], proficiency: 'unstated', years: null }] },
  ]);
});

test('what is good to have', () => {
  expect(digest.goodToHave.map(({ skills }) => skills)).toEqual([['rust'], ['aws', 'azure']]);
});

test('the rest is there with its words', () => {
  expect(digest.softSkills).toEqual(['teamwork']);
  expect(digest.responsibilities.map(quote)).toEqual(['Design backend services with REST']);
  expect(digest.experience.map(quote)).toEqual(['5+ years of professional experience']);
  expect(digest.education.map(({ degree }) => degree)).toEqual(['bachelor']);
});

describe('the field of the job', () => {
  test('is no must-have where only the title and the duties name it', () => {
    expect(digest.field).toEqual(['back-end-development']);
  });

  test.each([
    [
      'a requirement that asks for it',
      'We are looking for a backend developer.\n\nRequirements:\n- Experience with backend',
    ],
    ['no job with that name', 'Requirements:\n- Experience with backend'],
  ])('is one with %s', (_, text) => {
    expect(digestFor(text)).toMatchObject({ field: [], mustHave: [{ area: 'knowledge' }] });
  });

  test('a language before a job’s name is a must-have', () => {
    expect(digestFor('We are looking for a Python developer.')).toMatchObject({
      field: [],
      mustHave: [{ area: 'languages' }],
    });
  });
});

test('the field of a degree stands under education, unless it is asked for elsewhere too', () => {
  const text = "Requirements:\n- Bachelor's degree in Computer Science";
  expect(digestFor(text).mustHave).toEqual([]);
  expect(digestFor(`${text}\n- Knowledge of computer science`).mustHave).toHaveLength(1);
});

test('an empty text gives an empty digest', () => {
  expect(Object.values(digestFor('')).flat()).toEqual([]);
});

describe('as text', () => {
  const words: DigestWords = {
    area: (area) => area,
    proficiency: (proficiency) => proficiency,
    years: (years) => `${String(years)} y`,
    oneOf: 'one of',
    field: 'Field',
    mustHave: 'Must have',
    goodToHave: 'Good to have',
    softSkills: 'Soft skills',
    responsibilities: 'Responsibilities',
    experience: 'Experience',
    education: 'Education',
  };

  test('each part under its title', () => {
    expect(digestText(digest, POSTING, taxonomy, words)).toBe(`## Field
- back-end development

## Must have
- languages: Python (3 y)
- frameworks: one of Django, Flask (strong)
- data: PostgreSQL
- tools: Docker
- protocols: REST
- methods: Kanban
- knowledge: testing
- certifications: CISSP

## Good to have
- Rust
- one of AWS, Azure

## Experience
- 5+ years of professional experience

## Education
- Bachelor's degree in Computer Science

## Soft skills
- teamwork

## Responsibilities
- Design backend services with REST
`);
  });

  test('parts that are not there have no title', () => {
    expect(digestText(digestFor('You know Python.'), 'You know Python.', taxonomy, words)).toBe(
      '## Must have\n- languages: Python\n',
    );
  });
});
