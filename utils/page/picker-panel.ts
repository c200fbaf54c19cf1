/** The panel that goes with pointing: what to do, what is pointed at now, and buttons for who has no arrow keys. */
import { wordsOf, type Direction } from './picker-walk';

/** In the reader's language. */
export interface PickerWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly title: string;
  readonly hint: string;
  readonly larger: string;
  readonly smaller: string;
  readonly take: string;
  readonly cancel: string;
  /** Says how many words there are, and how they begin. */
  readonly current: (words: number, start: string) => string;
}

interface Actions {
  readonly go: (direction: Direction) => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

export interface Panel {
  readonly element: HTMLElement;
  /** Takes the keyboard. */
  focus(): void;
  /** Tells what is pointed at; also read out. Goes to the other end of the window where it would stand in the way. */
  say(element: Element): void;
}

/** By inline styles, which work everywhere a content script does; system colours and `light-dark()` follow the reader. */
const PANEL =
  'position: fixed; inset-inline: 0; margin-inline: auto; box-sizing: border-box; width: min(34rem, calc(100vw - 24px)); max-height: 45vh; overflow: auto; padding: 14px 16px; border: 1px solid light-dark(#6b7280, #9ca3af); border-radius: 10px; background: light-dark(#ffffff, #1c2127); color: light-dark(#1a1a1a, #f3f4f6); box-shadow: 0 6px 24px rgb(0 0 0 / 0.35); font: 15px/1.45 system-ui, sans-serif; text-align: start; pointer-events: auto;';
const BUTTON =
  'font: inherit; min-height: 36px; padding: 4px 14px; border: 1px solid light-dark(#4b5563, #9ca3af); border-radius: 7px; background: light-dark(#f3f4f6, #2b323a); color: inherit; cursor: pointer;';
const TAKE = `${BUTTON} background: light-dark(#1a4fa3, #9cc2ff); color: light-dark(#ffffff, #10151b); border-color: transparent; font-weight: 600;`;

/** From the edge of the window, in CSS pixels. */
const MARGIN = 16;

/** Of the words that are read out. */
const START_LENGTH = 80;

export function panelOf(document: Document, words: PickerWords, actions: Actions): Panel {
  const make = (tag: string, style: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const button = (text: string, style: string, act: () => void): HTMLElement => {
    const element = make('button', style, text);
    element.setAttribute('type', 'button');
    element.addEventListener('click', act);
    return element;
  };

  const panel = make('div', PANEL, '');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'title');
  panel.setAttribute('lang', words.language);
  const title = make('div', 'font-weight: 650; font-size: 16px;', words.title);
  title.id = 'title';
  const hint = make('div', 'margin-block-start: 4px;', words.hint);
  hint.id = 'hint';
  // An application: a screen reader hands its arrow keys over.
  const keys = make('div', 'padding: 4px 8px; border-radius: 6px;', '');
  keys.setAttribute('role', 'application');
  keys.setAttribute('aria-labelledby', 'title');
  keys.setAttribute('aria-describedby', 'hint');
  keys.tabIndex = 0;
  keys.append(title, hint);
  const current = make(
    'div',
    'margin-block: 8px 10px; padding: 6px 10px; border: 1px solid light-dark(#c7ccd4, #4b5563); border-radius: 7px; overflow-wrap: anywhere;',
    '',
  );
  current.setAttribute('role', 'status');
  const buttons = make('div', 'display: flex; flex-wrap: wrap; gap: 8px;', '');
  buttons.append(
    button(words.take, TAKE, actions.take),
    button(words.larger, BUTTON, () => {
      actions.go('larger');
    }),
    button(words.smaller, BUTTON, () => {
      actions.go('smaller');
    }),
    button(words.cancel, BUTTON, actions.cancel),
  );
  panel.append(keys, current, buttons);
  return {
    element: panel,
    focus: () => {
      keys.focus({ preventScroll: true });
    },
    say: (element) => {
      const text = wordsOf(element);
      const start = text.length > START_LENGTH ? `${text.slice(0, START_LENGTH).replace(/\s\S*$/, '')} …` : text;
      current.textContent = words.current(text === '' ? 0 : text.split(' ').length, start);
      const { top, bottom } = element.getBoundingClientRect();
      const room = panel.offsetHeight + 2 * MARGIN;
      const isBelow = bottom > document.documentElement.clientHeight - room && top > room;
      panel.style.top = isBelow ? `${MARGIN}px` : 'auto';
      panel.style.bottom = isBelow ? 'auto' : `${MARGIN}px`;
    },
  };
}
