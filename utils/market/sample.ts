/**
 * A fair sample of any number of postings in a bounded room: those whose keys have the smallest hashes. Which they are depends
 * on nothing but the keys, so samples of parts merge to the sample of the whole, in any order.
 */
import type { Entry } from './entry';

export interface Sample {
  add(entry: Entry): void;
  /** The sampled entries, by hash: the same whatever the order they came in. */
  entries(): Entry[];
}

interface Drawn {
  readonly hash: number;
  readonly entry: Entry;
}

/** An empty sample of at most `size` entries. */
export function createSample(size: number): Sample {
  let drawn: Drawn[] = [];
  let highest = Infinity;
  const cut = (): void => {
    drawn.sort((a, b) => a.hash - b.hash || order(a.entry, b.entry));
    drawn.length = Math.min(drawn.length, size);
    if (drawn.length === size) highest = drawn.at(-1)?.hash ?? Infinity;
  };
  return {
    add: (entry) => {
      const hash = hashOf(entry.key);
      if (hash > highest) return;
      drawn.push({ hash, entry });
      if (drawn.length >= 2 * size) cut();
    },
    entries: () => {
      cut();
      drawn = [...drawn];
      return drawn.map(({ entry }) => entry);
    },
  };
}

/** 32 bits: FNV-1a (Fowler, Noll, Vo), then mixed as in MurmurHash3, over the UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of equal hashes the smaller key, of equal keys the smaller content. */
function order(a: Entry, b: Entry): number {
  const [x, y] = a.key === b.key ? [JSON.stringify(a), JSON.stringify(b)] : [a.key, b.key];
  return x < y ? -1 : x > y ? 1 : 0;
}
