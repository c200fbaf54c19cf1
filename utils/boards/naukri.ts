/** Naukri. */
import { defineFieldBoard } from './fields';

export const naukri = defineFieldBoard({
  id: 'naukri',
  name: 'Naukri',
  matches: ['*://*.naukri.com/*'],
  address: [/-(\d{6,})(?:\?|$)/],
  title: ['h1[class*="jd-header-title"]', 'h1'],
  company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
  location: ['[class*="jhc__loc"]'],
  description: ['[class*="dang-inner-html"]', '[class*="JD-section"]', '[class*="job-desc-container"]'],
});
