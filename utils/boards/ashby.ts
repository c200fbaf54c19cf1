/** Ashby: the company's part of the address keeps its case; also inside a frame of the company's page. */
import { defineFieldBoard, inAddress, inTitle } from './fields';
import { line } from './layers/text';

export const ashby = defineFieldBoard({
  id: 'ashby',
  name: 'Ashby',
  matches: ['*://jobs.ashbyhq.com/*'],
  frames: true,
  address: [/^\/[^/]+\/([0-9a-f-]{36})/],
  title: ['h1[class*="ashby-job-posting-heading"]', 'h1'],
  company: inTitle(/ @ (.+)$/),
  location: (document) => {
    const sections = [...document.querySelectorAll('.ashby-job-posting-left-pane h2')];
    const place = sections.find((heading) => line(heading) === 'Location') ?? sections[0];
    return line(place?.parentElement?.querySelector('p'));
  },
  description: [
    '.ashby-job-posting-right-pane [class*="descriptionText"]',
    '[class*="descriptionText"]',
    '[role="tabpanel"]',
  ],
  otherwise: inAddress(/ashbyhq\.com\/([^/?]+)/),
});
