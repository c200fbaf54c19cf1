/** Splits whole points among shares so that they add up exactly (largest remainder, Hamilton's method). */

/**
 * Gives out `total` whole points in proportion to `shares`, each share being `shares[i] / unit` points.
 * A share gets its whole points, and what is left goes to the largest remainders, the earlier one on a tie; so a larger
 * share never gets less than a smaller one, and nothing gets a point for a share of 0.
 * `total` must lie within one point of the sum of the shares.
 */
export function apportion(total: number, shares: readonly number[], unit: number): number[] {
  const points = shares.map((share) => Math.floor(share / unit));
  const left = total - points.reduce((sum, point) => sum + point, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share % unit }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
