/**
 * A line at the end of an element of the page. One bare element; its words are drawn by the sheet of a closed root, as the
 * card's are, and its room is the same whatever they say.
 */

import { dress } from './dress';

const STYLE = `
:host { all: initial !important; display: block !important; height: 24px !important; margin: 2px 8px 6px !important;
  overflow: hidden !important; pointer-events: none !important; }
p { display: inline-block; box-sizing: border-box; max-width: 100%; margin: 0; padding: 2px 8px; border: 1px solid #8a929c;
  border-radius: 6px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font: 13px/18px system-ui, sans-serif;
  background: #ffffff; color: #1a1d21; user-select: none; -webkit-user-select: none; }
p.dark { background: #23272e; color: #f1f3f5; border-color: #7b8592; }
p::before { content: attr(data-t); }
@media (forced-colors: active) { p { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;

export interface Chips {
  /** Says the words at the end of the element; once, however often it is called. Empty words: nothing is said there. */
  say(element: Element, words: string, dark: boolean): void;
  /** Takes them out of all elements but these. */
  keepOnly(elements: ReadonlySet<Element>): void;
}

interface Chip {
  readonly host: HTMLElement;
  readonly line: HTMLElement;
}

/** Chips for the page of this window. */
export function createChips(view: Window & typeof globalThis, lang: string): Chips {
  const { document } = view;
  const chips = new Map<Element, Chip>();
  const make = (): Chip => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const line = document.createElement('p');
    line.lang = lang;
    root.append(line);
    dress(view, root, STYLE);
    return { host, line };
  };
  const remove = (element: Element): void => {
    chips.get(element)?.host.remove();
    chips.delete(element);
  };
  return {
    say: (element, words, dark) => {
      if (words === '') {
        remove(element);
        return;
      }
      const chip = chips.get(element) ?? make();
      chips.set(element, chip);
      if (chip.line.dataset['t'] !== words) chip.line.dataset['t'] = words;
      chip.line.className = dark ? 'dark' : '';
      // The page may have emptied the element, or drawn more behind it.
      if (chip.host.parentNode !== element) element.append(chip.host);
    },
    keepOnly: (elements) => {
      for (const element of chips.keys()) if (!elements.has(element)) remove(element);
    },
  };
}
