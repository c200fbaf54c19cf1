/** StepStone: only the detail page; the result list carries the same marks on its cards. */
import { defineFieldBoard } from './fields';

export const stepstone = defineFieldBoard({
  id: 'stepstone',
  name: 'StepStone',
  matches: [
    '*://*.stepstone.de/*',
    '*://*.stepstone.at/*',
    '*://*.stepstone.be/*',
    '*://*.stepstone.nl/*',
    '*://*.stepstone.fr/*',
    '*://*.stepstone.pl/*',
  ],
  address: [/--(\d+)-inline\.html/],
  title: ['[data-at="header-job-title"]', 'h1'],
  company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
  location: ['[data-at="metadata-location"]'],
  description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"][data-at$="-content"]'],
});
