/** A page of no known board, read because its reader asked for it: this page, and none that it may become. */
import { tellState } from '@/entrypoints/board/ask';
import { finding, pageAddress, type Site } from '@/entrypoints/board/sight';
import type { Choice } from '@/utils/boards/choice';
import { readWebPage, WEB, webId } from '@/utils/boards/web';

export function webSite(choose: (paths: readonly string[]) => Choice, signal: AbortSignal): Site {
  const asked = webId(pageAddress());
  // On the next page of the tab no script of ours will say that this one is gone.
  window.addEventListener(
    'pagehide',
    () => {
      tellState({ state: 'none' });
    },
    { signal },
  );
  const isHere = (): boolean => webId(pageAddress()) === asked;
  return {
    id: WEB,
    address: () => (isHere() ? asked : undefined),
    find: (paths) =>
      isHere()
        ? finding((url) => readWebPage(document, url, choose(paths)))
        : { state: 'none', reason: 'Only the page that was asked for is read.' },
  };
}
