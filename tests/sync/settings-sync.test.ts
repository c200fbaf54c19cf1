/** The settings of two machines through the browser's account: a choice that only one of them ever made reaches the other. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings, type Settings } from '@/utils/store/settings';
import type { StoredItem } from '@/utils/store/local-item';
import type { Registers } from '@/utils/sync/registers';
import { syncUserData, type SyncArea, type UserMemory } from '@/utils/sync/user-sync';

const account: Record<string, unknown> = {};
const area: SyncArea = {
  get: () => Promise.resolve({ ...account }),
  set: (items) => {
    Object.assign(account, items);
    return Promise.resolve();
  },
  remove: () => Promise.resolve(),
};

function machine(name: string) {
  let disk: unknown;
  const registers = new Map<string, Registers>();
  const memory: UserMemory = {
    machine: name,
    get: (key) => Promise.resolve(registers.get(key) ?? new Map()),
    keep: (key, all) => Promise.resolve(void registers.set(key, all)),
  };
  /** Works with this machine's storage. */
  const here = async <T>(work: () => Promise<T>): Promise<T> => {
    fakeBrowser.reset();
    if (disk !== undefined) await fakeBrowser.storage.local.set({ settings: disk });
    const result = await work();
    ({ settings: disk } = await fakeBrowser.storage.local.get('settings'));
    return result;
  };
  return {
    choose: (change: Partial<Settings>) => here(() => settings.update((now) => ({ ...now, ...change }))),
    chosen: () => here(() => settings.get()),
    sync: (now: number) => here(() => syncUserData([settings as StoredItem<unknown>], area, memory, now)),
  };
}

test('what one machine chose of what is not set from the start is there on both, also after many rounds', async () => {
  const [mac, pc] = [machine('mac'), machine('pc')];
  await mac.choose({ kinds: { mentioned: false }, showOwn: true, paused: { indeed: true } });
  for (let now = 1; now < 6; now++) {
    await mac.sync(now * 10);
    await pc.sync(now * 10 + 5);
  }
  const expected = { kinds: { mentioned: false }, showOwn: true, paused: { indeed: true } };
  expect(await mac.chosen()).toMatchObject(expected);
  expect(await pc.chosen()).toMatchObject(expected);
});
