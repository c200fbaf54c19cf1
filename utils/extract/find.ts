/** Finds every form of the taxonomy in a text: longest match, from left to right. Judges nothing. */
import { mayBegin, slotOf, type FormIndex, type IndexedForm } from '@/utils/taxonomy/taxonomy';
import { foldWord, isWordUnit, type Words } from '@/utils/taxonomy/tokenise';

/** A form at a place. */
export interface Hit {
  readonly form: IndexedForm;
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the word behind its last. */
  readonly firstWord: number;
  readonly nextWord: number;
  /** Whether it is written as the form is: the case agrees, but for plural endings. */
  readonly exact: boolean;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const PLUS = 0x2b;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
/** Farthest two words of a form stand apart: "won't be". */
const WIDEST = 5;
/** Blank, hyphens and dashes, dot, underscore, no-break space, soft hyphen. */
const JOINERS = new Set([0x20, 0x2d, 0x2e, 0x5f, 0xa0, 0xad, 0x2010, 0x2011, 0x2013]);

/** "Esprit d'équipe": the particle belongs to no word. */
const ELISION = /^[\s-]*(?:[cdjlmnst]|qu)['’]$/i;

/** What parts two words of one form: blanks, a hyphen, a dot; a slash or ampersand only where the form has one. */
function joins(text: string, from: number, to: number, form: string): boolean {
  if (to - from > WIDEST) return false;
  // Words without anything between them are two lines run into one, but for C++17.
  if (to === from) return !isWordUnit(text.charCodeAt(from - 1));
  // Nearly always there is a blank and nothing else.
  if (to - from === 1 && (text.charCodeAt(from) === SPACE || text.charCodeAt(from) === HYPHEN)) return true;
  if (ELISION.test(text.slice(from, to))) return true;
  let clitic = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE) return false;
    if (unit === APOSTROPHE || unit === RIGHT_QUOTE) clitic = true;
    else if (clitic && isWordUnit(unit)) continue;
    else if (
      !JOINERS.has(unit) &&
      !((unit === SLASH || unit === AMPERSAND) && form.includes(String.fromCharCode(unit)))
    )
      return false;
  }
  // "end. Start" is no compound.
  return !(
    to - from > 1 &&
    text.charCodeAt(from) !== SPACE &&
    text.charCodeAt(to - 1) === SPACE &&
    text.charCodeAt(from) === 0x2e
  );
}

const NAME = /^\p{Lu}\p{Ll}+$/u;

/** Whether `long` is an English plural of `short`. */
const isPlural = (long: string, short: string) =>
  long.length > short.length - 1 &&
  (long === `${short}s` || long === `${short}es` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`));

/** Whether the lower-case word stands at `from` in any case, as far as ASCII tells; null where another letter is met. */
function sameLetters(text: string, from: number, lower: string): boolean | null {
  for (let i = 0; i < lower.length; i++) {
    const unit = text.charCodeAt(from + i);
    if (unit > 127 || lower.charCodeAt(i) > 127) return null;
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== lower.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * Whether a word is the form's, but for case and a plural: −1 no, 0 in another case, 1 in the same case. The form's word
 * may stand in the plural; its singular counts only for plain lower-case words (data pipelines, not Rails).
 */
function compare(text: string, from: number, to: number, form: IndexedForm, place: number): -1 | 0 | 1 {
  const part = form.parts[place] ?? '';
  const length = to - from;
  if (length === part.length) {
    if (text.startsWith(part, from)) return 1;
    const same = sameLetters(text, from, form.lowerParts[place] ?? '');
    if (same !== null) return same ? 0 : -1;
  }
  const lowerPart = form.lowerParts[place] ?? '';
  const written = text.slice(from, to);
  const lower = written.toLowerCase();
  if (lower === lowerPart) return 0;
  // A product has no plural: "Vaults" are not Vault. Acronyms have (APIs).
  if (isPlural(written, part)) return NAME.test(part) ? 0 : 1;
  if (isPlural(lower, lowerPart)) return 0;
  if (part !== lowerPart || !isPlural(lowerPart, lower)) return -1;
  return lower === written ? 1 : 0;
}

/**
 * All places where a form stands, in text order, never overlapping.
 * @param words the text's words, from `tokenise`
 */
export function findForms(text: string, words: Words, index: FormIndex): Hit[] {
  const { count, starts, ends, stems } = words;
  const { table, firsts, forms } = index;
  const hits: Hit[] = [];
  for (let i = 0; i < count;) {
    let hash = foldWord(0, stems[i] ?? 0);
    if (!mayBegin(firsts, hash)) {
      i++;
      continue;
    }
    let best: Hit | null = null;
    for (let j = i; j < count; j++) {
      if (j > i) hash = foldWord(hash, stems[j] ?? 0);
      const slot = slotOf(index, hash);
      const value = table[slot + 1] ?? 0;
      if (value === 0) break;
      if (value > 1) best = accept(text, words, i, j + 1, forms[(value >> 1) - 1] ?? null) ?? best;
      if ((value & 1) === 0) break;
      if (j + 1 < count && (starts[j + 1] ?? 0) - (ends[j] ?? 0) > WIDEST) break;
    }
    if (best) {
      hits.push(best);
      i = best.nextWord;
    } else i++;
  }
  return hits;
}

/** Whether it is a name in small letters that is written with a capital: "Pandas", "Dbt". */
function isCapitalised(written: string, form: IndexedForm): boolean {
  return (
    form.lowerParts.every((part, i) => part === form.parts[i]) &&
    written.slice(1) === written.slice(1).toLowerCase() &&
    written.charAt(0).toLowerCase() === form.text.charAt(0)
  );
}

/** The form that stands at words [first, next), the one in the right case before others; null where none really does. */
function accept(text: string, words: Words, first: number, next: number, form: IndexedForm | null): Hit | null {
  const start = words.starts[first] ?? 0;
  const end = words.ends[next - 1] ?? 0;
  let best: Hit | null = null;
  let exact: Hit | null = null;
  for (; form; form = form.next) {
    if (form.words !== next - first) continue;
    let same: -1 | 0 | 1 = 1;
    for (let i = first; i < next && same >= 0; i++) {
      const from = words.starts[i] ?? 0;
      if (i > first && !joins(text, words.ends[i - 1] ?? 0, from, form.text)) same = -1;
      else {
        const part = compare(text, from, words.ends[i] ?? from, form, i - first);
        if (part < same) same = part;
      }
    }
    if (same < 0) continue;
    // Security+, A+: a sign that no word ends in, but this name.
    const plus = form.text.endsWith('+') && text.charCodeAt(end - 1) !== PLUS;
    if (plus && text.charCodeAt(end) !== PLUS) continue;
    if (same === 0 && form.evidence !== 'exact' && isCapitalised(text.slice(start, end), form)) same = 1;
    const hit = {
      form,
      start,
      end: plus ? end + 1 : end,
      firstWord: first,
      nextWord: next,
      exact: same === 1,
    };
    if (plus) return hit;
    if (same === 1) exact ??= hit;
    best ??= hit;
  }
  return exact ?? best;
}
