/**
 * The single keys of list and pipeline. They are heard only while the focus is on a posting there, so that speech input
 * and screen readers are not disturbed elsewhere (WCAG 2.1.4).
 */
import type { MessageKey } from '@/components/i18n/translator';
import { STATUSES, type Status } from '@/utils/store/status';
import { STATUS_WORD } from '@/components/posting/words';

export type Action =
  | { readonly do: 'status'; readonly status: Status | null }
  | { readonly do: 'star' | 'note' | 'tags' | 'open' | 'compare' | 'forget' | 'undo' | 'search' | 'filter' | 'help' };

export interface Shortcut {
  /** As `KeyboardEvent.key` gives it. */
  readonly keys: readonly string[];
  readonly action: Action;
  readonly word: MessageKey;
}

export const SHORTCUTS: readonly Shortcut[] = [
  ...STATUSES.map((status, place): Shortcut => ({
    keys: [String(place + 1)],
    action: { do: 'status', status },
    word: STATUS_WORD[status],
  })),
  { keys: ['0'], action: { do: 'status', status: null }, word: 'statusNone' },
  { keys: ['s'], action: { do: 'star' }, word: 'keyStar' },
  { keys: ['n'], action: { do: 'note' }, word: 'keyNote' },
  { keys: ['t'], action: { do: 'tags' }, word: 'keyTags' },
  { keys: ['Enter', 'o'], action: { do: 'open' }, word: 'keyOpen' },
  { keys: ['c'], action: { do: 'compare' }, word: 'keyCompare' },
  { keys: ['Delete'], action: { do: 'forget' }, word: 'keyForget' },
  { keys: ['u'], action: { do: 'undo' }, word: 'keyUndo' },
  { keys: ['/'], action: { do: 'search' }, word: 'keySearch' },
  { keys: ['f'], action: { do: 'filter' }, word: 'keyFilter' },
  { keys: ['?'], action: { do: 'help' }, word: 'keyHelp' },
];

/** What is pressed, or undefined; Ctrl+Z and Cmd+Z take back as `u` does, other chords are the browser's. */
export function actionOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Action | undefined {
  const chord = event.ctrlKey || event.metaKey;
  if (chord && !event.altKey && event.key.toLowerCase() === 'z') return { do: 'undo' };
  if (chord || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return SHORTCUTS.find(({ keys }) => keys.includes(key))?.action;
}
