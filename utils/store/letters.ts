/** The words of a folded text, found without a regular expression: texts of thousands of postings go through here. */

const LETTER = /[\p{L}\p{N}]/u;
/** By UTF-16 unit: 0 not known yet, 1 a letter or digit, 2 neither. */
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  const kind = kinds[unit];
  if (kind !== 0) return kind === 1;
  // Halves of letters beyond the first plane are none: whoever looks for words cuts them there too.
  const letter = LETTER.test(String.fromCharCode(unit));
  kinds[unit] = letter ? 1 : 2;
  return letter;
}

/** Calls `visit` with the place of every run of letters and digits. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && start < 0) start = at;
    if (letter || start < 0) continue;
    visit(start, at);
    start = -1;
  }
  if (start >= 0) visit(start, text.length);
}
