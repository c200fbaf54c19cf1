/** What a component needs to speak: typed message keys, plurals, and the locale for dates and numbers. */
import { createContext, useContext } from 'react';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Messages that come in two forms: `seen_one`, `seen_other`. */
type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export interface Translator {
  /** BCP 47 tag that dates and numbers follow; its language is the one of the messages. */
  readonly locale: string;
  /** The message with its placeholders filled in, in the order messages.json lists them. */
  readonly t: (key: MessageKey, ...values: readonly string[]) => string;
}

/** What the components use: the translator and what follows from its locale. */
export interface Speech extends Translator {
  /** The form of a message that fits the count; the count, written by locale, is its first placeholder. */
  readonly plural: (key: PluralKey, count: number, ...values: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** Words of a list: "a, b or c", "a, b and c". */
  readonly list: (words: readonly string[], type: 'conjunction' | 'disjunction') => string;
}

/** A translator with plurals and numbers. English and German know two forms, which is all this serves. */
export function speech(translator: Translator): Speech {
  const { locale, t } = translator;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  // Making one costs more than all that a row of a list shows.
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return {
    locale,
    t,
    plural: (key, count, ...values) =>
      t(rules.select(count) === 'one' ? `${key}_one` : `${key}_other`, numbers.format(count), ...values),
    number: (value) => numbers.format(value),
    list: (words, type) => lists[type].format(words),
  };
}

const SpeechContext = createContext<Speech | null>(null);

export const SpeechProvider = SpeechContext.Provider;

/** The speech of the screen; throws outside a `SpeechProvider`, which is a mistake of the program. */
export function useSpeech(): Speech {
  const found = useContext(SpeechContext);
  if (!found) throw new Error('useSpeech needs a SpeechProvider above it');
  return found;
}
