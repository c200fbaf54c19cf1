/** Under which keys the browser's memory holds what a tab shows; apart from what reads it, for who needs no more. */

/**
 * `page/<tab>/<frame>`: what a frame said of itself; `seen/<tab>/<frame>`: what was read there; `deed/<tab>/<id>`: what was
 * taught there (deeds.ts). Never changed in part.
 */
type Kind = 'page' | 'seen' | 'deed';
export const PAGE_KEY = /^(page|seen|deed)\/(\d+)\/(\d+)$/;

export function pageKey(kind: Kind, tabId: number, frameId: number): string {
  return `${kind}/${tabId}/${frameId}`;
}

/** What is known of a tab whose top frame was read, as on most boards. */
export function topKeys(tabId: number): string[] {
  return [pageKey('page', tabId, 0), pageKey('seen', tabId, 0)];
}
