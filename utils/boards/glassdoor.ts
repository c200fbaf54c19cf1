/** Glassdoor: classes end in a hash that changes; the text is blurred, not cut. */
import { defineFieldBoard } from './fields';

export const glassdoor = defineFieldBoard({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    '*://*.glassdoor.com/*',
    '*://*.glassdoor.co.uk/*',
    '*://*.glassdoor.ca/*',
    '*://*.glassdoor.co.in/*',
    '*://*.glassdoor.com.au/*',
    '*://*.glassdoor.de/*',
    '*://*.glassdoor.at/*',
    '*://*.glassdoor.ch/*',
    '*://*.glassdoor.fr/*',
    '*://*.glassdoor.be/*',
    '*://*.glassdoor.nl/*',
    '*://*.glassdoor.ie/*',
    '*://*.glassdoor.it/*',
    '*://*.glassdoor.es/*',
    '*://*.glassdoor.sg/*',
    '*://*.glassdoor.co.nz/*',
    '*://*.glassdoor.com.br/*',
    '*://*.glassdoor.com.mx/*',
  ],
  address: [/[?&]jl=(\d+)/, /-JV_[^?]*?(\d{6,})\.htm/],
  title: ['h1[id^="jd-job-title-"]', '[data-test="job-details-header"] h1', 'h1[data-test="job-title"]', 'h1'],
  company: ['[class*="EmployerProfile_employerNameHeading"] h4', '[class*="EmployerProfile_employerNameHeading"]'],
  location: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'],
  description: ['[class*="JobDetails_jobDescription__"]', '[class*="JobDetails_jobDescription"]'],
  shown: (document) => /(\d{6,})$/.exec(document.querySelector('h1[id^="jd-job-title-"]')?.id ?? '')?.[1],
});
