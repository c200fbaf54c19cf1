/** Sentences cut into clauses, each with the skills and cues in it: the unit in which one word governs another. */
import type { IndexedForm } from '@/utils/taxonomy/taxonomy';
import { charactersOf } from './characters';
import { cueKind, type CueKind } from './cues';
import type { Hit } from './find';
import { matchesOf } from './matches';
import type { Verdict } from './judge';
import type { Span } from './reading';

/** A cue at a place. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly form: IndexedForm;
}

export interface Clause extends Span {
  readonly verdicts: readonly Verdict[];
  readonly cues: readonly Cue[];
}

/** A hit of the cue index as a cue. */
export function cueOf(hit: Hit): Cue {
  return { kind: cueKind(hit.form.skill), form: hit.form, start: hit.start, end: hit.end };
}

/** Semicolons, and dashes with blanks around them, part clauses unless only a label stands before them. */
const BREAK = /;|\s[–—-]\s(?!\d)/g;
const NONE: readonly RegExpExecArray[] = [];
const MAY_BREAK = charactersOf(';–—-');

function mayBreak(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (MAY_BREAK(text.charCodeAt(at))) return true;
  return false;
}

const LABEL_WORDS = 4;
/** Skills or cues of one clause at the most. */
const MOST_ITEMS = 60;

/**
 * The clauses of a sentence. A clause without skills lends its cues to the one before ("Scala isn't required, but would
 * be appreciated"), or to the one behind when it is the first.
 * @param verdicts of the sentence, in text order
 * @param cues of the sentence, in text order; those inside a skill's name are left out
 */
export function clausesOf(text: string, sentence: Span, verdicts: readonly Verdict[], cues: readonly Cue[]): Clause[] {
  const outside: Cue[] = [];
  let v = 0;
  for (const cue of cues) {
    while (v < verdicts.length && (verdicts[v]?.hit.end ?? 0) <= cue.start) v++;
    const verdict = verdicts[v];
    if (!verdict || verdict.hit.start >= cue.end) outside.push(cue);
  }
  const cuts: number[] = [];
  const breaks = mayBreak(text, sentence) ? matchesOf(BREAK, text.slice(sentence.start, sentence.end)) : NONE;
  for (const match of breaks) {
    const at = sentence.start + match.index;
    const label = match[0] !== ';' && wordsUpTo(text, sentence.start, at, LABEL_WORDS + 1) <= LABEL_WORDS;
    if (!label) cuts.push(at);
  }
  for (const cue of outside) if (cue.kind === 'contrast') cuts.push(cue.start);
  // What governs what is looked at pair by pair: endless lists are cut.
  for (let i = MOST_ITEMS; i < verdicts.length; i += MOST_ITEMS) cuts.push(verdicts[i]?.hit.start ?? sentence.end);
  for (let i = MOST_ITEMS; i < outside.length; i += MOST_ITEMS) cuts.push(outside[i]?.start ?? sentence.end);
  cuts.sort((a, b) => a - b);

  const parts: { start: number; end: number; verdicts: Verdict[]; cues: Cue[] }[] = [];
  let start = sentence.start;
  let nextVerdict = 0;
  let nextCue = 0;
  for (const end of [...cuts, sentence.end]) {
    const fromVerdict = nextVerdict;
    const fromCue = nextCue;
    while (nextVerdict < verdicts.length && (verdicts[nextVerdict]?.hit.start ?? end) < end) nextVerdict++;
    while (nextCue < outside.length && (outside[nextCue]?.start ?? end) < end) nextCue++;
    const part = {
      start,
      end,
      verdicts: verdicts.slice(fromVerdict, nextVerdict),
      cues: outside.slice(fromCue, nextCue),
    };
    const last = parts.at(-1);
    if (last && last.cues.length < MOST_ITEMS && (part.verdicts.length === 0 || last.verdicts.length === 0)) {
      last.end = end;
      last.verdicts.push(...part.verdicts);
      last.cues.push(...part.cues);
    } else parts.push(part);
    start = end;
  }
  return parts;
}

/** How many words stand in text[from, to), counted up to a limit. */
function wordsUpTo(text: string, from: number, to: number, most: number): number {
  let words = 0;
  for (let i = from; i < to && words < most; i++) {
    if (text.charCodeAt(i) > 0x20 && (i === from || text.charCodeAt(i - 1) <= 0x20)) words++;
  }
  return words;
}
