/** Messages are asked of the browser once each, and filled in here as it would fill them in. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserTranslator } from '@/entrypoints/screen/browser-translator';
import en from '@/public/_locales/en/messages.json';
import { fill } from '@/tests/components/stage';

const getMessage = vi.fn((key: string, values: string | string[] = []) =>
  fill(en[key as keyof typeof en], typeof values === 'string' ? [values] : values),
);

beforeEach(() => {
  getMessage.mockClear();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

test.each([
  ['navJournal', []],
  ['journalFound', ['3', '1,200']],
  ['journalFound', ['$1', '$NAME$']],
  ['takeInLine', ['4', '']],
] as const)('%s with %j is what the browser makes of it', (key, values) => {
  expect(browserTranslator().t(key, ...values)).toBe(fill(en[key], values));
});

test('the browser is asked for a message once', () => {
  const { t } = browserTranslator();
  const before = getMessage.mock.calls.length;
  for (let i = 0; i < 5; i++) t('journalFound', String(i), '9');
  expect(getMessage.mock.calls.length).toBe(before + 1);
  expect(t('journalFound', '7', '8')).toBe('7 of 8 postings');
});
