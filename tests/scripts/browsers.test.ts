import { afterEach, expect, it, vi } from 'vitest';
import { findChromium, findFirefox, need } from '@/scripts/browsers';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['Chromium', 'SKILLIGHT_CHROMIUM', findChromium],
  ['Firefox', 'SKILLIGHT_FIREFOX', findFirefox],
])('takes the %s that %s names, and no other where it is none', (name, variable, find) => {
  vi.stubEnv(variable, process.execPath);
  expect(need(name, find())).toBe(process.execPath);
  vi.stubEnv(variable, '/nowhere/browser');
  expect(() => need(name, find())).toThrow(`${variable}=/nowhere/browser: not an executable file`);
});

it('names all that was tried and how to get one', () => {
  const search = { tried: ['here: nothing', 'there: nothing'], install: 'apt-get install chromium' };
  expect(() => need('Chromium', search)).toThrow(
    'No Chromium to be had. Tried:\n  - here: nothing\n  - there: nothing\nInstall one with: apt-get install chromium',
  );
});
