import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import {
  activeProfile,
  addProfile,
  allProfiles,
  ONE_PROFILE,
  removeProfile,
  renameProfile,
  switchTo,
  type Profiles,
} from '@/utils/match/profiles';

const named = (id: string) => ({ ...EMPTY_PROFILE, id, name: `Profile ${id}`, targetRole: id });
const THREE: Profiles = { ...named('a'), others: [named('b'), named('c')] };
const ids = (profiles: Profiles): string =>
  allProfiles(profiles)
    .map(({ id }) => id)
    .join('');

test('the active one comes without its name', () => {
  expect(activeProfile(THREE)).toEqual({ ...EMPTY_PROFILE, targetRole: 'a' });
  expect(activeProfile(ONE_PROFILE)).toEqual(EMPTY_PROFILE);
});

test.each([
  ['switching', (all: Profiles) => switchTo(all, 'c'), 'cab'],
  ['switching to the active one', (all: Profiles) => switchTo(all, 'a'), 'abc'],
  ['switching to one that is gone', (all: Profiles) => switchTo(all, 'x'), 'abc'],
  ['adding', (all: Profiles) => addProfile(all, named('d')), 'abcd'],
  ['adding one twice', (all: Profiles) => addProfile(addProfile(all, named('d')), named('d')), 'abcd'],
  ['adding the active one', (all: Profiles) => addProfile(all, named('a')), 'abc'],
  ['removing one beside', (all: Profiles) => removeProfile(all, 'b'), 'ac'],
  ['removing the active one', (all: Profiles) => removeProfile(all, 'a'), 'bc'],
  ['removing what is gone', (all: Profiles) => removeProfile(all, 'x'), 'abc'],
  ['removing the last one', (all: Profiles) => 'abc'.split('').reduce(removeProfile, all), 'c'],
])('%s', (_name, change, left) => {
  const after = change(THREE);
  expect(ids(after)).toBe(left);
  for (const one of allProfiles(after)) expect(one).toEqual(named(one.id));
});

test('renaming touches one name', () => {
  expect(allProfiles(renameProfile(THREE, 'b', 'New')).map(({ name }) => name)).toEqual([
    'Profile a',
    'New',
    'Profile c',
  ]);
  expect(renameProfile(THREE, 'a', 'New')).toEqual({ ...THREE, name: 'New' });
});
