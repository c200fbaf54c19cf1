/**
 * The one definition of a word, for the taxonomy's names and for the text they are looked for in.
 *
 * A word is a run of letters and digits. `++` and `#` behind a letter belong to it (C++, C#), so does a dot before a
 * letter where nothing stands before the dot (.NET). Everything else parts words: `Node.js`, `CI/CD`, `scikit-learn`
 * and `R&D` are two words each, and `Django/Flask/FastAPI` three. Elisions and clitics are cut off (`l'API`, `Google's`).
 */

/** The words of a text, as parallel arrays of the same length. */
export interface Words {
  readonly count: number;
  /** UTF-16 offset of the first character. */
  readonly starts: Uint32Array;
  /** UTF-16 offset behind the last character. */
  readonly ends: Uint32Array;
  /** Hash of the lower-case word without its plural ending. */
  readonly stems: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const OTHER = 4;

/** Class and lower case of each UTF-16 unit, filled as units are met: 0 is "not looked at yet". */
const classes = new Uint8Array(65536);
const lowers = new Uint16Array(65536);

const isLetter = /[\p{L}\p{M}\p{So}\u{d800}-\u{dfff}]/u;
const isSymbol = /\p{So}/u;
const isDigit = /\p{Nd}/u;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  lowers[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  let kind = OTHER;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) kind = APOSTROPHE;
  else if (isDigit.test(character)) kind = DIGIT;
  else if (isLetter.test(character) && !isSymbol.test(character) && (unit < 0xd800 || unit > 0xdfff)) kind = LETTER;
  classes[unit] = kind;
  return kind;
}

/** The class of a UTF-16 unit: letter, digit, apostrophe or other. */
function classOf(unit: number): number {
  return classes[unit] || classify(unit);
}

/** Whether the UTF-16 unit belongs to words. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT;
}

const HASH_SEED = 17;
const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;

const S = 0x73;
const E = 0x65;
const I = 0x69;
const Y = 0x79;
/** Units before a final s that make it part of the word: glass, virus, analysis. */
const NO_PLURAL = new Set(['s', 'u', 'i'].map((c) => c.charCodeAt(0)));
/** Units before -es that make the whole -es an ending: processes, boxes, batches, brushes. */
const ES_PLURAL = new Set(['s', 'x', 'h', 'z'].map((c) => c.charCodeAt(0)));

/**
 * Hash of the lower-case word in text[start, end) without its plural ending: -s, -ies to -y, -es behind s, x, h, z.
 * Words of up to three letters are taken as they are (AWS, iOS).
 */
function stemHash(text: string, start: number, end: number): number {
  const length = end - start;
  let last = end;
  let ending = 0;
  if (length > 3 && lowers[text.charCodeAt(end - 1)] === S) {
    const before = lowers[text.charCodeAt(end - 2)] ?? 0;
    if (before === E && length > 4) {
      const beforeThat = lowers[text.charCodeAt(end - 3)] ?? 0;
      if (beforeThat === I) {
        last = end - 3;
        ending = Y;
      } else last = ES_PLURAL.has(beforeThat) ? end - 2 : end - 1;
    } else if (!NO_PLURAL.has(before)) last = end - 1;
  }
  let hash = HASH_SEED;
  for (let i = start; i < last; i++) hash = step(hash, lowers[text.charCodeAt(i)] ?? 0);
  return ending ? step(hash, ending) : hash;
}

const HASH_SIGN = 0x23;
const PLUS = 0x2b;
const DOT = 0x2e;

/** Cuts text[from, to) into words. Linear; the arrays have room for all words of the text. */
export function tokenise(text: string, from = 0, to = text.length): Words {
  // A word and what parts it from the next take two units at least, but for C++17 and the like.
  let starts = new Uint32Array(((to - from) >> 2) + 16);
  let ends = new Uint32Array(starts.length);
  let stems = new Int32Array(starts.length);
  let count = 0;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    let kind = classOf(unit);
    let start = at;
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      if (unit !== DOT || at >= to) continue;
      if (classOf(text.charCodeAt(at)) !== LETTER) continue;
      const before = start > from ? text.charCodeAt(start - 1) : 0x20;
      if (before === DOT || before === HASH_SIGN || before === PLUS || isWordUnit(before)) continue;
      classOf(unit);
      kind = LETTER;
    }
    while (at < to && (kind = classOf(text.charCodeAt(at))) <= DIGIT) at++;
    let end = at;
    if (at < to && kind === APOSTROPHE && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER) {
      let tail = at + 1;
      while (tail < to && classOf(text.charCodeAt(tail)) <= DIGIT) tail++;
      if (end - start <= 2 && tail - at > 2) {
        // l'API, d'intégration: the word is what stands behind.
        start = at + 1;
        end = tail;
        at = tail;
      } else if (tail - at <= 4) at = tail;
    } else if (at < to) {
      const next = text.charCodeAt(at);
      const width = next === HASH_SIGN ? 1 : next === PLUS && text.charCodeAt(at + 1) === PLUS ? 2 : 0;
      if (width > 0 && classOf(text.charCodeAt(at - 1)) === LETTER) {
        const after = at + width < to ? classOf(text.charCodeAt(at + width)) : OTHER;
        if (after !== LETTER && (width === 2 || after !== DIGIT)) {
          for (let i = at; i < at + width; i++) classOf(text.charCodeAt(i));
          at += width;
          end = at;
        }
      }
    }
    if (count === starts.length) {
      const grow = <T extends Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(old: T, into: T): T => {
        into.set(old);
        return into;
      };
      starts = grow(starts, new Uint32Array(count * 2));
      ends = grow(ends, new Uint32Array(count * 2));
      stems = grow(stems, new Int32Array(count * 2));
    }
    starts[count] = start;
    ends[count] = end;
    stems[count] = stemHash(text, start, end);
    count++;
  }
  return { count, starts, ends, stems };
}

/** Hash of a sequence of words: fold the stems into it one by one, starting from 0. */
export function foldWord(sequence: number, stem: number): number {
  return Math.imul(sequence ^ stem, 0x9e3779b1) ^ (stem >>> 15);
}
