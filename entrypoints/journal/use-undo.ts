/** What was done on this page and can be taken back, the last first. */
import { useCallback, useState } from 'react';

export interface Deed {
  /** What was done, in words. */
  readonly words: string;
  readonly undo: () => Promise<void>;
  /** Makes it final; absent where it can be taken back as long as the page is open. */
  readonly finish?: () => Promise<void>;
}

interface Undoing {
  /** What is shown: the last deed, or that it was taken back. */
  readonly done: { readonly words: string; readonly undoable: boolean } | null;
  readonly did: (deed: Deed) => void;
  readonly undo: () => void;
  /** The time for it is over, or it was closed. */
  readonly endDone: () => void;
}

/** `undone` puts into words that a deed was taken back. */
export function useUndo(undone: (words: string) => string): Undoing {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [done, setDone] = useState<Undoing['done']>(null);
  const last = deeds.at(-1);

  const did = useCallback(
    (deed: Deed) => {
      void last?.finish?.();
      setDeeds([...(last?.finish ? deeds.slice(0, -1) : deeds), deed]);
      setDone({ words: deed.words, undoable: true });
    },
    [deeds, last],
  );
  const undo = useCallback(() => {
    if (!last) return;
    setDeeds(deeds.slice(0, -1));
    setDone({ words: undone(last.words), undoable: false });
    void last.undo();
  }, [deeds, last, undone]);
  const endDone = useCallback(() => {
    setDone(null);
    if (!last?.finish) return;
    setDeeds(deeds.slice(0, -1));
    void last.finish();
  }, [deeds, last]);
  return { done, did, undo, endDone };
}
