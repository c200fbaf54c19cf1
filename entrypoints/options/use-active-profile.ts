/** The active profile as the options change it. An undo finds the profile it was done to, also when another is active. */
import type { Change } from '@/components/options/change';
import type { Profile } from '@/utils/match/profile';
import { takeBackProfiles } from '@/utils/match/take-back';
import { profiles } from '@/utils/store/profiles';
import { useUndoable } from './use-undoable';

/** Undefined until it is read. */
export function useActiveProfile(): readonly [Profile | undefined, Change<Profile>] {
  const [all, change] = useUndoable(profiles, takeBackProfiles);
  return [
    all,
    (words, make, manner) => {
      change(words, (now) => ({ ...now, ...make(now) }), manner);
    },
  ];
}
