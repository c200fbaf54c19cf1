/** Human languages in the interface's language: readings and profiles name them in English. */

/** ISO 639-1 codes of the languages that postings ask for. */
export const LANGUAGE_CODES = (
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja kk ko lt lv ms mt nl no pl pt ro ru sk sl sq sr ' +
  'sv sw ta te th tr uk ur vi zh'
).split(' ');

const english = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a code: "German" for `de`. */
export function englishName(code: string): string {
  return english.of(code) ?? code;
}

const codes = new Map(LANGUAGE_CODES.map((code) => [englishName(code).toLowerCase(), code]));
codes.set('mandarin', 'zh');

/** "German" is "Deutsch" where the interface is German; a name that is not in the list stays as it is. */
export function languageName(name: string, locale: string): string {
  const code = codes.get(name.toLowerCase());
  return (code && new Intl.DisplayNames(locale, { type: 'language' }).of(code)) ?? name;
}
