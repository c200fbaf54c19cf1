/** What the user can do. Only the user writes it; nothing is derived here. */
import type { Degree, PayPeriod, WorkMode } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

/**
 * How well the user knows a skill, from least to most: `familiar` has met it, `working` gets ordinary work done alone,
 * `strong` is asked by others, `expert` knows its inside. Four steps, so that each can be told from the next.
 */
export const MASTERIES = ['familiar', 'working', 'strong', 'expert'] as const;
export type Mastery = (typeof MASTERIES)[number];

export interface ProfileSkill {
  readonly skill: SkillId;
  readonly level: Mastery;
  /** Years of use; null where the user did not say, which is never held against them. */
  readonly years: number | null;
}

export interface ProfileLanguage {
  /** English name of the language: "German". */
  readonly name: string;
  /** CEFR level or `native`; null where unsaid. */
  readonly proficiency: string | null;
}

/** The least the user wants to earn. */
export interface SalaryFloor {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

export interface Profile {
  readonly skills: readonly ProfileSkill[];
  readonly languages: readonly ProfileLanguage[];
  readonly degree: Degree | null;
  /** Working years altogether. */
  readonly experience: number | null;
  /** The work modes the user would take; empty: any. */
  readonly workModes: readonly WorkMode[];
  readonly needsVisa: boolean | null;
  readonly salaryFloor: SalaryFloor | null;
  /** The role the user looks for, in their own words; empty where unsaid. */
  readonly targetRole: string;
}

export const EMPTY_PROFILE: Profile = {
  skills: [],
  languages: [],
  degree: null,
  experience: null,
  workModes: [],
  needsVisa: null,
  salaryFloor: null,
  targetRole: '',
};
