/** Words for the card, in the browser's language. */
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/components/i18n/translator';

/** The message with its placeholders filled in. */
export function t(key: MessageKey, ...values: string[]): string {
  const i18n = browser.i18n as { getMessage(key: string, values: string[]): string };
  return i18n.getMessage(key, values);
}

/** A number as the messages' language writes it. */
export function count(value: number): string {
  return new Intl.NumberFormat(t('lang')).format(value);
}

/** "3+ years", as the messages' language counts. */
export function yearsAtLeast(years: number): string {
  const lang = t('lang');
  const key = new Intl.PluralRules(lang).select(years) === 'one' ? 'yearsAtLeast_one' : 'yearsAtLeast_other';
  return t(key, count(years));
}
