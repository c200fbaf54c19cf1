/** Looks for words in all that is stored of the postings, and tells the places as they are found. */
import { useEffect, useState } from 'react';
import type { Hit } from '@/components/journal/list/find';
import type { PostingKey } from '@/utils/boards/posting';
import type { TextHit } from '@/utils/store/search';
import { history } from '@/entrypoints/screen/history';

interface Found {
  readonly words: string;
  readonly hits: ReadonlyMap<PostingKey, Hit>;
  readonly ended: boolean;
}

const NO_HITS: ReadonlyMap<PostingKey, Hit> = new Map();
/** New hits are shown at most so often, in ms. */
const PACE = 120;

export function useSearch(words: string): {
  readonly found: ReadonlyMap<PostingKey, Hit>;
  readonly searching: boolean;
} {
  const [found, setFound] = useState<Found | null>(null);
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const hits = new Map<PostingKey, Hit>();
    let shown = 0;
    const show = (ended: boolean): void => {
      if (signal.aborted) return;
      shown = performance.now();
      setFound({ words: asked, hits: new Map(hits), ended });
    };
    const look = async (): Promise<void> => {
      for await (const batch of history.search(asked, { signal })) {
        for (const hit of batch) keep(hits, hit);
        if (performance.now() - shown > PACE) show(false);
      }
    };
    look().then(
      () => {
        show(true);
      },
      () => {
        // Stopped, or the history cannot be read: then its page says so.
        show(true);
      },
    );
    return () => {
      ending.abort();
    };
  }, [asked]);
  const current = found?.words === asked ? found : null;
  return { found: current?.hits ?? NO_HITS, searching: asked !== '' && current?.ended !== true };
}

/** Of several places in a posting, one that the list does not show anyway. */
function keep(hits: Map<PostingKey, Hit>, { key, field, start, end, excerpt, excerptStart }: TextHit): void {
  const known = hits.get(key);
  if (known && known.field !== 'title' && known.field !== 'company') return;
  hits.set(key, { field, excerpt, start: start - excerptStart, end: end - excerptStart });
}
