/**
 * What every match of a pattern needs, told by the pattern's own source: some of these runs of letters stand in it, it begins
 * with one of those, it ends with one of those. `gates.ts` looks for them before it runs the pattern.
 *
 * Runs are written in the folded alphabet: a small letter for a letter of either case, `0` for a digit, `_`, and a blank for
 * every other character. What is said is never too little: where the source says nothing of use, the need is null.
 */

/** Runs of which every match has one; null where nothing is known. */
export type Runs = readonly string[] | null;

export interface Needs {
  /** One of these stands in every match, or around it where it begins or ends at a word's edge. */
  readonly within: Runs;
  /** Where the pattern is bound to the beginning: the match begins with one of these, blanks left aside. */
  readonly first: Runs;
  /** Where the pattern is bound to the end: the match ends with one of these, blanks left aside. */
  readonly last: Runs;
}

/** More runs than these tell nothing. */
const MOST_RUNS = 120;
/** Longer runs are cut: no gate looks at more of them. */
const LONGEST = 16;
/** Stands in a run for the edge of a word. */
const EDGE = '|';

/** What is known of a part of a pattern. */
interface Part {
  /** All it can match; null where that is not a small set. */
  readonly exact: Runs;
  /** Beginnings and ends of what it matches; an empty run among them says nothing. */
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  readonly within: Runs;
  /** Matches blanks or nothing. */
  readonly blank: boolean;
  /** As `prefix` and `suffix`, blanks at the edge left aside. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Bound to the beginning, to the end of the text. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const exactly = (...exact: readonly string[]): Part => ({
  exact,
  prefix: exact,
  suffix: exact,
  within: null,
  blank: exact.every((run) => /^ *$/.test(run)),
  first: exact,
  last: exact,
  opens: false,
  closes: false,
});
const NOTHING = exactly('');
const BLANKS: Part = { ...NOTHING, exact: null };
const ANYTHING: Part = { ...BLANKS, blank: false };

/** A character in the folded alphabet. */
export function foldedCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (/^[a-z_]$/.test(lower)) return lower;
  return /^[0-9]$/.test(lower) ? '0' : ' ';
}

/** A run with the edges of words in it as blanks where a letter stands beside them, and nothing else said of them. */
function withoutEdges(run: string): string {
  if (!run.includes(EDGE)) return run;
  return run
    .replace(/^\|+(?=[a-z0_])/, ' ')
    .replace(/(?<=[a-z0_])\|+$/, ' ')
    .replace(/\|/g, '');
}

/**
 * How common the letters of a run of four make it; an unknown place counts as any. Logarithms of the shares of letters in
 * running text, of which the rarest run of a word is told well enough.
 */
const COMMON = 'e a i n o r t s l c d u p m h g y b f v w k 0 x j q z _'.split(' ');
const weights = new Map(COMMON.map((symbol, place) => [symbol, 0.085 * 0.88 ** place]));
/** Endings and beginnings of many words, which are more common than their letters. */
const FREQUENT = new Set(
  'tion|ment|ence|able|ions|ight|ance|ther|with|ring|work|your|proj|comp|expe|enti|ting|ers |and |ing |ent |ive | pro| com| exp| the| and| per| dev| con| pre| int| res| you'.split(
    '|',
  ),
);

/** Number of symbols of a run that a gate looks at. */
export const GRAM = 4;
/** The same of a run at an edge. */
export const EDGE_RUN = 3;

const frequencies = new Map<string, number>();

/** Estimated share of places in a text at which the run stands. */
function frequency(run: string): number {
  let share = frequencies.get(run);
  if (share !== undefined) return share;
  share = FREQUENT.has(run) ? 0.0005 : 0;
  let chance = 1;
  for (const symbol of run) chance *= weights.get(symbol) ?? BLANK_WEIGHT;
  share += chance;
  frequencies.set(run, share);
  return share;
}
const BLANK_WEIGHT = 0.15;

/** The rarest stretch of a run that a gate can look for. */
function rarest(run: string): string {
  const whole = withoutEdges(run);
  let best = whole.slice(0, GRAM);
  for (let at = 1; at + GRAM <= whole.length; at++) {
    const gram = whole.slice(at, at + GRAM);
    if (frequency(gram) < frequency(best)) best = gram;
  }
  return best;
}

const costOf = (runs: Runs): number => (runs === null ? Infinity : runs.reduce((sum, run) => sum + frequency(run), 0));

const unique = (runs: readonly string[]): readonly string[] => [...new Set(runs)];

/** The runs of which one is needed where one of these literals stands; null where a literal is too short to be looked for. */
function grams(literals: Runs): Runs {
  if (literals === null || literals.length > MOST_RUNS) return null;
  const runs = unique(literals.map(rarest));
  return runs.some((run) => run.trim().length < 2 && run.length < 3) ? null : runs;
}

const cheaper = (a: Runs, b: Runs): Runs => (costOf(a) <= costOf(b) ? a : b);

function cross(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length * b.length > MOST_RUNS) return null;
  return unique(a.flatMap((left) => b.map((right) => left + right)));
}

const known = (part: Part): Runs => cheaper(part.within, grams(part.exact));

function followed(a: Part, b: Part): Part {
  if (isEmpty(a) && !a.opens) return b;
  const whole = a.exact && b.exact ? cross(a.exact, b.exact) : null;
  const exact = whole?.some((run) => run.length > LONGEST) ? null : whole;
  return {
    exact,
    prefix: exact ?? (a.exact ? shortened(cross(a.exact, b.prefix) ?? a.exact, 0) : a.prefix),
    suffix: exact ?? (b.exact ? shortened(cross(a.suffix, b.exact) ?? b.exact, -1) : b.suffix),
    within: exact ? null : [known(a), known(b), grams(cross(a.suffix, b.prefix))].reduce(cheaper),
    blank: a.blank && b.blank,
    first: exact ?? a.prefix,
    last: exact ?? b.suffix,
    opens: a.opens || (isEmpty(a) && b.opens),
    closes: b.closes || (isEmpty(b) && a.closes),
  };
}

/** The outermost symbols of the runs at an edge, with those of the next part where they are short. */
function edges(outer: readonly string[], inner: readonly string[], side: 'first' | 'last'): readonly string[] {
  return unique(
    outer.flatMap((run) => {
      if (run.replace(/^[ |]+|[ |]+$/g, '').length >= EDGE_RUN) return run;
      return inner.map((next) =>
        side === 'first' ? `${run}${next.slice(0, EDGE_RUN + 1)}` : `${next.slice(-EDGE_RUN - 1)}${run}`,
      );
    }),
  );
}

/** How a sequence begins or ends, blanks at its edge left aside. */
function edgeOf(parts: readonly Part[], side: 'first' | 'last'): readonly string[] {
  const inwards = side === 'first' ? parts : [...parts].reverse();
  const begin = inwards.findIndex(({ blank }) => !blank);
  const outermost = inwards[begin];
  if (outermost === undefined) return NOTHING.first;
  if (outermost.exact === null) return outermost[side];
  return inwards
    .slice(begin)
    .reduceRight<readonly string[]>(
      (inner, part) => (part.exact ? edges(part.exact, inner, side) : side === 'first' ? part.prefix : part.suffix),
      NOTHING.first,
    );
}

const isEmpty = ({ exact }: Part): boolean => exact?.length === 1 && exact[0] === '';

const shortened = (runs: readonly string[], side: 0 | -1): readonly string[] =>
  unique(runs.map((run) => (side === 0 ? run.slice(0, LONGEST) : run.slice(-LONGEST))));

function either(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = parts.flatMap(({ exact }) => exact ?? []);
  const exact = parts.every((part) => part.exact !== null) && all.length <= MOST_RUNS ? unique(all) : null;
  const alternatives = exact ? [null] : parts.map(known);
  const within = alternatives.every((runs) => runs !== null) ? unique(alternatives.flat()) : null;
  return {
    exact,
    prefix: unique(parts.flatMap(({ prefix }) => prefix)),
    suffix: unique(parts.flatMap(({ suffix }) => suffix)),
    blank: parts.every(({ blank }) => blank),
    first: unique(parts.flatMap(({ first }) => first)),
    last: unique(parts.flatMap(({ last }) => last)),
    within: within !== null && within.length > MOST_RUNS * 2 ? null : within,
    opens: parts.every(({ opens }) => opens),
    closes: parts.every(({ closes }) => closes),
  };
}

function repeated(part: Part, least: number, most: number): Part {
  if (most === 0) return NOTHING;
  if (part.exact && part.exact.length <= 4 && most <= 3) {
    let times = NOTHING;
    const each: Part[] = least === 0 ? [NOTHING] : [];
    for (let n = 1; n <= most; n++) {
      times = followed(times, part);
      if (n >= least) each.push(times);
    }
    return either(each);
  }
  if (least === 0)
    return most === 1 ? { ...either([part, NOTHING]), opens: false, closes: false } : part.blank ? BLANKS : ANYTHING;
  return { ...part, exact: null, within: known(part), opens: part.opens, closes: part.closes };
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/y;
/** Letters of which the last belongs to no quantifier. */
const LETTERS = /[a-zA-Z ]{2,}(?![*+?{])/y;

/** Reads the source of a pattern; it is valid, since it comes from a RegExp. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Part {
    const parts: Part[] = [];
    for (;;) {
      parts.push(this.sequence());
      if (this.source.charAt(this.at) !== '|') return either(parts);
      this.at++;
    }
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      parts.push(this.letters() ?? this.quantified());
    }
    return { ...parts.reduce(followed, NOTHING), first: edgeOf(parts, 'first'), last: edgeOf(parts, 'last') };
  }

  /** Two letters or more that are just themselves; null where others stand. */
  private letters(): Part | null {
    LETTERS.lastIndex = this.at;
    const run = LETTERS.exec(this.source)?.[0];
    if (run === undefined) return null;
    this.at += run.length;
    return exactly(run.toLowerCase());
  }

  private quantified(): Part {
    const part = this.atom();
    QUANTIFIER.lastIndex = this.at;
    const quantifier = QUANTIFIER.exec(this.source);
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const [sign, least, most] = quantifier;
    if (sign.startsWith('*')) return repeated(part, 0, Infinity);
    if (sign.startsWith('+')) return repeated(part, 1, Infinity);
    if (sign.startsWith('?')) return repeated(part, 0, 1);
    return repeated(part, Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most));
  }

  private atom(): Part {
    const character = this.source.charAt(this.at++);
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '\\') return this.escape();
    if (character === '.') return ANYTHING;
    if (character === '^') return { ...NOTHING, opens: true };
    if (character === '$') return { ...NOTHING, closes: true };
    return exactly(foldedCharacter(character));
  }

  private group(): Part {
    let beside = false;
    if (this.source.charAt(this.at) === '?') {
      const behind = this.source.charAt(this.at + 1) === '<';
      const sign = this.source.charAt(this.at + (behind ? 2 : 1));
      beside = sign === '=' || sign === '!';
      // The name of a group ends with its bracket.
      this.at = behind && !beside ? this.source.indexOf('>', this.at) + 1 : this.at + (behind ? 3 : 2);
    }
    const inner = this.alternatives();
    this.at++;
    // What is looked at beside the match only takes matches away.
    return beside ? NOTHING : inner;
  }

  private escape(): Part {
    const character = this.source.charAt(this.at++);
    if (character === 'b') return exactly(EDGE);
    if (character === 'B') return NOTHING;
    if (character === 'd') return exactly('0');
    if (character === 's' || character === 'W') return exactly(' ');
    if ('wSD'.includes(character)) return ANYTHING;
    if (character === 'p' || character === 'P') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANYTHING;
    }
    if (character === 'k') {
      this.at = this.source.indexOf('>', this.at) + 1;
      return ANYTHING;
    }
    if (/[1-9]/.test(character)) return ANYTHING;
    return exactly(foldedCharacter(this.literal(character)));
  }

  /** The character that an escape of one stands for, the backslash and its letter read. */
  private literal(character: string): string {
    const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\})/i.exec(this.source.slice(this.at - 1, this.at + 10));
    if (!code) return 'ntrfv0'.includes(character) ? ' ' : character;
    this.at += code[0].length - 1;
    return String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3] ?? '20', 16));
  }

  private characterClass(): Part {
    const negated = this.source.charAt(this.at) === '^';
    if (negated) this.at++;
    const folded = new Set<string>();
    let any = negated;
    while (this.source.charAt(this.at) !== ']') {
      const from = this.member();
      if (from === null) any = true;
      else if (this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) !== ']' && from.length === 1) {
        this.at++;
        const to = this.member() ?? from;
        const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
        if (high - low > 0x80) any ||= low < 0x80;
        for (let code = low; code <= Math.min(high, low + 0x80); code++)
          folded.add(foldedCharacter(String.fromCharCode(code)));
      } else for (const one of from) folded.add(foldedCharacter(one));
    }
    this.at++;
    return any || folded.size > 8 ? ANYTHING : exactly(...folded);
  }

  /** One member of a class: its characters; null where they are too many. */
  private member(): string | null {
    const character = this.source.charAt(this.at++);
    if (character !== '\\') return character;
    const escaped = this.source.charAt(this.at++);
    if (escaped === 'd') return '01';
    if (escaped === 's') return '  ';
    if (escaped === 'b') return ' ';
    if ('wWSD'.includes(escaped)) return null;
    if (escaped === 'p' || escaped === 'P') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return null;
    }
    return this.literal(escaped);
  }
}

/** Runs at the edge of a text, as far as a gate looks at them; null where one of them says nothing. */
function atEdge(bound: boolean, runs: readonly string[], side: 'first' | 'last'): Runs {
  if (!bound) return null;
  const looked = unique(
    runs.map((run) => {
      const whole = withoutEdges(run);
      return side === 'first' ? whole.trimStart().slice(0, EDGE_RUN) : whole.trimEnd().slice(-EDGE_RUN);
    }),
  );
  return looked.includes('') ? null : looked;
}

/** What every match of the pattern needs. */
export function needsOf({ source }: RegExp): Needs {
  const whole = new Reader(source).alternatives();
  return {
    within: known(whole),
    first: atEdge(whole.opens, whole.first, 'first'),
    last: atEdge(whole.closes, whole.last, 'last'),
  };
}
