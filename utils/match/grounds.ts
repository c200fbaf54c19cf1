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

/** A skill of the profile that speaks for a demanded one. */
interface Speaker {
  readonly kind: Grounds['kind'];
  readonly owned: ProfileSkill;
}

/** What is known of one demanded skill: who speaks for it, and what was found for each way it was asked. */
interface Known {
  readonly speakers: readonly Speaker[];
  readonly found: Map<Proficiency, Map<number | null, Grounds | null>>;
}

/** Prepares a profile; the answer gives the best grounds for a demand, or null where the profile has none. */
export function groundsIn(profile: Profile, kinship: Kinship, weights: Weights): (asked: Asked) => Grounds | null {
  const speakersFor = speakersIn(profile, kinship, weights);
  const all = new Map<SkillId, Known>();

  // A history asks for the same few hundred skills a million times.
  return (asked) => {
    let known = all.get(asked.skill);
    if (!known) all.set(asked.skill, (known = { speakers: speakersFor(asked.skill), found: new Map() }));
    if (known.speakers.length === 0) return null;
    let byYears = known.found.get(asked.proficiency);
    if (!byYears) known.found.set(asked.proficiency, (byYears = new Map<number | null, Grounds | null>()));
    let best = byYears.get(asked.years);
    if (best === undefined) byYears.set(asked.years, (best = bestOf(asked, known.speakers, weights)));
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

/** The skills that one brings along, over any number of steps, without itself. */
export function broughtAlong(skill: SkillId, kinship: Kinship): Set<SkillId> {
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

function speakersIn(profile: Profile, kinship: Kinship, weights: Weights): (skill: SkillId) => Speaker[] {
  const speakers = new Map<SkillId, Speaker[]>();
  const add = (skill: SkillId, speaker: Speaker): void => {
    const list = speakers.get(skill);
    if (list) list.push(speaker);
    else speakers.set(skill, [speaker]);
  };
  for (const owned of profile.skills) {
    add(owned.skill, { kind: 'have', owned });
    if (weights.implied > 0) {
      for (const skill of broughtAlong(owned.skill, kinship)) add(skill, { kind: 'implied', owned });
    }
    if (weights.related > 0) {
      for (const skill of kinship(owned.skill)?.related ?? []) add(skill, { kind: 'related', owned });
    }
  }
  return (skill) => {
    // The taxonomy may name a kinship on one side only: look from the demanded skill too.
    const fromOtherSide = weights.related > 0 ? (kinship(skill)?.related ?? []) : [];
    return [
      ...(speakers.get(skill) ?? []),
      ...fromOtherSide
        .flatMap((other) => (speakers.get(other) ?? []).filter(({ kind }) => kind === 'have'))
        .map(({ owned }): Speaker => ({ kind: 'related', owned })),
    ];
  };
}

function bestOf(asked: Asked, speakers: readonly Speaker[], weights: Weights): Grounds | null {
  let best: Grounds | null = null;
  for (const speaker of speakers) {
    const grounds = judge(asked, speaker, weights);
    if (best === null || compareGrounds(grounds, best) < 0) best = grounds;
  }
  return best;
}

function judge(asked: Asked, { kind, owned }: Speaker, weights: Weights): Grounds {
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
