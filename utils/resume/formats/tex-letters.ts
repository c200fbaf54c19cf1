/** LaTeX's bitmap fonts say no letters, only places in its own encodings (T1, OT1, TS1): ligatures, dashes, the point. */

const LETTERS: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\r': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0088': '•',
};

/** The piece of a PDF's text with letters in the places of codes that no text holds. */
export function texLetters(text: string): string {
  return text.replace(/[\u000b-\u000f\u0015\u0016\u001b-\u001f\u0088]/g, (code) => LETTERS[code] ?? '');
}
