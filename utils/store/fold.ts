/** Text as it is compared where case, accents and spacing make no difference. */

/** Letters that stand for others and do not fall apart by themselves. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ς: 'σ', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' }),
);
const ALL_SAME = new RegExp(`[${[...SAME.keys()].join('')}]`, 'g');
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case without accents; "Straße" and "STRASSE" come out alike. Offsets do not hold in it. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ALL_SAME, (letter) => SAME.get(letter) ?? letter);
}

/** The folded text, and for each of its units and its end the offset in the text that it comes from. */
export function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    for (let i = 0; i < part.length; i++) offsets.push(at);
    folded += part;
    at += letter.length;
  }
  offsets.push(at);
  return { folded, offsets };
}
