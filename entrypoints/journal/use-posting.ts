/** What is stored of one posting besides its row. */
import { useEffect, useState } from 'react';
import { changesBetween, type Read } from '@/components/journal/detail/changes';
import type { VersionView } from '@/components/journal/detail/VersionsCard';
import type { PostingKey } from '@/utils/boards/posting';
import type { Corrections } from '@/utils/extract/corrections';
import type { Reading } from '@/utils/extract/reading';
import type { Similar } from '@/utils/store/likeness';
import type { Version } from '@/utils/store/rows';
import { history } from '@/entrypoints/screen/history';

export interface Stored {
  /** null where it is not stored or could not be read. */
  readonly text: string | null;
  readonly reading: Reading | null;
  /** How it stood before, oldest first. */
  readonly versions: readonly Version[];
}

const NOTHING: Stored = { text: null, reading: null, versions: [] };

/** undefined while it is read; read again when the posting was looked at again (`look`). */
export function usePosting(key: PostingKey, look: number | undefined): Stored | undefined {
  return useLater(
    async () => {
      const [text = null, reading = null, versions] = await Promise.all([
        history.textOf(key),
        history.readingOf(key),
        history.versionsOf(key),
      ]);
      return { text, reading, versions };
    },
    NOTHING,
    [key, look],
  );
}

/** Others that look like the same job; found after the posting itself is shown. */
export function useSimilar(key: PostingKey): readonly Similar[] {
  return useLater(() => history.similar(key), [], [key]) ?? [];
}

/** What changed from version to version, the latest first; older texts are read anew. `since`: first seen as it is now. */
export function useChanges(stored: Stored | undefined, taught: Corrections, since: number): readonly VersionView[] {
  const changes = useLater(
    async () => {
      if (!stored || stored.versions.length === 0 || stored.text === null) return [];
      const { readText } = await import('./read-text');
      const older = stored.versions.map(({ text, from, to }) => ({
        ...readAs(text, readText(text, taught)),
        from,
        to,
      }));
      const all = [...older, { ...readAs(stored.text, stored.reading), from: since, to: since }];
      return all
        .slice(1)
        .map((after, place): VersionView | null => {
          const before = all[place];
          return before ? { from: before.to, to: after.from, changes: changesBetween(before, after) } : null;
        })
        .filter((view) => view !== null)
        .reverse();
    },
    [],
    [stored, taught, since],
  );
  return changes ?? [];
}

function readAs(text: string, reading: Reading | null): Read {
  return { text, reading };
}

/** What `load` answers; undefined until it does, `failed` where it fails. Anew when one of `causes` changes. */
function useLater<T>(load: () => Promise<T>, failed: T, causes: readonly unknown[]): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let ended = false;
    const show = (value: T): void => {
      if (!ended) setLoaded(() => value);
    };
    load().then(show, () => {
      show(failed);
    });
    return () => {
      ended = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the causes are the caller's
  }, causes);
  return loaded;
}
