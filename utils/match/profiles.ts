/** Several profiles, for who applies for two kinds of role. One is active: the one that postings are matched with. */
import { EMPTY_PROFILE, type Profile } from './profile';

export interface NamedProfile extends Profile {
  /** Digits, larger for a later one. */
  readonly id: string;
  /** As the user calls it; empty where they gave it no name. */
  readonly name: string;
}

/** The active profile with the others beside it; no two have the same id. */
export interface Profiles extends NamedProfile {
  readonly others: readonly NamedProfile[];
}

/** How everybody begins: one profile with nothing in it. */
export const ONE_PROFILE: Profiles = { ...EMPTY_PROFILE, id: '0', name: '', others: [] };

/** The active profile without its name. */
export function activeProfile(profiles: Profiles): Profile {
  const { skills, languages, degree, experience, workModes, needsVisa, salaryFloor, targetRole } = profiles;
  return { skills, languages, degree, experience, workModes, needsVisa, salaryFloor, targetRole };
}

/** All of them, the active one first. */
export function allProfiles({ others, ...active }: Profiles): readonly NamedProfile[] {
  return [active, ...others];
}

/** Makes another one active; nothing changes where there is none of that id. */
export function switchTo(profiles: Profiles, id: string): Profiles {
  const all = allProfiles(profiles);
  const next = profiles.id === id ? undefined : all.find((one) => one.id === id);
  return next ? { ...next, others: all.filter((one) => one !== next) } : profiles;
}

/** Adds one, not active; in the place of one that has its id already. */
export function addProfile(profiles: Profiles, added: NamedProfile): Profiles {
  if (added.id === profiles.id) return { ...added, others: profiles.others };
  return { ...profiles, others: [...profiles.others.filter(({ id }) => id !== added.id), added] };
}

/** All of them in the order in which they were made, which is the one to show: it stays when another becomes active. */
export function profilesByAge(profiles: Profiles): readonly NamedProfile[] {
  return [...allProfiles(profiles)].sort((a, b) => Number(a.id) - Number(b.id));
}

/** An id that none of them has; `now` in ms since 1970. */
export function newProfileId(profiles: Profiles, now: number): string {
  return String(Math.max(now, ...allProfiles(profiles).map(({ id }) => (Number(id) || 0) + 1)));
}

/** Changes each, wherever it stands. */
export function mapProfiles({ others, ...active }: Profiles, change: (one: NamedProfile) => NamedProfile): Profiles {
  return { ...change(active), others: others.map(change) };
}

/** Gives one another name. */
export function renameProfile(profiles: Profiles, id: string, name: string): Profiles {
  return mapProfiles(profiles, (one) => (one.id === id ? { ...one, name } : one));
}

/** Takes one away; of the active one the next takes the place. The last one stays. */
export function removeProfile(profiles: Profiles, id: string): Profiles {
  const rest = allProfiles(profiles).filter((one) => one.id !== id);
  const [first, ...others] = rest;
  return first ? { ...first, others } : profiles;
}
