import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { corrections } from '@/utils/store/corrections';
import { localItem } from '@/utils/store/local-item';
import { profile } from '@/utils/store/profile';
import { boardIsOn, settings } from '@/utils/store/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

async function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get(null);
}

describe('a stored value', () => {
  test('absent: the default, and reading writes nothing', async () => {
    expect(await settings.get()).toMatchObject({ marks: true, recording: true, boards: {}, paused: {} });
    expect(await profile.get()).toEqual(EMPTY_PROFILE);
    expect(await corrections.get()).toEqual({ notSkills: [], sameAs: [], alwaysOptional: [], ownSkills: [] });
    expect(await stored()).toEqual({});
  });

  test('what was stored comes back', async () => {
    const mine: Profile = {
      skills: [{ skill: 'go', level: 'strong', years: 4.5 }],
      languages: [{ name: 'German', proficiency: 'B1' }],
      degree: 'master',
      experience: 7,
      workModes: ['remote'],
      needsVisa: false,
      salaryFloor: { amount: 60_000, currency: 'EUR', period: 'year' },
      targetRole: 'Backend engineer',
    };
    expect(await profile.update(() => mine)).toEqual(mine);
    expect(await profile.get()).toEqual(mine);
    expect(Object.keys(await stored())).toEqual(['profile']);
  });

  test('a hundred changes at once: none is lost', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        settings.update((now) => ({ ...now, boards: { ...now.boards, [`board-${i}`]: false } })),
      ),
    );
    expect(Object.keys((await settings.get()).boards)).toHaveLength(100);
  });

  test('a change is heard, and no more after it was not wanted', async () => {
    const heard = vi.fn();
    const stop = settings.watch(heard);
    await settings.update((now) => ({ ...now, marks: false }));
    await profile.update((now) => ({ ...now, experience: 3 }));
    expect(heard.mock.calls).toMatchObject([[{ marks: false, recording: true, boards: {} }]]);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard.mock.lastCall).toMatchObject([{ marks: true, recording: true, boards: {} }]);
    stop();
    await settings.update((now) => ({ ...now, marks: false }));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('a broken value', () => {
  test('broken parts are left out, the rest stays', async () => {
    const good = { skill: 'go', level: 'strong', years: 2 };
    await fakeBrowser.storage.local.set({
      profile: {
        version: 1,
        skills: [
          good,
          { skill: 7 },
          null,
          { skill: 'sql', level: 'godlike', years: 1 },
          { skill: 'c', level: 'expert', years: -1 },
        ],
        degree: 'wizard',
        workModes: 'remote',
      },
    });
    expect(await profile.get()).toEqual({
      ...EMPTY_PROFILE,
      skills: [good, { skill: 'c', level: 'expert', years: null }],
    });
  });

  test.each([['a text'], [0], [{ version: 'one', value: {} }], [{ version: 1, value: 'none' }], [[]]])(
    '%j: the default, and it is kept aside before it is overwritten',
    async (broken) => {
      await fakeBrowser.storage.local.set({ settings: broken });
      expect(await settings.get()).toMatchObject({ marks: true, recording: true, boards: {}, paused: {} });
      await settings.update((now) => ({ ...now, marks: false }));
      await settings.update((now) => ({ ...now, recording: false }));
      const kept = await stored();
      expect(Object.keys(kept).sort()).toEqual(['settings', 'settings.rescued']);
      expect(kept).toMatchObject({
        settings: { version: 1, marks: false, recording: false, boards: {} },
        'settings.rescued': [broken],
      });
    },
  );

  test('no key of a stored value reaches the prototypes', async () => {
    await fakeBrowser.storage.local.set({
      settings: JSON.parse(
        '{"version":1,"boards":{"__proto__":{"x":1},"constructor":false},"__proto__":{"x":1}}',
      ) as unknown,
    });
    await settings.get();
    await settings.update((now) => now);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('versions', () => {
  const schema = v.object({ names: v.array(v.string()) });
  const fallback = { names: [] };
  const upgrades = [
    (old: unknown) => ({ list: (old as { csv: string }).csv.split(',') }),
    (old: unknown) => ({ names: (old as { list: string[] }).list }),
  ];
  const item = localItem({ key: 'thing', schema, fallback, upgrades });

  test.each([
    [1, { csv: 'a,b' }],
    [2, { list: ['a', 'b'] }],
    [3, { names: ['a', 'b'] }],
  ])('version %d is brought up to date', async (version, value) => {
    await fakeBrowser.storage.local.set({ thing: { ...value, version } });
    expect(await item.get()).toEqual({ names: ['a', 'b'] });
    await item.update(({ names }) => ({ names: [...names, 'c'] }));
    expect(await stored()).toEqual({ thing: { version: 3, names: ['a', 'b', 'c'] } });
  });

  test('an upgrade that fails loses nothing', async () => {
    await fakeBrowser.storage.local.set({ thing: { version: 1, csv: 7 } });
    expect(await item.get()).toEqual(fallback);
    await item.update(() => ({ names: ['x'] }));
    expect(await stored()).toMatchObject({ 'thing.rescued': [{ version: 1, csv: 7 }] });
  });

  test('a newer version is read as well as we can, and kept aside before it is overwritten', async () => {
    const newer = { version: 9, names: ['a'], colours: ['red'] };
    await fakeBrowser.storage.local.set({ thing: newer });
    expect(await item.get()).toEqual({ names: ['a'] });
    await item.update(({ names }) => ({ names: [...names, 'b'] }));
    expect(await stored()).toEqual({ thing: { version: 3, names: ['a', 'b'] }, 'thing.rescued': [newer] });
  });
});

test('a board is on unless it was switched off', () => {
  const boards = { indeed: false, linkedin: true };
  const chosen = { marks: true, recording: true, boards };
  expect(['linkedin', 'indeed', 'greenhouse', 'constructor'].map((board) => boardIsOn(chosen, board))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
