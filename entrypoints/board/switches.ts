/** What the user switched on and off: the background says it, now and whenever it changes. Pages read no storage. */
import { browser } from 'wxt/browser';
import { parseRenewRequest, type RenewRequest, type Switches } from '@/utils/messages';
import { askSwitches } from './ask';

/** Calls back with the switches now and whenever they change, until the signal aborts. */
export function watchSwitches(board: string, signal: AbortSignal, changed: (switches: Switches) => void): void {
  /** Counts the questions: of two answers that are under way the later one is true. */
  let turn = 0;
  const ask = (): void => {
    const mine = ++turn;
    void askSwitches(board, signal).then((switches) => {
      if (mine === turn && !signal.aborted) changed(switches);
    });
  };
  onRenewal('switches', signal, ask);
  ask();
}

/** Calls back whenever the background says that something changed, until the signal aborts. */
export function onRenewal(what: RenewRequest['what'], signal: AbortSignal, renew: () => void): void {
  const listener = (message: unknown): void => {
    if (parseRenewRequest(message)?.what === what) renew();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // Gone with the extension.
    }
  });
}
