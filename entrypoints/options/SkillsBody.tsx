/** Options: the skills of the active profile. */
import { SkillsSection } from '@/components/options/SkillsSection';
import { kinship } from '@/entrypoints/screen/knowledge';
import { useActiveProfile } from './use-active-profile';
import { useKnownSkills } from './use-known-skills';

export function SkillsBody() {
  const known = useKnownSkills();
  const [own, change] = useActiveProfile();
  return known && own && <SkillsSection {...known} kinship={kinship} profile={own} change={change} />;
}
