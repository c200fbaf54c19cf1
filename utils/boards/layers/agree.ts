/** Whether structured data speaks of the job that is shown: it stays behind when a page changes job without loading. */
import type { JobData } from './json-ld';
import { line } from './text';

/** The one posting of the data that agrees with the page's heading or address; undefined where none or several do. */
export function agreeing(postings: readonly JobData[], document: Document, url: URL): JobData | undefined {
  const byAddress = postings.filter((job) => isAddressed(job, document, url));
  if (byAddress.length === 1) return byAddress[0];
  const headings = shownHeadings(document);
  const byTitle = postings.filter((job) => headings.some((heading) => sameTitle(heading, job.title)));
  if (byTitle.length) return byTitle.length === 1 ? byTitle[0] : undefined;
  const shell = headings.length === 0 && postings.length === 1 && !movedOn(document, url);
  return shell ? postings[0] : undefined;
}

function isAddressed(job: JobData, document: Document, url: URL): boolean {
  if (job.url && URL.canParse(job.url, url)) {
    const stated = new URL(job.url, url);
    if (stated.pathname.length > 1 && stated.pathname === url.pathname && stated.host === url.host)
      return stated.search === '' || stated.search === url.search;
  }
  return Boolean(job.id && job.id.length >= 4 && (url.pathname + url.search).split(/[/_?&=]/).includes(job.id));
}

/** Headings of the page and its title; a page that says nothing yet has none. */
function shownHeadings(document: Document): string[] {
  const shown = [...document.body.querySelectorAll('h1,h2,h3,[role="heading"]')].flatMap(
    (heading) => line(heading) ?? [],
  );
  return shown.length ? [...shown, document.title] : [];
}

/** An empty shell whose own address names another page than the browser does. */
function movedOn(document: Document, url: URL): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!URL.canParse(canonical, url)) return false;
  const end = (path: string): string => path.replace(/\/$/, '').split('/').at(-1) ?? '';
  return end(new URL(canonical, url).pathname) !== end(url.pathname);
}

/** Equal but for case, signs and what one adds to the other ("(m/w/d)", the company). */
export function sameTitle(a: string, b: string): boolean {
  const [longer, shorter] = [words(a), words(b)].sort((x, y) => y.length - x.length);
  if (!longer || !shorter?.length) return false;
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `) && (shorter.length > 1 || longer.length <= 4);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
