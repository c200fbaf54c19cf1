/** How much two postings look like the same job. */
import type { PostingKey } from '@/utils/boards/posting';
import { fold } from './fold';
import { eachWord } from './letters';
import type { SeenPosting } from './rows';

/** What speaks for it: the descriptions are alike; the same title, company or place. */
export type Signal = 'text' | 'title' | 'company' | 'place';

/**
 * `reposted`: the same board and company, at another time, with two independent signals. `other-board`, `other-company`
 * (an agency): the same description there. `alike`: none of these.
 */
export type Relation = 'reposted' | 'other-board' | 'other-company' | 'alike';

export interface Similar {
  readonly key: PostingKey;
  /** How much of the two descriptions is the same, 0 to 1; 0 where one is too short to say. */
  readonly likeness: number;
  readonly signals: readonly Signal[];
  readonly relation: Relation;
}

/** Shorter descriptions give no signal: those of different jobs are alike too. */
export const SHORTEST_TEXT = 200;
/** Descriptions of which more is the same are alike. */
const ALIKE = 0.6;
/** Descriptions with fewer different sequences say the same few words again and again: they are short too. */
export const FEWEST_SHINGLES = 20;
/** Openings first seen on one day were open at once: neither is the other one again. The longest day has 25 hours. */
const ONE_DAY = 25 * 3_600_000;

/** What the postings have in common, or undefined where that is not enough to speak of. */
export function compare(one: SeenPosting, other: SeenPosting, likeness: number): Similar | undefined {
  const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && plain(a) === plain(b);
  const signals: Signal[] = [];
  if (likeness >= ALIKE) signals.push('text');
  if (same(one.title, other.title)) signals.push('title');
  if (same(one.company, other.company)) signals.push('company');
  if (same(one.location, other.location)) signals.push('place');
  if (!signals.includes('text')) return undefined;
  return { key: other.key, likeness, signals, relation: relationOf(one, other, signals) };
}

function relationOf(one: SeenPosting, other: SeenPosting, signals: readonly Signal[]): Relation {
  if (one.board !== other.board) return 'other-board';
  if (!signals.includes('company')) return one.company !== null && other.company !== null ? 'other-company' : 'alike';
  const apart = Math.abs(one.firstSeenAt - other.firstSeenAt) >= ONE_DAY;
  return apart && (signals.includes('title') || signals.includes('place')) ? 'reposted' : 'alike';
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The share of three-word sequences that two descriptions have in common; 0 where one is too short to say. */
export function likenessOf(one: string, other: string): number {
  if (one.length < SHORTEST_TEXT || other.length < SHORTEST_TEXT) return 0;
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  if (Math.min(a.size, b.size) < FEWEST_SHINGLES) return 0;
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

/** All sequences of three words, hashed to 32 bits. Case, accents, signs and spacing make no difference. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const folded = fold(text);
  const shingles = new Set<number>();
  let [first, second, words] = [0, 0, 0];
  eachWord(folded, (start, end) => {
    const third = hashOf(folded, start, end);
    if (++words > 2) shingles.add(Math.imul(Math.imul(first, 0x01000193) ^ second, 0x01000193) ^ third);
    first = second;
    second = third;
  });
  return shingles;
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
