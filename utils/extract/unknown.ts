/** Phrases that look like skills and are not in the taxonomy: names in lists of skills, in the lines that ask for some. */
import type { Verdict } from './judge';
import type { Line, SectionKind } from './line';
import type { UnknownPhrase } from './reading';

const LISTING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'skills', 'stack', 'niche']);
/** A coined or capitalised name of up to three words: LangGraph, dbt Cloud, k0s, Weights & Biases. */
const NAME =
  /(?<![\p{L}\d.@-])(?:\p{Lu}[\p{L}\d]*(?:[.+#-][\p{L}\d]+)*|\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Ll}+\d[\p{L}\d]*)(?:[ &]{1,3}\p{Lu}[\p{L}\d]*){0,2}(?![\p{L}\d])/uy;

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
/** Capitalised words that are no names: they open sentences and headings, or are degrees, months, places of work. */
const ORDINARY = new Set(
  'A An The And Or You Your We Our This That These Those It Its If In On At To For From With As By Be Is Are Not No Ability Able Good Great Strong Excellent Solid Experience Experienced Knowledge Understanding Familiarity Familiar Proficient Proficiency Minimum Must Bachelor Master Masters Degree PhD BS MS BA MA University Year Years January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday US USA UK EU Canada English German French Spanish Inc Ltd GmbH LLC I II III IV Senior Junior Lead Team Working Work Der Die Das Ein Eine Du Sie Wir Mit Le La Les Un Une Vous Nous El Los Las Una'.split(
    ' ',
  ),
);

/** Of several words the first decides. */
function isOrdinary(name: string): boolean {
  const end = name.search(/[ &]/);
  return ORDINARY.has(end < 0 ? name : name.slice(0, end));
}

const LISTS = /[,/;|+&(]|\b(?:and|or|und|oder|et|ou|y|o)\b/;
const LIST_GAP = /^\s*(?:[,/;|+&(]|and\b|or\b|und\b|oder\b|et\b|ou\b|y\b|o\b).{0,6}$/;

/** The phrases, in text order, never overlapping a skill. */
export function unknownPhrasesIn(
  text: string,
  lines: readonly (readonly [Line, readonly Verdict[]])[],
): UnknownPhrase[] {
  const found: UnknownPhrase[] = [];
  for (const [line, verdicts] of lines) {
    if (!LISTING.has(line.section.kind) || line.heading) continue;
    const words = text.slice(line.start, line.end);
    if (!verdicts.some((verdict) => verdict.taken) || !LISTS.test(words)) continue;
    let behind = 0;
    for (const match of namesIn(words)) {
      const start = line.start + match.index;
      const end = start + match[0].length;
      if (start === line.start || isOrdinary(match[0])) continue;
      if (/[.!?:]\s*$/.test(text.slice(Math.max(line.start, start - 3), start))) continue;
      while (behind < verdicts.length && (verdicts[behind]?.hit.end ?? 0) <= start) behind++;
      if ((verdicts[behind]?.hit.start ?? end) < end) continue;
      // A name among names: parted from a skill, or from another such name, by a comma, slash or conjunction.
      const before = verdicts[behind - 1];
      const after = verdicts[behind];
      const last = found.at(-1);
      const follows = (to: number | undefined) =>
        to !== undefined && to <= start && LIST_GAP.test(text.slice(to, start));
      // Behind a slash it is a part of an address or path, but for a list of names.
      const beside =
        (before?.taken === true && follows(before.hit.end)) ||
        (last !== undefined && last.start >= line.start && follows(last.end)) ||
        (text.charAt(start - 1) !== '/' && after?.taken === true && LIST_GAP.test(text.slice(end, after.hit.start)));
      if (beside) found.push({ start, end, sentence: { start: line.start, end: line.end } });
    }
  }
  return found;
}
