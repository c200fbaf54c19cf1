/** Takes sentences apart that list the work: "analyse requirements, prepare the design, code and test, support releases". */
import { dutyForm } from './duty-forms';
import { matchesOf } from './matches';
import type { Span } from './reading';

/** Fewer clauses than this are one sentence about one thing. */
const FEWEST = 4;
const FEWEST_PARTS = 3;

const SEMICOLON = /; (?:and |und |et |y )?/g;
const BREAK = /,(?: and| und| et| y)? (?=([\p{L}-]+))/giu;
/** "recovers", "titrates": what stands in line with verbs of the third person is one, though we do not know it. */
const THIRD = /^\p{Ll}{3,}(?<![sui])s$/u;

function spansBetween(from: number, to: number, cuts: readonly (readonly [number, number])[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const [end, next] of cuts) {
    spans.push({ start, end });
    start = next;
  }
  spans.push({ start, end: to });
  return spans;
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).trim().split(/\s+/).length;

/** The clauses of a sentence that lists what is done; the sentence itself where it is no such list. `verbAt`: its first verb. */
export function clausesOfDuty(text: string, sentence: Span, verbAt: number): readonly Span[] {
  if (sentence.end - sentence.start < 80) return [sentence];
  const first = dutyForm(/^[\p{L}-]+/u.exec(text.slice(verbAt, verbAt + 40))?.[0] ?? '');
  if (first === null || first.form === 'noun' || first.form === 'you') return [sentence];
  const words = text.slice(sentence.start, sentence.end);
  const cuts: [number, number][] = [];
  let known = 0;
  let from = sentence.start;
  for (const match of matchesOf(BREAK, words)) {
    const at = sentence.start + match.index;
    if (at < verbAt) continue;
    const form = dutyForm(match[1] ?? '')?.form;
    const parallel = form === first.form || (first.form === 'third' && THIRD.test(match[1] ?? ''));
    // "assesses, plans and evaluates care": a verb alone goes with the next one.
    if (!parallel || wordsIn(text, { start: Math.max(from, verbAt), end: at }) < 3) continue;
    if (form === first.form) known++;
    from = at + match[0].length;
    cuts.push([at, from]);
  }
  const spans = spansBetween(sentence.start, sentence.end, cuts);
  return spans.length >= FEWEST && known * 2 >= cuts.length && wordsIn(text, spans[spans.length - 1] ?? sentence) >= 2
    ? spans
    : [sentence];
}

/** The parts of a sentence that semicolons part, three at least; empty where there are fewer. */
export function listedParts(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes('; ')) return [];
  const cuts = matchesOf(SEMICOLON, words).map(({ index, 0: mark }): [number, number] => [
    sentence.start + index + 1,
    sentence.start + index + mark.length,
  ]);
  return cuts.length + 1 >= FEWEST_PARTS ? spansBetween(sentence.start, sentence.end, cuts) : [];
}

/** Whether most parts name work within their first words: "fault finding on motors", "planned maintenance of ovens". */
export function partsAreWork(text: string, parts: readonly Span[]): boolean {
  const work = parts.filter(({ start, end }) =>
    (text.slice(start, Math.min(end, start + 60)).match(/[\p{L}-]+/gu) ?? [])
      .slice(0, 5)
      .some((word) => dutyForm(word) !== null),
  );
  return work.length * 3 >= parts.length * 2;
}
