/**
 * The script for result lists: what the history knows of the results that are shown. In the page only while the user has it
 * switched on; it asks for the shown results alone and makes no request.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '@/entrypoints/board/ask';
import { takeOver } from '@/entrypoints/board/run';
import { pageAddress } from '@/entrypoints/board/sight';
import { onRenewal } from '@/entrypoints/board/switches';
import { boards } from '@/utils/boards';
import { boardAmong } from '@/utils/boards/match-pattern';
import { followResults } from './follow-results';

const ALIVE_MS = 1_000;

export default defineUnlistedScript(() => {
  takeOver((life) => {
    const board = boardAmong(boards, pageAddress());
    if (board === undefined || window !== window.top) return;
    const results = followResults(board, life);
    for (const what of ['switches', 'history'] as const) onRenewal(what, life.signal, results.renew);
    const timer = setInterval(() => {
      if (!isAlive()) life.abort();
    }, ALIVE_MS);
    life.signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
  }, 'chips');
});
