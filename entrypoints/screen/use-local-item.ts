/** A stored value as state of a screen: read once, followed when another page changes it, changed at once when we do. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LocalItem } from '@/utils/store/local-item';

/** The value, undefined until it is read unless `known` is given, and the way to change it. */
export function useLocalItem<T>(
  item: LocalItem<T>,
  known?: T,
): readonly [T | undefined, (change: (current: T) => T) => void] {
  const [value, setValue] = useState(known);
  /** Our own changes that are still being written: what is heard meanwhile is older than what is shown. */
  const writing = useRef(0);

  useEffect(() => {
    let ended = false;
    const show = (next: T): void => {
      if (!ended && writing.current === 0) setValue(next);
    };
    const unwatch = item.watch(show);
    void item.get().then(show);
    return () => {
      ended = true;
      unwatch();
    };
  }, [item]);

  const change = useCallback(
    (make: (current: T) => T): void => {
      setValue((current) => (current === undefined ? current : make(current)));
      writing.current += 1;
      const written = (): void => {
        writing.current -= 1;
        // What is stored is what is shown, also where storing it failed.
        if (writing.current === 0) void item.get().then(setValue);
      };
      item.update(make).then(written, written);
    },
    [item],
  );
  return [value, change];
}
