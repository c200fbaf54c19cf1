/** We Work Remotely. */
import { defineFieldBoard } from './fields';
import { line } from './layers/text';

export const weworkremotely = defineFieldBoard({
  id: 'weworkremotely',
  name: 'We Work Remotely',
  matches: ['*://weworkremotely.com/*', '*://*.weworkremotely.com/*'],
  address: [/\/remote-jobs\/([\w-]+)/],
  title: ['h1.lis-container__header__hero__company-info__title', 'h1'],
  company: [
    '.lis-container__job__sidebar a[href*="/company/"]',
    '.lis-container__header__hero__company-info__description a',
    'a[href*="/company/"]',
  ],
  location: (document) => {
    const items = [...document.querySelectorAll('.lis-container__job__sidebar__job-about__list__item')];
    const place = items.find((item) => /^(region|country|location)/i.test(line(item) ?? ''));
    return line(place?.querySelector('span,a'));
  },
  description: ['.lis-container__job__content__description'],
});
