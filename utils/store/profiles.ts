/**
 * All profiles of the user, as they are stored. The active one's fields stand on top under the key `profile`, where they
 * stood before there were several: what was stored then is a value of today, and the page's script reads them there.
 */
import * as v from 'valibot';
import { MASTERIES } from '@/utils/match/profile';
import { ONE_PROFILE, type Profiles } from '@/utils/match/profiles';
import { listOf, localItem } from './local-item';
import { degree, payPeriod, workMode } from './reading-schema';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const years = v.nullable(amount);

const profileEntries = {
  skills: listOf(v.object({ skill: v.string(), level: v.picklist(MASTERIES), years: v.fallback(years, null) })),
  languages: listOf(v.object({ name: v.string(), proficiency: v.fallback(v.nullable(v.string()), null) })),
  degree: v.fallback(v.nullable(degree), null),
  experience: v.fallback(years, null),
  workModes: listOf(workMode),
  needsVisa: v.fallback(v.nullable(v.boolean()), null),
  salaryFloor: v.fallback(v.nullable(v.object({ amount, currency: v.string(), period: payPeriod })), null),
  targetRole: v.fallback(v.string(), ''),
  name: v.fallback(v.string(), ''),
};

const schema = v.object({
  ...profileEntries,
  id: v.fallback(v.string(), ONE_PROFILE.id),
  others: listOf(v.object({ ...profileEntries, id: v.string() })),
});

export const profiles = localItem<Profiles>({ key: 'profile', schema, fallback: ONE_PROFILE });
