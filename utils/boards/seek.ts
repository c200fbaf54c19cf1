/** Seek, JobStreet and Jobsdb: one platform since 2024, in a page of its own or beside the list. */
import { defineFieldBoard } from './fields';

export const seek = defineFieldBoard({
  id: 'seek',
  name: 'Seek',
  matches: [
    '*://*.seek.com/*',
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.jobstreet.com/*',
    '*://*.jobstreet.com.my/*',
    '*://*.jobstreet.com.sg/*',
    '*://*.jobstreet.com.ph/*',
    '*://*.jobstreet.co.id/*',
    '*://*.jobsdb.com/*',
  ],
  address: [/\/job\/(\d+)/, /[?&]jobId=(\d+)/i],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  location: ['[data-automation="job-detail-location"]'],
  description: ['[data-automation="jobAdDetails"]'],
  shown: (document) => {
    const link = document.querySelector('[data-automation="job-detail-apply"],a[href*="/job/"][href*="/apply"]');
    return /\/job\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  },
});
