/**
 * Lets a reader point at a part of the page: with the pointer, with the arrow keys, or with buttons. Its panel and outline
 * stand in a closed shadow root that is there only meanwhile, in the browser's top layer, above the page's own dialogs.
 */
import { highlightOf } from './picker-outline';
import { panelOf, type PickerWords } from './picker-panel';
import { neighbour, type Direction } from './picker-walk';

export type { PickerWords } from './picker-panel';

const KEYS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/** What a press consists of: none of it is the page's while something is pointed at. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];

/** The element that was pointed at; null where the reader gave up, or the signal aborted. Begins at `start`. */
export function pick(view: Window, start: Element, words: PickerWords, signal: AbortSignal): Promise<Element | null> {
  const { document } = view;
  const before = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const outline = highlightOf(document);
  const end = new AbortController();
  let current = start;
  /** Where one came from on the way up, so that the way down leads back. */
  let trail: Element[] = [];
  let pointer = '';

  return new Promise((resolve) => {
    const finish = (element: Element | null): void => {
      if (end.signal.aborted) return;
      end.abort();
      host.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(element);
    };
    const show = (element: Element): void => {
      current = element;
      outline.around(element);
      panel.say(element);
    };
    const go = (direction: Direction): void => {
      const last = trail.at(-1);
      const next =
        direction === 'smaller' && last !== undefined && current.contains(last) ? last : neighbour(current, direction);
      if (next === null) return;
      trail = direction === 'larger' ? [...trail, current] : direction === 'smaller' ? trail.slice(0, -1) : [];
      next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      show(next);
    };
    const panel = panelOf(document, words, {
      go,
      take: () => {
        finish(current);
      },
      cancel: () => {
        finish(null);
      },
    });

    const isOurs = (event: Event): boolean => event.composedPath().includes(host);
    const options = { capture: true, signal: end.signal };
    const onKey = (event: KeyboardEvent): void => {
      const direction = KEYS[event.key];
      const isButton = root.activeElement?.localName === 'button';
      if (direction !== undefined) go(direction);
      else if (event.key === 'Escape') finish(null);
      else if (event.key === 'Enter' && !isButton) finish(current);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onMove = (event: PointerEvent): void => {
      // A page that scrolls beneath a pointer at rest is no pointing.
      const at = `${event.screenX},${event.screenY}`;
      const element = document.elementFromPoint(event.clientX, event.clientY);
      if (at === pointer || isOurs(event) || element === null || element === document.documentElement) return;
      pointer = at;
      trail = [];
      show(element);
    };
    const onClick = (event: Event): void => {
      if (isOurs(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      finish(current);
    };
    const swallow = (event: Event): void => {
      if (isOurs(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    view.addEventListener('keydown', onKey, options);
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('click', onClick, options);
    for (const name of PRESSES) view.addEventListener(name, swallow, { ...options, passive: false });
    const follow = (): void => {
      outline.around(current);
    };
    view.addEventListener('scroll', follow, options);
    view.addEventListener('resize', follow, options);
    signal.addEventListener('abort', () => {
      finish(null);
    });

    host.style.cssText =
      'all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: transparent; overflow: visible; pointer-events: none; z-index: 2147483647; color-scheme: light dark;';
    root.append(outline.element, panel.element);
    document.documentElement.append(host);
    if ('showPopover' in host) {
      host.popover = 'manual';
      host.showPopover();
    }
    current.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    panel.focus();
    show(current);
  });
}
