/** What this machine knows of synchronised user data, in the extension's local storage. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Registers } from '@/utils/sync/registers';
import type { UserMemory } from '@/utils/sync/user-sync';

const entries = v.array(v.tuple([v.string(), v.unknown(), v.number(), v.string()]));

const keyOf = (item: string): string => `sync/${item}`;

/** The memory of the machine of that name. */
export function userMemory(machine: string): UserMemory {
  return {
    machine,
    async get(item): Promise<Registers> {
      const key = keyOf(item);
      const parsed = v.safeParse(entries, (await browser.storage.local.get(key))[key]);
      return new Map(parsed.success ? parsed.output.map(([name, value, at, by]) => [name, { value, at, by }]) : []);
    },
    async keep(item, registers) {
      const told = [...registers].map(([name, { value, at, by }]) => [name, value, at, by]);
      await browser.storage.local.set({ [keyOf(item)]: told });
    },
  };
}
