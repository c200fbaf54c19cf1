/** Reed. */
import { defineFieldBoard } from './fields';

export const reed = defineFieldBoard({
  id: 'reed',
  name: 'Reed',
  matches: ['*://*.reed.co.uk/*'],
  address: [/\/jobs\/[^/]+\/(\d+)/],
  title: ['[data-qa="job-title"]', 'h1'],
  company: ['[data-qa="recruiter-name"]'],
  location: ['[data-qa="job-location"]'],
  description: ['[data-qa="job-description"]', '[itemprop="description"]'],
});
