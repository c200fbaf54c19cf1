/** Looks for words in the history and tells the first postings that hold them, as they are found. */
import { useEffect, useState } from 'react';
import type { Hit } from '@/components/journal/list/find';
import type { SeenPosting } from '@/utils/store/rows';
import { history } from './active-page';
import { wholeHistory } from './whole-history';

export interface FoundRow {
  readonly row: SeenPosting;
  readonly hit: Hit;
}

interface Found {
  readonly words: string;
  readonly rows: readonly FoundRow[];
  readonly ended: boolean;
}

/** The journal shows them all. */
const MOST = 8;
/** A search begins when the typing pauses. */
const PAUSE_MS = 120;

export function useQuickSearch(words: string): Pick<Found, 'rows' | 'ended'> {
  const [found, setFound] = useState<Found | null>(null);
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const rows = new Map<string, FoundRow>();
    const show = (ended: boolean): void => {
      if (!signal.aborted) setFound({ words: asked, rows: [...rows.values()], ended });
    };
    const look = async (): Promise<void> => {
      const whole = await wholeHistory();
      for await (const hits of whole.search(asked, { signal })) {
        for (const { key, field, excerpt, excerptStart, start, end } of hits) {
          if (rows.has(key)) continue;
          const row = await history.get(key);
          if (row)
            rows.set(key, { row, hit: { field, excerpt, start: start - excerptStart, end: end - excerptStart } });
          if (rows.size === MOST) return;
        }
        show(false);
      }
    };
    const timer = setTimeout(() => {
      look().then(
        () => {
          show(true);
        },
        () => {
          // Stopped, or the history cannot be read: nothing is found.
          show(true);
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [asked]);
  return found?.words === asked ? found : { rows: [], ended: false };
}
