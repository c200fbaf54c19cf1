/** Addresses of our own pages (the journal's hash says which posting it shows), and those of others that we link to. */
import { boardFor } from '@/utils/boards/list';
import { WEB } from '@/utils/boards/web';
import type { PostingKey } from '@/utils/boards/posting';

export const OPTIONS = '/options.html';

/** The journal, or the page of one posting in it. */
export function journal(key?: PostingKey): string {
  return key === undefined ? '/journal.html' : `/journal.html${detail(key)}`;
}

export const LIST = '#';

/** Within the journal. */
export function detail(key: PostingKey): string {
  return `#posting/${encodeURIComponent(key)}`;
}

/** The posting a hash asks for; undefined: the list. */
export function postingIn(hash: string): PostingKey | undefined {
  const [, key] = /^#posting\/(.+)$/.exec(hash) ?? [];
  if (key === undefined) return undefined;
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
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
