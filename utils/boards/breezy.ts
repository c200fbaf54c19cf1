/** Breezy: the JSON-LD says which part of the page is the description. */
import { defineFieldBoard, inAddress } from './fields';

export const breezy = defineFieldBoard({
  id: 'breezy',
  name: 'Breezy',
  matches: ['*://*.breezy.hr/*'],
  address: [/\/p\/([0-9a-f]+)/],
  title: ['h1'],
  description: [],
  otherwise: inAddress(/^https?:\/\/([\w-]+)\./),
});
