/** One entry of what Skillight knows. */

/** Stored for ever and never reused: lower-case letters, digits and hyphens. */
export type SkillId = string;

/** What a skill is; the interface groups by it. `soft` marks personal qualities, which are kept apart from skills. */
export const CATEGORIES = [
  'language',
  'framework',
  'library',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'format',
  'standard',
  'certification',
  'method',
  'knowledge',
  'soft',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * What a surface form needs before it counts, from least to most:
 * `free` any case, anywhere; `exact` the case as written; `weak` the case as written and a sign nearby that a skill is
 * meant; `listed` only beside other skills in a list.
 */
export type Evidence = 'free' | 'exact' | 'weak' | 'listed';

/** One way to write a skill. */
export interface Form {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface Skill {
  readonly id: SkillId;
  /** The form its own documentation uses. */
  readonly name: string;
  readonly category: Category;
  /** The name first, then its aliases. */
  readonly forms: readonly Form[];
  /** Skills that who has this one has too (Django brings Python). */
  readonly implies: readonly SkillId[];
  /** Close enough for part credit. */
  readonly related: readonly SkillId[];
  /** Words that speak for a doubtful form of it when they stand in the same line, lower case. */
  readonly context: readonly string[];
  /** Words that speak against it. */
  readonly counterContext: readonly string[];
  /** The year of its first release. */
  readonly since: number | null;
}
