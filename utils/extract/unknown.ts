/**
 * Skills that are in no taxonomy and that a reader sees all the same: names in a list of skills ("Python, Quuxify, Docker"),
 * coined names that something is done with ("reports in TrackWise"), standards by their numbers ("IEC 62443"), initials
 * that are certified ("CMC certification").
 */
import type { Skill } from '@/utils/taxonomy/skill';
import type { IndexedForm } from '@/utils/taxonomy/taxonomy';
import { isDigit } from './characters';
import { CONCRETE } from './context';
import type { Verdict } from './judge';
import type { Line, SectionKind } from './line';
import { matchesOf } from './matches';
import type { Span } from './reading';
import { SIGN } from './signs';
import { placeBehind, touches } from './spans';

/** Begins the ids of skills that no taxonomy has; no id of one does. */
const UNLISTED = '?';

/** Whether a demand's skill is one that no taxonomy has. */
export const isUnlisted = (skill: string): boolean => skill.startsWith(UNLISTED);

/** Sections whose lines name skills side by side: a name among them is one more. */
const LISTING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'skills', 'stack', 'niche']);
/** Sections in which only a name beside a tool is taken, or one that is no word of any language. */
const TELLING: ReadonlySet<SectionKind> = new Set(['duties', 'role', 'unknown']);

/** A coined or capitalised name of up to three words: LangGraph, dbt Cloud, k0s, Weights & Biases. */
const NAME =
  /(?<![\p{L}\d.@-])(?:\p{Lu}[\p{L}\d]*(?:[.+#-][\p{L}\d]+)*|\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Ll}+\d[\p{L}\d]*)(?:[ &]{1,3}\p{Lu}[\p{L}\d]*){0,2}(?![\p{L}\d])/uy;

/** A standard by the body that keeps it and its number. */
const STANDARD =
  /(?<![\p{L}\d/-])(?:(?:DIN )?(?:EN )?ISO(?:\/IEC)?|IEC|DIN(?: EN)?|EN|ASTM|ASME|IEEE|NFPA|BS(?: EN)?|AS\/NZS|ANSI(?:\/[A-Z]+)?|VDE|VDI|DGUV|TRBS|TRGS|NF [CPX]|UNE(?:-EN)?|NIST SP|MIL-STD|DO|AS|ICH|GAMP|IFRS|IAS|IPC|UL)[ -]?[A-Z]{0,3}[ -]?\d[\d.:-]*[A-Z]?(?![\p{L}\d])/gu;

/** What makes initials a certificate: "CMC certification", "EWP ticket". */
const CERTIFIED =
  /^[ -](?:certifi\w+|accreditation|accredited|diploma|licen[cs]e|ticket|card|qualification|zertifi\w+)\b/i;

/** What stands before a tool that something is done with. */
const DONE_WITH =
  /(?<!\b(?:featured|seen|covered|published|listed|named|working|work|joined))\s(?:in|with|using|via|through|on|mit|avec|sous|sur|con|en|mediante)\s$/i;

/** A name with a capital inside, as only coined ones have: TrackWise, PaperCut, eQMS; not McKenzie. */
const COINED =
  /^(?!(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz)\p{Lu})(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}{2,}\p{Ll}{2,}[\p{L}\d]*)$/u;
const INITIALS = /^\p{Lu}[\p{Lu}\d]{1,5}s?$/u;
const WITH_DIGIT = /^(?!v\d).*(?:\p{L}\d|\d\p{L})/u;

const isPlainLower = (unit: number) => unit >= 97 && unit <= 122;

/** All places of `NAME`, tried only where a word begins that is not in plain small letters throughout: most are. */
function namesIn(words: string): RegExpExecArray[] {
  const names: RegExpExecArray[] = [];
  for (let at = 0; at < words.length;) {
    let to = at;
    while (isPlainLower(words.charCodeAt(to))) to++;
    const unit = words.charCodeAt(to);
    // Neither a capital nor a digit ends it, nor a letter beyond ASCII.
    if (to === words.length || !(unit > 127 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90))) {
      at = to + 1;
      continue;
    }
    NAME.lastIndex = at;
    const name = NAME.exec(words);
    if (name === null) at++;
    else {
      names.push(name);
      at = NAME.lastIndex;
    }
  }
  return names;
}
/** Capitalised words that are no names: they open sentences and headings, or are degrees, fields of study, months, places of work, pages. */
const ORDINARY = new Set(
  'A An The And Or You Your We Our This That These Those It Its If In On At To For From With As By Be Is Are Not No Ability Able Good Great Strong Excellent Solid Experience Experienced Knowledge Understanding Familiarity Familiar Proficient Proficiency Minimum Must Required Preferred Desired Essential Desirable Mandatory Optional Bonus Plus Bachelor Bachelors Master Masters Degree Diploma Associate PhD BS BSc MS MSc BA MA MBA Engineering Mathematics Physics Statistics Science Sciences University College Year Years One Two Three Four Five Level January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday US USA UK EU Canada English German French Spanish Inc Ltd GmbH LLC I II III IV Senior Junior Lead Team Working Work LinkedIn YouTube TikTok WhatsApp COVID Der Die Das Ein Eine Du Sie Wir Mit Le La Les Un Une Vous Nous El Los Las Una BTS DUT IUT FP TV HR IT CV OK N/A TBD ETC AM PM VIP CEO CTO Court Street Road'.split(
    ' ',
  ),
);

/** Of several words the first decides. */
function isOrdinary(name: string): boolean {
  const end = name.search(/[ &]/);
  return ORDINARY.has(end < 0 ? name : name.slice(0, end));
}

const LISTS = /[,/;|+&(]|\b(?:and|or|und|oder|et|ou|y|o)\b/;
const LIST_GAP = /^(?:\s\+\s|\s*(?:[,/;|&(]|and\b|or\b|und\b|oder\b|et\b|ou\b|y\b|o\b).{0,6})$/;

/** Small words and letters of German, whose nouns all have a capital. */
const GERMAN =
  /[äöüß]|\b(?:und|oder|mit|für|im|der|die|das|aus|von|als)\b|\w(?:kenntnisse|erfahrung|ung|keit|heit|schaft)\b/i;

/** Times a name stands in a text from which on it is the employer's or the product's, not a tool's. */
const OFTEN = 3;

function isOften(text: string, name: string): boolean {
  let at = -1;
  for (let times = 0; times < OFTEN; times++) {
    at = text.indexOf(name, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A skill of this name that no taxonomy has, found at a place. */
function verdictOf(text: string, start: number, end: number): Verdict {
  const name = text.slice(start, end);
  const form: IndexedForm = {
    skill: -1,
    text: name,
    evidence: 'free',
    parts: [],
    lowerParts: [],
    words: 1,
    next: null,
  };
  const skill: Skill = {
    id: UNLISTED + name.toLowerCase(),
    name,
    category: 'tool',
    forms: [],
    implies: [],
    related: [],
    context: [],
    counterContext: [],
    since: null,
  };
  return {
    hit: { form, start, end, firstWord: 0, nextWord: 0, exact: true },
    skill,
    taken: true,
    signals: [],
    gap: 'none',
  };
}

/** What a name looks like, where plain capitals say nothing: in German, where every noun has one, and among degrees. */
function isNoWord(name: string): boolean {
  return !isPlainName(name) && (COINED.test(name) || INITIALS.test(name) || WITH_DIGIT.test(name));
}

/** Whether nothing but first letters of words are capitals, and all others small letters. */
function isPlainName(name: string): boolean {
  for (let i = 1; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit > 127 || isDigit(unit)) return false;
    if (unit >= 65 && unit <= 90 && name.charCodeAt(i - 1) !== 32) return false;
  }
  return true;
}

/** Whether names in the line can be skills, whatever they are. The first line is the title. */
export const mayNameMore = ({ section, heading, start }: Line): boolean =>
  !heading && start !== 0 && (LISTING.has(section.kind) || TELLING.has(section.kind));

/**
 * The skills of a line that are in no taxonomy, in text order, none overlapping a candidate. Linear but for the halving.
 * @param line one that may name more
 * @param verdicts on the candidates of the line, in text order
 * @param cues words of the line that say how a skill is wanted: "Grundkenntnisse" is none
 */
export function unlistedIn(text: string, line: Line, verdicts: readonly Verdict[], cues: readonly Span[]): Verdict[] {
  const listing = LISTING.has(line.section.kind);
  const words = text.slice(line.start, line.end);
  const names = namesIn(words);
  const numbers = (line.signs & SIGN.digit) === 0 ? [] : matchesOf(STANDARD, words);
  if (names.length + numbers.length === 0) return [];
  const hits = verdicts.map(({ hit }) => hit);
  const isFree = (span: Span): boolean => !touches(hits, span) && !touches(cues, span);
  const spanOf = ({ 0: written, index }: RegExpExecArray): Span => {
    const start = line.start + index;
    return { start, end: start + written.length };
  };
  const standards = numbers.map(spanOf).filter(isFree);
  const found: Span[] = [];
  const lists = verdicts.some((verdict) => verdict.taken) && LISTS.test(words);
  const nouns = names.length > 0 && GERMAN.test(words);
  const plain = !nouns && (line.signs & SIGN.degree) === 0;
  for (const match of names) {
    const [name] = match;
    const span = spanOf(match);
    const { start, end } = span;
    if (isOrdinary(name) || !isFree(span) || touches(standards, span)) continue;
    const noWord = isNoWord(name);
    if (
      !noWord &&
      (!plain || start === line.start || /[.!?:]\s*$/.test(text.slice(Math.max(line.start, start - 3), start)))
    )
      continue;
    // Outside lists of skills a capital is a name's only beside tools: "in PHP with Laravel (Eloquent, Horizon)".
    const toolsOnly = !noWord && !listing;
    const counts = ({ taken, skill }: Verdict): boolean => taken && (!toolsOnly || CONCRETE.has(skill.category));
    const before = found.at(-1) ?? standards[placeBehind(standards, start) - 1];
    if (
      (lists && isBeside(text, span, verdicts, placeBehind(hits, start), counts, before)) ||
      (COINED.test(name) && DONE_WITH.test(text.slice(line.start, start)) && !isOften(text, name)) ||
      (listing &&
        name.length > 2 &&
        INITIALS.test(name) &&
        CERTIFIED.test(text.slice(end, Math.min(line.end, end + 24))))
    )
      found.push(span);
  }
  return [...standards, ...found]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => verdictOf(text, start, end));
}

/**
 * A name among names: parted from a skill, or from another such name, by a comma, slash or conjunction.
 * @param place of the first verdict behind the name
 * @param counts whether a verdict is one of a skill beside which a name is one too
 * @param name the unlisted one before it
 */
function isBeside(
  text: string,
  { start, end }: Span,
  verdicts: readonly Verdict[],
  place: number,
  counts: (verdict: Verdict) => boolean,
  name: Span | undefined,
): boolean {
  const follows = (span: Span): boolean => LIST_GAP.test(text.slice(span.end, start));
  const before = verdicts[place - 1];
  const after = verdicts[place];
  return (
    (before !== undefined && counts(before) && follows(before.hit)) ||
    (name !== undefined && follows(name)) ||
    // Behind a slash it is a part of an address or path, but for a list of names.
    (text.charAt(start - 1) !== '/' &&
      after !== undefined &&
      counts(after) &&
      LIST_GAP.test(text.slice(end, after.hit.start)))
  );
}
