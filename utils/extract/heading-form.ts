/** What looks like a heading, by its form and its neighbours, whole or inside a line. */
import { charactersOf, isSpace } from './characters';
import type { Cut } from './cut';
import { headingKey, headingKind, inlineHeadingKind } from './heading-kind';
import type { SectionKind } from './line';
import type { Span } from './reading';

/** Longer lines are no headings, in UTF-16 units; without the form of one they are none from `PLAIN` on. */
const LONGEST = 140;
const PLAIN = 70;

/** The first words of headings that begin something new even where we do not know them: "What …", "Our …". */
const OPENS_NEW =
  /^(?:what|why|how|who|where|when|our|about|we|join|life|meet|welcome|at|was|warum|wie|wer|unser\w*|qui|pourquoi|notre|nos|nuestr\w+|quienes|por que|como)\b/;

/** A heading that fills its line. `kind` is null where its words say nothing to us. */
export interface Heading extends Span {
  readonly kind: SectionKind | null;
  /** It begins something new, whatever it is: it does not go on with the section it stands in. */
  readonly opensNew: boolean;
}

/** A heading with more behind it on its line: "Nice to have: Rust". */
export interface Inline extends Span {
  readonly kind: SectionKind;
  /** Where the rest of the line begins. */
  readonly rest: number;
}

function isCapitals(words: string): boolean {
  let letters = 0;
  if (words.startsWith('#')) return false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) letters++;
  }
  return letters >= 4;
}

const ENDINGS = charactersOf(':：*_#=.!?…–—\ufe0f-');
/** Punctuation, arrows and other signs, halves of emoji. */
const isMark = (unit: number): boolean =>
  ENDINGS(unit) || isSpace(unit) || (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd800 && unit <= 0xdfff);

/** The words of a heading without the marks at its end. */
function bare(text: string, cut: Cut): Span {
  let end = cut.end;
  while (end > cut.start && isMark(text.charCodeAt(end - 1))) end--;
  return { start: cut.start, end: end > cut.start ? end : cut.end };
}

/** A sentence that the bullets below it end: "It would be great, but not a must, if you have". */
const LEADS_IN =
  /(?<!thank )(?<!for )\b(?:you(?:['’](?:ll|ve|re|d)| (?:have|are|can|will|would|should|bring|know|also|also have|are able to))?|du(?: (?:hast|bist|kannst|bringst))?|(?:wenn|dass) (?:sie|ihr)|(?:que|si) (?:vous|tu)|vous (?:avez|êtes|aurez)|tu (?:as|es)|if|that|has|to)$/i;

/** Whether a short line stands above others as a title does, though its words say nothing. */
function looksLikeTitle(text: string, before: Cut | undefined, cut: Cut, next: Cut | undefined): boolean {
  const length = cut.end - cut.start;
  if (next === undefined || (next.blankBefore && next.mark !== 'bullet') || cut.mark === 'bullet' || length > 60)
    return false;
  const nextLength = next.end - next.start;
  if (next.mark === 'bullet' && LEADS_IN.test(text.slice(cut.start, cut.end))) return true;
  const longer = next.mark === 'bullet' || (cut.blankBefore ? nextLength > 2 * length : nextLength >= 100);
  if (!longer) return false;
  const words = text.slice(cut.start, cut.end);
  if (/[.,;!]$|: /.test(words) || !/^[\p{Lu}\p{N}]/u.test(words) || words.split(' ').length > 7) return false;
  if (next.mark === 'bullet' || cut.blankBefore) return true;
  const afterProse = before !== undefined && (before.mark === 'bullet' || /[.!?]$/.test(text.charAt(before.end - 1)));
  return afterProse && text.charAt(next.end - 1) === '.';
}

/** The heading that the line at `i` is, by its words or its form; null where it is an ordinary line. */
export function headingAt(text: string, cuts: readonly Cut[], i: number): Heading | null {
  const cut = cuts[i];
  if (cut === undefined) return null;
  const length = cut.end - cut.start;
  if (length > LONGEST) return null;
  const last = text.charAt(cut.end - 1);
  const colon =
    last === ':' ||
    last === '：' ||
    ((last === '*' || last === '_') && /[:：][*_ ]*$/.test(text.slice(cut.end - 6, cut.end)));
  const inList = cut.mark === 'bullet';
  if (inList && !colon && !cut.markdown) return null;
  if (length > 40 && (last === '.' || last === ',' || last === ';')) return null;
  const words = text.slice(cut.start, cut.end);
  const form =
    colon ||
    cut.markdown ||
    (length <= 50 && last === '?') ||
    (length <= 80 && isCapitals(words)) ||
    looksLikeTitle(text, cuts[i - 1], cut, cuts[i + 1]);
  if (!form && length > PLAIN) return null;
  const kind = headingKind(words, form && !(inList && !cut.markdown && length > 60));
  if (kind === null && (!form || last === ',' || last === ';' || (last === '.' && !cut.markdown))) return null;
  return { kind, opensNew: kind === null && OPENS_NEW.test(headingKey(words)), ...bare(text, cut) };
}

const AFTER_HEADING = charactersOf('*_–—-');
const SEPARATOR = /:(?!\/\/|(?<=\d:)\d)| [–—-] /;
/** A heading run into its paragraph: "What matters to us. You have …", "Sound like you? Ring …". */
const STOP = /[.?!] (?=[\p{Lu}\d])/u;
/** Kinds that a sentence of so few words may open by itself; "The role." and "London." open none. */
const BY_STOP: ReadonlySet<SectionKind> = new Set([
  'required',
  'preferred',
  'duties',
  'unwanted',
  'benefits',
  'apply',
  'company',
]);

/** Whether anything stands there that may end a heading inside its line. */
function hasMark(text: string, from: number, to: number): boolean {
  for (let at = from + 3; at < to; at++) if (MARKS(text.charCodeAt(at))) return true;
  return false;
}
const MARKS = charactersOf(':–—-.?!');

/** The heading with which a line begins that goes on after it; null where it begins with none. */
export function inlineHeading(text: string, { start, end }: Span): Inline | null {
  const to = Math.min(end, start + 62);
  if (!hasMark(text, start, to)) return null;
  const head = text.slice(start, to);
  const found = SEPARATOR.exec(head);
  if (found === null || found.index < 3) return stoppedHeading(head, start, end);
  let rest = start + found.index + found[0].length;
  while (rest < end && (AFTER_HEADING(text.charCodeAt(rest)) || isSpace(text.charCodeAt(rest)))) rest++;
  if (rest >= end) return null;
  const words = head.slice(0, found.index).replace(/[*_ ]+$/, '');
  const kind = inlineHeadingKind(words);
  return kind === null ? stoppedHeading(head, start, end) : { kind, start, end: start + words.length, rest };
}

function stoppedHeading(head: string, start: number, end: number): Inline | null {
  const stop = STOP.exec(head);
  if (stop === null || stop.index < 3 || stop.index > 45 || end - start < 60) return null;
  const words = head.slice(0, stop.index);
  const kind = inlineHeadingKind(words);
  if (kind === null || !BY_STOP.has(kind) || !(words.includes(' ') || stop[0] === '. ')) return null;
  return { kind, start, end: start + words.length, rest: start + stop.index + 2 };
}

/** The heading with which a paragraph ends: "… for small firms. Your strength is your experience, including:". */
export function closingHeading(text: string, cut: Cut): Inline | null {
  if (cut.end - cut.start <= LONGEST || text.charAt(cut.end - 1) !== ':') return null;
  const from = Math.max(cut.start, cut.end - LONGEST);
  const part = text.slice(from, cut.end);
  const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? '));
  if (stop < 0) return null;
  const kind = headingKind(part.slice(stop + 2), true);
  return kind === null ? null : { kind, start: from + stop + 2, end: cut.end - 1, rest: cut.end };
}

/** Whether a line is a paragraph that stands alone below a list, and so no longer speaks of what the list's heading says. */
export function endsList(text: string, cut: Cut, next: Cut | undefined, bullets: number, items: number): boolean {
  const length = cut.end - cut.start;
  if (cut.mark === 'bullet' || length < 60 || (bullets < 2 && items < 2)) return false;
  if (!/[.!?]["”)]?$/.test(text.slice(cut.end - 2, cut.end))) return false;
  return bullets >= 2 || (items >= 2 && cut.blankBefore && length >= 100 && (next === undefined || next.blankBefore));
}
