/** What every script in a page does as it starts: it takes the place of the one before, and follows the user's switches. */
import { tellState } from './ask';
import { openPage, type Page } from './page';
import type { Site } from './sight';
import { watchSwitches } from './switches';

/** Where the script that runs leaves its end for the next one. Only our own world sees it, never the page. */
const RUNNING = Symbol.for('running');

/** Ends the script of ours that runs in this frame, and begins `work`. */
export function takeOver(work: (life: AbortController) => Promise<void>): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;
  // In a task of its own: compiling a script is work enough for one.
  setTimeout(() => {
    if (!life.signal.aborted) void work(life);
  });
}

/** Opens the page for as long as the user has its board switched on; `asked` for: whatever the switch says. */
export function run(site: Site, life: AbortController, asked = false): void {
  let open: { readonly page: Page; readonly end: AbortController } | null = null;
  life.signal.addEventListener('abort', () => open?.end.abort());
  watchSwitches(site.id, life.signal, (switches) => {
    if (!switches.board && !asked) {
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
