/** What a posting asks besides skills, held against the profile: told beside the number, never mixed into it. */
import type { Degree, Facts, Level, PayPeriod, Salary, Span, WorkMode } from '@/utils/extract/reading';
import type { Profile, SalaryFloor } from './profile';

/** `unknown`: the profile or the posting does not say enough. */
export type GateState = 'met' | 'unmet' | 'unknown';

interface GateOf<Kind extends string, Asked, Have> {
  readonly kind: Kind;
  readonly state: GateState;
  readonly level: Level;
  readonly asked: Asked;
  /** null: the profile does not say. */
  readonly have: Have | null;
  /** Where the posting says so. */
  readonly span: Span;
}

export type Gate =
  | (GateOf<'language', string | null, string> & { readonly language: string })
  | GateOf<'degree', Degree, Degree>
  | GateOf<'experience', number, number>
  | GateOf<'work-mode', readonly WorkMode[], readonly WorkMode[]>
  | GateOf<'visa', 'sponsorship' | 'no-sponsorship', 'needed' | 'not-needed'>
  | GateOf<'salary', Pay, SalaryFloor>;

/** What a posting pays. */
type Pay = Pick<Salary, 'min' | 'max' | 'currency' | 'period'>;

/** All gates of a posting, in the order in which people ask: language, degree, experience, work mode, visa, salary. */
export function gates(facts: Facts, profile: Profile): Gate[] {
  return [
    ...languageGates(facts, profile),
    ...degreeGates(facts, profile),
    ...experienceGate(facts, profile),
    ...workModeGate(facts, profile),
    ...visaGate(facts, profile),
    ...salaryGate(facts, profile),
  ];
}

/** Steps of the Common European Framework, and where postings' words stand among them. */
const FLUENCY: ReadonlyMap<string, number> = new Map([
  ...['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((step, i): [string, number] => [step, i + 1]),
  ['basic', 2],
  ['conversational', 3],
  ['intermediate', 3],
  ['good', 4],
  ['business', 4],
  ['professional', 5],
  ['advanced', 5],
  ['fluent', 5],
  ['native', 7],
]);

const DEGREE_RANK: Readonly<Record<Degree, number>> = {
  highschool: 0,
  certificate: 1,
  associate: 1,
  diploma: 1,
  bachelor: 2,
  master: 3,
  phd: 4,
};

function fluency(word: string | null): number | undefined {
  return word === null ? undefined : FLUENCY.get(word.toLowerCase());
}

function languageGates(facts: Facts, profile: Profile): Gate[] {
  return facts.languages.map(({ name, proficiency, level, start, end }) => {
    const own = profile.languages.find((language) => language.name.toLowerCase() === name.toLowerCase());
    const asked = fluency(proficiency);
    const have = fluency(own?.proficiency ?? null);
    const gate = { kind: 'language', language: name, level, asked: proficiency, span: { start, end } } as const;
    if (profile.languages.length === 0) return { ...gate, state: 'unknown', have: null };
    if (!own) return { ...gate, state: 'unmet', have: null };
    if (proficiency === null) return { ...gate, state: 'met', have: own.proficiency };
    const state = asked === undefined || have === undefined ? 'unknown' : have >= asked ? 'met' : 'unmet';
    return { ...gate, state, have: own.proficiency };
  });
}

function degreeGates(facts: Facts, profile: Profile): Gate[] {
  return facts.education.map(({ degree, level, orEquivalent, start, end }) => {
    const have = profile.degree;
    const enough = have !== null && DEGREE_RANK[have] >= DEGREE_RANK[degree];
    // "or equivalent experience": whether the user's counts is not ours to say.
    const state = enough ? 'met' : have === null || orEquivalent ? 'unknown' : 'unmet';
    return { kind: 'degree', state, level, asked: degree, have, span: { start, end } };
  });
}

function experienceGate(facts: Facts, profile: Profile): Gate[] {
  const asked = facts.experience.find((experience) => experience.min !== null);
  if (!asked || asked.min === null) return [];
  const have = profile.experience;
  const state = have === null ? 'unknown' : have >= asked.min ? 'met' : 'unmet';
  const span = { start: asked.start, end: asked.end };
  return [{ kind: 'experience', state, level: 'required', asked: asked.min, have, span }];
}

function workModeGate(facts: Facts, profile: Profile): Gate[] {
  const first = facts.workMode[0];
  if (!first) return [];
  const asked = facts.workMode.map((fact) => fact.mode);
  const have = profile.workModes;
  const state = have.length === 0 ? 'unknown' : asked.some((mode) => have.includes(mode)) ? 'met' : 'unmet';
  const span = { start: first.start, end: first.end };
  return [{ kind: 'work-mode', state, level: 'required', asked, have: have.length === 0 ? null : have, span }];
}

function visaGate(facts: Facts, profile: Profile): Gate[] {
  if (!facts.visa) return [];
  const { visa, start, end } = facts.visa;
  const { needsVisa } = profile;
  const state = needsVisa === null ? 'unknown' : !needsVisa || visa === 'sponsorship' ? 'met' : 'unmet';
  const have = needsVisa === null ? null : needsVisa ? 'needed' : 'not-needed';
  return [{ kind: 'visa', state, level: 'required', asked: visa, have, span: { start, end } }];
}

/** A year has twelve months for everybody; hours, days and weeks depend on the contract, so these are compared only as such. */
const MONTHS: Readonly<Partial<Record<PayPeriod, number>>> = { month: 1, year: 12 };

function salaryGate(facts: Facts, profile: Profile): Gate[] {
  if (!facts.salary) return [];
  const { min, max, currency, period, start, end } = facts.salary;
  const floor = profile.salaryFloor;
  const asked = { min, max, currency, period };
  const state = floor === null ? 'unknown' : payState(asked, floor);
  return [{ kind: 'salary', state, level: 'required', asked, have: floor, span: { start, end } }];
}

function payState({ min, max, currency, period }: Pay, floor: SalaryFloor): GateState {
  const months = period === floor.period ? 1 : MONTHS[period];
  const floorMonths = period === floor.period ? 1 : MONTHS[floor.period];
  if (currency !== floor.currency || months === undefined || floorMonths === undefined) return 'unknown';
  const reaches = (amount: number): boolean => amount * floorMonths >= floor.amount * months;
  if (reaches(min)) return 'met';
  // A figure without an upper end may be where the range begins.
  if (max === null) return 'unknown';
  return reaches(max) ? 'met' : 'unmet';
}
