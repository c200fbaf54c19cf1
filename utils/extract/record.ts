/** A reading as one flat record with names instead of ids: the format of the command line and of the scorer. */
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Reading, Span } from './reading';
import { unlistedNames } from './unlisted-names';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/**
 * The record of a reading. Facts that a posting states once are single values, null where it does not; skills that the
 * taxonomy does not have carry no id.
 * @param text what was read
 */
export function recordOf(reading: Reading, text: string, taxonomy: Taxonomy): Record<string, unknown> {
  const nameOf = (id: string) => taxonomy.byId.get(id)?.name ?? id;
  const { facts } = reading;
  const [experience] = facts.experience;
  const [education] = facts.education;
  const [workMode] = facts.workMode;
  return {
    language: reading.language,
    skills: [
      ...reading.demands.map((demand) => ({
        id: demand.skill,
        name: nameOf(demand.skill),
        category: taxonomy.byId.get(demand.skill)?.category ?? null,
        level: demand.level,
        years: demand.years,
        proficiency: demand.proficiency,
        oneOf: demand.oneOf,
        mentions: demand.mentions.map(pair),
      })),
      ...unlistedNames(reading, text).map(({ name, mentions: [first, ...others] }) => ({
        id: null,
        name,
        category: null,
        level: first.level,
        years: first.years,
        mentions: [first, ...others].map(pair),
      })),
    ],
    softSkills: reading.softSkills.map(({ skill, mentions }) => ({
      name: nameOf(skill),
      mentions: mentions.map(pair),
    })),
    responsibilities: reading.responsibilities.map(pair),
    duties: reading.responsibilities.map(({ verb, kind, object }) => ({ verb, kind, object: object && pair(object) })),
    experience: experience ? { min: experience.min, max: experience.max } : null,
    education: education ? { degree: education.degree, level: education.level } : null,
    languages: facts.languages.map(({ name, proficiency, level }) => ({ name, proficiency, level })),
    workMode: workMode?.mode ?? null,
    salary: facts.salary && {
      min: facts.salary.min,
      max: facts.salary.max,
      currency: facts.salary.currency,
      period: facts.salary.period,
    },
    visa: facts.visa?.visa ?? null,
    seniority: facts.seniority?.value ?? null,
    contract: facts.contract.map(({ value }) => value),
    contradictions: reading.contradictions.map(({ kind, skill, spans }) => ({
      kind,
      skill: skill && nameOf(skill),
      spans: spans.map(pair),
    })),
    unknown: reading.unknown.map(pair),
    coverage: {
      lines: reading.coverage.lines,
      understood: reading.coverage.understood,
      unread: reading.coverage.unread.map(pair),
    },
    readUpTo: reading.readUpTo,
  };
}
