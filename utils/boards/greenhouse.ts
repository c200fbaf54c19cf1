/** Greenhouse: the new boards, the old ones, and both inside a frame of a company's own page. */
import { defineFieldBoard, either, inAddress, inTitle } from './fields';
import { line } from './layers/text';

export const greenhouse = defineFieldBoard({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    '*://job-boards.greenhouse.io/*',
    '*://job-boards.eu.greenhouse.io/*',
    '*://boards.greenhouse.io/*',
    '*://boards.eu.greenhouse.io/*',
  ],
  frames: true,
  address: [/\/jobs\/(\d+)/, /[?&](?:token|gh_jid)=(\d+)/],
  title: ['.job__title h1', 'h1.app-title', 'h1.section-header', 'h1'],
  company: either(inTitle(/^Job Application for .+ at (.+)$/), byWord),
  location: ['.job__location', '#header .location', '.location'],
  description: ['.job__description.body', '.job__description', '#content'],
  otherwise: inAddress(/(?:greenhouse\.io\/(?!embed\/)|[?&]for=)([^/?&]+)/),
});

/** " at Northwind Robotics", the word before the name in the reader's language. */
function byWord(document: Document): string | undefined {
  return line(document.querySelector('.company-name'))?.replace(/^\p{Ll}+ /u, '');
}
