/** Wellfound: few of its names are certain; the generic layers stand behind them. */
import { defineFieldBoard } from './fields';

export const wellfound = defineFieldBoard({
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['*://wellfound.com/*', '*://*.wellfound.com/*'],
  address: [/\/jobs\/(\d+)/, /[?&]job_listing_slug=(\d+)/],
  title: ['[data-test="JobDetail"] h1', 'h1'],
  company: ['a[href*="/company/"] h2', 'h2 a[href*="/company/"]'],
  description: ['#job-description', '[data-test="JobDetail"] [class*="description"]', '[class*="styles_description"]'],
});
