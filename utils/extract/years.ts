/** Reads how many years are asked for: "3-5 years", "five (5)+", "at least two years", "3 à 5 ans", "mindestens 3 Jahre". */
import type { Span } from './reading';

/** A length of time that a posting asks for, in years. */
export interface Years extends Span {
  /** Null where only an upper end is said ("up to 3 years"). */
  readonly min: number | null;
  /** Null where it is open ("5+"). */
  readonly max: number | null;
}

/** Nobody asks for more; what is longer is a company's age. */
const MOST = 20;

const NUMBERS = new Map<string, number>();
for (const [i, words] of [
  'one ein eine einem einer eins un une uno una a',
  'two zwei deux dos',
  'three drei trois tres',
  'four vier quatre cuatro',
  'five fünf cinq cinco',
  'six sechs seis',
  'seven sieben sept siete',
  'eight acht huit ocho',
  'nine neun neuf nueve',
  'ten zehn dix diez',
  'eleven elf onze once',
  'twelve zwölf douze doce',
].entries()) {
  for (const word of words.split(' ')) NUMBERS.set(word, i + 1);
}
NUMBERS.set('fifteen', 15).set('quinze', 15).set('quince', 15).set('twenty', 20);

/** Words of time. `an` is French only after a number ("1 an"), which `BEFORE` asks for anyway. */
const UNIT =
  /(?<!\p{L})(?:years?|yrs?)(?!\p{L})|(?<=zwei|drei|vier|fünf|sechs|sieben|acht|zehn)jährige[rnms]?(?!\p{L})|(?<![\p{L}\d])(?:yoe|jahr(?:e|en)?|jährige[rnms]?|années?|annees?|ans?|años?|anos|months?|monaten?|mois|meses)(?!\p{L})|(?<=\d ?)(?:y|yrs?|j)(?= exp|\.? Berufs)/iuy;
const GATE = /year|yr|yoe|month|monat|mois|meses|jahr|jähr|\bans?\b|ann[ée]e|a[ñn]os?\b|\dy /i;

const WORD =
  '(?<=\\b(?:at least|minimum of|over|more than|of which|including) )a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|ein(?:e[mr]?|s)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|' +
  'une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez';
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${WORD})(?: ?\\(\\d{1,2}\\))?`;
/** What stands before the word of time: a number or a range, each perhaps open. Bounded, so linear. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d.,$€£#/])(${NUMBER})([ -]?(?:\\+|plus|or more|and more|oder mehr|ou plus|y más|o más))?` +
    `(?: ?(?:-|–|—|to|through|till|bis zu|bis|und|and|or|à|a|et|y|ou|o|oder|\\/) ?(${NUMBER})( ?(?:\\+|plus|or more))?)?(?: (?:full|volle[rn]?|complete|solid|recent|consecutive))?[ ’'-]{0,2}$`,
  'iu',
);
const BARE_AFTER =
  /^\s*(?:\(s\))?\s*(?:\+|or more\b|and (?:more|above|up)\b|plus\b|oder mehr\b|und mehr\b|ou plus\b|et plus\b|minimum\b|o más\b|y más\b)/i;
const UP_TO =
  /(?:up to|upto|at most|no more than|less than|under|maximum(?: of)?|max\.?|bis zu|höchstens|maximal|jusqu['’]à|moins de|hasta|menos de|como máximo)\s*$/i;

/** Just before the number: not a demand but a story, an age or a term. */
const NOT_BEFORE =
  /(?:\b(?:past|last|next|first|previous few|after|within|every|each|since|seit|vor|nach|in den letzten|letzten|vergangenen|nächsten|ersten|alle|depuis|dernières?|derniers|prochaines?|après|il y a|tous les|hace|desde hace|últimos|próximos|tras|cada|by|aged?|contract|contrat|contrato|vertrag|cdd|befristet(?: auf)?|term|duration|dauer|durée|duración|celebrat\w+|during (?:the|your)|until|turn(?:ed|ing)?|took|take|takes|lease|warranty)(?: (?:of|de|de la|d['’]|über|for|auf|the|rund|about|almost|nearly|over|plus de|más de|more than|mehr als))*:?|\bfor (?:more than |over |nearly |almost |about |the past |the last |some )(?=\D{0,3}$))\s*$/i;
/** Just after the word of time: an age, a term, a degree's length, a company's history. */
const NOT_AFTER =
  /^(?:['’]?s?)?[ -]*(?:old\b|ago\b|young\b|later\b|alt(?:e[rsnm]?)?\b|of age\b|of service\b|of history\b|of operations?\b|of growth\b|of innovation\b|in business\b|in the market\b|in operation\b|in the (?:business|making)\b|in a row\b|running\b(?=[.,;)]|$)|or older\b|and older\b|contract\b|(?:fixed[ -])?term\b|plan\b|warranty\b|lease\b|program(?:me)?\b|(?:college|university|bachelor\S*|technical|undergraduate)?\s*(?:degree|diploma)\b|cliff\b|vesting\b|anniversary\b|(?:is|was|has) (?:retiring|leaving|moving|stepping)|we |straight|d['’]existence|d['’]ancienneté|d['’]âge|de edad|de antigüedad|de historia|de existencia|befristet|jung\b|lang\b|firmengeschichte|unternehmensgeschichte|geschichte|après|con nosotros)/i;
const AGE_COMMA = /^\s*,\s*(?:we|our|the|it|[A-Z])/;
const EQUITY = /\b(?:equity|vest(?:s|ing|ed)?|cliff)\b/i;
const EXPERIENCE_NEAR = /^.{0,30}?(?:experience|erfahrung|praxis|expérience|experiencia)/is;

function numberOf(words: string): number | null {
  const digits = /\d{1,2}(?:[.,]5)?/.exec(words);
  if (digits) return Number(digits[0].replace(',', '.'));
  return NUMBERS.get(words.toLowerCase()) ?? null;
}

const MONTHS = 12;
const isMonth = (unit: string): boolean => /^m/i.test(unit);

/** A number of years, or of months from a year up: "18 months' experience". Null for less, which is a term or next to nothing. */
function inYears(words: string, per: number): number | null {
  const number = numberOf(words);
  return number === null || (per === MONTHS && (number < MONTHS || number % (MONTHS / 2) !== 0)) ? null : number / per;
}

/** All words of time: the pattern is tried only where a letter stands with which one begins. */
function unitsIn(words: string): RegExpExecArray[] {
  const units: RegExpExecArray[] = [];
  for (let at = 0; at < words.length; at++) {
    const letter = words.charCodeAt(at) | 32;
    if (letter !== SMALL_Y && letter !== SMALL_J && letter !== SMALL_A && letter !== SMALL_M) continue;
    // "dreijährig" is the only one that does not begin a word.
    if (letter !== SMALL_J && at > 0 && isPlainLetter(words.charCodeAt(at - 1))) continue;
    UNIT.lastIndex = at;
    const unit = UNIT.exec(words);
    if (unit === null) continue;
    units.push(unit);
    at = UNIT.lastIndex - 1;
  }
  return units;
}
const [SMALL_A, SMALL_J, SMALL_M, SMALL_Y, SMALL_Z] = [0x61, 0x6a, 0x6d, 0x79, 0x7a];
const isPlainLetter = (unit: number): boolean => (unit | 32) >= SMALL_A && (unit | 32) <= SMALL_Z;

/**
 * The lengths of time in a span of the text that can be a demand, in text order; ages, histories, terms and the length of a
 * degree are left out. `start` is at the first number, `end` behind the word of time (and its "or more").
 */
export function yearsIn(text: string, span: Span): Years[] {
  const part = text.slice(span.start, span.end);
  if (!GATE.test(part)) return [];
  const found: Years[] = [];
  for (const unit of unitsIn(part)) {
    const lead = part.slice(Math.max(0, unit.index - 60), unit.index);
    if (!/[\d)+’'a-zü-]\s?[’'-]?\s?$/i.test(lead)) continue;
    const number = BEFORE.exec(lead);
    if (number === null) continue;
    const [whole, low = '', lowOpen, high, highOpen] = number;
    const from = unit.index - whole.length;
    const rest = part.slice(unit.index + unit[0].length, unit.index + unit[0].length + 80);
    const per = isMonth(unit[0]) ? MONTHS : 1;
    if (per === MONTHS && !EXPERIENCE_NEAR.test(rest)) continue;
    const first = inYears(low, per);
    const second = high === undefined ? null : inYears(high, per);
    if (first === null || first > MOST || (second !== null && second < first && second !== 0)) continue;
    if (!isDemand(unit[0], whole, part.slice(Math.max(0, from - 60), from), rest)) continue;
    const after = BARE_AFTER.exec(rest);
    const open = lowOpen !== undefined || highOpen !== undefined || after !== null;
    const upTo = second === null && !open && UP_TO.test(part.slice(Math.max(0, from - 30), from));
    found.push({
      min: upTo ? null : first,
      max: upTo ? first : open ? null : second,
      start: span.start + from,
      end: span.start + unit.index + unit[0].length + (after?.[0].trimEnd().length ?? 0),
    });
  }
  return found;
}

function isDemand(unit: string, number: string, before: string, after: string): boolean {
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  if (EQUITY.test(before.slice(-30)) || EQUITY.test(after.slice(0, 30))) return false;
  if (/\bfor (?:more than |over |nearly |almost )?$/i.test(before) && AGE_COMMA.test(after)) return false;
  // "a 3-year plan", "dreijährige Ausbildung": only with the word experience.
  const adjective = /^j/i.test(unit) ? /jährig/i.test(unit) : /-$/.test(number) && /r$/i.test(unit);
  return !adjective || EXPERIENCE_NEAR.test(after);
}
