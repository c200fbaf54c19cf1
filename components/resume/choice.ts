/** What of a proposal is ticked, and how it was corrected. Starts with all that is new. */
import type { Profile, ProfileLanguage, ProfileSkill } from '@/utils/match/profile';
import type { ResumeProposal } from '@/utils/resume/proposal';
import type { Confirmed } from '@/utils/resume/take-over';

interface Ticked<T> {
  readonly on: boolean;
  /** Stands in the profile already. */
  readonly known: boolean;
  readonly value: T;
}

export interface Choice {
  /** In the order of the proposal's. */
  readonly skills: readonly Ticked<ProfileSkill>[];
  readonly languages: readonly Ticked<ProfileLanguage>[];
  readonly degree: boolean;
  readonly experience: boolean;
}

/** All that the profile does not have yet is ticked. */
export function choiceOf({ skills, languages, degree, experience }: ResumeProposal, profile: Profile): Choice {
  return {
    skills: skills.map(({ skill, level, years }) => {
      const known = profile.skills.some((one) => one.skill === skill);
      return { on: !known, known, value: { skill, level, years } };
    }),
    languages: languages.map(({ name, proficiency }) => {
      const known = profile.languages.some((one) => one.name === name);
      return { on: !known, known, value: { name, proficiency } };
    }),
    degree: degree !== null && profile.degree === null,
    experience: experience !== null && profile.experience === null,
  };
}

/** What is taken over. */
export function confirmedOf(choice: Choice, { degree, experience }: ResumeProposal): Confirmed {
  const ticked = <T>(list: readonly Ticked<T>[]): T[] => list.filter(({ on }) => on).map(({ value }) => value);
  return {
    skills: ticked(choice.skills),
    languages: ticked(choice.languages),
    degree: choice.degree ? (degree?.degree ?? null) : null,
    experience: choice.experience ? (experience?.years ?? null) : null,
  };
}

/** How many things are ticked. */
export function countOf({ skills, languages, degree, experience }: Choice): number {
  return [...skills, ...languages].filter(({ on }) => on).length + Number(degree) + Number(experience);
}
