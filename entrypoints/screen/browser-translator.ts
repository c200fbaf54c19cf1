/** The messages as the browser chose them, and the locale that goes with them. */
import { browser } from 'wxt/browser';
import type { Translator } from '@/components/i18n/translator';

/**
 * Dates and numbers follow the browser's own locale where it is of the messages' language ("en-GB"), and the messages'
 * language where the browser speaks one that we do not.
 */
export function browserTranslator(): Translator {
  const language = browser.i18n.getMessage('lang');
  const ui = browser.i18n.getUILanguage();
  return {
    locale: ui.split('-')[0] === language ? ui : language,
    t: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  };
}
