/** Options: what Skillight is. */
import { browser } from 'wxt/browser';
import { AboutSection } from '@/components/options/AboutSection';
import { WELCOME } from '@/entrypoints/screen/links';

export function AboutBody() {
  return <AboutSection version={browser.runtime.getManifest().version} welcomeHref={WELCOME} />;
}
