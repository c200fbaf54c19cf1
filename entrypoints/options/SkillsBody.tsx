/** Options: the skills of the active profile. */
import { SkillsSection } from '@/components/options/SkillsSection';
import { takeBackProfile } from '@/utils/match/take-back';
import { profile } from '@/utils/store/profile';
import { useKnownSkills } from './use-known-skills';
import { useUndoable } from './use-undoable';

export function SkillsBody() {
  const known = useKnownSkills();
  const [own, change] = useUndoable(profile, takeBackProfile);
  if (!known || !own) return null;
  return (
    <SkillsSection
      {...known}
      skills={own.skills}
      change={(words, make, loud) => {
        change(words, (now) => ({ ...now, skills: make(now.skills) }), loud);
      }}
    />
  );
}
