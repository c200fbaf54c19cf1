/** Options: all profiles. */
import { ProfilesSection } from '@/components/options/ProfilesSection';
import { takeBackProfiles } from '@/utils/match/take-back';
import { profiles } from '@/utils/store/profiles';
import { useUndoable } from './use-undoable';

export function ProfilesBody() {
  const [all, change] = useUndoable(profiles, takeBackProfiles);
  return all && <ProfilesSection profiles={all} clock={Date.now} change={change} />;
}
