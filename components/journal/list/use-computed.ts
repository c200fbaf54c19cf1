/** Computes something of each row in slices, so that the page stays alive while a hundred thousand are gone through. */
import { useEffect, useState } from 'react';
import type { JournalRow } from '@/components/journal/row';

/** ms of one slice: half a frame. */
const SLICE = 8;
/** Rows between two looks at the clock. */
const BATCH = 64;

/**
 * Calls `compute` for every row; it keeps what it finds. Answers the share of the rows that is done, 1 when all are, also
 * where there is nothing to compute (null).
 */
export function useComputed(rows: readonly JournalRow[], compute: ((row: JournalRow) => unknown) | null): number {
  const [done, setDone] = useState<{ rows: typeof rows; compute: typeof compute; count: number } | null>(null);
  useEffect(() => {
    if (compute === null) return undefined;
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const slice = (): void => {
      const end = performance.now() + SLICE;
      do {
        for (const row of rows.slice(next, next + BATCH)) compute(row);
        next += BATCH;
      } while (next < rows.length && performance.now() < end);
      setDone({ rows, compute, count: Math.min(next, rows.length) });
      if (next < rows.length) timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => {
      clearTimeout(timer);
    };
  }, [rows, compute]);
  if (compute === null || rows.length === 0) return 1;
  return done?.rows === rows && done.compute === compute ? done.count / rows.length : 0;
}
