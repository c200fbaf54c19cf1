/** Words as people compare them: in any case, without regard to accents. */

const PLAIN = /^[\0-\x7f]*$/;

/** The text in lower case without accents. One character may become several ("ß" stays, "ﬁ" is "fi"). */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
