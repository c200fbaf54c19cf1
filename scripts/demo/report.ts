/** The demo in words: what was read of a posting, and what the score is made of. */
import type { Level, Reading } from '@/utils/extract/reading';
import type { Grounds } from '@/utils/match/grounds';
import { match, type Match } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

const LEVELS: readonly (readonly [Level, string])[] = [
  ['required', 'Must have'],
  ['preferred', 'Good to have'],
  ['mentioned', 'Mentioned'],
];

/** What of a posting the report names. */
interface Read {
  readonly title: string;
  readonly company: string | null;
  readonly url: string;
  readonly reading: Reading;
}

/** Lines for the terminal. */
export function reportOf({ title, company, url, reading }: Read, profile: Profile, taxonomy: Taxonomy): string[] {
  const nameOf = (id: string): string => taxonomy.byId.get(id)?.name ?? id;
  const skills = LEVELS.flatMap(([level, word]) => {
    const names = reading.demands
      .filter((demand) => demand.level === level)
      .map((demand) => {
        const years = demand.years === null ? '' : ` (${demand.years}+ years)`;
        return `${nameOf(demand.skill)}${years}${demand.oneOf === null ? '' : '*'}`;
      });
    return names.length === 0 ? [] : [`  ${word.padEnd(13)}${names.join(', ')}`];
  });
  const result = match(reading, profile, (id) => taxonomy.byId.get(id), WEIGHTS);
  return [
    `${title}, ${company ?? 'no company'}: ${url}`,
    ...skills,
    ...(reading.demands.some(({ oneOf }) => oneOf !== null) ? ['               * any one of its group is enough'] : []),
    ...('none' in result ? [`  Score        none (${result.none})`] : scoreOf(result, nameOf)),
  ];
}

function scoreOf({ score, band, parts }: Match, nameOf: (id: string) => string): string[] {
  const rows = parts.map(({ skills, level, earned, lost, grounds }) => {
    const points = `${earned} of ${earned + lost}`.padStart(9);
    return `    ${points}  ${skills.map(nameOf).join(' or ')} (${level}): ${reason(grounds, nameOf)}`;
  });
  return [`  Score        ${score} of 100 (${band}), the sum of:`, ...rows];
}

function reason(grounds: Grounds | null, nameOf: (id: string) => string): string {
  if (grounds === null) return 'not in the profile';
  const by = {
    have: 'in the profile',
    implied: `comes with ${nameOf(grounds.by)}`,
    related: `close to ${nameOf(grounds.by)}`,
  };
  const short = grounds.shortfalls.map((shortfall) => `, ${shortfall.of} fall short`).join('');
  return `${by[grounds.kind]}${short}`;
}
