/** Reads a posting: text × Taxonomy → Reading. Pure and deterministic, the same in Node, a worker and a page. */
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import { tokeniseSpans } from '@/utils/taxonomy/tokenise';
import { clausesOf, cueOf, type Clause, type Cue } from './clauses';
import { contradictionsOf } from './contradictions';
import { coordinatedForms } from './coordination';
import { coverageOf } from './coverage';
import { NO_CORRECTIONS, type Corrections } from './corrections';
import { cueIndex } from './cues';
import { demandsOf } from './demands';
import { factsIn } from './facts';
import { findForms, type Hit } from './find';
import { judge, type Verdict } from './judge';
import { languageOf } from './language';
import type { Line } from './line';
import { readLines } from './lines';
import { gapBetween } from './lists';
import type { Demand, Reading, UnknownPhrase } from './reading';
import { responsibilitiesIn } from './responsibilities';
import { sentencesOf } from './sentences';
import { softSkillsIn } from './soft-skills';
import { isRejected, taughtTaxonomy } from './taught';
import { isUnlisted, mayNameMore, unlistedIn } from './unknown';
import { shapeOf } from './wanting';

/** Longest text that is read, in UTF-16 units; postings of ten times the usual length stay below it. */
export const MOST_READ = 100_000;

/** All that `extract` and `explain` share: the text cut into lines, with every candidate judged. */
export interface Judged {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly verdicts: readonly (readonly [Line, readonly Verdict[]])[];
  readonly cues: readonly Cue[];
}

/** Where to stop: at the last line break before the limit, never inside a surrogate pair. */
function readable(text: string): string {
  if (text.length <= MOST_READ) return text;
  const cut = text.lastIndexOf('\n', MOST_READ);
  const end = cut > MOST_READ / 2 ? cut : MOST_READ;
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}

/** Hits without overlaps, in text order: what `findForms` found, and what borrows its last words from it. */
function hitsIn(text: string, lines: readonly Line[], taxonomy: Taxonomy): { hits: Hit[]; cues: Cue[] } {
  const words = tokeniseSpans(text, lines);
  const hits = findForms(text, words, taxonomy.index);
  const more = coordinatedForms(text, words, taxonomy.index, hits);
  return {
    hits: more.length > 0 ? merged(hits, more) : hits,
    cues: findForms(text, words, cueIndex).map(cueOf),
  };
}

/** Borrowed hits win over what they overlap: "scalability and regression testing" speaks of scalability testing. */
function merged(hits: readonly Hit[], more: readonly Hit[]): Hit[] {
  const taken = new Set<number>();
  const fresh = more.filter(({ firstWord, nextWord }) => {
    for (let word = firstWord; word < nextWord; word++) if (taken.has(word)) return false;
    for (let word = firstWord; word < nextWord; word++) taken.add(word);
    return true;
  });
  const kept = hits.filter(({ firstWord, nextWord }) => {
    for (let word = firstWord; word < nextWord; word++) if (taken.has(word)) return false;
    return true;
  });
  return [...kept, ...fresh].sort((a, b) => a.start - b.start);
}

/** Cuts the text into lines and judges what may be a skill in each. */
export function judgeText(text: string, taxonomy: Taxonomy): Judged {
  const lines = readLines(text);
  const { hits, cues } = hitsIn(text, lines, taxonomy);
  let at = 0;
  const verdicts = lines.map((line): readonly [Line, readonly Verdict[]] => {
    while (at < hits.length && (hits[at]?.start ?? 0) < line.start) at++;
    const from = at;
    while (at < hits.length && (hits[at]?.end ?? 0) <= line.end) at++;
    return [line, from === at ? [] : judge(text, line, hits.slice(from, at), taxonomy)];
  });
  return { text, lines, verdicts, cues };
}

/** "COBOL? No, and so it stays." */
function isDenied(text: string, sentence: { start: number; end: number }, line: Line): boolean {
  const last = text.charCodeAt(sentence.end - 1);
  if (last !== QUESTION_MARK && last < 128) return false;
  if (!/\?\s*$/.test(text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end))) return false;
  return DENIAL.test(text.slice(sentence.end, Math.min(line.end, sentence.end + 24)));
}
const QUESTION_MARK = 0x3f;
const DENIAL =
  /^\s*(?:no\b|nope|never|gone|not\b|long gone|nein|nicht|keine?r?s?\b|non\b|nous l['’]avons|jamais|nada|nunca|ya no)/i;

/** The items that begin in each of the spans, which are sorted as the items are. */
function within<T extends { readonly start: number }>(items: readonly T[], span: { start: number; end: number }): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.start ?? 0) < span.end) end++;
  return items.slice(low, end);
}

/** Listed and unlisted verdicts of a line in text order, each with its gap to the one before it now. */
function together(text: string, listed: readonly Verdict[], unlisted: readonly Verdict[]): Verdict[] {
  const all = [...listed, ...unlisted].sort((a, b) => a.hit.start - b.hit.start);
  return all.map((verdict, i) => {
    const before = all[i - 1];
    const isNew = isUnlisted(verdict.skill.id) || (before !== undefined && isUnlisted(before.skill.id));
    return isNew && before !== undefined ? { ...verdict, gap: gapBetween(text, before.hit, verdict.hit) } : verdict;
  });
}

/** Each mention of a skill that no taxonomy has, with what its posting asks of it, in text order. */
function phrasesOf(demands: readonly Demand[], found: readonly (readonly [Line, Verdict])[]): UnknownPhrase[] {
  const byStart = new Map(demands.flatMap((demand) => demand.mentions.map(({ start }) => [start, demand] as const)));
  return found.flatMap(([line, { hit }]) => {
    const demand = byStart.get(hit.start);
    if (!demand) return [];
    const { level, years } = demand;
    return [{ start: hit.start, end: hit.end, sentence: { start: line.start, end: line.end }, level, years }];
  });
}

/**
 * Reads a posting.
 * @param text as a reader sees it, lines parted by \n; what lies behind `MOST_READ` is not read
 * @param corrections what the user taught
 * @returns what is there, every part with its span; nothing is guessed
 */
export function extract(text: string, taxonomy: Taxonomy, corrections: Corrections = NO_CORRECTIONS): Reading {
  const known = taughtTaxonomy(taxonomy, corrections);
  const read = readable(text);
  const { lines, verdicts, cues } = judgeText(read, known);
  const soft: Hit[] = [];
  const clauses: (readonly [Line, Clause])[] = [];
  const taken: Verdict[] = [];
  const names: (readonly [Line, Verdict])[] = [];
  for (const [line, all] of verdicts) {
    const hard: Verdict[] = [];
    for (const verdict of all) {
      if (!verdict.taken || isRejected(read, line, verdict.hit, corrections)) continue;
      if (verdict.skill.category === 'soft') soft.push(verdict.hit);
      else hard.push(verdict);
    }
    const more = mayNameMore(line)
      ? unlistedIn(read, line, all, within(cues, line)).filter(({ hit }) => !isRejected(read, line, hit, corrections))
      : [];
    if (hard.length + more.length === 0) continue;
    taken.push(...hard, ...more);
    for (const verdict of more) names.push([line, verdict]);
    const asked = more.length > 0 ? together(read, hard, more) : hard;
    let next = 0;
    for (const sentence of sentencesOf(read, line)) {
      const from = next;
      while (next < asked.length && (asked[next]?.hit.start ?? 0) < sentence.end) next++;
      const inside = asked.slice(from, next);
      if (inside.length === 0 || isDenied(read, sentence, line)) continue;
      for (const clause of clausesOf(read, sentence, inside, within(cues, sentence))) clauses.push([line, clause]);
    }
  }
  const responsibilities = responsibilitiesIn(read, lines);
  const { demands, oneOf, clashes, unlisted } = demandsOf(
    read,
    clauses,
    new Set(corrections.alwaysOptional),
    shapeOf(lines, responsibilities),
  );
  const language = languageOf(read);
  const softSkills = softSkillsIn(
    read,
    lines,
    soft.map(({ form, start, end }) => ({ skill: known.skills[form.skill]?.id ?? '', start, end })),
  );
  const facts = factsIn(read, lines);
  return {
    language,
    demands,
    oneOf,
    softSkills,
    responsibilities,
    facts,
    unknown: phrasesOf(unlisted, names),
    contradictions: contradictionsOf(read, facts, clashes, demands, known),
    coverage: coverageOf(lines, { taken, softSkills, responsibilities, facts }),
    readUpTo: read.length < text.length ? read.length : null,
  };
}
