/** What LinkedIn's layouts show of a job: new, classic, guest, and any of them without a single name left. */
import { smallestPane, type Pane } from './layers/around';
import { mainText } from './layers/main-text';
import { firstLine, hasText, line, squeeze } from './layers/text';
import { beside, component, guestIds, headCompany, jobIdOf, linkedIds, place, titleOf, unique } from './linkedin-head';

/** What one layout shows, before it is known to be the job of the address. */
export interface Shown {
  /** The jobs the pane itself names; more than one where a list stands around it. */
  readonly ids: readonly string[];
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly location: string | undefined;
  readonly elements: readonly Element[];
  /** Whether the place of the description is there, with or without text: nothing else is taken for it then. */
  readonly isDrawn: boolean;
}

const box = '[data-testid="expandable-text-box"]';

/** New: classes are hashes; keys, test ids and the page's title hold. */
export function readNew(document: Document, id: string): Shown | undefined {
  const keyed = [
    ...document.querySelectorAll('[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]'),
  ];
  const about =
    keyed.find((element) => keyOf(element) === id) ??
    keyed[0] ??
    document.querySelector('[data-sdui-component$=".aboutTheJob"]');
  const root =
    document.querySelector('[data-sdui-screen$=".SemanticJobDetails"]') ??
    document.querySelector('[data-sdui-screen$=".JobDetails"]') ??
    about?.closest('main');
  if (!root) return undefined;
  const boxes = [...(about ?? root).querySelectorAll(box)].filter((element) => about ?? !isAboutCompany(element));
  const description = longest(boxes) ?? (about ? unlabelled(about) : undefined);
  const pane: Pane = { root, elements: description ? [description] : [] };
  const heading = titleOf(document, root, id);
  // The document's title may still be of the previous job, with the same name in another company.
  const company = line(headCompany(pane)) ?? heading?.company;
  const ids = keyed.length ? keyed.map(keyOf) : linkedIds(pane, 'p a,h1 a,h2 a');
  return {
    ids: unique(ids),
    title: heading?.title,
    company,
    location: place(pane, heading?.title, company),
    elements: pane.elements,
    isDrawn: Boolean(about ?? description),
  };
}

/** Classic: Ember with long, readable classes; the document's title is the list's. */
export function readClassic(document: Document, id: string): Shown | undefined {
  const card = 'job-details-jobs-unified-top-card__';
  const detail = document.querySelector(
    '.jobs-search__job-details--container,.scaffold-layout__detail,.job-view-layout,.jobs-details',
  );
  const description =
    document.querySelector('#job-details') ??
    detail?.querySelector(
      '.jobs-box__html-content,.jobs-description__content,.jobs-description-content__text--stretch',
    );
  const scope = detail ?? withHeading(description);
  if (!scope) return undefined;
  const pane: Pane = { root: scope, elements: description ? withoutHeading(description) : [] };
  const heading = [...scope.querySelectorAll(`.${card}job-title h1,.${card}job-title,h1`)].find((element) =>
    line(element),
  );
  const links = (selector: string): string[] => [...scope.querySelectorAll(selector)].map(jobIdOf);
  const buttons = [...scope.querySelectorAll('.jobs-apply-button[data-job-id],.jobs-save-button[data-job-id]')];
  const named = [
    ...links('h1 a[href*="/jobs/view/"]'),
    ...buttons.map((button) => button.getAttribute('data-job-id') ?? ''),
    ...links('h2 a[href*="/jobs/view/"],a[href*="/jobs/view/"]:has(>h2)'),
  ];
  const title = line(heading) ?? titleOf(document, scope, id)?.title;
  const company = firstLine(scope, `.${card}company-name a,.${card}company-name`) ?? line(headCompany(pane));
  return {
    // Cards of similar jobs stand in the same part of the page: the first is the pane's own.
    ids: unique(named).slice(0, 1),
    title,
    company,
    location: place(pane, title, company) ?? firstLine(scope, `.${card}primary-description-container,.${card}bullet`),
    elements: pane.elements,
    isDrawn: Boolean(description),
  };
}

/** Guest: server-rendered, the same in search and alone. */
export function readGuest(document: Document): Shown | undefined {
  const root =
    document.querySelector('.details-pane__content') ??
    document.querySelector('section.core-rail') ??
    document.querySelector('.show-more-less-html__markup')?.closest('main,body');
  const description = root?.querySelector('.show-more-less-html__markup,.description__text');
  const title = root ? firstLine(root, '.top-card-layout__title,.topcard__title') : undefined;
  if (!root || !(description ?? title)) return undefined;
  const company =
    root.querySelector('.topcard__org-name-link,.topcard__flavor:first-child:not(.topcard__flavor--bullet)') ??
    undefined;
  return {
    ids: guestIds(document, root),
    title,
    company: line(company),
    location: company ? beside(company) : firstLine(root, '.topcard__flavor--bullet:not(.topcard__flavor--metadata)'),
    elements: description ? [description] : [],
    isDrawn: Boolean(description),
  };
}

/** The part of the page around the title that holds running text: for the day all names have changed. */
export function readNameless(document: Document, id: string): Shown | undefined {
  const root = document.body;
  const known = titleOf(document, root, id);
  const pane = smallestPane(known ? known.elements : root.querySelectorAll('h1'));
  if (!pane || isAboutCompany(pane.elements[0], pane.anchor)) return undefined;
  const links = linkedIds(pane, 'h1 a,h2 a,p a,a:has(>h1),a:has(>h2)');
  const linked = line(headCompany(pane));
  const company = linked && known?.company && linked !== known.company ? undefined : (linked ?? known?.company);
  const isGuest = document.querySelector('meta[name="pageKey"][content*="guest"]') !== null;
  return {
    ids: links.length ? links : guestIds(document, pane.root),
    title: known?.title ?? line(pane.anchor),
    company,
    location:
      place(pane, known?.title ?? line(pane.anchor), company) ?? (isGuest ? beside(headCompany(pane)) : undefined),
    elements: pane.elements.flatMap(withoutHeading),
    isDrawn: true,
  };
}

/** The first part of the page around the description that also holds a heading of the first level. */
function withHeading(description: Element | null | undefined): Element | null | undefined {
  let around = description;
  while (around && !around.querySelector('h1')) around = around.parentElement;
  return around;
}

function keyOf(element: Element): string {
  return /_(\d{6,})$/.exec(element.getAttribute('componentkey') ?? '')?.[1] ?? /_(\d{6,})$/.exec(element.id)?.[1] ?? '';
}

function longest(elements: readonly Element[]): Element | undefined {
  return [...elements].sort((a, b) => b.textContent.length - a.textContent.length)[0];
}

/** The company's own text uses the same box as the job's; its section has a heading and links to the company. */
function isAboutCompany(element: Element | undefined, title?: Element): boolean {
  const section = element?.closest(component)?.getAttribute('data-sdui-component');
  if (section) return !section.endsWith('.aboutTheJob');
  let around = element?.parentElement;
  while (around && !around.querySelector('h2')) around = around.parentElement;
  if (!element || !around || around.querySelector('h1') || (title && around.contains(title))) return false;
  return Boolean(headCompany({ root: around, elements: [element] }));
}

/** The text of a section whose box has lost its name; a section may come with nothing but its heading. */
function unlabelled(section: Element): Element | undefined {
  const [text] = mainText(section);
  return text && line(text) !== line(section.querySelector('h2')) ? text : undefined;
}

/** The description without its own heading ("About the job" in the reader's language); empty where there is no more. */
function withoutHeading(description: Element): Element[] {
  const bare = [...description.childNodes].some((node) => node.nodeType === 3 && squeeze(node.nodeValue ?? ''));
  const parts = [...description.children].filter(hasText);
  const [first] = parts;
  if (bare || !first) return [description];
  if (first.localName === 'h2') return parts.slice(1);
  return parts.length === 1 && first.querySelector('h2') ? withoutHeading(first) : [description];
}
