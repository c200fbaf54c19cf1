/** The messages as the browser chose them, and the locale that goes with them. */
import { browser } from 'wxt/browser';
import type { Translator } from '@/components/i18n/translator';

/** Stand for the values of a message: letters for private use, which no message holds. Browsers know nine places. */
const FIRST_PLACE = 0xe000;
const PLACES = Array.from({ length: 9 }, (_, i) => String.fromCharCode(FIRST_PLACE + i));
const PLACE = /([\ue000-\ue008])/;

/**
 * Dates and numbers follow the browser's own locale where it is of the messages' language ("en-GB"), and the messages'
 * language where the browser speaks one that we do not.
 */
export function browserTranslator(): Translator {
  const language = browser.i18n.getMessage('lang');
  const known = new Map<string, readonly string[]>();
  const ui = browser.i18n.getUILanguage();
  return {
    locale: ui.split('-')[0] === language ? ui : language,
    t: (key, ...values) => {
      let parts = known.get(key);
      if (!parts) {
        // What stands in each place is filled in here: the browser takes far longer to be asked than a list to be drawn.
        parts = browser.i18n.getMessage(key, PLACES).split(PLACE);
        known.set(key, parts);
      }
      return parts.map((part, i) => (i % 2 === 0 ? part : (values[part.charCodeAt(0) - FIRST_PLACE] ?? ''))).join('');
    },
  };
}
