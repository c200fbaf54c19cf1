/** Places of one posting that cannot both hold. */
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { LevelClash } from './demands';
import { overallStrength } from './experience';
import type { Contradiction, Demand, Education, Experience, Facts, Span } from './reading';
import { rulesOutOffice, rulesOutRemote } from './work-mode';

/** The year up to which a technology can have been used. The engine has no clock; this moves with the taxonomy. */
const AS_OF = 2026;

/** Years from which a job for beginners contradicts itself. */
const TOO_LONG = { intern: 2, entry: 4 } as const;

const span = ({ start, end }: Span): Span => ({ start, end });

type Pair = readonly [Span, Span];

function of(kind: Contradiction['kind'], [first, second]: Pair, skill: string | null = null): Contradiction {
  return {
    kind,
    skill,
    spans: first.start <= second.start ? [span(first), span(second)] : [span(second), span(first)],
  };
}

/** Two demands of a whole working life that begin at different years. */
function experienceClash(text: string, experience: readonly Experience[]): Pair | null {
  const overall = experience.filter((demand) => {
    const words = text.slice(demand.start, demand.end);
    // "Bachelor's and five years, or Master's and three" offers a choice.
    return (
      demand.min !== null &&
      overallStrength(words) === 2 &&
      !/degree|bachelor|master|\bor\b.{0,40}\byears|in lieu|equivalent|studium|diplom/i.test(words)
    );
  });
  for (const [i, first] of overall.entries()) {
    const second = overall.slice(i + 1).find((other) => other.min !== first.min);
    if (second !== undefined) return [first, second];
  }
  return null;
}

function workModeClash(text: string, facts: Facts): Pair | null {
  const said = (fact: Span): string => text.slice(fact.start, fact.end);
  const remote = facts.workMode.find((fact) => fact.mode === 'remote' && rulesOutOffice(said(fact)));
  const office = facts.workMode.find((fact) => fact.mode !== 'remote' && rulesOutRemote(said(fact)));
  return remote !== undefined && office !== undefined ? [remote, office] : null;
}

function seniorityClash(facts: Facts): Pair | null {
  const [experience] = facts.experience;
  const rank = facts.seniority;
  if (rank === null || experience === undefined || (rank.value !== 'intern' && rank.value !== 'entry')) return null;
  return (experience.min ?? 0) >= TOO_LONG[rank.value] ? [rank, experience] : null;
}

/** Two lines that each insist on degrees which the other does not name. */
function educationClash(text: string, education: readonly Education[]): Pair | null {
  // "… or" at the end or the beginning of a line offers a choice over lines.
  const choice = /^(?:or|oder|ou|o|alternatively)\b|\b(?:or|oder|ou|o)$/i;
  const required = education.filter(
    ({ level, orEquivalent, start, end }) =>
      level === 'required' && !orEquivalent && !choice.test(text.slice(start, end)),
  );
  for (const [i, first] of required.entries()) {
    const second = required
      .slice(i + 1)
      .find((other) => !other.accepted.some((degree) => first.accepted.includes(degree)));
    if (second !== undefined) return [first, second];
  }
  return null;
}

function olderThanItself(demand: Demand, taxonomy: Taxonomy): Pair | null {
  if (demand.years === null || demand.yearsSpan === null) return null;
  const since = taxonomy.byId.get(demand.skill)?.since ?? null;
  const [mention] = demand.mentions;
  if (since === null || mention === undefined) return null;
  return demand.years > AS_OF - since ? [demand.yearsSpan, mention] : null;
}

/**
 * What in one posting cannot both hold, by kind, each with its two places in text order.
 * @param clashes skills that are both required and only welcome, as the demands found them
 */
export function contradictionsOf(
  text: string,
  facts: Facts,
  clashes: readonly LevelClash[],
  demands: readonly Demand[],
  taxonomy: Taxonomy,
): Contradiction[] {
  const experience = experienceClash(text, facts.experience);
  const workMode = workModeClash(text, facts);
  const seniority = seniorityClash(facts);
  const education = educationClash(text, facts.education);
  return [
    ...(experience ? [of('experience', experience)] : []),
    ...clashes.map(({ skill, required, preferred }) => of('level', [required, preferred], skill)),
    ...(workMode ? [of('work-mode', workMode)] : []),
    ...(seniority ? [of('seniority', seniority)] : []),
    ...(education ? [of('education', education)] : []),
    ...demands
      .filter(({ years }) => years !== null)
      .flatMap((demand) => {
        const years = olderThanItself(demand, taxonomy);
        return years ? [of('years-since-release', years, demand.skill)] : [];
      }),
  ];
}
