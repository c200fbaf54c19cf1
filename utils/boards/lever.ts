/** Lever: the description is parted into sections of its own; the JSON-LD holds only the first. */
import { defineFieldBoard, inAddress } from './fields';
import { line, squeeze } from './layers/text';

export const lever = defineFieldBoard({
  id: 'lever',
  name: 'Lever',
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  address: [/^\/[^/]+\/([0-9a-f-]{36})/],
  title: ['.posting-headline h2'],
  company: (document) => {
    const title = line(document.querySelector('.posting-headline h2')) ?? '';
    const page = squeeze(document.title);
    if (title && page.endsWith(` - ${title}`)) return page.slice(0, -title.length - 3);
    return document
      .querySelector('.main-header-logo img')
      ?.getAttribute('alt')
      ?.replace(/ logo$/i, '');
  },
  location: (document) => line(document.querySelector('.posting-categories .location'))?.replace(/\s*\/$/, ''),
  description: [
    '.section-wrapper .section:not(.posting-header):not(.last-section-apply)',
    // The lists between the two have no name of their own.
    ':has(> [data-qa="job-description"])',
    '[data-qa="closing-description"]',
  ],
  otherwise: inAddress(/lever\.co\/([^/?]+)/),
});
