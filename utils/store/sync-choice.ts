/** What the user chose of the ways to keep two machines the same, and what this machine is called there. */
import * as v from 'valibot';
import { localItem } from './local-item';

export const syncChoice = localItem<{
  /** Profile, settings and corrections through the browser's account. */
  readonly account: boolean;
  /** A random name; empty until it is needed. */
  readonly machine: string;
}>({
  key: 'sync',
  schema: v.object({ account: v.fallback(v.boolean(), false), machine: v.fallback(v.string(), '') }),
  fallback: { account: false, machine: '' },
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** This machine's name, made when it is first asked for. */
export async function machineName(): Promise<string> {
  const made = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return (await syncChoice.update((now) => (now.machine === '' ? { ...now, machine: made } : now))).machine;
}
