/** Skills that no taxonomy has, one by one: a reading lists each mention. */
import type { Reading, UnknownPhrase } from './reading';

export interface UnlistedName {
  /** As it is written first. */
  readonly name: string;
  /** All mentions in text order; what is asked is the same of each. */
  readonly mentions: readonly [UnknownPhrase, ...UnknownPhrase[]];
}

/** The names in the order of their first mentions, each once whatever its case. @param text what was read */
export function unlistedNames({ unknown }: Pick<Reading, 'unknown'>, text: string): UnlistedName[] {
  const names = new Map<string, { name: string; mentions: [UnknownPhrase, ...UnknownPhrase[]] }>();
  for (const phrase of unknown) {
    const name = text.slice(phrase.start, phrase.end);
    const known = names.get(name.toLowerCase());
    if (known) known.mentions.push(phrase);
    else names.set(name.toLowerCase(), { name, mentions: [phrase] });
  }
  return [...names.values()];
}
