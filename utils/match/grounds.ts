/** What of the profile answers one demand, and how far. */
import type { Demand, Proficiency } from '@/utils/extract/reading';
import type { Skill, SkillId } from '@/utils/taxonomy/skill';
import { MASTERIES, type Mastery, type Profile, type ProfileSkill } from './profile';
import { MASTERY_ASKED, type Weights } from './weights';

/** How skills hang together: the taxonomy's `byId.get`, or less in a test. */
export type Kinship = (id: SkillId) => Pick<Skill, 'implies' | 'related'> | undefined;

/** What a demand asks; the rest of it (its places in the text) does not touch the score. */
export type Asked = Pick<Demand, 'skill' | 'level' | 'years' | 'proficiency' | 'oneOf'>;

/** Where the user has less than is asked. */
export type Shortfall =
  | { readonly of: 'level'; readonly asked: Proficiency; readonly have: Mastery }
  | { readonly of: 'years'; readonly asked: number; readonly have: number };

/** Why a demand is met in whole or in part. */
export interface Grounds {
  /** The skill itself, one that brings it along, or one close to it. */
  readonly kind: 'have' | 'implied' | 'related';
  /** The demanded skill that is met (in a one-of group, the best met member). */
  readonly skill: SkillId;
  /** The skill of the profile that meets it. */
  readonly by: SkillId;
  readonly shortfalls: readonly Shortfall[];
  /** 1–100: % of the demand that is met. */
  readonly credit: number;
}

const KINDS = ['have', 'implied', 'related'] as const;

/** Prepares a profile; the answer gives the best grounds for a demand, or null where the profile has none. */
export function groundsIn(profile: Profile, kinship: Kinship, weights: Weights): (asked: Asked) => Grounds | null {
  const owners = new Map<SkillId, { kind: Grounds['kind']; owned: ProfileSkill }[]>();
  const add = (skill: SkillId, kind: Grounds['kind'], owned: ProfileSkill): void => {
    const list = owners.get(skill);
    if (list) list.push({ kind, owned });
    else owners.set(skill, [{ kind, owned }]);
  };
  for (const owned of profile.skills) {
    add(owned.skill, 'have', owned);
    for (const skill of broughtAlong(owned.skill, kinship)) add(skill, 'implied', owned);
    for (const skill of kinship(owned.skill)?.related ?? []) add(skill, 'related', owned);
  }

  return (asked) => {
    // The taxonomy may name a kinship on one side only: look from the demanded skill too.
    const fromOtherSide = (kinship(asked.skill)?.related ?? []).flatMap((skill) =>
      (owners.get(skill) ?? [])
        .filter(({ kind }) => kind === 'have')
        .map(({ owned }) => ({ kind: 'related' as const, owned })),
    );
    let best: Grounds | null = null;
    for (const { kind, owned } of [...(owners.get(asked.skill) ?? []), ...fromOtherSide]) {
      const grounds = judge(asked, kind, owned, weights);
      if (best === null || compareGrounds(grounds, best) < 0) best = grounds;
    }
    return best;
  };
}

/** Best first; the order of the profile never decides. */
export function compareGrounds(a: Grounds, b: Grounds): number {
  return (
    b.credit - a.credit ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(a.skill, b.skill) ||
    compareText(a.by, b.by) ||
    compareText(JSON.stringify(a.shortfalls), JSON.stringify(b.shortfalls))
  );
}

/** By UTF-16 unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function broughtAlong(skill: SkillId, kinship: Kinship): Set<SkillId> {
  const found = new Set<SkillId>();
  const pending = [skill];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const implied of kinship(next)?.implies ?? []) {
      if (implied === skill || found.has(implied)) continue;
      found.add(implied);
      pending.push(implied);
    }
  }
  return found;
}

function judge(asked: Asked, kind: Grounds['kind'], owned: ProfileSkill, weights: Weights): Grounds {
  const shortfalls: Shortfall[] = [];
  let well = 100;

  const steps = MASTERIES.indexOf(MASTERY_ASKED[asked.proficiency]) - MASTERIES.indexOf(owned.level);
  if (steps > 0) {
    shortfalls.push({ of: 'level', asked: asked.proficiency, have: owned.level });
    well = Math.min(well, 100 - steps * weights.levelStep);
  }
  if (asked.years !== null && owned.years !== null && owned.years < asked.years) {
    shortfalls.push({ of: 'years', asked: asked.years, have: owned.years });
    well = Math.min(well, Math.floor((100 * owned.years) / asked.years));
  }
  well = Math.max(well, weights.leastForHaving);

  const share = kind === 'have' ? 100 : kind === 'implied' ? weights.implied : weights.related;
  return { kind, skill: asked.skill, by: owned.skill, shortfalls, credit: Math.floor((well * share) / 100) };
}
