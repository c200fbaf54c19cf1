/** Whether one group's values tend to lie above another's. */

/** Ranks from 1, those of equal values shared evenly, and the correction for ties: Σ (t³ − t). */
export interface Ranking {
  readonly ranks: readonly number[];
  readonly ties: number;
}

export function rankingOf(values: readonly number[]): Ranking {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value) to++;
    for (let at = from; at <= to; at++) ranks[order[at]?.i ?? 0] = (from + to) / 2 + 1;
    const same = to - from + 1;
    ties += same ** 3 - same;
    from = to + 1;
  }
  return { ranks, ties };
}

/**
 * The Mann–Whitney test (1947), one-sided: the chance of a sum of ranks at least as high as `sum` for `n` of all `of` values,
 * were they any. Normal approximation, corrected for ties and continuity: good from eight values on either side.
 */
export function chanceOfRankSum(sum: number, n: number, of: number, ties: number): number {
  const others = of - n;
  const u = sum - (n * (n + 1)) / 2;
  const variance = ((n * others) / 12) * (of + 1 - ties / (of * (of - 1)));
  return variance > 0 ? upperTail((u - (n * others) / 2 - 0.5) / Math.sqrt(variance)) : 1;
}

/** P(Z > z) of the normal distribution, to 1e-7 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
