/**
 * Indeed: the layout of 2026 (test ids, no `#jobDescriptionText`) and the classic one, alone (`viewjob`) or as the right
 * pane of a search. In the search the list's highlight and the address move before the pane does.
 */
import type { Finding, NotFound } from './board';
import { defineBoard } from './board';
import { inHead, smallestPane, type Pane } from './layers/around';
import { firstLine, hasText, isElement, line, precedes, squeeze, textLength } from './layers/text';
import { wall } from './layers/walls';

export const indeed = defineBoard({
  id: 'indeed',
  name: 'Indeed',
  matches: ['*://*.indeed.com/*'],
  hosts: /(^|\.)indeed\.(co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})$/,
  jobId,
  find(document, url) {
    const shown = readNew(document) ?? readClassic(document);
    const blocked = shown?.isDrawn ? undefined : wall(document, url);
    if (blocked) return blocked;
    const readable = shown?.isDrawn && shown.title ? shown : (readNameless(document) ?? shown);
    const named = readable && paneId(readable.pane);
    const id = jobId(url) ?? named;
    if (!id) return { state: 'none', reason: 'This address of Indeed points to no posting.' };
    if (!readable) return pending(`Job ${id} is not on the page yet.`);
    const stale = named ? named !== id : otherCard(document, id, readable);
    if (stale)
      return pending(`The pane still shows ${named ? `job ${named}` : 'another job'}, the address says ${id}.`);
    return conclude(readable, id, url);
  },
});

function jobId(url: URL): string | undefined {
  const key = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
  return key && /^[0-9a-f]{16}$/i.test(key) ? key.toLowerCase() : undefined;
}

interface Shown {
  readonly pane: Pane;
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly location: string | undefined;
  /** Whether the place of the description is there, with or without text: nothing else is taken for it then. */
  readonly isDrawn: boolean;
}

function conclude({ pane, title, company, location }: Shown, id: string, url: URL): Finding {
  if (!title) return pending(`The title of job ${id} is not on the page yet.`);
  if (!pane.elements.some(hasText)) return pending(`The description of job ${id} is not on the page yet.`);
  return {
    state: 'found',
    id,
    url: `${url.origin}/viewjob?jk=${id}`,
    title,
    company: company ?? null,
    location: location ?? null,
    elements: pane.elements,
    layer: 'board',
  };
}

const companyPage = 'a[href*="/cmp/"]';

function readNew(document: Document): Shown | undefined {
  const root = document.querySelector('[data-testid="viewjob-main-content"]');
  if (!root) return undefined;
  const drawn = [...root.querySelectorAll('.simple-job-description-html,.react-native-html-content')];
  const heading = root.querySelector('[data-testid="vj-job-description-heading"]');
  const description = drawn.length ? drawn.find(hasText) : afterHeading(heading);
  const pane: Pane = { root, elements: description ? [description] : [] };
  const header = root.querySelector('[data-testid="company-info-metadata"]');
  const company = firstLine(header ?? root, companyPage) ?? (header ? facts(header)[0] : undefined);
  return {
    pane,
    title: firstLine(root, '[data-testid="vj-job-title"],[data-testid="vj-job-title-compact"]'),
    company,
    location: header ? facts(header).find((fact) => fact !== company) : undefined,
    isDrawn: Boolean(drawn.length || heading),
  };
}

function readClassic(document: Document): Shown | undefined {
  const description = document.querySelector('#jobDescriptionText');
  const root =
    description?.closest(
      '.jobsearch-JobComponent,#jobsearch-ViewjobPaneWrapper,.jobsearch-RightPane,#viewJobSSRRoot',
    ) ?? document.querySelector('#jobsearch-ViewjobPaneWrapper,.jobsearch-JobComponent');
  if (!root) return undefined;
  const heading = root.querySelector(
    '[data-testid="jobsearch-JobInfoHeader-title"],.jobsearch-JobInfoHeader-title,[data-testid="simpler-jobTitle"]',
  );
  const place = (name: string): string => `[data-testid="${name}"]`;
  return {
    pane: { root, elements: description ? [description] : [] },
    title: heading ? withoutSuffix(heading) : undefined,
    company: firstLine(
      root,
      '[data-testid="inlineHeader-companyName"],[data-company-name],[data-testid="jobsearch-JobInfoHeader-companyName"]',
    ),
    location: firstLine(
      root,
      ['inlineHeader-companyLocation', 'job-location', 'jobsearch-JobInfoHeader-companyLocation'].map(place).join(),
    ),
    isDrawn: Boolean(description),
  };
}

/** Only what Indeed must link to is left: the company's page and, in the same head, the heading of the job. */
function readNameless(document: Document): Shown | undefined {
  const companies = [...document.querySelectorAll(companyPage)].filter(
    (link) => /\/cmp\/[^/?]+\/?(\?|$)/.test(link.getAttribute('href') ?? '') && line(link),
  );
  const titles = [...document.querySelectorAll('h1,h2,h5,[role="heading"]')].filter((heading) =>
    isPageTitle(document, heading),
  );
  const around = smallestPane([...companies, ...titles]);
  if (!around) return undefined;
  const pane = { ...around, elements: around.elements.map(belowSummary) };
  const company = inHead(pane, companyPage);
  const heading = inHead(pane, 'h1,h2,h3,h4,h5,[role="heading"]', (text) => text.length < 200);
  const above = [...pane.root.querySelectorAll('h1,h2,h3,h4,h5,[role="heading"]')]
    .filter((element) => company && line(element) && precedes(element, company))
    .at(-1);
  const title = titles.find((element) => pane.root.contains(element)) ?? above ?? heading;
  return {
    pane,
    title: title ? withoutSuffix(title) : undefined,
    company: line(company),
    location: undefined,
    isDrawn: true,
  };
}

/** The description without the summary above its heading. */
function belowSummary(element: Element): Element {
  const last = [...element.children].findLast((child) => line(child));
  const isOwn = last?.localName === 'div' && /^h\d$/.test(last.previousElementSibling?.localName ?? '');
  return isOwn && textLength([last]) > 0.5 * textLength([element]) ? last : element;
}

/** "Backend Engineer - Utrecht - Indeed.com" */
function isPageTitle(document: Document, heading: Element): boolean {
  const text = withoutSuffix(heading);
  return Boolean(text && squeeze(document.title).startsWith(`${text} - `));
}

/** The pane's heading ends in "- job post" in the reader's language, an element of its own. */
function withoutSuffix(heading: Element): string | undefined {
  const suffix = [...heading.querySelectorAll('span')].find((part) => /^\s*[-–—]/.test(part.textContent));
  const whole = line(heading);
  const end = line(suffix);
  return suffix && end && whole?.endsWith(end) ? squeeze(whole.slice(0, -end.length)) || undefined : whole;
}

/** The lines of the new layout's head: company, place, kind of work. Ratings and dots are drawn between them. */
function facts(header: Element): string[] {
  const lines: string[] = [];
  const walk = (element: Element): void => {
    if (element.getAttribute('aria-hidden') === 'true' || element.localName === 'style') return;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && squeeze(node.nodeValue ?? ''));
    if (own) lines.push(line(element) ?? '');
    else for (const child of element.childNodes) if (isElement(child)) walk(child);
  };
  walk(header);
  return lines.filter((text) => /\p{L}/u.test(text));
}

function afterHeading(heading: Element | null): Element | undefined {
  for (let at = heading; at; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) if (line(next)) return next;
    if (at.getAttribute('data-testid') === 'viewjob-job-content') break;
  }
  return undefined;
}

/** The job the pane itself names: every link of its head carries it. */
function paneId({ root, elements: [text] }: Pane): string | undefined {
  const signs = [...root.querySelectorAll('[href],[data-indeed-apply-jk],[data-loginurl]')].filter(
    (element) => !text?.contains(element),
  );
  const pick = (pattern: RegExp, attribute: string): string | undefined =>
    signs.map((element) => pattern.exec(element.getAttribute(attribute) ?? '')?.[1]?.toLowerCase()).find(Boolean);
  return (
    pick(/fromjk=([0-9a-f]{16})/i, 'href') ??
    pick(/applystart\?(?:.*&)?jk=([0-9a-f]{16})/i, 'href') ??
    pick(/^([0-9a-f]{16})$/i, 'data-indeed-apply-jk') ??
    pick(/viewjob%3F(?:.*%26)?jk%3D([0-9a-f]{16})/i, 'data-loginurl')
  );
}

/** Whether the list's card of the job names another title or company than the pane does. */
function otherCard(document: Document, id: string, { pane, title, company }: Shown): boolean {
  const link = [...document.querySelectorAll(`[data-jk="${id}"],[id="job_${id}"],a[href*="jk=${id}"]`)].find(
    (element) => !pane.root.contains(element) && line(element),
  );
  const card = link?.closest('.cardOutline,.job_seen_beacon,li');
  const cardTitle = line(link);
  const cardCompany = card ? firstLine(card, '[data-testid="company-name"]') : undefined;
  return differ(cardTitle, title) || differ(cardCompany, company);
}

/** Whether two names are of different things: neither begins with the other. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return Boolean(a && b && !a.startsWith(b) && !b.startsWith(a));
}

function pending(reason: string): NotFound {
  return { state: 'pending', reason };
}
