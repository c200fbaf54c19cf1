/** How postings stand to the profile, for lists: the score and the counts of each row, computed when first asked for. */
import type { Kinship } from '@/utils/match/grounds';
import { groundsIn, type Asked } from '@/utils/match/grounds';
import type { Profile } from '@/utils/match/profile';
import { scorer } from '@/utils/match/score';
import type { Weights } from '@/utils/match/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { JournalRow } from './row';

/** How the demands of a posting are met; a one-of group counts once, what is only mentioned not at all. */
export interface Standings {
  readonly met: number;
  readonly part: number;
  /** The skills that are missing, of a group all its members; the required ones first. */
  readonly missing: readonly (readonly SkillId[])[];
}

export interface Rating {
  readonly hasProfile: boolean;
  /** 0–100; null where there is no number. */
  readonly scoreOf: (row: JournalRow) => number | null;
  /** null without a profile. */
  readonly standingsOf: (row: JournalRow) => Standings | null;
}

/** Rates by this profile; what was computed of a row is kept as long as the row. */
export function createRating(profile: Profile, kinship: Kinship, weights: Weights): Rating {
  const score = scorer(profile, kinship, weights);
  const groundsFor = groundsIn(profile, kinship, weights);
  const creditOf = (asked: Asked): number => groundsFor(asked)?.credit ?? 0;
  const hasProfile = profile.skills.length > 0;
  return {
    hasProfile,
    scoreOf: kept(({ summary }) => score(summary)),
    standingsOf: kept(({ summary }) => (hasProfile ? standings(summary.demands, creditOf) : null)),
  };
}

/** Counts how demands are met, by the % of each that the profile gives. */
export function standings(demands: readonly Asked[], creditOf: (asked: Asked) => number): Standings {
  const groups = new Map<number, Asked[]>();
  const units: Asked[][] = [];
  for (const asked of demands) {
    const group = asked.oneOf === null ? undefined : groups.get(asked.oneOf);
    if (group) group.push(asked);
    else {
      const unit = [asked];
      units.push(unit);
      if (asked.oneOf !== null) groups.set(asked.oneOf, unit);
    }
  }
  let met = 0;
  let part = 0;
  const missing: SkillId[][] = [];
  for (const level of ['required', 'preferred'] as const) {
    for (const unit of units) {
      if (levelOf(unit) !== level) continue;
      const credit = Math.max(...unit.map(creditOf));
      if (credit === 100) met += 1;
      else if (credit > 0) part += 1;
      else missing.push(unit.map(({ skill }) => skill));
    }
  }
  return { met, part, missing };
}

/** A group is as badly wanted as the member that is wanted most. */
function levelOf(unit: readonly Asked[]): Asked['level'] {
  if (unit.some(({ level }) => level === 'required')) return 'required';
  return unit.some(({ level }) => level === 'preferred') ? 'preferred' : 'mentioned';
}

function kept<T>(compute: (row: JournalRow) => T): (row: JournalRow) => T {
  const known = new WeakMap<JournalRow, { readonly value: T }>();
  return (row) => {
    const found = known.get(row);
    if (found) return found.value;
    const value = compute(row);
    known.set(row, { value });
    return value;
  };
}
