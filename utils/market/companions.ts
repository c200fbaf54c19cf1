/** Which skills stand together. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';

/** How many postings ask for both of two skills, among those that were asked about. */
export interface Together {
  (a: SkillId, b: SkillId): number;
  /** Postings with each skill, in the order of `skills`. */
  readonly skills: readonly SkillId[];
}

/** Counts the pairs of the given skills over the entries: time by pairs met, memory by the square of `skills`. */
export function countTogether(skills: readonly SkillId[], entries: readonly Pick<Entry, 'summary'>[]): Together {
  const at = new Map(skills.map((skill, i) => [skill, i]));
  const size = skills.length;
  const pairs = new Uint32Array(size * size);
  const here = new Uint32Array(size);
  for (const { summary } of entries) {
    let count = 0;
    for (const { skill } of summary.demands) {
      const i = at.get(skill);
      if (i !== undefined) here[count++] = i;
    }
    for (let x = 0; x < count; x++) {
      const row = (here[x] ?? 0) * size;
      for (let y = 0; y < count; y++) {
        const cell = row + (here[y] ?? 0);
        pairs[cell] = (pairs[cell] ?? 0) + 1;
      }
    }
  }
  const together = (a: SkillId, b: SkillId): number => {
    const [i, j] = [at.get(a), at.get(b)];
    return i === undefined || j === undefined ? 0 : (pairs[i * size + j] ?? 0);
  };
  return Object.assign(together, { skills });
}
