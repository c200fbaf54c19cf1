/** Built In and its city sites: similar jobs below carry companies and places of their own. */
import { defineFieldBoard } from './fields';
import { detached } from './layers/html';
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
    const title = document.querySelector('h1');
    const icon = document.querySelector('i.fa-location-dot');
    const similar = [...document.querySelectorAll('a[href*="/job/"]')].find((job) => title && precedes(title, job));
    if (!icon || !title || !precedes(title, icon) || (similar && precedes(similar, icon))) return undefined;
    const place = icon.parentElement?.nextElementSibling;
    // Several places stand in a tooltip, as HTML in an attribute.
    const tip = place?.querySelector('[data-html][title]')?.getAttribute('title') ?? '';
    const several = detached(document, tip).flatMap((root) => [...root.querySelectorAll('div:not(:has(*))')]);
    return (
      several.flatMap((one) => line(one) ?? []).join('; ') ||
      (line(place?.querySelector('span:last-of-type')) ?? line(place))
    );
  },
  description: ['[id="job-post-body-{id}"]', '[id^="job-post-body-"].html-parsed-content'],
  shown: (document) => /(\d+)$/.exec(document.querySelector('[id^="job-post-body-"]')?.id ?? '')?.[1],
});
