/** The shape of a proposal, for what comes out of the worker. */
import * as v from 'valibot';
import { MASTERIES } from '@/utils/match/profile';
import type { ResumeProposal } from './proposal';

/** More than the longest line that is shown. */
const LONGEST = 1_000;
const words = v.pipe(v.string(), v.maxLength(LONGEST));
const years = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const evidence = v.object({ line: words, start: place, end: place });
const DEGREES = ['highschool', 'certificate', 'associate', 'diploma', 'bachelor', 'master', 'phd'] as const;

export const proposalSchema: v.GenericSchema<unknown, ResumeProposal> = v.object({
  kind: v.picklist(['pdf', 'docx', 'text', 'json-resume', 'linkedin-export']),
  skills: v.array(
    v.object({
      skill: words,
      name: words,
      level: v.picklist(MASTERIES),
      years: v.nullable(years),
      yearsFrom: v.nullable(v.union([v.literal('written'), v.array(words)])),
      evidence,
    }),
  ),
  languages: v.array(v.object({ name: words, proficiency: v.nullable(words), evidence })),
  degree: v.nullable(v.object({ degree: v.picklist(DEGREES), evidence })),
  experience: v.nullable(v.object({ years, from: v.array(words) })),
  notes: v.array(v.picklist(['pages-cut', 'text-cut', 'no-dates'])),
});
