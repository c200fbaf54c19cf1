/** What a section is about, told by the lines below a heading whose words say nothing: "The fun part", "Vitamin B". */
import type { Cut } from './cut';
import { dutyForm } from './duty-forms';
import type { SectionKind } from './line';

/** No more lines than these are looked at, and so much of each, in UTF-16 units. */
const MOST_LINES = 10;
const MOST = 160;

const REQUIRED =
  /\d ?\+? ?(?:years?|yrs|jahre|ans|años)\b|^(?:experience|knowledge|familiar|proficien|proven|strong |solid |good |excellent |fluent|ability|able to|degree|bachelor|master['’]?s|you (?:have|know|can|are)|comfortable|erfahrung|kenntnisse|studium|ausbildung|abgeschlossen|sehr gut|gute |sicher|du (?:hast|kannst|bist|kennst)|sie (?:haben|kennen|sind)|expérience|connaissance|maîtrise|bac ?\+|vous (?:avez|êtes|maîtrisez)|tu (?:as|es|maîtrises)|experiencia|conocimiento|dominio|título|titulación|nivel )|(?:experience|knowledge|kenntnisse|erfahrung|erforderlich|required|certification|licen[cs]e)[.;]?$|\b(?:fluent|verhandlungssicher|fließend|courant|imprescindible)\b|\b(?:english|deutsch|englisch|anglais|français|inglés|español|german|french) ?\(?[abc][12]\b/i;
const BENEFITS =
  /\b(?:401\(?k|pension|paid (?:time off|leave|holidays?|vacation)|pto\b|vacation|holidays?\b|dental|(?:health|life|medical) (?:insurance|cover|plan)|bonus(?:es)?\b|days? off|annual leave|parental leave|stock options|equity|gym|free (?:coffee|lunch|parking|food|fruit)|salary|urlaub\w*|gehalt|jahreslohn|altersvorsorge|jobrad|bikeleasing|ferien\b|zuschuss|mutuelle|titres?[- ]restaurants?|tickets?[- ]restaurants?|rtt\b|r\.t\.t|congés|rémunération|13e mois|intéressement|vacaciones|seguro (?:médico|de salud)|retribución|salario|brutos)|[$€£] ?\d|\d ?(?:k ?€|€|eur\b|chf\b|euros?\b)/gi;
const APPLY =
  /\b(?:cv|résumé|resume|cover letter|lebenslauf|bewirb|bewerbung\w*|apply|applications?|interviews?|entrevista|entretien|postul\w+|candidature|erstgespräch|vorstellungsgespräch|screening|recruiter|take-home)\b/gi;

const openingWord = /^[\p{L}-]+/u;

function opensDuty(words: string): boolean {
  const form = dutyForm(openingWord.exec(words)?.[0] ?? '');
  return form !== null && form.form !== 'noun';
}

/**
 * What the lines behind the heading at `i` speak of, up to the next gap behind them; null where they do not tell. A list of
 * bare names ("Postgres", "Redis") tells nothing.
 */
export function contentKind(text: string, cuts: readonly Cut[], i: number): SectionKind | null {
  let lines = 0;
  let required = 0;
  let duties = 0;
  let benefits = 0;
  let apply = 0;
  for (let n = i + 1; n < cuts.length && lines < MOST_LINES; n++) {
    const cut = cuts[n];
    if (cut === undefined || cut.markdown || (cut.blankBefore && n > i + 1)) break;
    if (text.charAt(cut.end - 1) === ':') break;
    const words = text.slice(cut.start, Math.min(cut.end, cut.start + MOST));
    lines++;
    // One clause about pay in a paragraph may be any; three are its subject.
    const prose = cut.end - cut.start > 100 ? 2 : 1;
    if (words.match(BENEFITS) !== null && (words.match(BENEFITS)?.length ?? 0) >= prose) benefits++;
    else if ((words.match(APPLY)?.length ?? 0) >= prose) apply++;
    else if (REQUIRED.test(words)) required++;
    else if (opensDuty(words)) duties++;
  }
  if (lines === 0) return null;
  const most = Math.max(required, duties, benefits, apply);
  if (most * 2 < lines || (most === duties && (duties < 3 || duties * 5 < lines * 3))) {
    return required >= 2 && required * 3 >= lines && duties * 5 < lines * 2 ? 'required' : null;
  }
  if (most === required) return 'required';
  if (most === duties) return 'duties';
  return most === benefits ? 'benefits' : 'apply';
}
