/** Undo that keeps what was changed since: only what a deed changed, and only where it still stands so, goes back. */
import type { Profile } from './profile';

/** The fields that differ between `before` and `after` as they were before, unless `now` has something else there. */
export function takeBackFields<T extends object>(before: T, after: T, now: T): T {
  const names = Object.keys(before) as (keyof T)[];
  const back = names.filter((name) => !isSame(before[name], after[name]) && isSame(now[name], after[name]));
  return { ...now, ...Object.fromEntries(back.map((name) => [name, before[name]])) };
}

/** As `takeBackFields`, with each skill and each language by itself. */
export function takeBackProfile(before: Profile, after: Profile, now: Profile): Profile {
  return {
    ...takeBackFields(before, after, now),
    skills: takeBackEntries(before.skills, after.skills, now.skills, ({ skill }) => skill),
    languages: takeBackEntries(before.languages, after.languages, now.languages, ({ name }) => name),
  };
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
