/** Which skills a word may mean instead of the one it was read as. */
import type { Skill, SkillId } from './skill';
import type { Taxonomy } from './taxonomy';

/** What speaks for a skill, from kin in the taxonomy over names that look alike to those that stand beside it. */
const KIN = 3;
const SAME_WORD = 3;
const ALIKE = 3;
/** One name goes on where the other ends: Java, JavaScript. */
const LONGER = 2;
const BESIDE = 2.5;
const BUILT_ON = 1.5;
const SIBLING = 1.5;
const SAME_CATEGORY = 0.25;
/** Less speaks for nothing. */
const LEAST = 1.5;

/**
 * The nearest skills, the likeliest first: kin, siblings, names that look alike, and those of the same posting.
 * @param beside skills that the posting names too
 */
export function neighbours(
  { skills, byId }: Pick<Taxonomy, 'skills' | 'byId'>,
  id: SkillId,
  beside: readonly SkillId[],
  most: number,
): Skill[] {
  const own = byId.get(id);
  if (own === undefined) return beside.flatMap((one) => (one === id ? [] : (byId.get(one) ?? []))).slice(0, most);
  const there = new Set(beside);
  const pairs = pairsOf(own.name);
  const words = wordsOf(own.name);
  const parents = new Set(own.implies);
  const score = (other: Skill): number => {
    if (other.id === id || other.category === 'soft') return 0;
    const kin = own.implies.includes(other.id) || own.related.includes(other.id) || other.related.includes(id);
    return (
      (kin ? KIN : 0) +
      (other.implies.includes(id) ? BUILT_ON : 0) +
      (other.implies.some((parent) => parents.has(parent)) ? SIBLING : 0) +
      (there.has(other.id) ? BESIDE : 0) +
      (wordsOf(other.name).some((word) => words.includes(word)) ? SAME_WORD : 0) +
      (isLonger(own.name, other.name) || isLonger(other.name, own.name) ? LONGER : 0) +
      ALIKE * likeness(pairs, pairsOf(other.name)) +
      (other.category === own.category ? SAME_CATEGORY : 0)
    );
  };
  return skills
    .map((skill) => ({ skill, score: score(skill) }))
    .filter((one) => one.score >= LEAST)
    .sort((one, other) => other.score - one.score || one.skill.name.localeCompare(other.skill.name, 'en'))
    .slice(0, most)
    .map(({ skill }) => skill);
}

function isLonger(name: string, than: string): boolean {
  return than.length > 2 && name.toLowerCase().startsWith(than.toLowerCase());
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 1);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = name.toLowerCase();
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's coefficient of two sets of letter pairs, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
