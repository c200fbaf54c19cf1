/** Built In and its city sites: similar jobs below carry companies and places of their own. */
import { defineFieldBoard } from './fields';
import { line, precedes } from './layers/text';

export const builtin = defineFieldBoard({
  id: 'builtin',
  name: 'Built In',
  matches: [
    '*://builtin.com/*',
    '*://*.builtin.com/*',
    '*://*.builtinaustin.com/*',
    '*://*.builtinboston.com/*',
    '*://*.builtinchicago.org/*',
    '*://*.builtincolorado.com/*',
    '*://*.builtinla.com/*',
    '*://*.builtinnyc.com/*',
    '*://*.builtinseattle.com/*',
    '*://*.builtinsf.com/*',
  ],
  address: [/\/job\/[^/]+\/(\d+)/],
  title: ['h1'],
  company: (document) => {
    const title = document.querySelector('h1');
    const links = [...document.querySelectorAll('a[href*="/company/"]')];
    return line(links.findLast((link) => line(link) && title && precedes(link, title)));
  },
  location: (document) => {
    const parts = document.querySelector('i.fa-location-dot')?.parentElement?.nextElementSibling;
    return line(parts?.querySelector('span:last-of-type')) ?? line(parts);
  },
  description: ['[id="job-post-body-{id}"]', '[id^="job-post-body-"].html-parsed-content'],
  shown: (document) => /(\d+)$/.exec(document.querySelector('[id^="job-post-body-"]')?.id ?? '')?.[1],
});
