/** What the user switched on and off, as far as a page needs to know. */
import { browser } from 'wxt/browser';

export interface Switches {
  /** Whether marks are painted. */
  readonly marks: boolean;
  /** Whether the board is read at all. */
  readonly board: boolean;
}

/** Where the settings are stored (utils/store/settings.ts); its parser would make this script half as large again. */
const KEY = 'settings';

/** Calls back with the switches now and whenever they change, until the signal aborts. */
export function watchSwitches(board: string, signal: AbortSignal, changed: (switches: Switches) => void): void {
  const tell = (settings: unknown): void => {
    if (!signal.aborted) changed(parse(settings, board));
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) tell(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // Gone with the extension.
    }
  });
  browser.storage.local.get(KEY).then(
    (stored) => {
      tell(stored[KEY]);
    },
    () => {
      tell(undefined);
    },
  );
}

/** Everything is on unless it was switched off. */
function parse(settings: unknown, board: string): Switches {
  const marks = property(settings, 'marks') !== false;
  return { marks, board: property(property(settings, 'boards'), board) !== false };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
