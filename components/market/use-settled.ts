/** What the screen shows first and what a moment later: the figures stand there before their links and details are made. */
import { startTransition, useEffect, useState } from 'react';
import type { Entry } from '@/utils/market/entry';
import type { Remembered } from '@/utils/market/remembered';

/** ms of work at a time, so that a key or the pointer is never kept waiting. */
const AT_ONCE = 12;

/** False while `shown` is, and for the first picture after that. */
export function useSettled(shown: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setSettled(true);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown]);
  return settled;
}

/**
 * The newest entries of which all is remembered, worked out a little at a time: those given, or for a moment the ones before.
 * null: none yet.
 */
export function useRemembered(entries: readonly Entry[] | null, remembered: Remembered): readonly Entry[] | null {
  const [done, setDone] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    if (!entries) return undefined;
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const some = (): void => {
      for (const end = performance.now() + AT_ONCE; at < entries.length && performance.now() < end; at++) {
        const entry = entries[at];
        if (!entry) break;
        remembered.features(entry);
        remembered.doings(entry);
      }
      if (at < entries.length) timer = setTimeout(some);
      else
        startTransition(() => {
          setDone(entries);
        });
    };
    timer = setTimeout(some);
    return () => {
      clearTimeout(timer);
    };
  }, [entries, remembered]);
  return done;
}
