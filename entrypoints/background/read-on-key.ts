/** The keyboard command that reads whatever page is in front; the browser lets us in for it. */
import { browser } from 'wxt/browser';
import { enter } from '@/entrypoints/reader/enter';

/** Obeys it from now on; some browsers of phones have no commands. */
export function readOnKey(): void {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
  commands?.onCommand.addListener((command, tab) => {
    if (command !== 'read-page' || tab?.id === undefined) return;
    enter(tab.id, 'read').catch(() => {
      // A page that lets no extension in: the popup says so.
    });
  });
}
