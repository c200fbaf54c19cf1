import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { ONE_PROFILE, switchTo } from '@/utils/match/profiles';
import { WEIGHTS } from '@/utils/match/weights';
import { profile } from '@/utils/store/profile';
import { profiles } from '@/utils/store/profiles';
import { weights } from '@/utils/store/weights';

const MINE: Profile = {
  ...EMPTY_PROFILE,
  skills: [{ skill: 'go', level: 'strong', years: 4.5 }],
  salaryFloor: { amount: 60_000, currency: 'EUR', period: 'year' },
  targetRole: 'Backend engineer',
};
const OTHER = { ...EMPTY_PROFILE, id: 'two', name: 'Teaching', experience: 2 };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('profiles', () => {
  test('there is always one', async () => {
    expect(await profiles.get()).toEqual(ONE_PROFILE);
    expect(await profile.get()).toEqual(EMPTY_PROFILE);
  });

  test('what was stored when there was only one is the active one, and nothing of it is lost by a change', async () => {
    const { skills, languages, degree, experience, workModes, needsVisa } = MINE;
    const before = { skills, languages, degree, experience, workModes, needsVisa };
    await fakeBrowser.storage.local.set({ profile: { ...before, version: 1 } });
    expect(await profile.get()).toEqual({ ...before, salaryFloor: null, targetRole: '' });
    await profiles.update((all) => ({ ...all, others: [OTHER] }));
    expect(await profiles.get()).toEqual({ ...EMPTY_PROFILE, ...before, id: '0', name: '', others: [OTHER] });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['profile']);
  });

  test('a change of the active one leaves the others as they are', async () => {
    await profiles.update((all) => ({ ...all, name: 'Coding', others: [OTHER] }));
    await profile.update(() => MINE);
    expect(await profiles.get()).toEqual({ ...MINE, id: '0', name: 'Coding', others: [OTHER] });
    expect(await profile.get()).toEqual(MINE);
  });

  test('who watches the active one hears of a switch', async () => {
    await profiles.update((all) => ({ ...all, others: [OTHER] }));
    const heard = vi.fn();
    profile.watch(heard);
    await profiles.update((all) => switchTo(all, 'two'));
    expect(heard.mock.calls).toEqual([[{ ...EMPTY_PROFILE, experience: 2 }]]);
  });

  test('a broken one among the others is left out and kept aside', async () => {
    const stored = { ...ONE_PROFILE, others: [OTHER, { name: 'no id' }], version: 1 };
    await fakeBrowser.storage.local.set({ profile: stored });
    expect((await profiles.get()).others).toEqual([OTHER]);
    await profile.update(() => MINE);
    expect(await fakeBrowser.storage.local.get('profile.rescued')).toEqual({ 'profile.rescued': [stored] });
  });

  test.each([
    [{ amount: -1, currency: 'EUR', period: 'year' }],
    [{ amount: 1, currency: 'EUR', period: 'moon' }],
    [{ amount: Infinity, currency: 'EUR', period: 'year' }],
    ['much'],
  ])('no salary floor: %j', async (salaryFloor) => {
    await fakeBrowser.storage.local.set({ profile: { ...MINE, salaryFloor, version: 1 } });
    expect((await profile.get()).salaryFloor).toBeNull();
  });
});

describe('weights', () => {
  test('the default until they are set, and back', async () => {
    expect(await weights.get()).toEqual(WEIGHTS);
    await weights.update((now) => ({ ...now, related: 60 }));
    expect(await weights.get()).toEqual({ ...WEIGHTS, related: 60 });
  });

  test.each([
    ['wishes never weigh more than must-haves', { required: 2, preferred: 5 }, { required: 2, preferred: 2 }],
    ['must-haves weigh something', { required: 0, preferred: 0 }, { required: 1, preferred: 0 }],
    ['a share is nothing or enough to be seen', { implied: 3, related: 0 }, { implied: 10, related: 0 }],
    ['what is no number is the default', { required: 'much', levelStep: 2.5, related: -1 }, {}],
    ['beyond the scale is the default', { required: 11, leastForHaving: 101 }, {}],
  ])('%s', async (_name, stored, read) => {
    await fakeBrowser.storage.local.set({ weights: { ...WEIGHTS, ...stored, version: 1 } });
    expect(await weights.get()).toEqual({ ...WEIGHTS, ...read });
  });
});
