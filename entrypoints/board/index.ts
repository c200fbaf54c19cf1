/**
 * The script in the pages of the boards that are read from the first day; it carries no other board. A plain script of the manifest, not WXT's content script, whose start-up event tells the
 * page the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtInBoards } from '@/utils/boards/built-in';
import { tellState } from './ask';
import { openPage, type Page } from './page';
import { siteHere, type Site } from './sight';
import { watchSwitches } from './switches';

/** Where the script that runs leaves its end for the next one. Only our own world sees it, never the page. */
const RUNNING = Symbol.for('running');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;

  // In a task of its own: compiling this script is work enough for one.
  setTimeout(() => {
    const site = siteHere(builtInBoards);
    if (site !== undefined && !life.signal.aborted) run(site, life);
  });
});

/** Opens the page for as long as the user has its board switched on. */
function run(site: Site, life: AbortController): void {
  let open: { readonly page: Page; readonly end: AbortController } | null = null;
  life.signal.addEventListener('abort', () => open?.end.abort());
  watchSwitches(site.id, life.signal, (switches) => {
    if (!switches.board) {
      open?.end.abort();
      open = null;
      if (window === window.top) tellState({ state: 'off', board: site.id });
      return;
    }
    if (open !== null) {
      open.page.mark(switches.marks);
      return;
    }
    const end = new AbortController();
    const die = (): void => {
      life.abort();
    };
    open = { page: openPage(site, switches.marks, end.signal, die), end };
  });
}
