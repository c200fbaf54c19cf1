/**
 * Gates before patterns: a pattern is run only where the letters stand that each of its matches needs (`needs.ts`). The
 * letters of a line are looked at once for the gates of all patterns; at a place in a text, a look at three letters is enough.
 */
import { EDGE_RUN, foldedCharacter, GRAM, needsOf, type Runs } from './needs';

/** Which gates a stretch of text opens: bits by gate, 30 a number, so that each is a small integer everywhere. */
export type Letters = readonly number[];

const BITS = 30;

/** Symbols of the folded alphabet, by number; 0 is the blank. */
const SYMBOLS = ' abcdefghijklmnopqrstuvwxyz0_';
const SYMBOL_BITS = 5;
const symbols = Uint8Array.from({ length: 128 }, (_, unit) =>
  SYMBOLS.indexOf(foldedCharacter(String.fromCharCode(unit))),
);
const symbolOf = (unit: number): number => (unit < 128 ? (symbols[unit] ?? 0) : 0);

/** Two letters beyond ASCII that a pattern may take for an s and a k. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** Calls for all numbers of so many symbols in which the run stands at that side. */
function eachNumber(run: string, length: number, side: 'first' | 'last', call: (number: number) => void): void {
  const missing = Math.max(0, length - run.length);
  const part = side === 'first' ? run.slice(0, length) : run.slice(-length);
  let known = 0;
  for (const symbol of part) known = (known << SYMBOL_BITS) | SYMBOLS.indexOf(symbol);
  const open = 1 << (missing * SYMBOL_BITS);
  // Numbers of no symbol are among them, and never met.
  for (let any = 0; any < open; any++) {
    call(side === 'first' ? (known << (missing * SYMBOL_BITS)) | any : (any << (part.length * SYMBOL_BITS)) | known);
  }
}

/** Bits by number of three symbols; null where every beginning or ending may match. */
function edgeOf(runs: Runs, side: 'first' | 'last'): Uint8Array | null {
  if (runs === null) return null;
  const edge = new Uint8Array(1 << (EDGE_RUN * SYMBOL_BITS - 3));
  for (const run of runs) {
    eachNumber(run, EDGE_RUN, side, (number) => {
      edge[number >> 3] = (edge[number >> 3] ?? 0) | (1 << (number & 7));
    });
  }
  return edge;
}

const isIn = (edge: Uint8Array, number: number): boolean => ((edge[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;

const gates: GatedPattern[] = [];

/** Every pattern that has a gate. */
export const everyGate: readonly GatedPattern[] = gates;

/** A pattern that is run only where it can match. */
export class GatedPattern {
  private readonly word: number;
  private readonly bit: number;
  private first: Uint8Array | null | undefined;
  private last: Uint8Array | null | undefined;

  constructor(readonly pattern: RegExp) {
    const place = gates.push(this) - 1;
    this.word = (place / BITS) | 0;
    this.bit = 1 << (place % BITS);
  }

  /** Whether the pattern may match words of this line. */
  mayBeIn({ letters }: { readonly letters: Letters }): boolean {
    return ((letters[this.word] ?? 0) & this.bit) !== 0;
  }

  /** As the pattern's own `test`. @param words of the line, cut at no word but its first and last */
  test(words: string, line: { readonly letters: Letters }): boolean {
    return this.mayBeIn(line) && this.pattern.test(words);
  }

  /** As the pattern's own `exec`. @param words of the line, cut at no word but its first and last */
  exec(words: string, line: { readonly letters: Letters }): RegExpExecArray | null {
    return this.mayBeIn(line) ? this.pattern.exec(words) : null;
  }

  /** Whether the pattern, which is bound to the beginning, matches the text between the offsets. */
  opens(text: string, from: number, to: number): boolean {
    if (this.first === undefined) this.first = edgeOf(needsOf(this.pattern).first, 'first');
    if (this.first !== null) {
      let at = from;
      let symbol = 0;
      while (at < to && (symbol = symbolAt(text, at)) === 0) at++;
      const second = at + 1 < to ? symbolAt(text, at + 1) : 0;
      const third = at + 2 < to ? symbolAt(text, at + 2) : 0;
      if (!isIn(this.first, (((symbol << SYMBOL_BITS) | second) << SYMBOL_BITS) | third)) return false;
    }
    return this.pattern.test(text.slice(from, to));
  }

  /** Whether the pattern, which is bound to the end, matches the text between the offsets. */
  closes(text: string, from: number, to: number): boolean {
    if (this.last === undefined) this.last = edgeOf(needsOf(this.pattern).last, 'last');
    if (this.last !== null) {
      let at = to - 1;
      let symbol = 0;
      while (at >= from && (symbol = symbolAt(text, at)) === 0) at--;
      const second = at - 1 >= from ? symbolAt(text, at - 1) : 0;
      const third = at - 2 >= from ? symbolAt(text, at - 2) : 0;
      if (!isIn(this.last, (((third << SYMBOL_BITS) | second) << SYMBOL_BITS) | symbol)) return false;
    }
    return this.pattern.test(text.slice(from, to));
  }
}

function symbolAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return symbols[unit] ?? 0;
  return unit === LONG_S ? S : unit === KELVIN ? K : 0;
}
const S = SYMBOLS.indexOf('s');
const K = SYMBOLS.indexOf('k');

/** A gate before the pattern, made from its source. */
export const gated = (pattern: RegExp): GatedPattern => new GatedPattern(pattern);

/** Where in the table the number of four symbols stands: other numbers may share its place and open gates for nothing. */
const slotOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 16;

/** What the runs of four symbols open. */
interface Table {
  /** How many gates there were when it was made. */
  readonly count: number;
  readonly words: number;
  /** Row by slot; row 0 opens nothing. */
  readonly rowOf: Uint16Array;
  readonly rows: Int32Array;
  /** What is open everywhere: patterns of which nothing is known. */
  readonly always: readonly number[];
  readonly all: readonly number[];
}

function makeTable(): Table {
  const words = Math.ceil(gates.length / BITS);
  const none = new Array<number>(words).fill(0);
  const always = none.slice();
  const rowOf = new Uint16Array(1 << 16);
  const rows = [none];
  // Rows that open the same gates are one: they are few, and stay in the processor's cache.
  const withGate = new Map<number, number>();
  const opened = (row: number, place: number): number => {
    const key = row * gates.length + place;
    let next = withGate.get(key);
    if (next === undefined) {
      const letters = (rows[row] ?? none).slice();
      const word = (place / BITS) | 0;
      letters[word] = (letters[word] ?? 0) | (1 << (place % BITS));
      next = rows.push(letters) - 1;
      withGate.set(key, next);
      withGate.set(next * gates.length + place, next);
    }
    return next;
  };
  gates.forEach(({ pattern }, place) => {
    const runs = needsOf(pattern).within;
    if (runs === null) {
      const word = (place / BITS) | 0;
      always[word] = (always[word] ?? 0) | (1 << (place % BITS));
    }
    for (const run of runs ?? []) {
      eachNumber(run, GRAM, 'first', (number) => {
        const slot = slotOf(number);
        rowOf[slot] = opened(rowOf[slot] ?? 0, place);
      });
    }
  });
  const flat = new Int32Array(rows.length * words);
  rows.forEach((row, place) => {
    flat.set(row, place * words);
  });
  return { count: gates.length, words, rowOf, rows: flat, always, all: always.map(() => (1 << BITS) - 1) };
}

let table: Table | undefined;

/** Which gates the text between the offsets opens. Linear, one look at each character. */
export function lettersOf(text: string, start: number, end: number): Letters {
  if (table?.count !== gates.length) table = makeTable();
  const { words, rowOf, rows, always } = table;
  const letters = always.slice();
  let number = 0;
  // The end of the line is the edge of a word, and short runs are looked at with what follows them.
  for (let at = start; at < end + GRAM - 1; at++) {
    const unit = at < end ? text.charCodeAt(at) : 32;
    if (unit === LONG_S || unit === KELVIN) return table.all;
    number = ((number << SYMBOL_BITS) | symbolOf(unit)) & 0xf_ffff;
    const row = rowOf[slotOf(number)] ?? 0;
    if (row > 0)
      for (let word = 0; word < words; word++) letters[word] = (letters[word] ?? 0) | (rows[row * words + word] ?? 0);
  }
  return letters;
}
