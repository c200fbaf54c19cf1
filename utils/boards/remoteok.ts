/** Remote OK: a row of the list, opened. */
import { defineFieldBoard } from './fields';
import { line } from './layers/text';

export const remoteok = defineFieldBoard({
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['*://remoteok.com/*', '*://*.remoteok.com/*', '*://remoteok.io/*'],
  address: [/\/remote-jobs\/[\w-]*?(\d{4,})(?:\?|$)/],
  title: ['tr.job[data-id="{id}"] [itemprop="title"]'],
  company: ['tr.job[data-id="{id}"] [itemprop="name"]'],
  location: (document, _, id) => {
    const places = [...document.querySelectorAll(`tr.job[data-id="${id}"] .location`)].map(
      (place) => line(place) ?? '',
    );
    return places.find((place) => !/[💰⏰]/u.test(place))?.replace(/^[^\p{L}]+/u, '');
  },
  description: ['tr.expand-{id} .description', 'tr.expand .expandContents .description'],
});
