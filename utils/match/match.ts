/** Reading × Profile → Match: a score that is the sum of visible parts. */
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import { apportion } from './apportion';
import { compareGrounds, compareText, groundsIn, type Asked, type Grounds, type Kinship } from './grounds';
import type { Profile } from './profile';
import { bandOf, FEWEST_DEMANDS, type Band, type Weights } from './weights';

/** One demand, or one group of which any member is enough. */
export interface Part {
  /** The skill; for a group its members by id. */
  readonly skills: readonly SkillId[];
  readonly level: Exclude<Level, 'mentioned'>;
  /** Whole points this part adds to the score. */
  readonly earned: number;
  /** Whole points it would add were it met in full. All `earned` and `lost` of a match add up to 100. */
  readonly lost: number;
  /** What of the profile meets it; null: missing. */
  readonly grounds: Grounds | null;
}

export interface Match {
  /** 0–100, a whole number: the sum of `earned`. 100 only when nothing is lost. */
  readonly score: number;
  readonly band: Band;
  /** Required first, then by skill id. */
  readonly parts: readonly Part[];
}

/** Why there is no number. */
export interface NoMatch {
  readonly none: 'no-profile' | 'too-few-demands';
  /** How many parts a number would have been made of. */
  readonly demands: number;
}

/** What of a reading the score is made of: a whole `Reading`, or the short form that the history keeps. */
export interface Demanding {
  readonly demands: readonly Asked[];
}

/** Matches one reading. The order of demands, of their members and of the profile's skills changes nothing. */
export function match(reading: Demanding, profile: Profile, kinship: Kinship, weights: Weights): Match | NoMatch {
  return matcher(profile, kinship, weights)(reading);
}

/** Prepares a profile once, to match many readings. */
export function matcher(profile: Profile, kinship: Kinship, weights: Weights): (reading: Demanding) => Match | NoMatch {
  const groundsFor = groundsIn(profile, kinship, weights);
  return (reading) => {
    const weighed = weigh(reading.demands, groundsFor, weights);
    if (profile.skills.length === 0) return { none: 'no-profile', demands: weighed.length };
    if (weighed.length < FEWEST_DEMANDS) return { none: 'too-few-demands', demands: weighed.length };
    return sumUp(weighed, weights);
  };
}

type Weighed = Pick<Part, 'skills' | 'level' | 'grounds'>;

function weigh(demands: readonly Asked[], groundsFor: (asked: Asked) => Grounds | null, weights: Weights): Weighed[] {
  const alone: Asked[][] = [];
  const groups = new Map<number, Asked[]>();
  for (const asked of demands) {
    const group = asked.oneOf === null ? undefined : groups.get(asked.oneOf);
    if (group) group.push(asked);
    else if (asked.oneOf !== null) groups.set(asked.oneOf, [asked]);
    else alone.push([asked]);
  }

  return [...alone, ...groups.values()]
    .flatMap((members): Weighed[] => {
      // The group is as badly wanted as the member that is wanted most.
      const levels = new Set(members.map((member) => member.level));
      const level = levels.has('required') ? 'required' : levels.has('preferred') ? 'preferred' : null;
      if (level === null || weights[level] <= 0) return [];
      const grounds = members.map(groundsFor).filter((found) => found !== null);
      return [
        {
          skills: members.map((member) => member.skill).sort(compareText),
          level,
          grounds: grounds.sort(compareGrounds)[0] ?? null,
        },
      ];
    })
    .sort(compareParts);
}

/** Required first, then by skills, then by grounds: the order of the text never decides. */
function compareParts(a: Weighed, b: Weighed): number {
  if (a.level !== b.level) return a.level === 'required' ? -1 : 1;
  for (let i = 0; i < Math.min(a.skills.length, b.skills.length); i++) {
    const order = compareText(a.skills[i] ?? '', b.skills[i] ?? '');
    if (order !== 0) return order;
  }
  if (a.skills.length !== b.skills.length) return a.skills.length - b.skills.length;
  return a.grounds && b.grounds ? compareGrounds(a.grounds, b.grounds) : Number(!a.grounds) - Number(!b.grounds);
}

/**
 * The score of `sum` out of `unit` × 100: a whole number, rounded half up, and 100 only when nothing is lost.
 * `unit` is the sum of all weights, `sum` that of all weights × credits.
 */
export function scoreOf(sum: number, unit: number): number {
  return sum === 100 * unit ? 100 : Math.min(99, Math.floor((2 * sum + unit) / (2 * unit)));
}

function sumUp(weighed: readonly Weighed[], weights: Weights): Match {
  const weightOf = (part: Weighed): number => weights[part.level];
  const creditOf = (part: Weighed): number => part.grounds?.credit ?? 0;
  const unit = weighed.reduce((sum, part) => sum + weightOf(part), 0);
  const gained = weighed.map((part) => weightOf(part) * creditOf(part));
  const missed = weighed.map((part) => weightOf(part) * (100 - creditOf(part)));

  const score = scoreOf(
    gained.reduce((total, gain) => total + gain, 0),
    unit,
  );
  const earned = apportion(score, gained, unit);
  const lost = apportion(100 - score, missed, unit);
  const parts = weighed.map((part, i) => ({ ...part, earned: earned[i] ?? 0, lost: lost[i] ?? 0 }));
  return { score, band: bandOf(score), parts };
}
