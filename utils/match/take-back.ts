/** Undo that keeps what was changed since: only what a deed changed, and only where it still stands so, goes back. */
import type { Profile } from './profile';
import { addProfile, allProfiles, mapProfiles, removeProfile, switchTo, type Profiles } from './profiles';

/** The fields that differ between `before` and `after` as they were before, unless `now` has something else there. */
export function takeBackFields<T extends object>(before: T, after: T, now: T): T {
  const names = Object.keys({ ...before, ...after }) as (keyof T)[];
  const back = names.filter((name) => !isSame(before[name], after[name]) && isSame(now[name], after[name]));
  return { ...now, ...Object.fromEntries(back.map((name) => [name, before[name]])) };
}

/** As `takeBackFields`, with each skill and each language by itself. */
export function takeBackProfile<T extends Profile>(before: T, after: T, now: T): T {
  return {
    ...takeBackFields(before, after, now),
    skills: takeBackEntries(before.skills, after.skills, now.skills, ({ skill }) => skill),
    languages: takeBackEntries(before.languages, after.languages, now.languages, ({ name }) => name),
  };
}

/** Takes back what was done to any of the profiles, to their number and to which one is active. */
export function takeBackProfiles(before: Profiles, after: Profiles, now: Profiles): Profiles {
  const old = new Map(allProfiles(before).map((one) => [one.id, one]));
  const done = new Map(allProfiles(after).map((one) => [one.id, one]));
  let back = now;
  for (const one of old.values()) if (!done.has(one.id)) back = addProfile(back, one);
  back = mapProfiles(back, (one) => {
    const [was, became] = [old.get(one.id), done.get(one.id)];
    return was && became ? takeBackProfile(was, became, one) : one;
  });
  if (before.id !== after.id && back.id === after.id) back = switchTo(back, before.id);
  for (const one of done.values()) if (!old.has(one.id)) back = removeProfile(back, one.id);
  return back;
}

function takeBackEntries<T>(
  before: readonly T[],
  after: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  const [old, done] = [before, after].map((list) => new Map(list.map((entry) => [keyOf(entry), entry])));
  const standing = new Set(now.map(keyOf));
  const kept = now.flatMap((entry) => {
    const key = keyOf(entry);
    const was = old?.get(key);
    if (isSame(was, done?.get(key)) || !isSame(entry, done?.get(key))) return [entry];
    return was === undefined ? [] : [was];
  });
  const removed = before.filter((entry) => !done?.has(keyOf(entry)) && !standing.has(keyOf(entry)));
  return [...kept, ...removed];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
