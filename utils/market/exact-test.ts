/** Whether two shares differ by more than chance, and which of many do. */

const logs = [0];
/** log n!, kept as far as it was asked for. */
function logFactorial(n: number): number {
  for (let i = logs.length; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  return logs[n] ?? 0;
}

/**
 * Fisher's exact test, two-sided, mid-p (Lancaster 1961: half of the seen table's own probability, without which the test
 * is more cautious than it says): the chance of shares at least as far apart as a of n and b of m, were they the same.
 */
export function fisher(a: number, n: number, b: number, m: number): number {
  const hits = a + b;
  const total = n + m;
  const ways = (x: number, of: number) => logFactorial(of) - logFactorial(x) - logFactorial(of - x);
  const whole = ways(hits, total);
  const chance = (x: number) => Math.exp(ways(x, n) + ways(hits - x, m) - whole);
  const seen = chance(a);
  const near = seen * (1 + 1e-7);
  let p = 0;
  for (let x = Math.max(0, hits - m); x <= Math.min(n, hits); x++) {
    const one = chance(x);
    if (one <= near) p += one;
  }
  return Math.min(1, p - seen / 2);
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
