/** Options: what the active profile says besides skills. */
import { AboutYouSection } from '@/components/options/AboutYouSection';
import { useActiveProfile } from './use-active-profile';

export function AboutYouBody() {
  const [own, change] = useActiveProfile();
  return own && <AboutYouSection profile={own} change={change} />;
}
