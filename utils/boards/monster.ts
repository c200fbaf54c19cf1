/** Monster. */
import { defineFieldBoard } from './fields';

export const monster = defineFieldBoard({
  id: 'monster',
  name: 'Monster',
  matches: [
    '*://*.monster.com/*',
    '*://*.monster.co.uk/*',
    '*://*.monster.ca/*',
    '*://*.monster.de/*',
    '*://*.monster.fr/*',
    '*://*.monster.at/*',
    '*://*.monster.ch/*',
    '*://*.monster.be/*',
    '*://*.monster.nl/*',
    '*://*.monster.it/*',
    '*://*.monster.es/*',
    '*://*.monster.ie/*',
    '*://*.monster.se/*',
    '*://*.monster.lu/*',
  ],
  address: [/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/],
  title: ['[data-testid="jobTitle"]'],
  company: ['[data-testid="company"]'],
  location: ['[data-testid="jobDetailLocation"]'],
  description: [
    '[data-testid="svx-description-container-inner"]',
    '[data-testid*="description-clamp-wrapper"]',
    '[data-testid="svx-description-container"]',
  ],
});
