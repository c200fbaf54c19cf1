/** Options: what the active profile says besides skills. */
import { AboutYouSection } from '@/components/options/AboutYouSection';
import { takeBackProfile } from '@/utils/match/take-back';
import { profile } from '@/utils/store/profile';
import { useUndoable } from './use-undoable';

export function AboutYouBody() {
  const [own, change] = useUndoable(profile, takeBackProfile);
  if (!own) return null;
  return (
    <AboutYouSection
      about={own}
      roles={[]}
      change={(words, make, loud) => {
        change(words, (now) => ({ ...now, ...make(now) }), loud);
      }}
    />
  );
}
