/**
 * The script for all other pages: registered for the boards the user let us into, and brought into any page by a click or
 * a key. Like the boards' script it leaves nothing that the page could see.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPointed } from '@/entrypoints/board/ask';
import { pointedAt } from '@/entrypoints/board/pointed';
import { run, takeOver } from '@/entrypoints/board/run';
import { pageAddress, siteHere } from '@/entrypoints/board/sight';
import { boardFor, boards } from '@/utils/boards';
import type { Choice } from '@/utils/boards/choice';
import { mainText } from '@/utils/boards/layers/main-text';
import { layoutReport } from '@/utils/boards/report';
import { pick } from '@/utils/page/picker';
import { pathsTo } from '@/utils/page/point';
import { pickerWords } from './picker-words';
import { leaveReport, takeOrder, type Order } from './order';
import { selectionHere } from './selection';
import { webSite } from './web-site';

export default defineUnlistedScript(() => {
  const order = takeOrder();
  if (order === 'report') leaveReport(layoutReport(document, pageAddress(), browser.runtime.getManifest().version));
  else takeOver((life) => begin(order, life));
});

async function begin(order: Order | undefined, life: AbortController): Promise<void> {
  const select = order === 'read' ? selectionHere() : () => [];
  let picked: readonly string[] | null = null;
  if (order === 'point' && !life.signal.aborted) {
    const [start = document.body] = mainText(document.body);
    const element = await pick(window, start, pickerWords(), life.signal);
    if (element !== null) {
      picked = pathsTo(element);
      await keepPointed(picked);
    }
  }
  if (life.signal.aborted) return;
  const choose = (paths: readonly string[]): Choice => ({ selected: select(), pointed: pointedAt(picked ?? paths) });
  const board = siteHere(boards, choose);
  // A page that its board does not call a posting is read all the same when its reader asks for it.
  const isAny = order !== undefined && (board === undefined || board.find([]).state === 'none');
  const site = isAny ? webSite(choose, life.signal) : board;
  if (site === undefined) return;
  run(boardFor(pageAddress())?.scrolls === true ? { ...site, watch: onScroll } : site, life, order !== undefined);
}

/** Hears of every scrolling of the page; how often that is looked at is for others to say. */
function onScroll(changed: () => void, signal: AbortSignal): void {
  document.addEventListener('scroll', changed, { passive: true, signal });
}
