/**
 * The short form of a reading: what a list, a filter, a score or a market needs, without places in the text. Derived: it
 * can be made again from the reading and its text at any time.
 */
import type { SkillId } from '@/utils/taxonomy/skill';
import type {
  ContractType,
  Degree,
  Demand,
  DutyKind,
  Level,
  PayPeriod,
  Reading,
  Seniority,
  VisaFact,
  WorkMode,
} from './reading';
import { unlistedNames } from './unlisted-names';

/** What one line says the person will do: "build" + "data pipelines". */
export interface Duty {
  readonly kind: DutyKind;
  /** In its base form, lower case; null where the line has none. */
  readonly verb: string | null;
  /** What the verb acts on: lower case, at most `LONGEST_OBJECT` characters; null where it has none. */
  readonly object: string | null;
}

export interface Summary {
  /** Language of the text. */
  readonly language: string;
  readonly demands: readonly Pick<Demand, 'skill' | 'level' | 'years' | 'proficiency' | 'oneOf'>[];
  readonly softSkills: readonly SkillId[];
  /** In text order, each once. */
  readonly duties: readonly Duty[];
  /** The overall demand of years that is shown. */
  readonly experience: { readonly min: number | null; readonly max: number | null } | null;
  readonly education: readonly { readonly degree: Degree; readonly level: Level }[];
  readonly languages: readonly { readonly name: string; readonly proficiency: string | null; readonly level: Level }[];
  readonly workModes: readonly WorkMode[];
  readonly salary: {
    readonly min: number;
    readonly max: number | null;
    readonly currency: string;
    readonly period: PayPeriod;
  } | null;
  readonly visa: VisaFact['visa'] | null;
  readonly seniority: Seniority | null;
  readonly contract: readonly ContractType[];
  /** Phrases that look like skills and are not in the taxonomy, as written, each once whatever its case. */
  readonly unknown: readonly string[];
  /** How many lines were understood; `unread`: requirement lines that hold no known skill and no fact. */
  readonly coverage: { readonly lines: number; readonly understood: number; readonly unread: number };
}

/** Longer objects are cut behind a whole word. */
const LONGEST_OBJECT = 60;

/** What is known of a text that was not read yet. */
export const EMPTY_SUMMARY: Summary = {
  language: 'und',
  demands: [],
  softSkills: [],
  duties: [],
  experience: null,
  education: [],
  languages: [],
  workModes: [],
  salary: null,
  visa: null,
  seniority: null,
  contract: [],
  unknown: [],
  coverage: { lines: 0, understood: 0, unread: 0 },
};

/** Shortens the reading of that text. */
export function summaryOf(reading: Reading, text: string): Summary {
  const { language, demands, softSkills, responsibilities, facts, coverage } = reading;
  const [experience] = facts.experience;
  const duties = responsibilities.map(({ kind, verb, object }) => ({
    kind,
    verb,
    object: object && (short(text.slice(object.start, object.end)) || null),
  }));
  return {
    language,
    demands: demands.map(({ skill, level, years, proficiency, oneOf }) => ({
      ...{ skill, level, years, proficiency, oneOf },
    })),
    softSkills: softSkills.map(({ skill }) => skill),
    duties: onceEach(duties, ({ kind, verb, object }) => JSON.stringify([kind, verb, object])),
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
    unknown: unlistedNames(reading, text).map(({ name }) => name),
    coverage: { lines: coverage.lines, understood: coverage.understood, unread: coverage.unread.length },
  };
}

function short(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim().toLowerCase();
  if (plain.length <= LONGEST_OBJECT) return plain;
  const cut = plain.slice(0, LONGEST_OBJECT + 1);
  return cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : LONGEST_OBJECT).replace(/[\uD800-\uDBFF]$/, '');
}

function onceEach<T>(all: readonly T[], sameness: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) {
    const key = sameness(one);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
