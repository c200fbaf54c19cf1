/** The shape of the summary that stands in each row of the history. */
import * as v from 'valibot';
import type { Summary } from '@/utils/extract/summary';
import {
  askedEntries,
  contractType,
  count,
  degree,
  dutyKind,
  level,
  payPeriod,
  seniority,
  visa,
  workMode,
} from './reading-schema';

const years = v.nullable(v.pipe(v.number(), v.finite()));

export const summarySchema: v.GenericSchema<unknown, Summary> = v.object({
  language: v.string(),
  demands: v.array(v.object(askedEntries)),
  softSkills: v.array(v.string()),
  duties: v.array(v.object({ kind: dutyKind, verb: v.nullable(v.string()), object: v.nullable(v.string()) })),
  experience: v.nullable(v.object({ min: years, max: years })),
  education: v.array(v.object({ degree, level })),
  languages: v.array(v.object({ name: v.string(), proficiency: v.nullable(v.string()), level })),
  workModes: v.array(workMode),
  salary: v.nullable(v.object({ min: v.number(), max: years, currency: v.string(), period: payPeriod })),
  visa: v.nullable(visa),
  seniority: v.nullable(seniority),
  contract: v.array(contractType),
  unknown: v.array(v.string()),
  coverage: v.object({ lines: count, understood: count, unread: count }),
});
