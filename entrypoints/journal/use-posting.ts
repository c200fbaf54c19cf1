/** What is stored of one posting besides its row. */
import { useEffect, useState } from 'react';
import type { PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { history } from './history';

export interface Stored {
  /** null where it is not stored or could not be read. */
  readonly text: string | null;
  readonly reading: Reading | null;
}

/** undefined while it is read; read again when the posting was looked at again (`look`). */
export function usePosting(key: PostingKey, look: number | undefined): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    let ended = false;
    const show = (found: Stored): void => {
      if (!ended) setStored(found);
    };
    Promise.all([history.textOf(key), history.readingOf(key)]).then(
      ([text = null, reading = null]) => {
        show({ text, reading });
      },
      () => {
        show({ text: null, reading: null });
      },
    );
    return () => {
      ended = true;
    };
  }, [key, look]);
  return stored;
}
