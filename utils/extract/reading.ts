/** What was understood of one posting's text. Plain data: it is stored, sent and exported as it is. */
import type { SkillId } from '@/utils/taxonomy/skill';

/** A place in the posting's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How badly a skill is wanted; `mentioned` carries no demand. */
export type Level = 'required' | 'preferred' | 'mentioned';

/** The word that governs a skill in its clause, from most to least; `unstated` where there is none. */
export type Proficiency =
  'expertise' | 'strong' | 'proficiency' | 'experience' | 'knowledge' | 'understanding' | 'familiarity' | 'unstated';

/** What the posting asks of one skill. */
export interface Demand {
  readonly skill: SkillId;
  readonly level: Level;
  /** The words that set the level (a heading or a clause); null where the level is the default of its place. */
  readonly levelSpan: Span | null;
  /** The smallest number of years asked for this skill itself. */
  readonly years: number | null;
  readonly yearsSpan: Span | null;
  readonly proficiency: Proficiency;
  readonly proficiencySpan: Span | null;
  /** Every place it is named, in text order, never overlapping. */
  readonly mentions: readonly Span[];
  /** Index into `Reading.oneOf` when any member of that group is enough. */
  readonly oneOf: number | null;
}

/** A personal quality that is asked for. */
export interface SoftSkill {
  readonly skill: SkillId;
  readonly mentions: readonly Span[];
}

export type DutyKind =
  | 'build'
  | 'operate'
  | 'lead'
  | 'collaborate'
  | 'document'
  | 'research'
  | 'sell'
  | 'care'
  | 'teach'
  | 'administer'
  | 'other';

/** A line or sentence that says what the person will do. */
export interface Responsibility extends Span {
  /** The verb in its base form, lower case; null where the line has none. */
  readonly verb: string | null;
  /** What the verb acts on, as written; null where it has none. */
  readonly object: Span | null;
  readonly kind: DutyKind;
}

/** An overall demand of working years. */
export interface Experience extends Span {
  readonly min: number | null;
  readonly max: number | null;
}

export type Degree = 'highschool' | 'certificate' | 'associate' | 'diploma' | 'bachelor' | 'master' | 'phd';

export interface Education extends Span {
  /** The lowest degree that is enough. */
  readonly degree: Degree;
  readonly level: Level;
  readonly accepted: readonly Degree[];
  /** Fields of study as written, lower case. */
  readonly fields: readonly string[];
  /** "or a related field" */
  readonly orRelated: boolean;
  /** "or equivalent experience" */
  readonly orEquivalent: boolean;
}

export interface HumanLanguage extends Span {
  /** English name of the language: "German". */
  readonly name: string;
  /** CEFR level ("C1") or the posting's word in English ("fluent", "native", "conversational"); null where unsaid. */
  readonly proficiency: string | null;
  readonly level: Level;
}

export type WorkMode = 'remote' | 'hybrid' | 'onsite';

export interface WorkModeFact extends Span {
  readonly mode: WorkMode;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Salary extends Span {
  readonly min: number;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

export interface VisaFact extends Span {
  readonly visa: 'sponsorship' | 'no-sponsorship';
}

export type Seniority = 'intern' | 'entry' | 'mid' | 'senior' | 'lead' | 'executive';

/** A fact that is a word of a closed list: contract type, clearance, travel, on-call, seniority. */
export interface Fact<T extends string> extends Span {
  readonly value: T;
}

export type ContractType =
  'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship' | 'apprenticeship' | 'freelance';

/** The facts besides skills. Each carries the span that says so; an empty list or null is "not said". */
export interface Facts {
  /** All overall demands in text order; the first is the one to show. */
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
  readonly languages: readonly HumanLanguage[];
  readonly workMode: readonly WorkModeFact[];
  readonly salary: Salary | null;
  readonly visa: VisaFact | null;
  readonly seniority: Fact<Seniority> | null;
  readonly contract: readonly Fact<ContractType>[];
  readonly clearance: Span | null;
  readonly travel: Span | null;
  readonly onCall: Span | null;
}

/** Two places of one posting that cannot both hold. */
export interface Contradiction {
  readonly kind: 'experience' | 'level' | 'work-mode' | 'seniority' | 'education' | 'years-since-release';
  readonly skill: SkillId | null;
  readonly spans: readonly [Span, Span];
}

/** A mention of what looks like a skill and is not in the taxonomy, with what the posting asks of it. */
export interface UnknownPhrase extends Span {
  readonly sentence: Span;
  readonly level: Level;
  readonly years: number | null;
}

/** How much of the text was understood. */
export interface Coverage {
  /** Lines with words in them. */
  readonly lines: number;
  /** Of these, the ones that gave a skill, a fact or a duty, or are headings or boilerplate. */
  readonly understood: number;
  /** Requirement lines that hold no known skill and no fact. */
  readonly unread: readonly Span[];
}

/** All that was understood of one text. */
export interface Reading {
  /** The language of the text: ISO 639-1. */
  readonly language: string;
  readonly demands: readonly Demand[];
  /** Each group lists indexes into `demands`; any one member is enough. */
  readonly oneOf: readonly (readonly number[])[];
  readonly softSkills: readonly SoftSkill[];
  readonly responsibilities: readonly Responsibility[];
  readonly facts: Facts;
  readonly unknown: readonly UnknownPhrase[];
  readonly contradictions: readonly Contradiction[];
  readonly coverage: Coverage;
  /** Set when the text was longer than what is read; the offset up to which it was read. */
  readonly readUpTo: number | null;
}
