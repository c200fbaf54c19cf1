/** Boards whose pages name their parts: a file lists selectors, this reads them. */
import type { Board, Finding, NotFound } from './board';
import { cleanAddress } from './address';
import { readGenerically } from './generic';
import { agreeing, sameTitle } from './layers/agree';
import { jobData } from './layers/json-ld';
import { value } from './layers/microdata';
import { metaContent, pageHeading } from './layers/page-heading';
import { hasText, line, squeeze } from './layers/text';
import { embedded, wall } from './layers/walls';

/** CSS selectors, tried in order, `{id}` standing for the job's id; or a function for what no selector can say. */
type Field = string | readonly string[] | ((document: Document, url: URL, id: string) => string | undefined);

interface FieldBoard extends Omit<Board, 'find' | 'jobId'> {
  /** Where the address carries the job: the first group of the first pattern that fits `path?query`. */
  readonly address: readonly RegExp[];
  readonly title: Field;
  readonly company?: Field;
  readonly location?: Field;
  /** Every outermost match of the first selector with text belongs to the description. */
  readonly description: readonly string[];
  /** The job the page itself names, where it may lag behind the address or be the only one to know. */
  readonly shown?: Field;
  /** The link to the job, where the address of the page is not the job's own. */
  readonly link?: string;
  /** The company as the page's address or title says it, where neither the page nor its data do. */
  readonly otherwise?: Field;
}

/** Makes a board of a list of selectors. What they do not find, the generic layers are asked for. */
export function defineFieldBoard(fields: FieldBoard): Board {
  const { id, name, matches, frames, hosts } = fields;
  const board: Board = {
    id,
    name,
    matches,
    ...(frames === undefined ? {} : { frames }),
    ...(hosts === undefined ? {} : { hosts }),
    jobId: (url) => firstMatch(fields.address, url.pathname + url.search),
    find: (document, url) => find(fields, board.jobId(url), document, url),
  };
  return board;
}

function find(fields: FieldBoard, addressed: string | undefined, document: Document, url: URL): Finding {
  const blocked = wall(document, url);
  if (blocked) return blocked;
  const shown = fields.shown && read(fields.shown, document, url, addressed ?? '');
  const id = addressed ?? shown;
  if (!id) return { state: 'none', reason: `This address of ${fields.name} points to no posting.` };
  if (shown && shown !== id)
    return { state: 'pending', reason: `The page still shows job ${shown}, the address says ${id}.` };

  const title = read(fields.title, document, url, id);
  if (fields.shown && !shown && title && isListedOtherwise(fields, { id, title }, document, url))
    return { state: 'pending', reason: `The page shows “${title}”, its list calls job ${id} otherwise.` };
  const company = fields.company && read(fields.company, document, url, id);
  const location = fields.location && read(fields.location, document, url, id);
  const elements = describe(fields.description, document, id);
  const known = { id, title, company, location };
  const otherwise = (): string | undefined => fields.otherwise && read(fields.otherwise, document, url, id);
  if (!elements.some(hasText)) {
    const generic = elements.length ? undefined : readGenerically(document, url, known);
    if (generic?.state === 'found') return { ...generic, company: generic.company ?? otherwise() ?? null };
    return generic && generic.state !== 'none' ? generic : nothing(fields, id, document, elements.length > 0);
  }
  const data = title && company && location ? undefined : agreeing(jobData(document), document, url);
  const heading = title ?? data?.title ?? pageHeading(document, elements);
  if (!heading) return { state: 'pending', reason: `The title of job ${id} is not on the page yet.` };
  return {
    state: 'found',
    id,
    url: cleanAddress(ownAddress(fields, document, url), id),
    title: heading,
    company: company ?? data?.company ?? otherwise() ?? null,
    location: location ?? data?.location ?? null,
    elements,
    layer: 'board',
  };
}

/** Whether the list beside a pane that does not say which job it shows gives the job another title. */
function isListedOtherwise(
  { address }: FieldBoard,
  { id, title }: { readonly id: string; readonly title: string },
  document: Document,
  url: URL,
): boolean {
  const titles = [...document.querySelectorAll('li a[href],article a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!href.includes(id) || !URL.canParse(href, url)) return [];
    const { pathname, search } = new URL(href, url);
    return firstMatch(address, pathname + search) === id ? (line(link) ?? []) : [];
  });
  return titles.length > 0 && !titles.some((other) => sameTitle(other, title));
}

function ownAddress({ link }: FieldBoard, document: Document, url: URL): URL {
  const address = link ? document.querySelector(link)?.getAttribute('href') : undefined;
  return address && URL.canParse(address, url) ? new URL(address, url) : url;
}

function nothing({ name }: FieldBoard, id: string, document: Document, isDrawn: boolean): NotFound {
  const frame = embedded(document);
  if (frame) return frame;
  const isBare = squeeze(document.body.textContent).length < 500;
  if (isDrawn || isBare) return { state: 'pending', reason: `The text of job ${id} is not on the page yet.` };
  return { state: 'unknown-layout', reason: `The page has text, but not where ${name} used to put job ${id}.` };
}

function read(field: Field, document: Document, url: URL, id: string): string | undefined {
  if (typeof field === 'function') return field(document, url, id) || undefined;
  for (const selector of [field].flat()) {
    for (const element of document.querySelectorAll(selector.replaceAll('{id}', id))) {
      const text = value(element);
      if (text) return text;
    }
  }
  return undefined;
}

function describe(selectors: readonly string[], document: Document, id: string): Element[] {
  let drawn: Element[] = [];
  for (const selector of selectors) {
    const all = [...document.querySelectorAll(selector.replaceAll('{id}', id))];
    const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    if (outermost.some(hasText)) return outermost;
    if (!drawn.length) drawn = outermost;
  }
  return drawn;
}

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.slice(1).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** The company in the page's title, from its first group: /^Job Application for .+ at (.+)$/. */
export function inTitle(pattern: RegExp): (document: Document) => string | undefined {
  return (document) =>
    pattern.exec(squeeze(document.title))?.[1] ?? pattern.exec(metaContent(document, 'og:title') ?? '')?.[1];
}

/** A company's part of the address as a name: "northwind-robotics" is Northwind Robotics. */
export function inAddress(pattern: RegExp): (document: Document, url: URL) => string | undefined {
  return (_, url) =>
    (pattern.exec(url.href)?.[1] ?? '')
      .replace(/%20/g, ' ')
      .replace(/[-_+]+/g, ' ')
      .replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase());
}

/** The first of several readings that says anything. */
export function either(...fields: readonly Field[]): Field {
  return (document, url, id) => {
    for (const field of fields) {
      const text = read(field, document, url, id);
      if (text) return text;
    }
    return undefined;
  };
}
