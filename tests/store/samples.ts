/** Postings and readings for the tests of the store. */
import type { Posting } from '@/utils/boards/posting';
import type { Demand, Reading } from '@/utils/extract/reading';

export function posting(id: string, rest: Partial<Posting> = {}): Posting {
  return {
    key: `linkedin:${id}`,
    board: 'linkedin',
    id,
    url: `https://www.linkedin.com/jobs/view/${id}`,
    title: `Engineer ${id}`,
    company: 'Acme',
    location: 'Utrecht',
    text: `About job ${id}\nMust know Go.`,
    ...rest,
  };
}

export function demand(skill: string, rest: Partial<Demand> = {}): Demand {
  return {
    skill,
    level: 'required',
    levelSpan: { start: 0, end: 4 },
    years: null,
    yearsSpan: null,
    proficiency: 'unstated',
    proficiencySpan: null,
    mentions: [{ start: 10, end: 12 }],
    oneOf: null,
    ...rest,
  };
}

export function reading(...skills: string[]): Reading {
  return {
    language: 'en',
    demands: skills.map((skill) => demand(skill)),
    oneOf: [],
    softSkills: [{ skill: 'communication', mentions: [{ start: 1, end: 3 }] }],
    responsibilities: [
      { start: 0, end: 5, verb: 'build', object: { start: 2, end: 4 }, kind: 'build' },
      { start: 6, end: 9, verb: null, object: null, kind: 'build' },
    ],
    facts: {
      experience: [{ start: 0, end: 5, min: 4, max: 6 }],
      education: [
        {
          ...{ start: 0, end: 5, degree: 'bachelor', level: 'preferred', accepted: ['bachelor', 'master'] },
          ...{ fields: ['computer science'], orRelated: true, orEquivalent: true },
        } as const,
      ],
      languages: [{ start: 0, end: 5, name: 'German', proficiency: 'C1', level: 'required' }],
      workMode: [{ start: 0, end: 5, mode: 'hybrid' }],
      salary: { start: 0, end: 5, min: 80_000, max: null, currency: 'EUR', period: 'year' },
      visa: { start: 0, end: 5, visa: 'no-sponsorship' },
      seniority: { start: 0, end: 5, value: 'senior' },
      contract: [{ start: 0, end: 5, value: 'full-time' }],
      clearance: null,
      travel: { start: 0, end: 5 },
      onCall: null,
    },
    unknown: [{ start: 4, end: 9, sentence: { start: 0, end: 12 }, level: 'required', years: null }],
    contradictions: [
      {
        kind: 'experience',
        skill: null,
        spans: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
      },
    ],
    coverage: { lines: 3, understood: 2, unread: [{ start: 0, end: 4 }] },
    readUpTo: null,
  };
}
