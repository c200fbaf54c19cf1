/** Chance that can be had again: the same seed gives the same draws. */

export interface Chances {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number below n. */
  below(n: number): number;
  one<T>(of: readonly T[]): T;
  /** n different ones, in a random order. */
  some<T>(of: readonly T[], n: number): T[];
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function chances(seed: number): Chances {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    one: (of) => of[below(of.length)]!,
    some: (of, n) => {
      const rest = [...of];
      return Array.from({ length: Math.min(n, of.length) }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
