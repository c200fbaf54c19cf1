/** Cuts a line into sentences, cheaply: full stops inside names, numbers and abbreviations end none. */
import { charactersOf } from './characters';
import type { Line } from './line';
import type { Span } from './reading';

/** Never end a sentence. */
const NEVER = new Set(
  (
    'e.g i.e eg ie vs dr mr mrs ms prof st no nr approx ca cf fig incl inc. resp z.b d.h u.a u.ä i.d.r o.ä zzgl bzw ggf evtl inkl mind max min ' +
    'abs p.ex ex p.ej ej art núm tel std u.s u.k e.u ph b.sc m.sc b.s m.s b.a m.a sr jr hr fr mme m exp yrs yr'
  ).split(' '),
);
/** End one only when a capital follows: "databases etc. We", but not "etc. 5+ yrs. Python". */
const BEFORE_CAPITAL = new Set('etc usw hrs co corp ltd inc gmbh dept est a.m p.m d.c s.a'.split(' '));

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0;

/** The word that the full stop at `at` belongs to, lower case, with the stops inside it. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 10) {
    const code = text.charCodeAt(start - 1);
    if (isBlank(code) || code === 40 || code === 47) break;
    start--;
  }
  return text.slice(start, at).toLowerCase();
}

function ends(text: string, from: number, at: number, next: number): boolean {
  const follows = text.charAt(next);
  if (follows >= 'a' && follows <= 'z') return false;
  const mark = text.charAt(at);
  if (mark !== '.') return !(follows !== follows.toUpperCase());
  if (follows !== follows.toUpperCase()) return false;
  const word = wordBefore(text, from, at);
  if (NEVER.has(word) || (word.length === 1 && /\p{L}/u.test(word))) return false;
  if (/^\d+$/.test(word) && /^\p{Lu}/u.test(follows) && at - from <= 4) return false;
  return !BEFORE_CAPITAL.has(word) || (follows !== follows.toLowerCase() && follows >= 'A');
}

/**
 * The sentences of a line of the text, in order, without outer blanks. Linear in the line's length. Every reader of facts
 * asks for them: a line keeps them.
 */
export function sentencesOf(text: string, line: Span & Pick<Line, 'sentences'>): readonly Span[] {
  return (line.sentences ??= cutSentences(text, line));
}

const CLOSING = charactersOf('"”’\')»]');

/** Adds what stands between the offsets, without outer blanks. */
function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

function cutSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end - 1; i++) {
    const code = text.charCodeAt(i);
    if (code > 63 && code !== 0x2026) continue;
    if (code === 10) {
      addTrimmed(sentences, text, start, i);
      start = i;
      continue;
    }
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let after = i + 1;
    while (after < span.end && CLOSING(text.charCodeAt(after))) after++;
    if (after >= span.end || !isBlank(text.charCodeAt(after))) continue;
    let next = after;
    while (next < span.end && isBlank(text.charCodeAt(next))) next++;
    if (next < span.end && ends(text, start, i, next)) {
      addTrimmed(sentences, text, start, after);
      start = after;
    }
    i = after - 1;
  }
  addTrimmed(sentences, text, start, span.end);
  return sentences;
}
