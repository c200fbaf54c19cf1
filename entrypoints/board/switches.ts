/** What the user switched on and off, as far as a page needs to know. */
import { browser } from 'wxt/browser';
import type { Level } from '@/utils/extract/reading';

export interface Switches {
  /** The levels whose marks are painted: none where marks are off. */
  readonly marks: readonly Level[];
  /** Whether the board is read at all. */
  readonly board: boolean;
}

const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

/** Where the settings are stored (utils/store/settings.ts); its parser would make this script half as large again. */
const KEY = 'settings';

/** Calls back with the switches now and whenever they change, until the signal aborts. */
export function watchSwitches(board: string, signal: AbortSignal, changed: (switches: Switches) => void): void {
  const tell = (settings: unknown): void => {
    if (!signal.aborted) changed(parse(settings, board));
  };
  watchStored(KEY, signal, tell);
  browser.storage.local.get(KEY).then(
    (stored) => {
      tell(stored[KEY]);
    },
    () => {
      tell(undefined);
    },
  );
}

/** Calls back with what is stored under the key whenever that changes, until the signal aborts. */
export function watchStored(key: string, signal: AbortSignal, changed: (value: unknown) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // Gone with the extension.
    }
  });
}

/** Everything is on unless it was switched off. */
function parse(settings: unknown, board: string): Switches {
  const kinds = property(settings, 'kinds');
  return {
    marks: property(settings, 'marks') === false ? [] : LEVELS.filter((level) => property(kinds, level) !== false),
    board: property(property(settings, 'boards'), board) !== false,
  };
}

/** An object's own property; undefined where there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
