/** Whether two shares differ by more than chance, and which of many do. */

const logs = [0];
/** log n!, kept as far as it was asked for. */
function logFactorial(n: number): number {
  for (let i = logs.length; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  return logs[n] ?? 0;
}

/** How likely differences are where two shares are the same. */
export interface Chances {
  /** Of shares at least as far apart as those seen, whichever is the larger. */
  readonly either: number;
  /** Of a second share at least as much above the first, or below it. */
  readonly rise: number;
  readonly fall: number;
}

/** Beyond so many standard deviations nothing adds to a chance that a double could hold. */
const FAR = 12;

/**
 * Fisher's exact test of a of n against b of m, mid-p (Lancaster 1961: half of the seen table's own probability, without
 * which the test is more cautious than it says).
 */
export function fisher(a: number, n: number, b: number, m: number): Chances {
  const hits = a + b;
  const total = n + m;
  const ways = (x: number, of: number) => logFactorial(of) - logFactorial(x) - logFactorial(of - x);
  const whole = ways(hits, total);
  const chance = (x: number) => Math.exp(ways(x, n) + ways(hits - x, m) - whole);
  const seen = chance(a);
  const near = seen * (1 + 1e-7);
  const mean = (hits * n) / Math.max(1, total);
  const reach = FAR * Math.sqrt((mean * m * (total - hits)) / Math.max(1, total * (total - 1))) + 1;
  const first = Math.max(0, hits - m, Math.min(a, Math.floor(mean - reach)));
  const last = Math.min(n, hits, Math.max(a, Math.ceil(mean + reach)));
  let either = 0;
  let fewer = 0;
  let more = 0;
  for (let x = first; x <= last; x++) {
    const one = chance(x);
    if (one <= near) either += one;
    if (x < a) fewer += one;
    else if (x > a) more += one;
  }
  const half = seen / 2;
  // Fewer on the first side are more on the second.
  return { either: Math.min(1, either - half), rise: Math.min(1, fewer + half), fall: Math.min(1, more + half) };
}

/**
 * Benjamini and Hochberg's step-up procedure (1995): which of many tests stand when at most the share `q` of those that
 * stand may be chance. Where nothing changed at all, the chance that any stands is at most `q`.
 */
export function outsideChance(ps: readonly number[], q: number): boolean[] {
  const order = ps.map((p, i) => ({ p, i })).sort((x, y) => x.p - y.p);
  let last = -1;
  order.forEach(({ p }, rank) => {
    if (p <= (q * (rank + 1)) / ps.length) last = rank;
  });
  const stands = new Set(order.slice(0, last + 1).map(({ i }) => i));
  return ps.map((_, i) => stands.has(i));
}
