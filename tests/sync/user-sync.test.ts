/** Profiles, settings and corrections of two machines through what the browser's account carries. */
import { describe, expect, test } from 'vitest';
import type { StoredItem } from '@/utils/store/local-item';
import type { Registers } from '@/utils/sync/registers';
import { syncUserData, type SyncArea, type UserMemory } from '@/utils/sync/user-sync';

interface Told {
  readonly skills: readonly { readonly skill: string; readonly years?: number }[];
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

function machine(name: string) {
  let value: Told = { skills: [], degree: null };
  const registers = new Map<string, Registers>();
  const item: StoredItem<Told> = {
    key: 'profile',
    pack: (told) => told,
    unpack: () => undefined,
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
