/** Puts what was confirmed of a résumé into a profile. Pure. */
import type { Degree } from '@/utils/extract/reading';
import type { Profile, ProfileLanguage, ProfileSkill } from '@/utils/match/profile';

/** What the user left ticked, as they corrected it. */
export interface Confirmed {
  readonly skills: readonly ProfileSkill[];
  readonly languages: readonly ProfileLanguage[];
  /** null: not taken over. */
  readonly degree: Degree | null;
  readonly experience: number | null;
}

/** The profile with it; what is there already gets the confirmed level, years and proficiency, nothing is lost. */
export function takeOver<P extends Profile>(profile: P, { skills, languages, degree, experience }: Confirmed): P {
  const bySkill = new Map(skills.map((one) => [one.skill, one]));
  const byName = new Map(languages.map(({ name, proficiency }) => [name, { name, proficiency }]));
  return {
    ...profile,
    skills: [
      ...profile.skills.map((one) => bySkill.get(one.skill) ?? one),
      ...skills.filter(({ skill }) => !profile.skills.some((one) => one.skill === skill)),
    ],
    languages: [
      ...profile.languages.map((one) => byName.get(one.name) ?? one),
      ...[...byName.values()].filter(({ name }) => !profile.languages.some((one) => one.name === name)),
    ],
    degree: degree ?? profile.degree,
    experience: experience ?? profile.experience,
  };
}
