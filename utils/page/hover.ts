/** The mouse over places of a page: where it comes to rest, and when it has left. */

/** How long the mouse must rest on a place, and how long it may be away before that counts. */
const REST_MS = 250;
const AWAY_MS = 300;

export interface HoverSteps {
  /** The place under the point; -1: none. Asked when the mouse has come to rest. */
  at(x: number, y: number): number;
  rested(place: number): void;
  /** Whether something is open. */
  open(): boolean;
  /** Whether the event happened on what is open. */
  holds(event: Event): boolean;
  /** Whether the point lies on the place that is open. Asked once a frame at most. */
  covers(x: number, y: number): boolean;
  /** The mouse has left what is open. */
  left(): void;
}

/** Watches until the signal aborts. Listens only: nothing the page could hear. */
export function watchHover(view: Window, steps: HoverSteps, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last = { x: 0, y: 0, inside: false };

  const leave = (): void => {
    away ??= setTimeout(() => {
      away = undefined;
      if (steps.open()) steps.left();
    }, AWAY_MS);
  };
  const stay = (): void => {
    clearTimeout(away);
    away = undefined;
  };
  const look = (): void => {
    frame = 0;
    if (!steps.open() || last.inside || steps.covers(last.x, last.y)) stay();
    else leave();
  };
  const rested = (): void => {
    if (last.inside) return;
    const place = steps.at(last.x, last.y);
    if (place >= 0) steps.rested(place);
  };
  const moved = (event: MouseEvent): void => {
    last = { x: event.clientX, y: event.clientY, inside: steps.holds(event) };
    clearTimeout(rest);
    // Who holds a button selects or drags.
    if (event.buttons === 0) rest = setTimeout(rested, REST_MS);
    if (frame === 0 && steps.open()) frame = view.requestAnimationFrame(look);
  };
  const gone = (event: MouseEvent): void => {
    if (event.relatedTarget !== null) return;
    clearTimeout(rest);
    if (steps.open()) leave();
  };

  const options = { capture: true, passive: true, signal };
  view.document.addEventListener('mousemove', moved, options);
  view.document.addEventListener('mouseout', gone, options);
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearTimeout(away);
    if (frame !== 0) view.cancelAnimationFrame(frame);
  });
}
