/** Which skills of a clause are said not to be needed, not used any more, or not meant. */
import type { Clause, Cue } from './clauses';
import type { Verdict } from './judge';
import { segmentAround, wordsBetween } from './governing';

/** Words behind a negation that take it back: "not just JavaScript". */
const NOT_REALLY =
  /^\s*(?:only|just|merely|limited|necessarily|least|nur|seulement|solo|sólo|matter|later|less|more|fewer)\b/i;

/** German puts the "not" at the end: "Java brauchen Sie ebenfalls nicht", "müssen Sie nicht mitbringen: SAP". */
const NICHT = /\b(?:brauch(?:st|en|t)|müssen|musst|muss|benötig(?:st|en|t))\b[^.;:]{0,40}\bnicht\b(?! nur)/i;

/** A second negation turns the first around: "candidates without SQL cannot be considered", "not for you if you dislike TDD". */
const TWICE =
  /\b(?:isn[’']t|is not|are not|cannot|can[’']t|won[’']t|will not|need not|not)\b.{0,30}\b(?:for you|considered|consider|a (?:good )?(?:fit|match)|apply|suitable|eligible|happy)\b/i;

const COPULA = /^(?:is|are|isn[’']?t?|aren[’']?t?|ist|sind|n[’']?est|ne sont)\b[^.]{0,6}$/i;

const DISLIKE =
  /\b(?:dislike|hate|avoid|without|don[’']t|can[’']t|cannot|fear|afraid|scared|shy|intimidated|daunted|fazed|phased|strangers?|averse|allergic|squeamish)\b/i;

/** "You are at home in SQL": knows it, and does not leave it there. */
const AT_EASE = /^\s+(?:in|with|on|across|among)\b/i;

/** Words that may stand between a negation and what it denies; any other carries the sentence elsewhere ("do not bring down Redis"). */
const DENIED = new Set(
  't a an the any more further prior previous particular specific real need needed needs use using used require required want wanted wants know knowing expect ask asked touch touching write writing code coding do work working with in of on for to and or your our own experience experienced knowledge expertise skills background certificate certification certificates exposure familiarity hands-on deep be have having has had been guru expert heroics ten-year year years profile profil un une des du de la le les d l à aux avec en expérience expériences compétence compétences connaissance connaissances notion notions besoin expert gourou ein eine einen einem einer kein keine erfahrung kenntnisse mit im experiencia con conocimientos perfil experto un una usamos pedimos cherchons cherche suchen brauchen brauchst here this that is it one wants connaître savoir maîtriser connaissances conocer saber dominar manejar kennen können beherrschen strong good great pure plain only just bare single'.split(
    ' ',
  ),
);

/** Farthest a negation reaches, in words between it and the skill. */
const NO_REACH = 4;

const GONE_REACH = 2;

/** Whether a negation reaches over these words. A colon opens the list of what is denied: "we do not look for: a PHP expert". */
function reaches(between: string, reach: number): boolean {
  if (/[,;]/.test(between)) return false;
  // "No experience in housekeeping or F&B": what the one is not, the other is not.
  const words = between
    .replace(/(?<=\s)[\p{L}-]+\s(?:or|nor|oder|ou|o|ni)\s*$/u, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return words.length <= reach && (words.length <= 1 || words.every((word) => DENIED.has(word)));
}

/** "Ni à coder en Java, ni à administrer Salesforce": all up to the next comma. */
const NEITHER = /^(?:ni|neither|nor|weder|noch)$/i;

/** "An accounting qualification such as ACCA or AAT": the examples fall with what they are examples of. */
const SUCH_AS = /^\s*(?:[\p{L}-]+\s){0,2}(?:such as|like|e\.g\.,?|for example|wie|comme|como|z\. ?B\.)\s*$/iu;

/** "Java or other programming skills are not needed". */
const AND_OTHERS =
  /^,?\s(?:or|and|oder|und|ou|et|o|y)\s(?:any\s)?(?:other|similar|ander\w+|autres?|otr[ao]s?)\s(?:[\p{L}-]+\s?){0,3}$/iu;

/** A verb that speaks of several, so that the whole list before it is meant. */
const PLURAL = /^(?:are|aren|sind|ne sont|no son)/i;

/** The verdicts from the beginning of the list on in which the one at this place stands. */
function listFrom(verdicts: readonly Verdict[], place: number): readonly Verdict[] {
  let first = place;
  while (first > 0 && verdicts[first]?.gap !== 'none') first--;
  return verdicts.slice(first);
}

const NONE: ReadonlySet<Verdict> = new Set();
const denies = ({ kind }: Cue): boolean => kind === 'no' || kind === 'gone' || kind === 'waived';

/** The verdicts that are said not to be needed, not used any more, or not meant. */
export function waivedIn(text: string, clause: Clause): ReadonlySet<Verdict> {
  const words = text.slice(clause.start, clause.end);
  if (words.includes('nicht') && NICHT.test(words)) return new Set(clause.verdicts);
  if (!clause.cues.some(denies)) return NONE;
  const waived = new Set<Verdict>();
  for (const cue of clause.cues) {
    if (!denies(cue)) continue;
    if (NOT_REALLY.test(text.slice(cue.end, cue.end + 16))) continue;
    if (cue.kind === 'no' && TWICE.test(text.slice(cue.end, clause.end))) continue;
    if (cue.kind === 'waived') {
      if (/^at home$/i.test(text.slice(cue.start, cue.end)) && AT_EASE.test(text.slice(cue.end, cue.end + 10)))
        continue;
      const segment = segmentAround(text, clause, cue.start);
      // "Not required but appreciated" waives nothing.
      if (
        clause.cues.some(
          (other) => other.kind === 'preferred' && (other.start > cue.start || other.start >= segment.start),
        )
      )
        continue;
      const before = clause.verdicts.filter(({ hit }) => hit.end <= cue.start);
      const after = clause.verdicts.filter(({ hit }) => hit.start >= cue.end);
      const own = before.filter(({ hit }) => hit.start >= segment.start);
      // "Scala is not", but not "Koa or Hapi, we are not picky".
      if (
        COPULA.test(text.slice(cue.start, cue.end)) &&
        wordsBetween(text, own.at(-1)?.hit.end ?? clause.start, cue.start) > 2 &&
        !AND_OTHERS.test(text.slice(own.at(-1)?.hit.end ?? clause.start, cue.start))
      )
        continue;
      // "Aruba and Meraki are not required", "wireless (Aruba, Meraki) is not required"; but "we use Go, Java is not required".
      const whole =
        PLURAL.test(text.slice(cue.start, cue.end)) ||
        text.slice(own.at(-1)?.hit.end ?? cue.start, cue.start).includes(')') ||
        own.at(-1)?.gap === 'or';
      const from = before.length - Math.max(1, own.length);
      for (const verdict of from < 0 ? after : whole ? listFrom(before, from) : before.slice(from)) waived.add(verdict);
      continue;
    }
    // "Scala does not.", "SketchUp never."
    const last = clause.verdicts.filter(({ hit }) => hit.end <= cue.start).at(-1);
    if (last && wordsBetween(text, last.hit.end, cue.start) === 0 && wordsBetween(text, cue.end, clause.end) <= 1)
      waived.add(last);
    const reach = cue.kind === 'no' ? NO_REACH : GONE_REACH;
    let from = cue.end;
    for (const verdict of clause.verdicts) {
      if (verdict.hit.start < cue.end) continue;
      const between = text.slice(from, verdict.hit.start);
      if (DISLIKE.test(between)) break;
      const falls =
        from === cue.end
          ? NEITHER.test(text.slice(cue.start, cue.end))
            ? !/[,;.]/.test(between)
            : reaches(between, reach) || (cue.kind === 'no' && SUCH_AS.test(between))
          : ['or', 'list', 'slash', 'examples'].includes(verdict.gap) || SUCH_AS.test(between);
      if (!falls) break;
      waived.add(verdict);
      from = verdict.hit.end;
    }
  }
  return waived;
}
