/** The user's profile, as it is stored. */
import * as v from 'valibot';
import { EMPTY_PROFILE, MASTERIES, type Profile } from '@/utils/match/profile';
import { listOf, localItem } from './local-item';
import { degree, workMode } from './reading-schema';

const years = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

const schema = v.object({
  skills: listOf(v.object({ skill: v.string(), level: v.picklist(MASTERIES), years: v.fallback(years, null) })),
  languages: listOf(v.object({ name: v.string(), proficiency: v.fallback(v.nullable(v.string()), null) })),
  degree: v.fallback(v.nullable(degree), null),
  experience: v.fallback(years, null),
  workModes: listOf(workMode),
  needsVisa: v.fallback(v.nullable(v.boolean()), null),
});

export const profile = localItem<Profile>({ key: 'profile', schema, fallback: EMPTY_PROFILE });
