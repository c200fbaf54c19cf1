/**
 * The script in the pages of the boards that are read from the first day; it carries no other board. A plain script of the
 * manifest, not WXT's content script, whose start-up event tells the page the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtInBoards } from '@/utils/boards/built-in';
import { pointedAt } from './pointed';
import { run, takeOver } from './run';
import { siteHere } from './sight';

export default defineUnlistedScript(() => {
  takeOver((life) => {
    const site = siteHere(builtInBoards, (paths) => ({ pointed: pointedAt(paths) }));
    if (site !== undefined) run(site, life);
  });
});
