/**
 * What a page is built like, for who mends a board: names of tags, roles and attributes, counts, and what each layer made
 * of it. No text of the page, no value of an attribute, no address: it can be shown to anybody.
 */
import type { Finding } from './board';
import { readGenerically } from './generic';
import { boardFor } from './index';
import { agreeing } from './layers/agree';
import { labelledSections } from './layers/headings';
import { jobData } from './layers/json-ld';
import { mainText, runningText } from './layers/main-text';
import { microdata } from './layers/microdata';
import { textLength } from './layers/text';
import { wall } from './layers/walls';

/** Parts with less of the page's text than this are not gone into. */
const WORTH = 0.1;
const MOST_LINES = 60;
const MOST_TAGS = 25;
const MOST_ATTRIBUTES = 8;

/** ARIA's own roles; a value of `role` that is none of them is the page's word. */
const ROLES =
  /^(alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|navigation|none|note|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|search|searchbox|separator|status|switch|tab|table|tablist|tabpanel|term|textbox|timer|toolbar|tooltip|tree|treeitem)$/;

/** Lines of plain English. `versions` says what made it. */
export function layoutReport(document: Document, url: URL, versions: string): string {
  const board = boardFor(url);
  const postings = attempt(() => jobData(document)) ?? [];
  const main = attempt(() => mainText(document.body)) ?? [];
  return [
    `Layout of a page that could not be read (${versions})`,
    `Board: ${board?.id ?? 'none'}; the address points to ${board?.jobId(url) === undefined ? 'no job' : 'a job'}`,
    `Reading of the board: ${board ? outcome(() => board.find(document, url)) : 'none'}`,
    `Reading without the board: ${outcome(() => readGenerically(document, url))}`,
    `Wall: ${attempt(() => wall(document, url))?.state ?? 'none'}`,
    `JSON-LD: postings: ${postings.length}, ${attempt(() => agreeing(postings, document, url)) ? 'one' : 'none'} that agrees with the page`,
    `Microdata: ${attempt(() => microdata(document)) ? 'one posting' : 'none'}`,
    `Labelled sections: ${attempt(() => labelledSections(document.body))?.length ?? 0} elements`,
    `Main text: ${runningText(main)} characters, elements: ${main.length}`,
    `Tags: ${tags(document)}`,
    'Where the text stands (characters, tag, role, names of attributes):',
    ...outline(document.body),
  ].join('\n');
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function outcome(read: () => Finding): string {
  const finding = attempt(read);
  if (finding === undefined) return 'failed';
  return finding.state === 'found' ? `found by ${finding.layer}` : finding.state;
}

function tags(document: Document): string {
  const counts = new Map<string, number>();
  for (const { localName } of document.querySelectorAll('*')) {
    const name = tagOf(localName);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_TAGS);
  return most.map(([name, count]) => `${name} ${count}`).join(', ');
}

/** The elements that hold the page's text, from the body down. */
function outline(body: Element): string[] {
  const lines: string[] = [];
  const whole = Math.max(1, textLength([body]));
  const visit = (element: Element, level: number): void => {
    const length = textLength([element]);
    if (lines.length >= MOST_LINES || length < whole * WORTH) return;
    lines.push(`${'  '.repeat(Math.min(level, 20))}${length} ${describe(element)}`);
    for (const child of element.children) visit(child, level + 1);
  };
  visit(body, 0);
  return lines;
}

function describe(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  const names = element.getAttributeNames().filter((name) => name !== 'role' && /^[a-z][a-z0-9:_-]{0,39}$/i.test(name));
  const shown = names
    .sort()
    .slice(0, MOST_ATTRIBUTES)
    .map((name) => `[${name}]`);
  return [
    tagOf(element.localName),
    ROLES.test(role) ? ` role=${role}` : '',
    shown.length > 0 ? ` ${shown.join('')}` : '',
  ].join('');
}

/** Tags are names of HTML or of a site's parts; anything stranger is not repeated. */
function tagOf(localName: string): string {
  return /^[a-z][a-z0-9-]{0,39}$/.test(localName) ? localName : 'other';
}
