/** Personio: the JSON-LD says which part of the page is the description. */
import { defineFieldBoard, inAddress } from './fields';

export const personio = defineFieldBoard({
  id: 'personio',
  name: 'Personio',
  matches: ['*://*.jobs.personio.de/*', '*://*.jobs.personio.com/*'],
  address: [/\/job\/(\d+)/],
  title: ['h1'],
  description: [],
  otherwise: inAddress(/^https?:\/\/([\w-]+)\./),
});
