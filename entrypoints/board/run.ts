/** What every script in a page does as it starts: it takes the place of the one before, and follows the user's switches. */
import { soon } from '@/utils/page/tasks';
import { tellState } from './ask';
import { openPage, type Page } from './page';
import type { Site } from './sight';
import { watchSwitches } from './switches';

/**
 * Ends the script of ours that runs in this frame under that name, and begins `work`. A script leaves its end where the
 * next one finds it; only our own world sees it, never the page.
 */
export function takeOver(work: (life: AbortController) => unknown, name = 'running'): void {
  const world = globalThis as Partial<Record<symbol, AbortController>>;
  const running = Symbol.for(name);
  world[running]?.abort();
  const life = new AbortController();
  world[running] = life;
  // In a task of its own: compiling a script is work enough for one.
  soon(() => {
    if (!life.signal.aborted) void work(life);
  });
}

/**
 * Opens the page for as long as the user has its board switched on; `asked` for: whatever the switch says. What the user
 * switched is known a moment later: the page is looked at meanwhile.
 */
export function run(site: Site, life: AbortController, asked = false): void {
  let open: { readonly page: Page; readonly end: AbortController } | null = null;
  life.signal.addEventListener('abort', () => open?.end.abort());
  const opened = (): Page => {
    if (open === null) {
      const end = new AbortController();
      const die = (): void => {
        life.abort();
      };
      open = { page: openPage(site, end.signal, die), end };
    }
    return open.page;
  };
  // Asked first: it wakes the background. Each of the two is work enough for one task.
  soon(() => {
    if (!life.signal.aborted) opened();
  });
  watchSwitches(site.id, life.signal, (switches) => {
    if (switches.board || asked) {
      opened().obey(switches);
      return;
    }
    open?.end.abort();
    open = null;
    if (window === window.top) tellState({ state: 'off', board: site.id });
  });
}
