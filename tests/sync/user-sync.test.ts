/** Profiles, settings and corrections of two machines through what the browser's account carries. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredItem } from '@/utils/store/local-item';
import type { Registers } from '@/utils/sync/registers';
import { syncUserData, type SyncArea, type UserMemory } from '@/utils/sync/user-sync';

interface Told {
  readonly skills: readonly { readonly skill: string; readonly years?: number | undefined }[];
  readonly degree: string | null;
}

class Area implements SyncArea {
  items: Record<string, unknown> = {};
  get = (): Promise<Record<string, unknown>> => Promise.resolve(structuredClone(this.items));
  set = (items: Record<string, unknown>): Promise<void> => {
    for (const [key, value] of Object.entries(items)) {
      if (new TextEncoder().encode(JSON.stringify(value)).length + key.length > 8192)
        throw new Error('QUOTA_BYTES_PER_ITEM');
    }
    Object.assign(this.items, structuredClone(items));
    if (new TextEncoder().encode(JSON.stringify(this.items)).length > 102_400) throw new Error('QUOTA_BYTES');
    return Promise.resolve();
  };
  remove = (keys: string[]): Promise<void> => {
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
    return Promise.resolve();
  };
}

/** A machine of a version that knows of a value what `understand` leaves of it. */
function machine(name: string, understand: (told: Told) => Told = (told) => told) {
  let value: Told = { skills: [], degree: null };
  const registers = new Map<string, Registers>();
  const item: StoredItem<Told> = {
    key: 'profile',
    pack: (told) => told,
    unpack: () => undefined,
    understand: (packed) => understand(packed as Told),
    get: () => Promise.resolve(value),
    update: (change) => Promise.resolve((value = change(value))),
    watch: () => () => undefined,
  };
  const memory: UserMemory = {
    machine: name,
    get: (key) => Promise.resolve(registers.get(key) ?? new Map()),
    keep: (key, all) => {
      registers.set(key, all);
      return Promise.resolve();
    },
  };
  return {
    say: (told: Partial<Told>) => (value = { ...value, ...told }),
    told: () => value,
    sync: (area: SyncArea, now: number) => syncUserData([item], area, memory, now),
  };
}

const names = ({ skills }: Told): string[] => skills.map(({ skill }) => skill).sort();

describe('a machine of an older version', () => {
  interface Newer extends Told {
    readonly skills: readonly {
      readonly skill: string;
      readonly years?: number | undefined;
      readonly mood?: string | undefined;
    }[];
    readonly theme: string | null;
    readonly pets: readonly { readonly name: string }[];
  }
  /** It knows no theme, no pets and no mood. */
  const older = ({ skills, degree }: Told): Told => ({
    skills: skills.map(({ skill, years }) => ({ skill, ...(years !== undefined && { years }) })),
    degree,
  });
  const SKILLS = ['ada', 'go', 'sql'];
  const years = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
  const mood = fc.option(fc.constantFrom('joy', 'awe'), { nil: undefined });
  const skills = fc.uniqueArray(fc.record({ skill: fc.constantFrom(...SKILLS), years, mood }), {
    selector: ({ skill }) => skill,
  });
  const newer = fc.record({
    skills,
    degree: fc.constantFrom(null, 'master', 'phd'),
    theme: fc.constantFrom(null, 'dark', 'light'),
    pets: fc.subarray([{ name: 'cat' }, { name: 'dog' }]),
  });
  /** By whom, and what: a value of the newer one, or years of a skill and a degree by the older one (none: it is removed). */
  const step = fc.oneof(
    fc.record({ by: fc.constant('new' as const), told: newer }),
    fc.record({
      by: fc.constant('old' as const),
      skill: fc.constantFrom(...SKILLS),
      years,
      degree: newer.map(({ degree }) => degree),
    }),
  );
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const bySkill = ({ skills: all }: Told): Map<string, unknown> => new Map(all.map((one) => [one.skill, plain(one)]));

  test('loses nothing of what the newer one says, and is heard in what it knows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const area = new Area();
        const [mac, pc] = [machine('mac'), machine('pc', older)];
        let now = 0;
        let expected: Newer = { skills: [], degree: null, theme: null, pets: [] };
        mac.say(expected);
        for (const one of steps) {
          if (one.by === 'new') {
            expected = one.told;
            mac.say(expected);
            await mac.sync(area, (now += 10));
            await pc.sync(area, (now += 10));
          } else {
            const before = pc.told().skills.filter(({ skill }) => skill !== one.skill);
            const mine = one.years === undefined ? [] : [{ skill: one.skill, years: one.years }];
            pc.say({ skills: [...before, ...mine], degree: one.degree });
            const was = expected.skills.find(({ skill }) => skill === one.skill);
            expected = {
              ...expected,
              degree: one.degree,
              skills: [
                ...expected.skills.filter(({ skill }) => skill !== one.skill),
                ...mine.map((entry) => ({ ...entry, ...(was?.mood !== undefined && { mood: was.mood }) })),
              ],
            };
            await pc.sync(area, (now += 10));
            await mac.sync(area, (now += 10));
          }
          expect(bySkill(mac.told())).toEqual(bySkill(expected));
          const { degree, theme, pets } = mac.told() as Newer;
          expect({ degree, theme, pets: pets.map(({ name }) => name).sort() }).toEqual({
            ...{ degree: expected.degree, theme: expected.theme },
            pets: expected.pets.map(({ name }) => name).sort(),
          });
          expect(bySkill(pc.told())).toEqual(bySkill(older(expected)));
          expect(Object.keys(pc.told()).sort()).toEqual(['degree', 'skills']);
          // Nothing is left to say: no round sets off another.
          for (const each of [pc, mac, pc]) await each.sync(area, (now += 10));
          for (const each of [pc, mac]) expect(await each.sync(area, (now += 10))).toBe('same');
        }
      }),
    );
  });
});

describe('two machines', () => {
  test('both have what either said, field by field, the newer word winning', async () => {
    const area = new Area();
    const [mac, pc] = [machine('mac'), machine('pc')];
    mac.say({ skills: [{ skill: 'go', years: 1 }, { skill: 'sql' }] });
    await mac.sync(area, 10);
    pc.say({ skills: [{ skill: 'rust' }], degree: 'master' });
    await pc.sync(area, 20);
    await mac.sync(area, 30);
    expect(names(mac.told())).toEqual(['go', 'rust', 'sql']);
    expect(mac.told().degree).toBe('master');
    mac.say({ skills: mac.told().skills.filter(({ skill }) => skill !== 'sql') });
    pc.say({ skills: pc.told().skills.map((one) => (one.skill === 'go' ? { ...one, years: 5 } : one)) });
    await mac.sync(area, 40);
    await pc.sync(area, 50);
    await mac.sync(area, 60);
    expect(names(mac.told())).toEqual(['go', 'rust']);
    expect(mac.told().skills.find(({ skill }) => skill === 'go')).toEqual({ skill: 'go', years: 5 });
    expect(names(pc.told())).toEqual(['go', 'rust']);
    await pc.sync(area, 70);
    expect(await pc.sync(area, 80)).toBe('same');
    expect(await mac.sync(area, 91)).toBe('same');
  });

  test('one that joins takes over what was chosen elsewhere: its defaults are no later word', async () => {
    const area = new Area();
    const [mac, pc] = [machine('mac'), machine('pc')];
    mac.say({ degree: 'master', skills: [{ skill: 'go', years: 5 }] });
    await mac.sync(area, 10);
    pc.say({ degree: 'bachelor', skills: [{ skill: 'go' }, { skill: 'sql' }] });
    await pc.sync(area, 20);
    await mac.sync(area, 30);
    for (const one of [mac, pc]) {
      expect(one.told().degree).toBe('master');
      expect(names(one.told())).toEqual(['go', 'sql']);
      expect(one.told().skills.find(({ skill }) => skill === 'go')).toEqual({ skill: 'go', years: 5 });
    }
    // What it says from then on counts as everybody's word.
    pc.say({ degree: 'phd' });
    await pc.sync(area, 40);
    await mac.sync(area, 50);
    expect(mac.told().degree).toBe('phd');
  });

  test('a value over many items is read only when it is there whole', async () => {
    const area = new Area();
    const [mac, pc] = [machine('mac'), machine('pc')];
    const many = Array.from({ length: 300 }, (_, i) => ({ skill: `skill-ü-${i}` }));
    mac.say({ skills: many });
    await mac.sync(area, 10);
    expect(Object.keys(area.items).length).toBeGreaterThan(1);
    const { 's/mac/1': late, ...soon } = area.items;
    const half = new Area();
    half.items = soon;
    await pc.sync(half, 20);
    expect(pc.told().skills).toEqual([]);
    half.items['s/mac/1'] = late;
    await pc.sync(half, 30);
    expect(names(pc.told())).toEqual(names({ skills: many, degree: null }));
  });

  test('what is too much is not written, and said', async () => {
    const area = new Area();
    const mac = machine('mac');
    mac.say({ skills: Array.from({ length: 3_000 }, (_, i) => ({ skill: `skill number ${i}` })) });
    expect(await mac.sync(area, 10)).toBe('full');
    expect(area.items).toEqual({});
  });

  test('what others put there that is no word of ours is left alone', async () => {
    const area = new Area();
    area.items = { theme: 'dark', 's/pc/0': 'x', 's/tv/0': { of: 1, sum: '1', part: '{"profile":[1]}' } };
    const mac = machine('mac');
    mac.say({ degree: 'phd' });
    expect(await mac.sync(area, 10)).toBe('synced');
    expect(area.items).toMatchObject({ theme: 'dark', 's/pc/0': 'x' });
    expect(mac.told().degree).toBe('phd');
  });
});
