/** Figures: how many of how many, and which postings those are. */
import type { Evidence } from './evidence';
import type { Row } from './tables';

export interface Figure {
  readonly n: number;
  /** Of how many. */
  readonly of: number;
  readonly evidence: Evidence;
}

/** A figure with the value it is of: a degree, a work mode, a region. */
export interface Counted<T extends string = string> extends Figure {
  readonly value: T;
}

/** 0–1; nought of nought is 0. */
export function share({ n, of }: Pick<Figure, 'n' | 'of'>): number {
  return of === 0 ? 0 : n / of;
}

/** The rows of a kind as figures by their first value, most first, then by value. */
export function countedBy(rows: readonly Row[], of: number): Counted[] {
  const byValue = new Map<string, { n: number; features: string[] }>();
  for (const { feature, values, n } of rows) {
    const value = values[0] ?? '';
    const known = byValue.get(value);
    if (known) {
      known.n += n;
      known.features.push(feature);
    } else byValue.set(value, { n, features: [feature] });
  }
  return [...byValue]
    .map(([value, { n, features }]) => ({ value, n, of, evidence: [features.sort()] }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}

/** What stands at each quarter of a list of numbers, each with how often it occurs. */
export interface Quartiles {
  readonly n: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Quartiles by linear interpolation between the nearest ranks (Hyndman and Fan 1996, type 7: what spreadsheets give).
 * null where there are no values.
 */
export function quartiles(values: readonly (readonly [value: number, n: number])[]): Quartiles | null {
  const sorted = values.filter(([, n]) => n > 0).sort((a, b) => a[0] - b[0]);
  const n = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const at = (rank: number): number => {
    let passed = 0;
    for (const [value, count] of sorted) {
      passed += count;
      if (rank < passed) return value;
    }
    return sorted.at(-1)?.[0] ?? 0;
  };
  const quantile = (share: number): number => {
    const rank = (n - 1) * share;
    const below = at(Math.floor(rank));
    return below + (at(Math.ceil(rank)) - below) * (rank - Math.floor(rank));
  };
  return { n, low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) };
}
