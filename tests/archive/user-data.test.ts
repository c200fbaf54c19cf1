/** What the user told goes into an archive and comes out of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUserData, takeUserDataIn } from '@/utils/archive/user-data';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { corrections } from '@/utils/store/corrections';
import { profile } from '@/utils/store/profile';
import { settings } from '@/utils/store/settings';

const GO: Profile = { ...EMPTY_PROFILE, skills: [{ skill: 'go', level: 'strong', years: 3 }] };

beforeEach(() => {
  fakeBrowser.reset();
});

async function teach(...skills: string[]): Promise<void> {
  await corrections.update((taught) => ({ ...taught, alwaysOptional: skills }));
}

describe('what the user told', () => {
  test('is the same after it was written, lost and taken in', async () => {
    await profile.update(() => GO);
    await settings.update((chosen) => ({ ...chosen, boards: { indeed: false } }));
    await teach('rust');
    const told = JSON.parse(JSON.stringify(await readUserData())) as Record<string, unknown>;
    fakeBrowser.reset();
    expect(await takeUserDataIn(told, 'replace')).toEqual([]);
    expect(await profile.get()).toEqual(GO);
    expect(await readUserData()).toEqual(told);
  });

  test('merged adds to ours and takes nothing away', async () => {
    await profile.update(() => GO);
    await teach('rust', 'go');
    await settings.update((chosen) => ({ ...chosen, marks: false }));
    const told = await readUserData();
    fakeBrowser.reset();
    await teach('sql', 'go');
    expect(await takeUserDataIn(told, 'merge')).toEqual([]);
    expect((await corrections.get()).alwaysOptional).toEqual(['sql', 'go', 'rust']);
    expect(await profile.get()).toEqual(GO);
    expect((await settings.get()).marks).toBe(true);
  });

  test('a profile of ours that says something stays', async () => {
    await profile.update(() => ({ ...GO, experience: 9 }));
    const told = await readUserData();
    await profile.update(() => GO);
    await takeUserDataIn(told, 'merge');
    expect(await profile.get()).toEqual(GO);
  });

  test('what cannot be read is told and left as it is here', async () => {
    await profile.update(() => GO);
    expect(await takeUserDataIn({ profile: 'x', settings: { version: 99 }, other: 1 }, 'replace')).toEqual([
      'profile',
      'settings',
    ]);
    expect(await profile.get()).toEqual(GO);
  });
});
