/** ZipRecruiter: few of its names are certain; the generic layers stand behind them. */
import { defineFieldBoard } from './fields';

export const ziprecruiter = defineFieldBoard({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['*://*.ziprecruiter.com/*', '*://*.ziprecruiter.co.uk/*'],
  address: [/[?&](?:jid|lvk|uuid)=([\w-]+)/, /-([0-9a-f]{16,})(?:\?|$)/],
  title: ['h1.job_title', 'h1'],
  company: ['.hiring_company_text a', '.hiring_company_text', '.hiring_company'],
  location: ['.hiring_location', '.location_text'],
  description: ['.job_description', '.jobDescriptionSection'],
});
