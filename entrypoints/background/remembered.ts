/** A stored value that is asked for often: kept in memory until it changes. */
import type { LocalItem } from '@/utils/store/local-item';

/** Answers the value as it is now; the storage is asked once after every change, which is told to `changed` too. */
export function remembered<T>(item: LocalItem<T>, changed: () => void = () => undefined): () => Promise<T> {
  let known: Promise<T> | null = null;
  item.watch(() => {
    known = null;
    changed();
  });
  const get = async (): Promise<T> => {
    const asked = (known ??= item.get());
    const value = await asked;
    // Changed meanwhile: what came back may be older than that.
    return known === asked ? value : get();
  };
  return get;
}
