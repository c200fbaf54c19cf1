/** Workable: three sections make the description. */
import { defineFieldBoard, inAddress } from './fields';

export const workable = defineFieldBoard({
  id: 'workable',
  name: 'Workable',
  matches: ['*://apply.workable.com/*', '*://jobs.workable.com/*'],
  address: [/\/j\/(\w+)/, /^\/view\/(\w+)/],
  title: ['[data-ui="job-title"]'],
  company: ['[data-ui="company-name"]'],
  location: ['[data-ui="job-location"]'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  otherwise: inAddress(/apply\.workable\.com\/([^/?]+)/),
});
