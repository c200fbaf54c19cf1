/** XING: no selectors are known to last; its JSON-LD and the sections of the text are. */
import { defineFieldBoard } from './fields';

export const xing = defineFieldBoard({
  id: 'xing',
  name: 'XING',
  matches: ['*://*.xing.com/*'],
  address: [/^\/jobs\/[^?]*-(\d+)(?:\?|\/|$)/],
  title: ['h1'],
  description: [],
});
