/**
 * The one definition of a word, for the taxonomy's names and for the text they are looked for in.
 *
 * A word is a run of letters and digits. `++` and `#` behind a letter belong to it (C++, C#), so does a dot before a
 * letter where nothing stands before the dot (.NET). Everything else parts words: `Node.js`, `CI/CD`, `scikit-learn`
 * and `R&D` are two words each, and `Django/Flask/FastAPI` three. Elisions and clitics are cut off (`l'API`, `Google's`).
 * Letters of scripts without blanks are words of their own (`和` in `Java和Python`).
 */

/** The words of a text, as parallel arrays of the same length. */
export interface Words {
  readonly count: number;
  /** UTF-16 offset of the first character. */
  readonly starts: Uint32Array;
  /** UTF-16 offset behind the last character. */
  readonly ends: Uint32Array;
  /** Hash of the lower-case word without what a plural may change. */
  readonly stems: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const OTHER = 4;
const UNSPACED = 5;

/** Class and lower case of each UTF-16 unit, filled as units are met: 0 is "not looked at yet". */
const classes = new Uint8Array(65536);
const lowers = new Uint16Array(65536);

const isLetter = /[\p{L}\p{M}\p{So}\u{d800}-\u{dfff}]/u;
const isSymbol = /\p{So}/u;
const isDigit = /\p{Nd}/u;
/** Letters of scripts that write words without blanks between, or glue their particles to foreign words: 熟悉Java和Python, Python을. */
const isUnspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  lowers[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  let kind = OTHER;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) kind = APOSTROPHE;
  else if (isDigit.test(character)) kind = DIGIT;
  else if (unit > 0xe00 && isUnspaced.test(character) && isLetter.test(character) && !isSymbol.test(character))
    kind = UNSPACED;
  else if (isLetter.test(character) && !isSymbol.test(character) && (unit < 0xd800 || unit > 0xdfff)) kind = LETTER;
  classes[unit] = kind;
  return kind;
}

/** The class of a UTF-16 unit. */
function classOf(unit: number): number {
  return classes[unit] || classify(unit);
}

/** Whether the UTF-16 unit belongs to words as blanks part them: a letter or digit, but none of a script without blanks. */
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
/** Letters of a word that are never cut off. */
const SHORTEST = 3;

/**
 * Hash of the lower-case word in text[start, end) without what a plural may change: final s and e, and y for i. It
 * brings together more than it should (Rails and rail); whoever finds by it compares the letters after.
 */
function stemHash(text: string, start: number, end: number): number {
  let last = end;
  while (last - start > SHORTEST) {
    const unit = lowers[text.charCodeAt(last - 1)];
    if (unit !== S && unit !== E) break;
    last--;
  }
  let hash = HASH_SEED;
  for (let i = start; i < last - 1; i++) hash = step(hash, lowers[text.charCodeAt(i)] ?? 0);
  const final = lowers[text.charCodeAt(last - 1)] ?? 0;
  return step(hash, final === Y && last - start > SHORTEST ? I : final);
}

const HASH_SIGN = 0x23;
const PLUS = 0x2b;
const DOT = 0x2e;
const SPACE = 0x20;

/** Words as they are collected: the arrays grow when they are full. */
class Collector {
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  stems: Int32Array;

  constructor(room: number) {
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.stems = new Int32Array(room);
  }

  add(text: string, start: number, end: number): void {
    const { count } = this;
    if (count === this.starts.length) {
      const grown = new Collector(count * 2);
      grown.starts.set(this.starts);
      grown.ends.set(this.ends);
      grown.stems.set(this.stems);
      ({ starts: this.starts, ends: this.ends, stems: this.stems } = grown);
    }
    this.starts[count] = start;
    this.ends[count] = end;
    this.stems[count] = stemHash(text, start, end);
    this.count++;
  }
}

/** Words for which room is kept between texts. */
const LARGEST_KEPT = 65_536;
/** Characters a word takes with what parts it from the next, at the least that is usual. */
const USUAL_WORD = 4;

/** Room that `tokeniseSpans` uses again: its words are read at once and not kept. */
let scratch = new Collector(2048);

/** Cuts a text into words. Linear. */
export function tokenise(text: string): Words {
  const words = new Collector((text.length / USUAL_WORD + 16) | 0);
  collect(text, 0, text.length, words);
  return words;
}

/**
 * Cuts stretches of a text into words; no word reaches over the end of its stretch. The stretches are in text order.
 * The words are good until the next call: they share their memory with it, which spares a large allocation a text.
 */
export function tokeniseSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Words {
  if (scratch.starts.length > LARGEST_KEPT) scratch = new Collector(2048);
  scratch.count = 0;
  for (const { start, end } of spans) collect(text, start, end, scratch);
  return scratch;
}

function collect(text: string, from: number, to: number, words: Collector): void {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    let kind = classOf(unit);
    let start = at;
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      if (kind === UNSPACED) {
        while (at < to && classOf(text.charCodeAt(at)) === UNSPACED) at++;
        words.add(text, start, at);
        continue;
      }
      if (unit !== DOT || at >= to) continue;
      if (classOf(text.charCodeAt(at)) !== LETTER) continue;
      const before = start > from ? text.charCodeAt(start - 1) : SPACE;
      if (before === DOT || before === HASH_SIGN || before === PLUS || isWordUnit(before)) continue;
    }
    while (at < to && (kind = classOf(text.charCodeAt(at))) <= DIGIT) at++;
    let end = at;
    if (at + 1 < to && kind === APOSTROPHE && classOf(text.charCodeAt(at + 1)) === LETTER) {
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
      if (width > 0 && at + width <= to && classOf(text.charCodeAt(at - 1)) === LETTER) {
        const after = at + width < to ? classOf(text.charCodeAt(at + width)) : OTHER;
        if (after !== LETTER && (width === 2 || after !== DIGIT)) {
          classOf(next);
          at += width;
          end = at;
        }
      }
    }
    words.add(text, start, end);
  }
}

/** Hash of a sequence of words: fold the stems into it one by one, starting from 0. */
export function foldWord(sequence: number, stem: number): number {
  return Math.imul(sequence ^ stem, 0x9e3779b1) ^ (stem >>> 15);
}
