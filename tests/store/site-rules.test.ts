import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPointed, keepPointed } from '@/utils/store/site-rules';

beforeEach(() => {
  fakeBrowser.reset();
});

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('sites'))['sites'];

test('what was pointed at is kept by host, replaced, and forgotten', async () => {
  await keepPointed('a.example', ['#a']);
  await keepPointed('b.example', ['#b', 'body > p']);
  await keepPointed('a.example', ['#c']);
  expect(await stored()).toEqual({ version: 1, pointed: { 'b.example': ['#b', 'body > p'], 'a.example': ['#c'] } });
  await forgetPointed('b.example');
  expect(await stored()).toEqual({ version: 1, pointed: { 'a.example': ['#c'] } });
});

test('the oldest go when there are too many', async () => {
  const pointed = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`s${at}.example`, ['#x']]));
  await fakeBrowser.storage.local.set({ sites: { version: 1, pointed } });
  await keepPointed('new.example', ['#y']);
  const kept = (await stored()) as { pointed: Record<string, string[]> };
  expect(Object.keys(kept.pointed)).toHaveLength(500);
  expect(kept.pointed).not.toHaveProperty(['s0.example']);
  expect(kept.pointed['new.example']).toEqual(['#y']);
});
