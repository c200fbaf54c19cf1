/** Which section a heading opens: the words of `headings.ts`, compared as a reader would. */
import { dutyForm } from './duty-forms';
import { gated, lettersOf } from './gates';
import { headingByGrammar } from './heading-grammar';
import { HEADING_LEADS, HEADING_TAILS, HEADING_WORDS, HEADINGS } from './headings';
import type { SectionKind } from './line';

/** No heading is longer, in UTF-16 units and in words. */
const LONGEST = 140;
const MOST_WORDS = 14;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/\b(what|who|here|it|that|there)'s\b/g, '$1 is'],
];

/** The words of a heading as they are compared: lower case, no accents, no punctuation, contractions written out. */
export function headingKey(heading: string): string {
  let key = heading.toLowerCase();
  const ascii = !/[^\x20-\x7e]/.test(key);
  if (!ascii) {
    key = key
      .replace(/[’‘`´]/g, "'")
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
  }
  if (key.includes("'")) {
    key = key.replace(/\bwon't\b/, 'will not').replace(/\bcan't\b/, 'can not');
    for (const [pattern, full] of CONTRACTIONS) key = key.replace(pattern, full);
  }
  if (!ascii || !PLAIN_KEY.test(key)) {
    key = key.replace(/&/g, ' and ').replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ');
  }
  return (key.includes('ly ') ? key.replace(EMPHASIS, '') : key).trim();
}

/** Already as `headingKey` would leave it. */
const PLAIN_KEY = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const EMPHASIS = / (?:actually|really|typically|exactly|truly|specifically)(?= )/;

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

interface Wild {
  readonly kind: SectionKind;
  readonly before: string;
  readonly after: string;
}

const exact = new Map<string, SectionKind>();
/** By the first word before the wildcard, each list in the order in which it is asked. */
const wild = new Map<string, Wild[]>();
for (const [kind, entries] of HEADINGS) {
  for (const entry of entries.split('\n')) {
    const [before = '', after] = entry.split('*').map(headingKey);
    if (after !== undefined) {
      const first = firstWord(before);
      const alike = wild.get(first) ?? [];
      wild.set(first, [...alike, { kind, before: `${before} `, after: after === '' ? '' : ` ${after}` }]);
    } else if (before !== '' && !exact.has(before)) exact.set(before, kind);
  }
}
const leads = new Set(HEADING_LEADS.split(' '));
const tails = new Set(HEADING_TAILS.split(' '));
const byWords = HEADING_WORDS.map(([kind, phrases]) => ({
  kind,
  pattern: gated(
    new RegExp(
      phrases.replace(/[^|]+/g, (phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `)),
    ),
  ),
}));

function byVocabulary(key: string): SectionKind | null {
  const whole = exact.get(key);
  if (whole !== undefined) return whole;
  const gap = key.indexOf(' ');
  if (gap < 0 || !(leads.has(key.slice(0, gap)) || tails.has(key.slice(key.lastIndexOf(' ') + 1)))) return null;
  const ends = wordEnds(key);
  if (ends.length > MOST_WORDS) return null;
  for (let from = 0; from < key.length;) {
    for (let n = ends.length - 1; n >= 0; n--) {
      const to = ends[n] ?? 0;
      if (to <= from) break;
      const kind = exact.get(key.slice(from, to));
      if (kind !== undefined) return kind;
      if (!tails.has(key.slice(Math.max(from, n > 0 ? (ends[n - 1] ?? 0) + 1 : 0), to))) break;
    }
    const end = key.indexOf(' ', from);
    if (end < 0 || !leads.has(key.slice(from, end))) break;
    from = end + 1;
  }
  return null;
}

/** Where the words of a key end. */
function wordEnds(key: string): number[] {
  const ends: number[] = [];
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) ends.push(at);
  ends.push(key.length);
  return ends;
}

function byWildcard(key: string): SectionKind | null {
  for (const { kind, before, after } of wild.get(firstWord(key)) ?? []) {
    if (!key.startsWith(before) || !key.endsWith(after)) continue;
    const middle = key.slice(before.length, key.length - after.length);
    if (middle !== '' && key.length > before.length + after.length && middle.split(' ').length <= 6) return kind;
  }
  return null;
}

function byWord(key: string): SectionKind | null {
  const padded = ` ${key} `;
  const words = { letters: lettersOf(padded, 0, padded.length) };
  for (const { kind, pattern } of byWords) if (pattern.test(padded, words)) return kind;
  return promisesWork(key) ? 'duties' : null;
}

const PROMISE =
  /(?:^| )(?:you (?:will|would|can|may)|du wirst|sie werden|vous|tu)(?: be| also| then| mainly| mostly| help| get to| aussi)*(?: ([\p{L}]+)(?: [\p{L}]+)?)?$/u;

/** "In this job you will", "You will also handle". */
function promisesWork(key: string): boolean {
  const match = PROMISE.exec(key);
  if (match === null) return false;
  const verb = match[1];
  return verb === undefined ? key.includes('you ') : (dutyForm(verb)?.form ?? 'noun') !== 'noun';
}

/** The kind of an inline heading ("Requirements" in "Requirements: five years"); null where the words are no heading. */
export function inlineHeadingKind(words: string): SectionKind | null {
  if (words.length > 60) return null;
  const key = headingKey(words);
  if (key === '') return null;
  return byVocabulary(key) ?? (key.includes(' ') ? headingByGrammar(key) : null);
}

/** Parts two headings in one: "Profile / Profil", "Skills | Must have". */
const BETWEEN = / [/|–—-] | ?\| ?|: /;

/**
 * The kind of section that a whole line opens; null where it is no heading that we know. `byForm` says that the line looks
 * like a heading whatever its words (a colon at its end, capitals only, markdown).
 */
export function headingKind(line: string, byForm: boolean): SectionKind | null {
  if (line.length > LONGEST) return null;
  const key = headingKey(line);
  if (key === '') return null;
  // "Work location: In person" answers its heading.
  const known = /[:：] +\S/.test(line) ? null : byVocabulary(key);
  if (known !== null) return known;
  const aside = line.indexOf('(');
  if (aside > 3) {
    const before = byVocabulary(headingKey(line.slice(0, aside)));
    if (before !== null) return before;
  }
  const parts = BETWEEN.test(line) ? line.split(BETWEEN, 4) : [];
  if (parts.length === 2 && line.length <= 80) {
    const kinds = parts.map((part) => byVocabulary(headingKey(part)));
    if (kinds.includes('preferred')) return 'preferred';
    if ((byForm && !line.includes(': ')) || (kinds[0] && kinds[1])) {
      const first = kinds[0] ?? kinds[1];
      if (first) return first;
    }
  }
  // "Why Rust matters to us." is a sentence: free words only where no sentence ends.
  const built = byForm ? headingByGrammar(key) : null;
  if (built !== null) return built;
  const free = /[.!,;]$/.test(line) || line.length > 70 ? null : byWildcard(key);
  return free ?? (byForm ? byWord(key) : null);
}
