/** How many years are asked of each skill of a clause. */
import type { Clause } from './clauses';
import { CONCRETE } from './context';
import type { Verdict } from './judge';
import { matchesOf } from './matches';
import type { Line } from './line';
import type { Span } from './reading';
import { SIGN } from './signs';
import { yearsIn } from './years';

/** Years asked of one mention. */
export interface SkillYears extends Span {
  readonly years: number;
}

const NUMBER = '\\d{1,2}|one|two|three|four|five|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq|dos|tres|cuatro|cinco';
/** "2 of them with Django", "dont deux avec Symfony": a number that counts years named before. */
const OF_THEM = new RegExp(
  `(?<before>${NUMBER})\\s+(?:of (?:them|which|those|it)|davon)(?!\\p{L})|(?:(?<!\\p{L})(?:of which|including|davon|dont|de los cuales|de ellos|and|or|und|oder|et|ou|y|o)\\s+|,\\s*)(?:at least |mindestens |au moins |al menos )?(?<after>${NUMBER})(?=\\+?\\s+(?:or more\\s+)?(?:of|with|in|using|mit|avec|en|de|sur|con|programando|trabajando|usando)\\s)`,
  'giu',
);
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  un: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  four: 4,
  vier: 4,
  quatre: 4,
  cuatro: 4,
  five: 5,
  fünf: 5,
  cinq: 5,
  cinco: 5,
};
/** Cheap sign that years may be named. */
const MAY = /\d|\b(?:years?|yrs?|jahren?|ans?|années?|años?)\b/i;

/** Words before a run of skills that put it beside the demand, not into it: "5 years of C++ on Linux", "in a lab under GLP". */
const BESIDE =
  /\b(?:on|at|for|within|under|auf|unter|sur|sous|sobre|plus|as well as|accredited to|strong|solid|good|excellent|ideally|preferably|gerne?|idealerweise|idéalement|idealmente|experience|knowledge|understanding|familiarity|proficiency|skills?|erfahrung|kenntnisse|expérience|connaissances?|experiencia|conocimientos?)\b[^,]*$|\bin an?\b|\ben (?:environnement|contexte|mode|entornos?|un entorno)\b|\bdans un\b|\b(?:im|in einem) (?:\w+ )?umfeld\b/i;
/** Words that lead away from the years before their skill is named: "5 years of experience, knowledge of Python". */
const ELSEWHERE =
  /\b(?:in|at) an?\s+\w+\s+\w+ed\b|(?:,|\band\b)[^,]*\b(?:knowledge|understanding|familiarity|proficiency|strong|solid|good|excellent|ideally|preferably|kenntnisse|connaissances?|conocimientos?)\b|\b(?:ideally|preferably|gerne?|idealerweise|idéalement|idealmente)\b/i;
/** What ties years to the skill before them: "Python: 3 years", "used Xero for at least a year", "Python, five years of it". */
const TIED =
  /^\s*(?:v?\d[\d./x]*\+?\s*(?=[:(,–—-]))?(?:[:(,–—-]|\bfor\b|seit|depuis|desde|experience\b|-?erfahrung\b|expérience(?!\p{L})|experiencia\b|.{0,60}\b(?:it|them|both|either|which)\s+for)?\s*[(:–—-]?\s*(?:say,?|about|for|\+|experience of|experience:?)?\s*(?:a |an )?(?:for|at least|min\.?|minimum(?: of)?|mindestens|au moins|al menos|about|over|more than|\(?with)?\s*$/iu;
const OF_IT = /^\s*(?:of|mit|davon|with|in)\s+(?:it|them|that|this|which)\b/i;
/** "Java (or Kotlin)": no example, but what is taken instead. */
const OR_ELSE = /\((?:or|oder|ou|o) $/i;
/** Farthest the first skill stands from its years, and the next from the first, in UTF-16 units. */
const FIRST_REACH = 90;
const NEXT_REACH = 28;

const NONE: ReadonlyMap<Verdict, SkillYears> = new Map();

/** The years that the clause asks of its skills. */
export function skillYearsIn(text: string, line: Line, clause: Clause): ReadonlyMap<Verdict, SkillYears> {
  if ((line.signs & (SIGN.years | SIGN.digit)) === 0) return NONE;
  const raw = text.slice(clause.start, clause.end);
  if (clause.verdicts.length === 0 || !MAY.test(raw)) return NONE;
  const named = yearsIn(text, clause);
  if (named.length === 0) return NONE;
  const found = new Map<Verdict, SkillYears>();
  const durations = [
    ...named.flatMap(({ min, start, end }) => (min === null ? [] : [{ years: min, start, end, ahead: false }])),
    ...matchesOf(OF_THEM, raw).map((match) => {
      const start = clause.start + match.index;
      const number = (match.groups?.['before'] ?? match.groups?.['after'] ?? '').toLowerCase();
      return {
        years: NUMBERS[number] ?? Number(number),
        start,
        end: start + match[0].length,
        ahead: match.groups?.['after'] !== undefined,
      };
    }),
  ].sort((a, b) => a.start - b.start);

  durations.forEach((duration, i) => {
    const until = durations[i + 1]?.start ?? clause.end;
    const after = clause.verdicts.filter(({ hit }) => hit.start >= duration.end && hit.start < until);
    const before = clause.verdicts.filter(
      ({ hit }) => hit.end <= duration.start && hit.start >= (durations[i - 1]?.end ?? clause.start),
    );
    const lead = text.slice(before.at(-1)?.hit.end ?? clause.start, duration.start);
    const tail = text.slice(duration.end, after[0]?.hit.start ?? clause.end);
    const ofIt = OF_IT.test(tail);
    const backward =
      !duration.ahead &&
      before.length > 0 &&
      (ofIt ||
        (TIED.test(lead) &&
          !(/^\s*,/.test(lead) && /^\s*$/.test(tail) && after.length > 0) &&
          (after.length === 0 ||
            !/\b(?:of|with|in|on|using|mit|avec|de|con|en|von|auf|sur|as|(?!includ)\w+ing)\b/i.test(tail))));
    if (backward) {
      let behind: Verdict | undefined;
      for (const verdict of [...before].reverse()) {
        if (behind && behind.gap === 'none') break;
        found.set(verdict, duration);
        behind = verdict;
      }
      return;
    }
    let at = duration.end;
    for (const verdict of after) {
      const gap = text.slice(at, verdict.hit.start);
      const first = at === duration.end;
      const reach =
        first || clause.cues.some((cue) => cue.kind === 'one-of' && cue.start >= at) ? FIRST_REACH : NEXT_REACH;
      if (/[;.!?]\s/.test(gap) || (gap.length > reach && (first || verdict.gap === 'none'))) break;
      if (/\bplus\b/i.test(gap)) break;
      if (first ? ELSEWHERE.test(gap) : verdict.gap === 'none' && BESIDE.test(gap)) break;
      // "with Node (Express or Fastify)", "databases such as Db2": examples of what the years are asked of.
      const chosen = clause.cues.some((cue) => cue.kind === 'one-of' && cue.end <= verdict.hit.start);
      const head = after[after.indexOf(verdict) - 1];
      const bracketed = gap.includes('(') && verdict.gap !== 'none';
      if (
        !first &&
        !chosen &&
        !OR_ELSE.test(gap) &&
        (bracketed ? head && CONCRETE.has(head.skill.category) : verdict.gap === 'examples')
      )
        break;
      if (!found.has(verdict)) found.set(verdict, duration);
      at = verdict.hit.end;
    }
  });
  return found;
}
