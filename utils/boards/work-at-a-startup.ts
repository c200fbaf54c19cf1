/** Y Combinator's Work at a Startup: the job stands as data in the page's root before anything is drawn. */
import { defineBoard } from './board';
import { cleanAddress } from './address';
import { detached } from './layers/html';
import { liveElements } from './layers/live';
import { squeeze } from './layers/text';

export const workAtAStartup = defineBoard({
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  matches: ['*://www.workatastartup.com/*'],
  jobId,
  find(document, url) {
    const id = jobId(url);
    if (!id) return { state: 'none', reason: 'This address of Work at a Startup points to no posting.' };
    const page = parse(document.querySelector('[data-page]')?.getAttribute('data-page'));
    const job = child(child(page, 'props'), 'job');
    if (!job) return { state: 'pending', reason: `Job ${id} is not on the page yet.` };
    const shown = typeof job.id === 'number' ? String(job.id) : text(job.id);
    if (shown && shown !== id)
      return { state: 'pending', reason: `The page still holds job ${shown}, the address says ${id}.` };
    const title = text(job.title);
    const stated = detached(document, text(job.descriptionHtml) ?? text(job.description) ?? '');
    if (!title || !stated.length) return { state: 'empty', reason: `Job ${id} has no description.` };
    const props = child(page, 'props');
    const company = text(child(props, 'company')?.name) ?? text(props?.company) ?? text(child(job, 'company')?.name);
    const live = liveElements(document.body, stated);
    return {
      state: 'found',
      id,
      url: cleanAddress(url, id),
      title,
      company: company ?? text(job.companyName) ?? null,
      location: text(job.location) ?? null,
      elements: live.length ? live : stated,
      layer: 'board',
    };
  },
});

function jobId(url: URL): string | undefined {
  return /^\/jobs\/(\d+)/.exec(url.pathname)?.[1];
}

type Json = Readonly<Record<string, unknown>>;

function parse(json: string | null | undefined): Json | undefined {
  try {
    return object(JSON.parse(json ?? ''));
  } catch {
    return undefined;
  }
}

function child(parent: Json | undefined, name: string): Json | undefined {
  return object(parent?.[name]);
}

function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null ? (value as Json) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? squeeze(value) || undefined : undefined;
}
