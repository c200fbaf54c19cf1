/** The card beside a place of the page: one bare element while it is shown, all else in a closed shadow root. */
import { fillCard, type CardContent } from './card-content';
import { CARD_STYLE } from './card-style';
import { placeBeside, type Box } from './card-place';
import { dress } from './dress';

export interface ShowOptions {
  /** Where the place stands now, in the viewport; null once it is gone, then the card stays where it is. */
  readonly anchor: () => Box | null;
  /** Whether the page around it is dark. */
  readonly dark: boolean;
  /** Moves the focus into the card: for who came by keyboard. */
  readonly focus: boolean;
  /** Called once, however it closes. `replaced`: another card took its place. */
  readonly closed: (replaced: boolean) => void;
}

export interface Card {
  /** Shows it, in place of what it showed before. */
  show(content: CardContent, options: ShowOptions): void;
  /** Other content in the card that is shown; the focus stays in it if it was. */
  update(content: CardContent): void;
  /** Takes it out of the page; the focus returns to where it was. */
  hide(): void;
  readonly shown: boolean;
  /** Whether the focus is inside. */
  readonly focused: boolean;
  /** Whether an event of the page happened on the card. */
  holds(event: Event): boolean;
}

interface Open {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly before: Element | null;
  readonly end: AbortController;
  options: ShowOptions;
}

/** A card for the page of this window; nothing of it is there until it is shown. */
export function createCard(view: Window & typeof globalThis): Card {
  const { document } = view;
  let open: Open | null = null;

  const place = (): void => {
    if (open === null) return;
    const { panel, options } = open;
    const anchor = options.anchor();
    if (anchor === null) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeBeside(anchor, panel.getBoundingClientRect(), { width, height });
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
  };

  const hide = (): void => {
    if (open === null) return;
    const { host, root, before, end, options } = open;
    const inside = root.activeElement !== null;
    open = null;
    end.abort();
    host.remove();
    if (inside && before instanceof view.HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    options.closed(false);
  };

  const begin = (options: ShowOptions): Open => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    dress(view, root, CARD_STYLE);
    const panel = document.createElement('section');
    panel.tabIndex = -1;
    panel.setAttribute('role', 'dialog');
    root.append(panel);
    const end = new AbortController();
    const { signal } = end;
    // What is typed in the card is none of the page's shortcuts.
    root.addEventListener('keydown', (event) => {
      if (event instanceof view.KeyboardEvent && event.key === 'Tab') cycle(event, root);
      event.stopPropagation();
    });
    for (const type of ['keyup', 'keypress'] as const) root.addEventListener(type, stop);
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        hide();
      },
      { capture: true, signal },
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== host) hide();
      },
      { capture: true, signal },
    );
    let frame = 0;
    const moved = (): void => {
      if (frame !== 0) return;
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    };
    view.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    view.addEventListener('resize', moved, { signal });
    // Beside the body, where neither the page's framework nor our own observer looks.
    document.documentElement.append(host);
    return { host, root, panel, before: document.activeElement, end, options };
  };

  const fill = ({ panel, root, options }: Open, content: CardContent, focus: boolean): void => {
    panel.className = options.dark ? 'dark' : '';
    fillCard(panel, content, hide);
    if (focus) (root.querySelector<HTMLElement>('[data-first]') ?? panel).focus({ preventScroll: true });
  };

  return {
    show: (content, options) => {
      if (open === null) open = begin(options);
      else {
        const before = open.options;
        open.options = options;
        before.closed(true);
      }
      fill(open, content, options.focus);
      place();
    },
    update: (content) => {
      if (open === null) return;
      fill(open, content, open.root.activeElement !== null);
      place();
    },
    hide,
    get shown() {
      return open !== null;
    },
    get focused() {
      return open !== null && open.root.activeElement !== null;
    },
    holds: (event) => open !== null && event.target === open.host,
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Tab goes round inside. */
function cycle(event: KeyboardEvent, root: ShadowRoot): void {
  const buttons = [...root.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === root.activeElement);
  const next = event.shiftKey ? (at <= 0 ? buttons.length - 1 : at - 1) : (at + 1) % buttons.length;
  event.preventDefault();
  buttons[next]?.focus();
}
