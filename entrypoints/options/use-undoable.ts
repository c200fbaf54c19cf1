/** A stored value of the options, whose every change can be taken back. */
import { useCallback } from 'react';
import type { Change } from '@/components/options/change';
import { useDid } from '@/components/options/undo';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { takeBackFields } from '@/utils/match/take-back';
import type { LocalItem } from '@/utils/store/local-item';

/** How a change is taken back: what it changed from `before` to `after` goes back, and what `now` has besides stays. */
type TakeBack<T> = (before: T, after: T, now: T) => T;

/** The value, undefined until it is read, and the way to change it. Keep `takeBack` the same between renders. */
export function useUndoable<T extends object>(
  item: LocalItem<T>,
  takeBack: TakeBack<T> = takeBackFields,
): readonly [T | undefined, Change<T>] {
  const [value, write] = useLocalItem(item);
  const did = useDid();
  const change = useCallback<Change<T>>(
    (words, make, manner = 'plain') => {
      if (value === undefined) return;
      const after = make(value);
      write(make);
      did({
        words,
        manner,
        takeBack: () => {
          write((now) => takeBack(value, after, now));
        },
      });
    },
    [value, write, did, takeBack],
  );
  return [value, change];
}
