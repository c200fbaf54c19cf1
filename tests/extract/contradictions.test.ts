/** What in one posting cannot both hold, and what only seems so; which soft skills count. */
import { describe, expect, it, test } from 'vitest';
import { contradictionsOf } from '@/utils/extract/contradictions';
import { factsIn } from '@/utils/extract/facts';
import { readLines } from '@/utils/extract/lines';
import type { Demand } from '@/utils/extract/reading';
import { softSkillsIn } from '@/utils/extract/soft-skills';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';

const none = makeTaxonomy([]);
const read = (text: string) => contradictionsOf(text, factsIn(text, readLines(text)), [], [], none);

describe('contradictionsOf', () => {
  test.each<[string, string, [string, string]]>([
    [
      'Years of Experience: 4-6 years\nQualifications\n- 5+ years of professional software development experience.',
      'experience',
      ['Years of Experience: 4-6 years', '5+ years of professional software development experience.'],
    ],
    [
      'This is a fully remote position.\nYou will be in the office three days a week.',
      'work-mode',
      ['This is a fully remote position.', 'You will be in the office three days a week.'],
    ],
    [
      'Junior Developer\nRequirements\n- 5+ years of professional experience',
      'seniority',
      ['Junior', '5+ years of professional experience'],
    ],
    [
      'Requirements\n- High school diploma required\n- Master’s degree in physics required',
      'education',
      ['High school diploma required', 'Master’s degree in physics required'],
    ],
  ])('%j', (text, kind, quotes) => {
    const found = read(text);
    expect(found.map((one) => one.kind)).toEqual([kind]);
    expect(found[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });

  test.each([
    'Requirements\n- 5+ years of professional experience\n- 2+ years of Kafka',
    'Requirements\n- 4+ years of professional experience\nPreferred\n- 8+ years of professional experience',
    'Requirements\n- Bachelor’s degree and 5 years of professional experience\n- or Master’s degree and 3 years of professional experience',
    'Requirements\n- 5 years of work experience\nMore\n- At least 5 years of work experience',
    'We are remote within the US, with a loft in Brooklyn for those who like an office.',
    'Hybrid, two days in the office.\nOn Fridays you may work remotely.',
    'Junior Developer\nRequirements\n- 1+ years of professional experience',
    'Profile insights\nEducation\nBachelor’s degree\nFull job description\nWhat we need\nBachelor’s degree in economics',
  ])('none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a skill asked both ways, and longer than it exists', () => {
    const text = 'Use Java. Java is nice to have. 15 years of Swift.';
    const swift: Demand = {
      skill: 'swift',
      level: 'required',
      levelSpan: null,
      years: 15,
      yearsSpan: { start: 32, end: 40 },
      proficiency: 'unstated',
      proficiencySpan: null,
      mentions: [{ start: 44, end: 49 }],
      oneOf: null,
    };
    const taxonomy = makeTaxonomy([
      {
        id: 'swift',
        name: 'Swift',
        category: 'language',
        forms: [],
        implies: [],
        related: [],
        context: [],
        counterContext: [],
        since: 2014,
      },
    ]);
    const facts = factsIn(text, readLines(text));
    const clash = { skill: 'java', required: { start: 0, end: 9 }, preferred: { start: 10, end: 31 } };
    const found = contradictionsOf(text, facts, [clash], [swift], taxonomy);
    expect(found.map(({ kind, skill }) => [kind, skill])).toEqual([
      ['level', 'java'],
      ['years-since-release', 'swift'],
    ]);
    expect(contradictionsOf(text, facts, [], [{ ...swift, years: 5 }], taxonomy)).toEqual([]);
  });
});

describe('softSkillsIn', () => {
  const keeps = (text: string, quality: string): boolean => {
    const start = text.indexOf(quality);
    return softSkillsIn(text, readLines(text), [{ skill: 'x', start, end: start + quality.length }]).length > 0;
  };
  test.each<[string, string, boolean]>([
    ['Requirements\n- Excellent communication skills', 'communication', true],
    ['Responsibilities\n- Mentor two engineers', 'Mentor', true],
    ['We are looking for a collaborative engineer.', 'collaborative', true],
    ['You communicate clearly.', 'communicate', true],
    ['Requirements\n- Degree in marketing or communications', 'communications', false],
    ['Requirements\n- Bachelor’s in journalism, communications or PR', 'communications', false],
    ['Requirements\n- Strong communications', 'communications', true],
    ['Requirements\n- Leadership', 'Leadership', true],
    ['Requirements\n- You lead and inspire, with leadership that people like', 'leadership', true],
    ['Responsibilities\n- Partner with leadership on workforce planning', 'leadership', false],
    ['Responsibilities\n- Report weekly to senior leadership', 'leadership', false],
    ['Responsibilities\n- Present findings to executive leadership', 'leadership', false],
    ['You will communicate plans to site leadership.', 'leadership', false],
    ['You make sure that our suppliers are paid on time.', 'on time', false],
    ['Trains leave on time here, and you see to it.', 'on time', false],
    ['Requirements\n- You deliver work on time', 'on time', true],
    ['Requirements\n- experience from a similar planning role', 'planning', false],
    ['The candidate will have deep C# expertise and will collaborate with product owners.', 'collaborate', false],
    ['About us\nOur collaborative culture wins prizes.', 'collaborative', false],
    ['Our collaborative teams ship every day.', 'collaborative', false],
    ['Benefits\n- Leadership training', 'Leadership', false],
    ['Requirements\n- No leadership experience needed', 'leadership', false],
    ['How to apply\n- We judge communication in the interview', 'communication', false],
  ])('%j keeps %s: %s', (text, quality, expected) => {
    expect(keeps(text, quality)).toBe(expected);
  });
});
