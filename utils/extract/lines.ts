/** Cuts a posting into lines and gives each the section it stands in. */
import { cutLines, type Cut } from './cut';
import { headingKey, headingKind, inlineHeadingKind } from './heading-kind';
import type { Line, Section, SectionKind } from './line';
import type { Span } from './reading';

/** Sections whose sub-headings ("Databases", "Cloud & DevOps") go on with what the section is about. */
const HOLDS: ReadonlySet<SectionKind> = new Set([
  'required',
  'preferred',
  'skills',
  'education',
  'duties',
  'stack',
  'niche',
  'unwanted',
  'soft',
]);
/** Inline headings of these kinds speak of their own line only ("Location: Cork"). */
const OWN_LINE: ReadonlySet<SectionKind> = new Set(['other', 'role']);
/** In a list, these inline headings override the section: "- Nice to have: Rust" under Requirements. */
const IN_LIST: ReadonlySet<SectionKind> = new Set([
  'preferred',
  'required',
  'unwanted',
  'benefits',
  'education',
  'other',
  'stack',
  'niche',
]);
const STRICT = /^(?:must|require|mandatory|essential|minimum)/;
const OPENS_NEW =
  /^(?:what|why|how|who|where|when|our|about|we|join|life|meet|welcome|at|was|warum|wie|wer|unser\w*|qui|pourquoi|notre|nos|nuestr\w+|quienes|por que|como)\b/;
/** Words that only the statements every employer repeats hold. */
const BOILERPLATE =
  /equal[ -](?:employment )?opportunit|without regard to|regardless of (?:race|gender|age|their)|reasonable accommodation|sexual orientation|gender identity|veteran status|discriminat|unabhängig von (?:Geschlecht|Alter|Herkunft|Nationalität|ethnischer)|geschlechtlicher Identität|sans distinction|égalité des chances|situation de handicap|sin distinción|igualdad de oportunidades|only (?:those|candidates|short-?listed)|thank all applicants/i;

/** How the lines begin that tell how to apply; where no heading says so. */
const APPLIES =
  /^(?:if (?:you are|you[’']re|this|you feel|interested)[^.]{0,60}(?:apply|appl|interest|sounds)|please (?:submit|send|apply|forward|include|note that)|to apply|for (?:further|more) information|applications (?:will|must|are)|apply (?:now|today|online|here|by)|interested (?:candidates|applicants|parties)|send (?:us )?(?:a|your)|bitte (?:sende|schick|bewirb|richte)|(?:sende|schick)\w* (?:uns )?(?:deine|ihre)|bewirb dich|bewerben sie|merci d|envoyez|pour postuler|env[ií]a(?:nos)? |si te interesa|m[aá]ndanos)/i;

const NO_SECTION: Section = { kind: 'unknown', heading: null };

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

/** The words of a heading without the marks at its end. */
function headingSpan(text: string, cut: Cut): Span {
  let end = cut.end;
  while (end > cut.start && /[\s:：*_#=.!?…–—\u2190-\u2bff\ud800-\udfff\ufe0f-]/.test(text.charAt(end - 1))) end--;
  return { start: cut.start, end: end > cut.start ? end : cut.end };
}

/** Whether a short line stands above others as a title does, though its words say nothing. */
function looksLikeTitle(text: string, before: Cut | undefined, cut: Cut, next: Cut | undefined): boolean {
  const length = cut.end - cut.start;
  if (next === undefined || next.blankBefore || cut.mark === 'bullet' || length > 60) return false;
  const words = text.slice(cut.start, cut.end);
  if (/[.,;!]$|: /.test(words) || !/^[\p{Lu}\p{N}]/u.test(words) || words.split(' ').length > 7) return false;
  if (next.mark === 'bullet') return true;
  const nextLength = next.end - next.start;
  if (cut.blankBefore) return nextLength > 2 * length;
  const afterProse = before !== undefined && (before.mark === 'bullet' || /[.!?]$/.test(text.charAt(before.end - 1)));
  return afterProse && nextLength >= 100 && text.charAt(next.end - 1) === '.';
}

/** Whether a line is a paragraph that stands alone below a list, and so no longer speaks of what the list's heading says. */
function endsList(text: string, cut: Cut, next: Cut | undefined, bullets: number, items: number): boolean {
  const length = cut.end - cut.start;
  if (cut.mark === 'bullet' || !/[.!?]["”)]?$/.test(text.slice(cut.end - 2, cut.end))) return false;
  if (bullets >= 2) return length >= 60;
  return items >= 2 && cut.blankBefore && length >= 100 && (next === undefined || next.blankBefore);
}

/**
 * The lines of a text with words in them, in text order, each without its bullet, number and outer blanks, each with its
 * section. An inline heading ("Nice to have: Rust") becomes a line of its own before the rest. Linear in the text's length.
 */
export function readLines(text: string): readonly Line[] {
  const cuts = cutLines(text);
  const lines: Line[] = [];
  let section = NO_SECTION;
  /** The section that a paragraph after its list ended. */
  let ended: Section | null = null;
  let bullets = 0;
  /** Lines since the heading that stand close together, as the items of a list without bullets do. */
  let items = 0;
  const open = (kind: SectionKind, heading: Span): void => {
    section = { kind, heading };
    ended = null;
    bullets = items = 0;
  };

  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i];
    if (cut === undefined) break;
    const { start, end } = cut;
    const length = end - start;
    const bullet = cut.mark !== 'none';
    const inList = cut.mark === 'bullet';

    if (length <= 140) {
      const words = text.slice(start, end);
      const colon = /[:：][*_ ]*$/.test(words);
      const title = looksLikeTitle(text, cuts[i - 1], cut, cuts[i + 1]);
      const byForm =
        title || colon || cut.markdown || (length <= 80 && isCapitals(words)) || (length <= 50 && words.endsWith('?'));
      const may = (!inList || colon || cut.markdown) && (!/[.,;]$/.test(words) || length <= 40);
      const kind = may ? headingKind(words, byForm && !(inList && !cut.markdown && length > 60)) : null;
      const span = headingSpan(text, cut);
      if (kind !== null) {
        open(kind, span);
        lines.push({ ...span, section, bullet, heading: true });
        continue;
      }
      if (may && byForm && !(inList && !colon)) {
        const closes = OPENS_NEW.test(headingKey(words)) || (!HOLDS.has(section.kind) && !inList);
        if (
          ended !== null &&
          (ended.kind === 'required' || ended.kind === 'skills') &&
          !OPENS_NEW.test(headingKey(words))
        )
          section = ended;
        else if (closes) open('unknown', span);
        lines.push({ ...span, section, bullet, heading: true });
        continue;
      }
    }

    const inline = inlineHeading(text, start, end);
    if (inline !== null && (!inList || overrides(text, inline, section.kind))) {
      const own: Section = { kind: inline.kind, heading: { start, end: inline.end } };
      if (!inList && !OWN_LINE.has(inline.kind)) open(inline.kind, { start, end: inline.end });
      lines.push({ start, end: inline.end, section: own, bullet, heading: true });
      lines.push({ start: inline.rest, end, section: own, bullet, heading: false });
      continue;
    }

    if (HOLDS.has(section.kind) && endsList(text, cut, cuts[i + 1], bullets, items)) {
      // Only the first list after a heading belongs to it; the prose below it speaks of something else.
      ended = section;
      section = NO_SECTION;
      bullets = items = 0;
    } else if (inList) bullets++;
    else items = cut.blankBefore && items > 0 ? 0 : items + 1;
    const tail = length > 140 ? lastHeading(text, cut) : null;
    if (tail !== null) {
      lines.push({ start, end: tail.before, section, bullet, heading: false });
      open(tail.kind, tail.span);
      lines.push({ ...tail.span, section, bullet: false, heading: true });
      continue;
    }
    if (!inList && HOLDS.has(section.kind) && APPLIES.test(text.slice(start, start + 100)))
      section = { kind: 'apply', heading: null };
    const legal = length >= 60 && BOILERPLATE.test(firstSentence(text.slice(start, Math.min(end, start + 300))));
    lines.push({ start, end, section: legal ? { kind: 'legal', heading: null } : section, bullet, heading: false });
  }
  return lines;
}

/** A paragraph that comes to equal opportunity in its third sentence is about something else. */
function firstSentence(words: string): string {
  const stop = words.search(/[.!?] /);
  return stop < 0 ? words : words.slice(0, stop);
}

interface Tail {
  readonly kind: SectionKind;
  readonly before: number;
  readonly span: Span;
}

/** The heading with which a paragraph ends: "… for small firms. Your strength is your experience, including:". */
function lastHeading(text: string, cut: Cut): Tail | null {
  if (text.charAt(cut.end - 1) !== ':') return null;
  const from = Math.max(cut.start, cut.end - 140);
  const part = text.slice(from, cut.end);
  const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? '));
  if (stop < 0) return null;
  const kind = headingKind(part.slice(stop + 2), true);
  return kind === null ? null : { kind, before: from + stop + 1, span: { start: from + stop + 2, end: cut.end - 1 } };
}

interface Inline {
  readonly kind: SectionKind;
  readonly end: number;
  readonly rest: number;
}

const SEPARATOR = /:(?!\/\/)| [–—-] /;

function inlineHeading(text: string, start: number, end: number): Inline | null {
  const head = text.slice(start, Math.min(end, start + 62));
  const found = SEPARATOR.exec(head);
  if (found === null || found.index < 3) return null;
  let rest = start + found.index + found[0].length;
  while (rest < end && /[\s*_–—-]/.test(text.charAt(rest))) rest++;
  if (rest >= end) return null;
  const words = head.slice(0, found.index).replace(/[*_ ]+$/, '');
  const kind = inlineHeadingKind(words);
  return kind === null ? null : { kind, end: start + words.length, rest };
}

function overrides(text: string, inline: Inline, current: SectionKind): boolean {
  if (!IN_LIST.has(inline.kind)) return false;
  const soft = current === 'preferred' || current === 'unwanted' || current === 'niche';
  return !(inline.kind === 'required' && soft) || STRICT.test(text.slice(inline.end - 40, inline.end).toLowerCase());
}
