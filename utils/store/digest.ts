/**
 * The short form of a reading that stands in each row of the history: what a list, a filter, a score or a market needs,
 * without places in the text. Derived: it can be made again from the reading at any time.
 */
import * as v from 'valibot';
import type { Reading } from '@/utils/extract/reading';
import {
  askedEntries,
  contractType,
  degree,
  dutyKind,
  level,
  payPeriod,
  seniority,
  visa,
  workMode,
} from './reading-schema';

const years = v.nullable(v.pipe(v.number(), v.finite()));

export const digestSchema = v.object({
  /** Language of the text. */
  language: v.string(),
  demands: v.array(v.object(askedEntries)),
  softSkills: v.array(v.string()),
  /** Kinds of duties, each once. */
  duties: v.array(dutyKind),
  /** The overall demand of years that is shown. */
  experience: v.nullable(v.object({ min: years, max: years })),
  education: v.array(v.object({ degree, level })),
  languages: v.array(v.object({ name: v.string(), proficiency: v.nullable(v.string()), level })),
  workModes: v.array(workMode),
  salary: v.nullable(v.object({ min: v.number(), max: years, currency: v.string(), period: payPeriod })),
  visa: v.nullable(visa),
  seniority: v.nullable(seniority),
  contract: v.array(contractType),
});

export type Digest = v.InferOutput<typeof digestSchema>;

/** Shortens a reading. */
export function digestOf({ language, demands, softSkills, responsibilities, facts }: Reading): Digest {
  const [experience] = facts.experience;
  return {
    language,
    demands: demands.map(({ skill, level, years, proficiency, oneOf }) => ({
      skill,
      level,
      years,
      proficiency,
      oneOf,
    })),
    softSkills: softSkills.map(({ skill }) => skill),
    duties: [...new Set(responsibilities.map(({ kind }) => kind))],
    experience: experience ? { min: experience.min, max: experience.max } : null,
    education: facts.education.map(({ degree, level }) => ({ degree, level })),
    languages: facts.languages.map(({ name, proficiency, level }) => ({ name, proficiency, level })),
    workModes: [...new Set(facts.workMode.map(({ mode }) => mode))],
    salary: facts.salary && {
      min: facts.salary.min,
      max: facts.salary.max,
      currency: facts.salary.currency,
      period: facts.salary.period,
    },
    visa: facts.visa?.visa ?? null,
    seniority: facts.seniority?.value ?? null,
    contract: [...new Set(facts.contract.map(({ value }) => value))],
  };
}
