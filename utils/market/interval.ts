/** How sure a share is. */

/** Bounds of a share, 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the normal distribution: 2.5 % are left on either side. */
const Z = 1.959964;

/** Wilson's score interval of n of N at 95 % (Wilson 1927): keeps its promise for small N and shares near 0 and 1. */
export function wilson(n: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const p = n / of;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    low: n === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: n === of ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
