/** The rows of the history: the latest at once, all a moment later, and again whenever some changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PostingKey } from '@/utils/boards/posting';
import { withChanges } from '@/utils/store/packed-rows';
import type { SeenPosting, UserMarks } from '@/utils/store/rows';
import { sumsAhead } from './ahead';
import { history } from '@/entrypoints/screen/history';
import { forgetting } from './about-to-forget';

/** What fills the first screen. */
const FIRST_ROWS = 60;
/** ms without a change after which all are read again: many keys may be pressed one after the other. */
const REST_MS = 120;

interface Rows {
  readonly rows: readonly SeenPosting[];
  /** No more are on their way. */
  readonly whole: boolean;
}

interface Read {
  /** null: not yet. */
  readonly read: Rows | null;
  readonly failed: boolean;
  readonly reload: () => Promise<void>;
  /** Shows a change before it is read back. */
  readonly show: (keys: readonly PostingKey[], change: (row: SeenPosting) => Partial<UserMarks>) => void;
}

export function useRows(): Read {
  const [read, setRead] = useState<Rows | null>(null);
  const [failed, setFailed] = useState(false);
  /** Changes shown so far: rows that were read before one of them are older than what is shown. */
  const shown = useRef(0);

  const reload = useCallback(async (): Promise<void> => {
    const before = shown.current;
    try {
      const rows = await history.rows();
      // Whoever made the change tells of it once it is written; then they are read again.
      if (shown.current === before) setRead({ rows, whole: true });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    history.recent(FIRST_ROWS).then(
      (rows) => {
        setRead((known) => known ?? { rows, whole: false });
      },
      () => undefined,
    );
    // The market stands before the rows are read; what was left over when the journal was closed is forgotten before they are.
    void Promise.resolve(sumsAhead)
      .then(() => forgetting.finishLeft(Date.now()))
      .catch(() => undefined)
      .then(reload);
    const unwatch = history.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), REST_MS);
    });
    const onHide = (): void => {
      void forgetting.finish();
    };
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      unwatch();
      window.removeEventListener('pagehide', onHide);
    };
  }, [reload]);

  const show = useCallback<Read['show']>((keys, change) => {
    shown.current += 1;
    const wanted = new Set(keys);
    setRead(
      (known) =>
        known && {
          ...known,
          rows: known.rows.map((row) => (wanted.has(row.key) ? withChanges(row, change(row)) : row)),
        },
    );
  }, []);
  return { read, failed, reload, show };
}
