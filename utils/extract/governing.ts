/** Which skills of a clause a word about their level speaks of. */
import { isSpace } from './characters';
import type { Clause, Cue } from './clauses';
import type { Verdict } from './judge';
import type { Span } from './reading';

/** Cues that speak of what follows: "ideally Kafka", "you must know SQL". All others speak of what stands before, if anything does. */
const FORWARD =
  /^(?:ideal|prefer(?:ably)?$|we prefer|bonus|nice|good to|great to|must|need|require[sn]?$|we (?:need|expect|ask|would|require)|you need|optional|we'?d|even better|gerne?|bevorzugt|im ideal|idéal|de préf|se valor|valora|preferib|preferent|es (?:un )?plus|exig|requerimos|necesitamos|se (?:requiere|exige|necesita)|il faut|apprécions|erwarten|benötigen|wünschen|freuen|interest|deseable)/i;

/** How many words blanks part in text[from, to). */
export function wordsBetween(text: string, from: number, to: number): number {
  let words = 0;
  let before = true;
  for (let i = from; i < to; i++) {
    const blank = isSpace(text.charCodeAt(i));
    if (before && !blank) words++;
    before = blank;
  }
  return words;
}

const isBare = (text: string) =>
  /^[\s,/&()+]*(?:(?:and|or|und|oder|et|ou|y|o|also|auch|some)[\s,/&()+]*)*$/i.test(text);

export const PROFICIENCIES: ReadonlySet<string> = new Set([
  'expertise',
  'strong',
  'proficiency',
  'experience',
  'knowledge',
  'understanding',
  'familiarity',
]);

/** The comma- or bracket-parted stretch of the clause around an offset. */
export function segmentAround(text: string, clause: Span, at: number): Span {
  let start = at;
  let end = at;
  while (start > clause.start && !',('.includes(text.charAt(start - 1))) start--;
  while (end < clause.end && !',)'.includes(text.charAt(end))) end++;
  return { start, end };
}

/** Index of the first of the verdicts that stand in one list with the last. */
function runStart(verdicts: readonly Verdict[]): number {
  let first = verdicts.length - 1;
  while (first > 0 && verdicts[first]?.gap !== 'none') first--;
  return first;
}

/** What makes a list of several names. */
const JOINED = /\b(?:and|or|und|oder|et|ou|y|o)\b|[/&]/i;

/** The verdicts that a level cue speaks of. */
export function governed(text: string, clause: Clause, cue: Cue, levelCues: readonly Cue[]): readonly Verdict[] {
  // "pytest; property-based tests are a plus": a semicolon begins anew.
  const anew = text.slice(clause.start, cue.start).lastIndexOf(';') + clause.start;
  const all = clause.verdicts.filter(({ hit }) => hit.end <= cue.start);
  const before = all.filter(({ hit }) => hit.start >= anew);
  if (before.length < all.length && before.length === 0 && !FORWARD.test(text.slice(cue.start, cue.end))) return [];
  const after = clause.verdicts.filter(({ hit }) => hit.start >= cue.end);
  const nextCue = levelCues.find((other) => other.start > cue.start);
  const previousCue = levelCues.filter((other) => other.end <= cue.start).at(-1);
  const ahead = after.filter(({ hit }) => !nextCue || hit.start < nextCue.start);
  const written = text.slice(cue.start, cue.end);
  // "Erfahrung in der Disposition, gerne auch Quereinsteiger" welcomes people.
  if (ahead.length === 0 && /^gerne? auch$/i.test(written)) return [];
  const colon = /^["”’)]*\s*(?:\w+\s*){0,3}:/.test(text.slice(cue.end, cue.end + 40));
  if (before.length === 0 || (ahead.length > 0 && (colon || FORWARD.test(written)))) {
    // Of "AWS preferred, Azure acceptable" the second word speaks of Azure only: what follows up to the comma before it.
    if (nextCue && !FORWARD.test(text.slice(nextCue.start, nextCue.end)) && ahead.length > 1) {
      const own = segmentAround(text, clause, nextCue.start);
      const kept = ahead.filter(({ hit }) => hit.start < own.start);
      if (kept.length > 0) return kept;
    }
    return ahead;
  }
  const segment = segmentAround(text, clause, cue.start);
  const bracket = text.charAt(segment.start - 1) === '(';
  const inSegment = before.filter(({ hit }) => hit.start >= segment.start);
  if (bracket && inSegment.length === 0) {
    const outer = segmentAround(text, clause, segment.start - 1);
    const near = before.filter(({ hit }) => hit.start >= outer.start);
    if (near.length === 0) return before.slice(-1);
    // "Rust, Scala and Ruby (nice to have)" speaks of the whole list.
    const listed = JOINED.test(text.slice(outer.start, segment.start));
    return listed ? before.slice(runStart(before)) : near;
  }
  const candidates = before.filter(({ hit }) => hit.start >= (bracket ? segment.start : (previousCue?.start ?? 0)));
  if (inSegment.length === 0) return candidates;
  // "Docker, Kubernetes and Helm are a plus" speaks of all; "Solid SQL, Python a plus" of Python alone.
  if (JOINED.test(text.slice(segment.start, cue.start))) return candidates;
  // "Experience with Docker, Helm preferred": one demand, and the word at its end speaks of all of it.
  const heads = clause.cues.filter((other) => PROFICIENCIES.has(other.kind) && other.end <= cue.start);
  const [head] = heads;
  if (
    heads.length === 1 &&
    head &&
    head.kind !== 'strong' &&
    head.kind !== 'expertise' &&
    head.end <= (candidates[0]?.hit.start ?? 0)
  ) {
    return candidates;
  }
  let from = segment.start;
  const kept = [...inSegment];
  for (const verdict of candidates.filter(({ hit }) => hit.start < segment.start).reverse()) {
    const own = segmentAround(text, clause, verdict.hit.start);
    if (
      !isBare(text.slice(own.start, verdict.hit.start)) ||
      !isBare(text.slice(verdict.hit.end, from).replace(/,/g, ''))
    )
      break;
    kept.push(verdict);
    from = own.start;
  }
  return kept;
}
