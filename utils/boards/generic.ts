/** The layers below the boards' own selectors, from the most to the least certain. */
import type { Finding, Layer } from './board';
import { cleanAddress } from './address';
import { agreeing, sameTitle } from './layers/agree';
import { labelledSections } from './layers/headings';
import { detached } from './layers/html';
import { jobData, type JobData } from './layers/json-ld';
import { liveElements } from './layers/live';
import { mainText, runningText } from './layers/main-text';
import { microdata, type MarkedUp } from './layers/microdata';
import { metaContent, pageHeading } from './layers/page-heading';
import { line, squeeze, textLength } from './layers/text';
import { embedded, wall } from './layers/walls';

/** What is known of the job before any layer is asked. */
export interface Known {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
}

/** A description shorter than this may be a teaser: the page is asked for more. */
const teaser = 400;
/** Running text shorter than this is no description, where nothing else says that there is one. */
const shortest = 200;

/** Reads a page by what all job pages share. `none` where nothing on it says that it is a posting. */
export function readGenerically(document: Document, url: URL, known: Known = {}): Finding {
  const blocked = wall(document, url);
  if (blocked) return blocked;
  const postings = jobData(document);
  const job = agreeing(postings, document, url);
  const marked = microdata(document);
  const shown = marked
    ? { layer: 'microdata' as const, elements: marked.elements }
    : described(document, url, known, Boolean(job));
  const facts = { ...known, ...definite(known, job, marked) };
  if (job) {
    const stated = detached(document, job.description);
    const live = liveElements(document.body, stated);
    const isPart = textLength(stated) < (live.length ? 2 * teaser : teaser);
    if (shown && isPart && textLength(shown.elements) > 2 * textLength(stated))
      return found(document, url, facts, shown.elements, shown.layer);
    if (textLength(stated)) return found(document, url, facts, live.length ? live : stated, 'json-ld');
  }
  if (shown) return found(document, url, facts, shown.elements, shown.layer);
  const frame = embedded(document);
  if (frame) return frame;
  if (job) return { state: 'empty', reason: 'The page names a job without any description.' };
  return { state: 'none', reason: 'Nothing on this page says that it is a posting.' };
}

/** The company and the place as structured data says them, unless the board's own page said so before. */
function definite(known: Known, job: JobData | undefined, marked: MarkedUp | undefined): Known {
  return {
    title: known.title ?? job?.title ?? marked?.title,
    company: known.company ?? job?.company ?? marked?.company,
    location: known.location ?? job?.location ?? marked?.location,
  };
}

function described(
  document: Document,
  url: URL,
  known: Known,
  isJob: boolean,
): { layer: Layer; elements: Element[] } | undefined {
  const sections = labelledSections(document.body);
  if (sections.length) return { layer: 'headings', elements: sections };
  const elements = mainText(document.body);
  const likely = isJob || known.title !== undefined || soundsLikeJob(document, url);
  return likely && runningText(elements) >= shortest ? { layer: 'main-text', elements } : undefined;
}

/** An address or a button that only postings have. */
function soundsLikeJob(document: Document, url: URL): boolean {
  const path =
    /\/(jobs?|careers?|vacanc(y|ies)|positions?|openings?|stellen\w*|karriere|emplois?|offres?|empleos?|lavor[oai]|vagas?|werken-bij|vacatures?|praca|gh_jid|ashby_jid)([/_.-]|$)/i;
  if (path.test(url.pathname) && url.pathname.split('/').filter(Boolean).length > 1) return true;
  return [...document.querySelectorAll('a,button')].some((control) =>
    /^(apply( now| for this (job|position|role))?|(jetzt |online )?bewerben|postuler|candidati|inscríbete|solliciteer( nu)?)$/i.test(
      squeeze(control.textContent),
    ),
  );
}

function found(document: Document, url: URL, known: Known, elements: readonly Element[], layer: Layer): Finding {
  const title = known.title || pageHeading(document, elements) || metaContent(document, 'og:title');
  if (!title) return { state: 'unknown-layout', reason: 'The page has a description and no title.' };
  return {
    state: 'found',
    id: known.id ?? cleanAddress(url).replace(/^https?:\/\/(www\.)?/, ''),
    url: cleanAddress(url, known.id),
    title,
    company: known.company ?? siteCompany(document, elements) ?? null,
    location: known.location ?? null,
    elements,
    layer,
  };
}

/** The site's name where the description speaks of it: a job board's name is never taken for a company. */
function siteCompany(document: Document, elements: readonly Element[]): string | undefined {
  const name = metaContent(document, 'og:site_name');
  const text = elements.map((element) => line(element) ?? '').join(' ');
  return name && text.includes(name) && !sameTitle(name, 'jobs') ? name : undefined;
}

export { found as asFound };
