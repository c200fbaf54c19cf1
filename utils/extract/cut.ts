/** Cuts a text into its lines: without bullets, numbers, emoji and outer blanks; lines glued together by bad HTML are parted. */
import { glueBorders } from './glue';

/** What stood before the words of a line. */
type Mark = 'none' | 'bullet' | 'number' | 'emoji';

export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly blankBefore: boolean;
  /** `# Heading`, `**Heading**` */
  readonly markdown: boolean;
}

const BULLETS = '•●○◦▪▫■□◆◇►▶▸‣⁃∙·➤➔➜➢✓✔✗☑☞⌲»›→⇒–—-*+>~=\u0095\u00a4';
/** UTF-8 bullets and emoji that were read as cp1252 on their way: "â€¢", "âœ…", "ðŸŽ¯", "ï‚·". */
const MOJIBAKE = /(?:â€¢|â€“|âœ.|â–.|âž.|â˜.|â­.?|ï‚.|Â·|ð\u0178[^\s\w][^\s\w]?)(?:ï¸.?)?/y;
const NUMBER = /\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\)|[.)])(?=[ \t\u00a0])/y;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0e\ufe0f\u200d\u20e3]/u;

const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 0xa0 && (code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f)));
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

interface Opening {
  start: number;
  mark: Mark;
  markdown: boolean;
}

/** "**6+ years** in data" stresses its first words, "**Requirements**" is set in bold as a whole. */
function wholeIsBold(text: string, at: number, end: number): boolean {
  const close = text.indexOf(text.slice(at, at + 2), at + 2);
  return close < 0 || close >= end || /^[\s:：*_]*$/.test(text.slice(close + 2, Math.min(end, close + 12)));
}

/** Steps over what stands before the words: blanks, then at most four marks. */
function skipOpening(text: string, from: number, end: number): Opening {
  const opening: Opening = { start: from, mark: 'none', markdown: false };
  for (let marks = 0; marks < 5; marks++) {
    while (opening.start < end && isBlank(text.charCodeAt(opening.start))) opening.start++;
    if (opening.start >= end) break;
    const at = opening.start;
    const code = text.charCodeAt(at);
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    const char = text.charAt(at);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (letter || code === 40 || (code >= 48 && code <= 57)) {
      if (marks > 0 && opening.mark !== 'emoji') break;
      NUMBER.lastIndex = at;
      // "I." and "a." open sentences more often than lists.
      if (NUMBER.test(text) && NUMBER.lastIndex < end && !(letter && text.charAt(at + 1) === '.')) {
        opening.start = NUMBER.lastIndex;
        opening.mark = 'number';
      } else if (char === 'o' && isBlank(next) && /\p{Lu}/u.test(text.charAt(at + 2))) {
        opening.start = at + 2;
        opening.mark = 'bullet';
      } else break;
    } else if (char === '#' && (next === 35 || isBlank(next))) {
      while (text.charAt(opening.start) === '#') opening.start++;
      opening.markdown = true;
    } else if ((char === '*' && next === 42) || (char === '_' && next === 95)) {
      opening.start = at + 2;
      opening.markdown = wholeIsBold(text, at, end);
    } else if (char === '/' && next === 47) {
      opening.start = at + 2;
    } else if (BULLETS.includes(char)) {
      // "-5 °C" and "+49 30" are no bullets; "-MongoDB" is one.
      if (next >= 48 && next <= 57 && '-–+~='.includes(char)) break;
      opening.start = at + 1;
      opening.mark = 'bullet';
    } else if (isPrivate(code)) {
      opening.start = at + 1;
      opening.mark = 'bullet';
    } else if (code === 0xe2 || code === 0xf0 || code === 0xef || code === 0xc2) {
      MOJIBAKE.lastIndex = at;
      if (!MOJIBAKE.test(text)) break;
      opening.mark = text.startsWith('â€', at) || code === 0xef || code === 0xc2 ? 'bullet' : 'emoji';
      opening.start = MOJIBAKE.lastIndex;
    } else if (code >= 0x2190 && EMOJI.test(String.fromCodePoint(text.codePointAt(at) ?? 32))) {
      opening.start = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
      if (opening.mark === 'none') opening.mark = 'emoji';
      marks--;
    } else break;
  }
  return opening;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

/** All lines with words in them, in text order. Linear in the length of the text. */
export function cutLines(text: string): Cut[] {
  const cuts: Cut[] = [];
  let blankBefore = true;
  let loneMark: Mark = 'none';
  const add = (from: number, to: number): void => {
    const opening = skipOpening(text, from, to);
    const end = trimEnd(text, opening.start, to);
    if (end <= opening.start) {
      // A bullet on a line of its own belongs to the line below it.
      if (opening.mark === 'none') blankBefore = true;
      else loneMark = opening.mark;
      return;
    }
    const mark = opening.mark === 'none' ? loneMark : opening.mark;
    cuts.push({ start: opening.start, end, mark, blankBefore, markdown: opening.markdown });
    blankBefore = false;
    loneMark = 'none';
  };
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text.charCodeAt(i))) continue;
    let from = start;
    for (const border of i - start > 12 ? glueBorders(text, start, i) : []) {
      add(from, border);
      from = border;
    }
    add(from, i);
    start = i + 1;
    if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) {
      start++;
      i++;
    }
  }
  return cuts;
}
