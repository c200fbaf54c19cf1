/**
 * LinkedIn serves three pages at the same time: new (server-driven, hashed classes), classic (Ember) and guest (signed
 * out), each alone or beside a list. Below them stands a reading that needs no names at all, only links and the title.
 */
import type { Finding, NotFound } from './board';
import { defineBoard } from './board';
import { readClassic, readGuest, readNameless, readNew, type Shown } from './linkedin-layouts';
import { runningText } from './layers/main-text';
import { hasText } from './layers/text';
import { wall } from './layers/walls';

export const linkedin = defineBoard({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://*.linkedin.com/*'],
  frames: true,
  jobId,
  find(document, url) {
    const id = jobId(url) ?? (url.pathname.startsWith('/jobs/search') ? shownFirst(document) : undefined);
    if (!id) return { state: 'none', reason: 'This address of LinkedIn points to no posting.' };
    const shown = readNew(document, id) ?? readClassic(document, id) ?? readGuest(document);
    if (shown && (isStale(shown, id) || (shown.isDrawn && shown.title))) return conclude(shown, id);
    const blocked = wall(document, url);
    if (blocked) return blocked;
    const nameless = readNameless(document, id) ?? shown;
    return nameless ? conclude(nameless, id) : nothingYet(document, id);
  },
});

function jobId(url: URL): string | undefined {
  const path =
    /^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(\d{6,})\/?$/.exec(url.pathname) ??
    /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})/.exec(url.pathname);
  const query = url.pathname.startsWith('/jobs/') ? url.searchParams.get('currentJobId') : null;
  return path?.[1] ?? (/^\d{6,}$/.test(query ?? '') ? (query ?? undefined) : undefined);
}

/** The signed-out search names its job in the list and in the pane, not in the address, until a card is clicked. */
function shownFirst(document: Document): string | undefined {
  const urn =
    document.querySelector('.job-search-card--active[data-entity-urn]')?.getAttribute('data-entity-urn') ??
    document.querySelector('[data-semaphore-content-urn]')?.getAttribute('data-semaphore-content-urn') ??
    document.querySelector('a[href*="/jobs/view/"]:has(>h2)')?.getAttribute('href');
  return /(\d{6,})\/?(?:\?|$)/.exec(urn ?? '')?.[1];
}

function isStale({ ids }: Shown, id: string): boolean {
  return ids.length > 0 && !ids.includes(id);
}

function conclude(shown: Shown, id: string): Finding {
  const { ids, title, company, location, elements } = shown;
  if (isStale(shown, id)) return pending(`The pane still shows job ${ids.join(', ')}, the address says ${id}.`);
  if (!title) return pending(`The title of job ${id} is not on the page yet.`);
  if (!elements.some(hasText)) return pending(`The description of job ${id} is not on the page yet.`);
  const url = `https://www.linkedin.com/jobs/view/${id}/`;
  return {
    state: 'found',
    id,
    url,
    title,
    company: company ?? null,
    location: location ?? null,
    elements,
    layer: 'board',
  };
}

function nothingYet(document: Document, id: string): NotFound {
  for (const frame of document.querySelectorAll('iframe')) {
    if (isJobFrame(frame)) return { state: 'none', reason: `Job ${id} is shown in a frame of this page.` };
  }
  const known = runningText([document.body]) < 2000;
  if (known) return pending(`Job ${id} is not on the page yet.`);
  return { state: 'unknown-layout', reason: `The page has text, but no known layout of job ${id}.` };
}

/** Late in 2025 the classic page was drawn inside the new one's own frame. */
function isJobFrame(frame: HTMLIFrameElement): boolean {
  try {
    const inside = frame.contentDocument;
    return Boolean(inside && (readClassic(inside, '')?.elements.length ?? 0));
  } catch {
    return false;
  }
}

function pending(reason: string): NotFound {
  return { state: 'pending', reason };
}
