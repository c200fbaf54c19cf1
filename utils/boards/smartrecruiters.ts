/** SmartRecruiters: microdata all over; the place is an attribute of an element of its own. */
import { defineFieldBoard, inAddress } from './fields';
import { line } from './layers/text';

export const smartrecruiters = defineFieldBoard({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['*://jobs.smartrecruiters.com/*', '*://careers.smartrecruiters.com/*'],
  address: [/^\/[^/]+\/(\d+)/],
  title: ['h1.job-title', '[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  location: (document) =>
    document.querySelector('spl-job-location')?.getAttribute('formattedAddress') ??
    line(document.querySelector('[itemprop="jobLocation"]')),
  description: [
    '.job-sections',
    '[itemprop="description"]',
    '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
  ],
  otherwise: inAddress(/smartrecruiters\.com\/([^/?]+)/),
});
