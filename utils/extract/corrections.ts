/** What the user taught: plain data that `extract` obeys. */
import type { SkillId } from '@/utils/taxonomy/skill';

/** "Not a skill here": this form is none where the words around it are these. */
export interface NotASkill {
  readonly form: string;
  /** Lower-case words that stood around it when the user said so; with none of them near, the form is judged as ever. Empty: nowhere. */
  readonly context: readonly string[];
}

/** "Same as": this wording means that skill. */
export interface SameAs {
  readonly form: string;
  readonly skill: SkillId;
}

/** A skill the user added. */
export interface OwnSkill {
  readonly id: SkillId;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Corrections {
  readonly notSkills: readonly NotASkill[];
  readonly sameAs: readonly SameAs[];
  /** Skills that are never more than preferred. */
  readonly alwaysOptional: readonly SkillId[];
  readonly ownSkills: readonly OwnSkill[];
}

export const NO_CORRECTIONS: Corrections = { notSkills: [], sameAs: [], alwaysOptional: [], ownSkills: [] };
