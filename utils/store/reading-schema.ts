/** The shape of a stored reading. Stored rows are parsed on read: a disk, an import or an older version may have broken them. */
import * as v from 'valibot';
import type {
  ContractType,
  Contradiction,
  Degree,
  DutyKind,
  Level,
  PayPeriod,
  Proficiency,
  Reading,
  Seniority,
  VisaFact,
  WorkMode,
} from '@/utils/extract/reading';

/** A closed list of words; the table makes the compiler say when the type has got a new one. */
function words<T extends string>(table: Readonly<Record<T, true>>): v.PicklistSchema<T[], undefined> {
  // Object.keys forgets the key type that `table` has.
  return v.picklist(Object.keys(table) as T[]);
}

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite());
const maybeAmount = v.nullable(amount);

export const level = words<Level>({ required: true, preferred: true, mentioned: true });
const proficiency = words<Proficiency>({
  expertise: true,
  strong: true,
  proficiency: true,
  experience: true,
  knowledge: true,
  understanding: true,
  familiarity: true,
  unstated: true,
});
export const degree = words<Degree>({
  highschool: true,
  certificate: true,
  associate: true,
  diploma: true,
  bachelor: true,
  master: true,
  phd: true,
});
export const workMode = words<WorkMode>({ remote: true, hybrid: true, onsite: true });
export const dutyKind = words<DutyKind>({
  build: true,
  operate: true,
  lead: true,
  collaborate: true,
  document: true,
  research: true,
  sell: true,
  care: true,
  teach: true,
  administer: true,
  other: true,
});
export const payPeriod = words<PayPeriod>({ hour: true, day: true, week: true, month: true, year: true });
export const visa = words<VisaFact['visa']>({ sponsorship: true, 'no-sponsorship': true });
export const seniority = words<Seniority>({
  intern: true,
  entry: true,
  mid: true,
  senior: true,
  lead: true,
  executive: true,
});
export const contractType = words<ContractType>({
  'full-time': true,
  'part-time': true,
  contract: true,
  temporary: true,
  internship: true,
  apprenticeship: true,
  freelance: true,
});
const contradictionKind = words<Contradiction['kind']>({
  experience: true,
  level: true,
  'work-mode': true,
  seniority: true,
  education: true,
  'years-since-release': true,
});

const place = { start: count, end: count };
const span = v.object(place);
const spans = v.array(span);

/** The parts of a demand that the score is made of; the history keeps them beside each row. */
export const askedEntries = {
  skill: v.string(),
  level,
  years: maybeAmount,
  proficiency,
  oneOf: v.nullable(count),
};

const facts = v.object({
  experience: v.array(v.object({ ...place, min: maybeAmount, max: maybeAmount })),
  education: v.array(
    v.object({
      ...place,
      degree,
      level,
      accepted: v.array(degree),
      fields: v.array(v.string()),
      orRelated: v.boolean(),
      orEquivalent: v.boolean(),
    }),
  ),
  languages: v.array(v.object({ ...place, name: v.string(), proficiency: v.nullable(v.string()), level })),
  workMode: v.array(v.object({ ...place, mode: workMode })),
  salary: v.nullable(v.object({ ...place, min: amount, max: maybeAmount, currency: v.string(), period: payPeriod })),
  visa: v.nullable(v.object({ ...place, visa })),
  seniority: v.nullable(v.object({ ...place, value: seniority })),
  contract: v.array(v.object({ ...place, value: contractType })),
  clearance: v.nullable(span),
  travel: v.nullable(span),
  onCall: v.nullable(span),
});

export const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  language: v.string(),
  demands: v.array(
    v.object({
      ...askedEntries,
      levelSpan: v.nullable(span),
      yearsSpan: v.nullable(span),
      proficiencySpan: v.nullable(span),
      mentions: spans,
    }),
  ),
  oneOf: v.array(v.array(count)),
  softSkills: v.array(v.object({ skill: v.string(), mentions: spans })),
  responsibilities: v.array(
    v.object({ ...place, verb: v.nullable(v.string()), object: v.nullable(span), kind: dutyKind }),
  ),
  facts,
  unknown: v.array(
    v.object({
      ...place,
      sentence: span,
      // Readings stored before this was read: what is not said asks for nothing.
      level: v.optional(level, 'mentioned'),
      years: v.optional(maybeAmount, null),
    }),
  ),
  contradictions: v.array(
    v.object({ kind: contradictionKind, skill: v.nullable(v.string()), spans: v.tuple([span, span]) }),
  ),
  coverage: v.object({ lines: count, understood: count, unread: spans }),
  readUpTo: v.nullable(count),
});

/** A stored reading, or undefined where it is broken. */
export function parseReading(value: unknown): Reading | undefined {
  const parsed = v.safeParse(readingSchema, value);
  return parsed.success ? parsed.output : undefined;
}
