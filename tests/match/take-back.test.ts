import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { takeBackFields, takeBackProfile } from '@/utils/match/take-back';

test.each([
  ['what was changed goes back', { a: 2, b: 1 }, { a: 1, b: 1 }],
  ['what was changed again stays', { a: 3, b: 1 }, { a: 3, b: 1 }],
  ['what else was changed stays', { a: 2, b: 5 }, { a: 1, b: 5 }],
])('%s', (_name, now, back) => {
  expect(takeBackFields({ a: 1, b: 1 }, { a: 2, b: 1 }, now)).toEqual(back);
});

const skill = (id: string, years: number | null = null) => ({ skill: id, level: 'working' as const, years });
const profile = (...skills: Profile['skills']): Profile => ({ ...EMPTY_PROFILE, skills });

test.each([
  [
    'one that was added goes',
    profile(skill('a')),
    profile(skill('a'), skill('b')),
    profile(skill('b'), skill('a')),
    'a',
  ],
  ['one that was added and changed since stays', profile(), profile(skill('a')), profile(skill('a', 3)), 'a3'],
  ['one that was removed comes back', profile(skill('a'), skill('b')), profile(skill('b')), profile(skill('b')), 'ba'],
  ['one that was removed and added since stays as it is', profile(skill('a', 2)), profile(), profile(skill('a')), 'a'],
  ['one that was changed goes back', profile(skill('a', 2)), profile(skill('a', 5)), profile(skill('a', 5)), 'a2'],
  ['one that was changed and removed since stays away', profile(skill('a', 2)), profile(skill('a', 5)), profile(), ''],
  ['others stay', profile(), profile(skill('a')), profile(skill('x', 1), skill('a')), 'x1'],
])('skills: %s', (_name, before, after, now, left) => {
  const { skills } = takeBackProfile(before, after, now);
  expect(skills.map(({ skill: id, years }) => `${id}${years ?? ''}`).join('')).toBe(left);
});

test('languages go back each by itself', () => {
  const german = { name: 'German', proficiency: 'B1' };
  const before = { ...EMPTY_PROFILE, languages: [german] };
  const after = { ...before, languages: [{ ...german, proficiency: 'C1' }] };
  const now = {
    ...after,
    languages: [...after.languages, { name: 'French', proficiency: null }],
    degree: 'phd' as const,
  };
  expect(takeBackProfile(before, after, now)).toEqual({
    ...now,
    languages: [german, { name: 'French', proficiency: null }],
  });
});
