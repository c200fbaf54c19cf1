/** Keeps the section that the address asks for in sight while the sections above it are still filling up. */
import { useEffect, type RefObject } from 'react';

/** What a reader does to look elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Scrolls to `#id` as `main` grows, until the reader moves or the page has stood still for a second. */
export function useAnchor(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !main.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const grown = new ResizeObserver(() => {
      target.scrollIntoView();
      clearTimeout(timer);
      timer = setTimeout(stop, 1_000);
    });
    const stop = (): void => {
      grown.disconnect();
      clearTimeout(timer);
      for (const move of MOVES) removeEventListener(move, stop);
    };
    for (const move of MOVES) addEventListener(move, stop, { passive: true });
    grown.observe(main.current);
    return stop;
  }, [main]);
}
