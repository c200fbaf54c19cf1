/** The rows of the history: the latest at once, all a moment later, and again whenever one changed. */
import { useCallback, useEffect, useState } from 'react';
import type { PostingKey } from '@/utils/boards/posting';
import type { SeenPosting, UserMarks } from '@/utils/store/rows';
import { forgetting, history } from './history';

/** What fills the first screen. */
const FIRST_ROWS = 60;

export interface Rows {
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

  const reload = useCallback(async (): Promise<void> => {
    try {
      const rows = await history.rows();
      setRead({ rows, whole: true });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    const first = history.recent(FIRST_ROWS).then((rows) => {
      setRead((known) => known ?? { rows, whole: false });
    });
    // What was left over when the journal was closed is forgotten first.
    void first
      .then(() => forgetting.finishLeft(Date.now()))
      .catch(() => undefined)
      .then(reload);
    const unwatch = history.watch(() => void reload());
    const onHide = (): void => {
      void forgetting.finish();
    };
    window.addEventListener('pagehide', onHide);
    return () => {
      unwatch();
      window.removeEventListener('pagehide', onHide);
    };
  }, [reload]);

  const show = useCallback<Read['show']>((keys, change) => {
    const wanted = new Set(keys);
    setRead(
      (known) =>
        known && { ...known, rows: known.rows.map((row) => (wanted.has(row.key) ? { ...row, ...change(row) } : row)) },
    );
  }, []);
  return { read, failed, reload, show };
}
