/** How high a row of the list is: it depends on the width (journal.css lays rows out anew) and on the size of letters. */
import { useState, useSyncExternalStore } from 'react';

/** Where rows become cards; the same widths stand in journal.css. */
const NARROW = '(max-width: 68rem)';
const PHONE = '(max-width: 34rem)';

/** In rem, without and with a line for the hit of a search. */
const WIDE_ROW = [3.25, 4.5] as const;
const CARD_ROW = [5.5, 6.75] as const;
const PHONE_ROW = [10, 11.25] as const;

/** The head above wide rows; cards have none. */
const HEAD = 2.5;

/** Heights of each row and of the head in px. */
export function useRowHeight(withHits: boolean): { readonly row: number; readonly head: number } {
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  // Asked once: the answer makes the browser lay out all that is not yet.
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const [plain, high] = phone ? PHONE_ROW : narrow ? CARD_ROW : WIDE_ROW;
  return { row: (withHits ? high : plain) * rem, head: narrow ? 0 : HEAD * rem };
}

function useMedia(query: string): boolean {
  const [media] = useState(() => {
    const list = matchMedia(query);
    return {
      subscribe: (listener: () => void) => {
        list.addEventListener('change', listener);
        return () => {
          list.removeEventListener('change', listener);
        };
      },
      matches: () => list.matches,
    };
  });
  return useSyncExternalStore(media.subscribe, media.matches);
}
