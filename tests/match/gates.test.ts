import { describe, expect, test } from 'vitest';
import type { Facts } from '@/utils/extract/reading';
import { gates } from '@/utils/match/gates';
import { EMPTY_PROFILE } from '@/utils/match/profile';

const SPAN = { start: 3, end: 9 };
const NO_FACTS: Facts = {
  experience: [],
  education: [],
  languages: [],
  workMode: [],
  salary: null,
  visa: null,
  seniority: null,
  contract: [],
  clearance: null,
  travel: null,
  onCall: null,
};

function stateOf(facts: Partial<Facts>, profile: Partial<typeof EMPTY_PROFILE>): string | undefined {
  return gates({ ...NO_FACTS, ...facts }, { ...EMPTY_PROFILE, ...profile })[0]?.state;
}

test('a posting without such facts has no gates', () => {
  expect(gates(NO_FACTS, { ...EMPTY_PROFILE, degree: 'phd', needsVisa: true })).toEqual([]);
});

describe('language', () => {
  const german = (proficiency: string | null) => ({
    languages: [{ name: 'German', proficiency, level: 'required' as const, ...SPAN }],
  });

  test.each([
    ['C1', 'B1', 'unmet'],
    ['B1', 'C1', 'met'],
    ['fluent', 'C1', 'met'],
    ['native', 'C2', 'unmet'],
    ['conversational', 'a2', 'unmet'],
    [null, null, 'met'],
    ['C1', null, 'unknown'],
    ['flawless', 'C1', 'unknown'],
  ])('asks %s, has %s: %s', (askedFor, have, state) => {
    expect(stateOf(german(askedFor), { languages: [{ name: 'german', proficiency: have }] })).toBe(state);
  });

  test('another language than the asked one is none; no languages at all is not known', () => {
    expect(stateOf(german('C1'), { languages: [{ name: 'French', proficiency: 'native' }] })).toBe('unmet');
    expect(stateOf(german('C1'), {})).toBe('unknown');
  });

  test('tells what is asked, what is had and where', () => {
    expect(
      gates({ ...NO_FACTS, ...german('C1') }, { ...EMPTY_PROFILE, languages: [{ name: 'German', proficiency: 'B1' }] }),
    ).toEqual([
      { kind: 'language', language: 'German', state: 'unmet', level: 'required', asked: 'C1', have: 'B1', span: SPAN },
    ]);
  });
});

describe('degree', () => {
  const bachelor = (orEquivalent: boolean) => ({
    education: [
      {
        degree: 'bachelor' as const,
        level: 'required' as const,
        accepted: [],
        fields: [],
        orRelated: false,
        orEquivalent,
        ...SPAN,
      },
    ],
  });

  test.each([
    ['master', false, 'met'],
    ['bachelor', false, 'met'],
    ['diploma', false, 'unmet'],
    ['diploma', true, 'unknown'],
    [null, false, 'unknown'],
  ] as const)('%s, or equivalent: %s: %s', (degree, orEquivalent, state) => {
    expect(stateOf(bachelor(orEquivalent), { degree })).toBe(state);
  });
});

test.each([
  [5, 'met'],
  [4.5, 'unmet'],
  [null, 'unknown'],
])('five years asked, %s had: %s', (experience, state) => {
  expect(stateOf({ experience: [{ min: 5, max: null, ...SPAN }] }, { experience })).toBe(state);
});

test('an upper bound of experience alone is no gate', () => {
  expect(stateOf({ experience: [{ min: null, max: 3, ...SPAN }] }, { experience: 9 })).toBeUndefined();
});

test.each([
  [['remote', 'hybrid'], 'met'],
  [['remote'], 'unmet'],
  [[], 'unknown'],
] as const)('hybrid or on site, the user takes %j: %s', (workModes, state) => {
  const workMode = [
    { mode: 'hybrid' as const, ...SPAN },
    { mode: 'onsite' as const, ...SPAN },
  ];
  expect(stateOf({ workMode }, { workModes })).toBe(state);
});

test.each([
  ['no-sponsorship', true, 'unmet'],
  ['no-sponsorship', false, 'met'],
  ['sponsorship', true, 'met'],
  ['no-sponsorship', null, 'unknown'],
] as const)('%s, visa needed: %s: %s', (visa, needsVisa, state) => {
  expect(stateOf({ visa: { visa, ...SPAN } }, { needsVisa })).toBe(state);
});

describe('salary', () => {
  const year = (min: number, max: number | null) => ({ min, max, currency: 'EUR', period: 'year' as const, ...SPAN });

  test.each([
    ['the range reaches the floor', year(50_000, 70_000), 60_000, 'year', 'met'],
    ['the range begins above it', year(65_000, 70_000), 60_000, 'year', 'met'],
    ['the range ends below it', year(50_000, 59_000), 60_000, 'year', 'unmet'],
    ['it is one figure above', year(60_000, null), 60_000, 'year', 'met'],
    ['it is one figure below, which may be where the range begins', year(50_000, null), 60_000, 'year', 'unknown'],
    ['a month is a twelfth of a year', year(50_000, 59_000), 5_000, 'month', 'unmet'],
    ['a month is a twelfth of a year, met', year(50_000, 60_000), 5_000, 'month', 'met'],
    ['hours are not compared with years', year(50_000, 60_000), 30, 'hour', 'unknown'],
    ['hours are with hours', { ...year(20, 25), period: 'hour' as const }, 30, 'hour', 'unmet'],
  ] as const)('%s', (_name, salary, amount, period, state) => {
    expect(stateOf({ salary }, { salaryFloor: { amount, currency: 'EUR', period } })).toBe(state);
  });

  test('another currency is not compared, and no floor is no answer', () => {
    const salary = year(50_000, 60_000);
    expect(stateOf({ salary }, { salaryFloor: { amount: 1, currency: 'USD', period: 'year' } })).toBe('unknown');
    expect(stateOf({ salary }, {})).toBe('unknown');
  });
});
