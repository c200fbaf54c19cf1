import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { addProfile, mapProfiles, removeProfile, renameProfile, switchTo, type Profiles } from '@/utils/match/profiles';
import { takeBackFields, takeBackProfile, takeBackProfiles } from '@/utils/match/take-back';

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
  const before: Profile = { ...EMPTY_PROFILE, languages: [german] };
  const after = { ...before, languages: [{ ...german, proficiency: 'C1' }] };
  const now: Profile = {
    ...after,
    languages: [...after.languages, { name: 'French', proficiency: null }],
    degree: 'phd' as const,
  };
  expect(takeBackProfile(before, after, now)).toEqual({
    ...now,
    languages: [german, { name: 'French', proficiency: null }],
  });
});

describe('profiles', () => {
  const named = (id: string) => ({ ...EMPTY_PROFILE, id, name: id });
  const before: Profiles = { ...named('0'), others: [named('1')] };
  const withDegree = (id: string, all: Profiles): Profiles =>
    mapProfiles(all, (one) => (one.id === id ? { ...one, degree: 'phd' } : one));

  test.each([
    ['adding', (all: Profiles) => addProfile(all, named('2'))],
    ['adding one and using it', (all: Profiles) => switchTo(addProfile(all, named('2')), '2')],
    ['renaming', (all: Profiles) => renameProfile(all, '1', 'New')],
    ['using another', (all: Profiles) => switchTo(all, '1')],
    ['deleting', (all: Profiles) => removeProfile(all, '1')],
    ['deleting the active one', (all: Profiles) => removeProfile(all, '0')],
    ['a change of one', (all: Profiles) => withDegree('0', all)],
  ])('%s goes back', (_name, change) => {
    const after = change(before);
    expect(after).not.toEqual(before);
    expect(takeBackProfiles(before, after, after)).toEqual(before);
  });

  test('a change goes back where it was made, also when another is active now', () => {
    const after = withDegree('0', before);
    const now = switchTo(after, '1');
    expect(takeBackProfiles(before, after, now)).toEqual(switchTo(before, '1'));
  });

  test('the user has gone on to a third since: it stays', () => {
    const three = addProfile(before, named('2'));
    const after = switchTo(three, '1');
    expect(takeBackProfiles(three, after, switchTo(after, '2')).id).toBe('2');
  });
});
