/** Cuts a posting into lines and gives each the section it stands in. */
import { cutLines } from './cut';
import { closingHeading, endsList, headingAt, inlineHeading, type Inline } from './heading-form';
import { gated, lettersOf } from './gates';
import type { Line, Section, SectionKind } from './line';
import type { Span } from './reading';
import { contentKind } from './section-content';
import { SIGN, signsOf } from './signs';

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
/** So do those of pay and hours: what stands below "Salary: $27 – $33 per hour" is something else. */
const PAY_LABEL =
  /^(?:\p{L}+ ){0,3}(?:salary|pay|wages?|rate|compensation|remuneration|gehalt|vergütung|verdienst|salaire|rémunération|salario|retribución|sueldo)(?: (?:range|rate|scale|band|grade))?$/iu;
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
/** Sections that only a strict word of requirement inside them ends: not "Experience with:", but "Must have:". */
const WELCOMES: ReadonlySet<SectionKind> = new Set(['preferred', 'unwanted', 'niche']);
/** Sub-headings in these hold demands of the same kind. */
const KEEPS: ReadonlySet<SectionKind> = new Set([
  'preferred',
  'unwanted',
  'niche',
  'skills',
  'soft',
  'education',
  'stack',
]);
const STRICT = /^(?:must|require|mandatory|essential|minimum)/i;
/** A wish: it asks where nothing was asked before, and behind what is asked it says what is welcome besides. */
const WISH = /^(?:and )?(?:what )?we(?:['’]d| would)(?: also| really)* (?:like|love) /i;

/** Words that only the statements every employer repeats hold. */
const BOILERPLATE = gated(
  /equal[ -](?:employment )?opportunit|without regard to|regardless of (?:race|gender|age|their)|reasonable accommodation|sexual orientation|gender identity|veteran status|discriminat|unabhängig von (?:Geschlecht|Alter|Herkunft|Nationalität|ethnischer)|geschlechtlicher Identität|sans distinction|égalité des chances|situation de handicap|sin distinción|igualdad de oportunidades|only (?:those|candidates|short-?listed)|thank all applicants/i,
);
/** How the lines begin that tell how to apply, where no heading says so. */
const APPLIES = gated(
  /^(?:if (?:you are|you[’']re|this|you feel|interested)[^.]{0,60}(?:apply|appl|interest|sounds)|please (?:submit|send|apply|forward|include|note that)|to apply|for (?:further|more) information|applications (?:will|must|are)|apply (?:now|today|online|here|by)|interested (?:candidates|applicants|parties)|send (?:us )?(?:a|your)|bitte (?:sende|schick|bewirb|richte)|(?:sende|schick)\w* (?:uns )?(?:deine|ihre)|bewirb dich|bewerben sie|merci d|envoyez|pour postuler|env[ií]a(?:nos)? |si te interesa|m[aá]ndanos)/i,
);

const NO_SECTION: Section = { kind: 'unknown', heading: null };
const LEGAL: Section = { kind: 'legal', heading: null };
const APPLY: Section = { kind: 'apply', heading: null };

/** A paragraph that comes to equal opportunity in its third sentence is about something else. */
function firstSentence(words: string): string {
  const stop = words.search(/[.!?] /);
  return stop < 0 ? words : words.slice(0, stop);
}

function isBoilerplate(text: string, { start, end }: Span, signs: number): boolean {
  if (end - start < 60 || (signs & SIGN.legal) === 0) return false;
  return BOILERPLATE.pattern.test(firstSentence(text.slice(start, Math.min(end, start + 300))));
}

function overrides(text: string, inline: Inline, current: SectionKind): boolean {
  if (!IN_LIST.has(inline.kind)) return false;
  return !(inline.kind === 'required' && WELCOMES.has(current)) || STRICT.test(text.slice(inline.start, inline.end));
}

/** Whether the lines below a heading may open a section of their kind here, though its words say nothing. */
function mayTurn(from: Section, to: SectionKind): boolean {
  if (to === from.kind || (to === 'required' && KEEPS.has(from.kind))) return false;
  // Above the first heading stand the title, the employer and the pay.
  return from.heading !== null || to === 'required' || to === 'duties';
}

/**
 * The lines of a text with words in them, in text order, each without its bullet, number and outer blanks, each with its
 * section. An inline heading ("Nice to have: Rust") becomes a line of its own before the rest. Linear in the text's length.
 */
export function readLines(text: string): readonly Line[] {
  const cuts = cutLines(text);
  const lines: Line[] = [];
  let section = NO_SECTION;
  let asked = false;
  /** The section that a paragraph after its list ended. */
  let ended: Section | null = null;
  let bullets = 0;
  /** Lines since the heading that stand close together, as the items of a list without bullets do. */
  let items = 0;
  /** The heading of the section was run into a paragraph. */
  let inProse = false;
  const put = ({ start, end }: Span, of: Section, bullet: boolean, heading: boolean, signs?: number): void => {
    lines.push({
      start,
      end,
      section: of,
      bullet,
      heading,
      signs: signs ?? signsOf(text, start, end),
      letters: lettersOf(text, start, end),
      sentences: null,
    });
  };
  const open = (by: SectionKind, { start, end }: Span): void => {
    const kind = by === 'required' && asked && WISH.test(text.slice(start, end)) ? 'preferred' : by;
    asked ||= kind === 'required';
    section = { kind, heading: { start, end } };
    ended = null;
    inProse = false;
    bullets = items = 0;
  };

  for (const [i, cut] of cuts.entries()) {
    const bullet = cut.mark !== 'none';
    const inList = cut.mark === 'bullet';
    const heading = headingAt(text, cuts, i);
    if (heading !== null) {
      const weak = inList && heading.kind === 'required' && WELCOMES.has(section.kind);
      if (heading.kind !== null) {
        if (!weak || STRICT.test(text.slice(heading.start, heading.end))) open(heading.kind, heading);
      } else {
        const told = inList ? null : contentKind(text, cuts, i);
        if (told !== null && mayTurn(section, told)) open(told, heading);
        else if (ended !== null && (ended.kind === 'required' || ended.kind === 'skills') && !heading.opensNew) {
          section = ended;
        } else if (heading.opensNew || (!HOLDS.has(section.kind) && !inList)) open('unknown', heading);
      }
      put(heading, section, bullet, true);
      continue;
    }

    const inline = inlineHeading(text, cut);
    if (inline !== null && (!inList || overrides(text, inline, section.kind))) {
      const own: Section = { kind: inline.kind, heading: { start: inline.start, end: inline.end } };
      if (!inList && !OWN_LINE.has(inline.kind) && !PAY_LABEL.test(text.slice(inline.start, inline.end))) {
        open(inline.kind, inline);
        inProse = cut.end - inline.rest >= 60 && /[.!?]/.test(text.charAt(cut.end - 1));
      }
      put(inline, own, bullet, true);
      put({ start: inline.rest, end: cut.end }, own, bullet, false);
      continue;
    }

    // Prose on what is not asked for is one paragraph, not all that follows it.
    const unwanted = section.kind === 'unwanted' && items >= 1 && cut.blankBefore && !inList;
    // Neither is a heading that was run into its paragraph the heading of the next one.
    const next = inProse && cut.blankBefore && !inList && cut.end - cut.start >= 60;
    inProse = inProse && !cut.blankBefore;
    if (unwanted || next || (HOLDS.has(section.kind) && endsList(text, cut, cuts[i + 1], bullets, items))) {
      // Only the first list after a heading belongs to it; the prose below it speaks of something else.
      ended = section;
      section = NO_SECTION;
      bullets = items = 0;
    } else if (inList) bullets++;
    else items = cut.blankBefore && items > 0 ? 0 : items + 1;

    const closing = closingHeading(text, cut);
    if (closing !== null) {
      put({ start: cut.start, end: closing.start - 1 }, section, bullet, false);
      open(closing.kind, closing);
      put(closing, section, false, true);
      continue;
    }
    if (!inList && HOLDS.has(section.kind) && APPLIES.opens(text, cut.start, Math.min(text.length, cut.start + 100)))
      section = APPLY;
    const signs = signsOf(text, cut.start, cut.end);
    put(cut, isBoilerplate(text, cut, signs) ? LEGAL : section, bullet, false, signs);
  }
  return lines;
}
