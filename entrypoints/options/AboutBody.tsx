/** Options: what Skillight is. */
import { browser } from 'wxt/browser';
import { AboutSection } from '@/components/options/AboutSection';

export function AboutBody() {
  return <AboutSection version={browser.runtime.getManifest().version} />;
}
