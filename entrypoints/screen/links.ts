/** Addresses of our own pages. The journal's hash says which posting it shows. */
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
