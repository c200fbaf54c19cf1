/** Workday: before its scripts have run the description stands only in JSON-LD, as text without line breaks. */
import { defineFieldBoard, either, inAddress } from './fields';
import { line } from './layers/text';

const header = 'a[data-automation-id="jobPostingHeader"],[data-automation-id="jobPostingHeader"] a';

export const workday = defineFieldBoard({
  id: 'workday',
  name: 'Workday',
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*'],
  address: [/\/(?:job|details)\/(?:[^?]*\/)?[^/?]*_([^/?_]+)(?:\/(?:apply|login)[^?]*)?\/?(?:\?|$)/],
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: (document) => {
    const places = document.querySelectorAll('[data-automation-id="locations"] dd');
    return [...places].flatMap((place) => line(place) ?? []).join('; ');
  },
  description: ['[data-automation-id="jobPostingDescription"]'],
  shown: (document) => {
    const link = document.querySelector(
      'a[data-automation-id="jobPostingHeader"],[data-automation-id="jobPostingHeader"] a',
    );
    return /_([^/?_]+)\/?(?:\?|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
  },
  link: header,
  otherwise: either('meta[property="og:site_name"]', inAddress(/^https?:\/\/(?:wd\d+\.)?([\w-]+)\./)),
});
