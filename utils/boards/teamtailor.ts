/** Teamtailor: every company draws its own page; the JSON-LD says which part is the description. */
import { defineFieldBoard } from './fields';

export const teamtailor = defineFieldBoard({
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['*://*.teamtailor.com/*'],
  address: [/\/jobs\/(\d+)/],
  title: ['h1'],
  description: [],
});
