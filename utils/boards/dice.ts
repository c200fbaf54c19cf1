/** Dice. */
import { defineFieldBoard } from './fields';

export const dice = defineFieldBoard({
  id: 'dice',
  name: 'Dice',
  matches: ['*://*.dice.com/*'],
  address: [/\/job-detail\/([\w-]+)/],
  title: ['h1[data-cy="jobTitle"]', '[data-testid="job-detail-header-card"] h1', 'h1'],
  company: ['[data-cy="companyNameLink"]', '[data-testid="job-detail-header-card"] a[href*="/company"]'],
  location: ['[data-cy="location"]', '[data-cy="locationDetails"]'],
  description: ['[data-testid="jobDescriptionHtml"]', '#jobdescSec', '#jobDescription'],
});
