/** Addresses of our own pages (the journal's hash says which posting it shows), and those of others that we link to. */
import { EVERYTHING, readListQuery, writeListQuery, type ListQuery } from '@/components/journal/list/list-query';
import { boardFor } from '@/utils/boards/list';
import { WEB } from '@/utils/boards/web';
import type { PostingKey } from '@/utils/boards/posting';

export const OPTIONS = '/options.html';
export const WELCOME = '/welcome.html';

/** The journal, or the page of one posting in it. */
export function journal(key?: PostingKey): string {
  return key === undefined ? '/journal.html' : `/journal.html${detail(key)}`;
}

export const LIST = '#';
export const PIPELINE = '#pipeline';
export const MARKET = '#market';

/** Within the journal, as all below. */
export function detail(key: PostingKey): string {
  return `#posting/${encodeURIComponent(key)}`;
}

/** The list as it was asked for. */
export function hrefForList(query: ListQuery): string {
  const written = writeListQuery(query);
  return written === '' ? LIST : `#list?${written}`;
}

/** The list of these postings. */
export function hrefForKeys(keys: readonly PostingKey[]): string {
  return hrefForList({ ...EVERYTHING, filter: [{ kind: 'keys', keys }] });
}

/** Postings side by side. */
export function comparison(keys: readonly PostingKey[]): string {
  return `#compare/${keys.map(encodeURIComponent).join(',')}`;
}

/** What a hash of the journal asks for. */
export type Route =
  | { readonly page: 'list'; readonly query: ListQuery }
  | { readonly page: 'posting'; readonly key: PostingKey }
  | { readonly page: 'pipeline' }
  | { readonly page: 'compare'; readonly keys: readonly PostingKey[] }
  /** `rest`: what stands behind `#market`, for the market's own use. */
  | { readonly page: 'market'; readonly rest: string };

/** The page that a hash asks for; one that is not understood is the list. */
export function routeIn(hash: string): Route {
  const [, page = '', rest = ''] = /^#(posting\/|compare\/|pipeline$|market|list\?)(.*)$/s.exec(hash) ?? [];
  switch (page) {
    case 'posting/':
      if (rest !== '') return { page: 'posting', key: decoded(rest) };
      break;
    case 'compare/':
      if (rest !== '') return { page: 'compare', keys: [...new Set(rest.split(',').map(decoded))] };
      break;
    case 'pipeline':
      return { page: 'pipeline' };
    case 'market':
      return { page: 'market', rest };
    case 'list?':
      return { page: 'list', query: readListQuery(rest) };
  }
  return { page: 'list', query: EVERYTHING };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address, where it is one of a board that we know, or of a page its reader asked us to read; a page may have told us
 * anything.
 */
export function openHref(address: string, board?: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && (board === WEB || boardFor(url)) ? url.href : null;
}
