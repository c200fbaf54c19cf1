/** What the user told Skillight, beside the history: written into an archive and taken from one. */
import type { Corrections } from '@/utils/extract/corrections';
import { addProfile, allProfiles, type Profiles } from '@/utils/match/profiles';
import { corrections } from '@/utils/store/corrections';
import type { StoredItem } from '@/utils/store/local-item';
import { profiles } from '@/utils/store/profiles';
import { settings } from '@/utils/store/settings';
import { siteRules } from '@/utils/store/site-rules';
import { weights } from '@/utils/store/weights';
import type { UserData } from './format';
import type { Mode } from './take-in';

/** A stored value, and what is kept of two of them; without `merge` ours stays. */
interface Part<T> {
  readonly item: StoredItem<T>;
  readonly merge?: (ours: T, theirs: T) => T;
}

const part = <T>(item: StoredItem<T>, merge?: (ours: T, theirs: T) => T): Part<unknown> =>
  ({ item, merge }) as unknown as Part<unknown>;

const PARTS: readonly Part<unknown>[] = [
  part(profiles, mergeProfiles),
  part(weights),
  part(settings),
  part(corrections, mergeCorrections),
  part(siteRules, (ours, theirs) => ({ pointed: { ...theirs.pointed, ...ours.pointed } })),
];

/** All of it, as it is stored. */
export async function readUserData(): Promise<UserData> {
  const entries = await Promise.all(PARTS.map(async ({ item }) => [item.key, item.pack(await item.get())] as const));
  return Object.fromEntries(entries);
}

/**
 * Takes it in.
 * @returns the keys of the parts that could not be read and were left as they are here
 */
export async function takeUserDataIn(user: UserData, mode: Mode): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const { item, merge } of PARTS) {
    if (!Object.hasOwn(user, item.key)) continue;
    const theirs = item.unpack(user[item.key]);
    if (theirs === undefined) unread.push(item.key);
    else if (mode === 'replace') await item.update(() => theirs);
    else if (merge) await item.update((ours) => merge(ours, theirs));
  }
  return unread;
}

/** Ours stays the active one. Of two with one id ours is kept where it says anything. */
function mergeProfiles(ours: Profiles, theirs: Profiles): Profiles {
  const said = new Set(
    allProfiles(ours)
      .filter(({ skills, name }) => skills.length > 0 || name !== '')
      .map(({ id }) => id),
  );
  return allProfiles(theirs).reduce<Profiles>((all, one) => (said.has(one.id) ? all : addProfile(all, one)), ours);
}

function mergeCorrections(ours: Corrections, theirs: Corrections): Corrections {
  const known = new Set(ours.ownSkills.map(({ id }) => id));
  return {
    notSkills: union(ours.notSkills, theirs.notSkills),
    sameAs: union(ours.sameAs, theirs.sameAs),
    alwaysOptional: union(ours.alwaysOptional, theirs.alwaysOptional),
    ownSkills: [...ours.ownSkills, ...theirs.ownSkills.filter(({ id }) => !known.has(id))],
  };
}

/** Both lists, what stands in both once. */
function union<T>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const known = new Set(ours.map((one) => JSON.stringify(one)));
  return [...ours, ...theirs.filter((one) => !known.has(JSON.stringify(one)))];
}
