/** What to learn next: which missing skill, or pair, would lift most postings over the user's own threshold. */
import { groundsIn, type Asked, type Kinship } from '@/utils/match/grounds';
import { scoreOf } from '@/utils/match/match';
import { EMPTY_PROFILE, type Mastery, type Profile } from '@/utils/match/profile';
import { FEWEST_DEMANDS, type Weights } from '@/utils/match/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';

export interface Lesson {
  /** One skill, or two, by id. */
  readonly skills: readonly SkillId[];
  /** Postings that would cross the threshold. */
  readonly gain: number;
  /** Postings of the slice that require one of the skills (those that require both count twice). */
  readonly required: number;
}

export interface Lessons {
  /** Postings at or over the threshold now, and those that can be scored at all. */
  readonly over: number;
  readonly scored: number;
  /** Every missing skill that is asked for, most gain first, then most often required, then by id; 0 where it lifts none. */
  readonly singles: readonly Lesson[];
  /** Pairs that lift more together than the better of both alone; ordered alike, at most `MOST_PAIRS`. */
  readonly pairs: readonly Lesson[];
  /** Keys of the postings that these skills would lift. */
  readonly liftedBy: (skills: readonly SkillId[]) => string[];
}

export interface Learning {
  readonly profile: Profile;
  readonly kinship: Kinship;
  readonly weights: Weights;
  /** Score from which a posting counts as within reach, 1–100. */
  readonly threshold: number;
  /** How well the skill would be known; no years are claimed, which is never held against one. */
  readonly mastery: Mastery;
}

const MOST_PAIRS = 50;

/** A posting below the threshold: what it lacks, and what each missing skill would add. */
interface Near {
  readonly key: string;
  readonly lacks: number;
  /** For each candidate that adds anything: points (weight × credit) by part. */
  readonly adds: ReadonlyMap<number, readonly (readonly [part: number, points: number])[]>;
}

/**
 * Works out all gains by adding up, posting by posting, what each missing skill would add to the parts it meets: scores are
 * sums over parts, and a part's credit is that of the best skill that meets it, so nothing need be scored again.
 */
export function lessonsOf(entries: readonly Entry[], learning: Learning): Lessons {
  const { profile, kinship, weights, threshold } = learning;
  const own = new Set(profile.skills.map(({ skill }) => skill));
  const required = new Map<SkillId, number>();
  const asked = new Set<SkillId>();
  for (const { summary } of entries) {
    for (const { skill, level } of summary.demands) {
      if (level === 'mentioned' || own.has(skill)) continue;
      asked.add(skill);
      if (level === 'required') required.set(skill, (required.get(skill) ?? 0) + 1);
    }
  }
  const skills = [...asked].sort();
  const credits = creditsOf(skills, learning);
  const groundsFor = groundsIn(profile, kinship, weights);

  let over = 0;
  let scored = 0;
  const nears: Near[] = [];
  for (const { key, summary } of entries) {
    const parts = partsOf(summary.demands, weights);
    if (parts.length < FEWEST_DEMANDS) continue;
    scored++;
    const unit = parts.reduce((sum, { weight }) => sum + weight, 0);
    const have = parts.map(({ members }) => Math.max(0, ...members.map((member) => groundsFor(member)?.credit ?? 0)));
    const sum = parts.reduce((total, { weight }, i) => total + weight * (have[i] ?? 0), 0);
    const lacks = leastSum(threshold, unit) - sum;
    // Without any skill there is no score, so nothing is over the threshold yet.
    if (lacks <= 0 && own.size > 0) {
      over++;
      continue;
    }
    const adds = new Map<number, [number, number][]>();
    parts.forEach(({ weight, members }, part) => {
      const best = new Map<number, number>();
      for (const member of members) {
        for (const [candidate, credit] of credits(member))
          best.set(candidate, Math.max(best.get(candidate) ?? 0, credit));
      }
      for (const [candidate, credit] of best) {
        const points = weight * (credit - (have[part] ?? 0));
        if (points <= 0) continue;
        const list = adds.get(candidate);
        if (list) list.push([part, points]);
        else adds.set(candidate, [[part, points]]);
      }
    });
    nears.push({ key, lacks, adds });
  }

  const { alone, both } = countLifts(nears, skills.length);
  const requiredOf = (i: number) => required.get(skills[i] ?? '') ?? 0;
  const singles = skills
    .map((skill, i) => ({ skills: [skill], gain: alone[i] ?? 0, required: requiredOf(i) }))
    .sort(byGain);
  const pairs: Lesson[] = [];
  for (let a = 0; a < skills.length; a++) {
    for (let b = a + 1; b < skills.length; b++) {
      const [one, other] = [alone[a] ?? 0, alone[b] ?? 0];
      const gain = one + other + (both[a * skills.length + b] ?? 0);
      if (gain > Math.max(one, other)) {
        pairs.push({ skills: [skills[a] ?? '', skills[b] ?? ''], gain, required: requiredOf(a) + requiredOf(b) });
      }
    }
  }
  const at = new Map(skills.map((skill, i) => [skill, i]));
  return {
    over,
    scored,
    singles,
    pairs: pairs.sort(byGain).slice(0, MOST_PAIRS),
    liftedBy: (wanted) => {
      const ids = wanted.flatMap((skill) => at.get(skill) ?? []);
      return nears.filter((near) => near.lacks <= pointsOf(near, ids)).map(({ key }) => key);
    },
  };
}

function byGain(a: Lesson, b: Lesson): number {
  return b.gain - a.gain || b.required - a.required || (a.skills.join(' ') < b.skills.join(' ') ? -1 : 1);
}

/** Demands as the score weighs them: alone, or a group of which the best member counts. */
function partsOf(demands: readonly Asked[], weights: Weights): { weight: number; members: Asked[] }[] {
  const parts: { weight: number; members: Asked[] }[] = [];
  const groups = new Map<number, { weight: number; members: Asked[] }>();
  for (const demand of demands) {
    const weight = demand.level === 'mentioned' ? 0 : weights[demand.level];
    const group = demand.oneOf === null ? undefined : groups.get(demand.oneOf);
    if (group) {
      group.weight = Math.max(group.weight, weight);
      group.members.push(demand);
    } else {
      const part = { weight, members: [demand] };
      parts.push(part);
      if (demand.oneOf !== null) groups.set(demand.oneOf, part);
    }
  }
  return parts.filter(({ weight }) => weight > 0);
}

/** The smallest sum of weight × credit that scores at least the threshold. */
function leastSum(threshold: number, unit: number): number {
  let [low, high] = [0, 100 * unit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (scoreOf(middle, unit) >= threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For a demand: the candidates that would meet it in part or in whole, with their credit. */
function creditsOf(skills: readonly SkillId[], { kinship, weights, mastery }: Learning) {
  const meets = new Map<SkillId, number[]>();
  const note = (skill: SkillId, candidate: number): void => {
    const list = meets.get(skill);
    if (!list) meets.set(skill, [candidate]);
    else if (!list.includes(candidate)) list.push(candidate);
  };
  const grounds = skills.map((skill) =>
    groundsIn({ ...EMPTY_PROFILE, skills: [{ skill, level: mastery, years: null }] }, kinship, weights),
  );
  skills.forEach((skill, candidate) => {
    note(skill, candidate);
    for (const related of kinship(skill)?.related ?? []) note(related, candidate);
    const pending = [...(kinship(skill)?.implies ?? [])];
    const met = new Set<SkillId>();
    for (let implied = pending.pop(); implied !== undefined; implied = pending.pop()) {
      if (met.has(implied)) continue;
      met.add(implied);
      note(implied, candidate);
      pending.push(...(kinship(implied)?.implies ?? []));
    }
  });
  const at = new Map(skills.map((skill, i) => [skill, i]));
  const known = new Map<string, readonly (readonly [number, number])[]>();
  return (demand: Asked): readonly (readonly [candidate: number, credit: number])[] => {
    const key = `${demand.skill}/${demand.proficiency}/${String(demand.years)}`;
    let found = known.get(key);
    if (!found) {
      const fromOtherSide = (kinship(demand.skill)?.related ?? []).flatMap((skill) => at.get(skill) ?? []);
      found = [...new Set([...(meets.get(demand.skill) ?? []), ...fromOtherSide])].flatMap((candidate) => {
        const credit = grounds[candidate]?.(demand)?.credit ?? 0;
        return credit > 0 ? [[candidate, credit] as const] : [];
      });
      known.set(key, found);
    }
    return found;
  };
}

/** Points that skills add together: of each part the best of them. */
function pointsOf({ adds }: Near, ids: readonly number[]): number {
  const best = new Map<number, number>();
  for (const id of ids) {
    for (const [part, points] of adds.get(id) ?? []) best.set(part, Math.max(best.get(part) ?? 0, points));
  }
  let sum = 0;
  for (const points of best.values()) sum += points;
  return sum;
}

/**
 * Postings lifted by each skill alone; and for each pair how many more, or fewer, both lift than the two added up: more where
 * neither does it alone, fewer where both would.
 */
function countLifts(nears: readonly Near[], size: number): { alone: Int32Array; both: Int32Array } {
  const alone = new Int32Array(size);
  const both = new Int32Array(size * size);
  for (const near of nears) {
    const here = [...near.adds].map(([id, list]) => ({
      id,
      list,
      points: list.reduce((sum, [, points]) => sum + points, 0),
    }));
    here.sort((a, b) => a.id - b.id);
    for (const { id, points } of here) if (points >= near.lacks) alone[id] = (alone[id] ?? 0) + 1;
    for (let x = 0; x < here.length; x++) {
      const a = here[x];
      if (!a) continue;
      for (let y = x + 1; y < here.length; y++) {
        const b = here[y];
        if (!b) continue;
        const [liftsA, liftsB] = [a.points >= near.lacks, b.points >= near.lacks];
        if (liftsA !== liftsB) continue;
        const change = liftsA
          ? -1
          : a.points + b.points >= near.lacks && pointsOf(near, [a.id, b.id]) >= near.lacks
            ? 1
            : 0;
        const cell = a.id * size + b.id;
        if (change !== 0) both[cell] = (both[cell] ?? 0) + change;
      }
    }
  }
  return { alone, both };
}
