/** BambooHR: the JSON-LD with the company comes after the page has loaded. */
import { defineFieldBoard, inAddress } from './fields';

export const bamboohr = defineFieldBoard({
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['*://*.bamboohr.com/*'],
  address: [/\/careers\/(\d+)/, /\/jobs\/view\.php\?(?:.*&)?id=(\d+)/],
  title: ['[data-fabric-component="Headline"]', 'h2', 'h3'],
  description: ['.BambooRichText', '#descriptionWrapper'],
  otherwise: inAddress(/^https?:\/\/([\w-]+)\./),
});
