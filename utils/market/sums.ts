/**
 * The sums that a report is made of: how many postings have each feature. Plain data; addition is commutative and
 * associative with `emptySums()` as nought, and `subtract` takes back what `add` gave, so that sums can be kept up to date
 * row by row, made of parts in any order, and merged from any number of machines.
 */
import type { Entry } from './entry';
import { featuresOf, type Feature } from './features';

export interface Sums {
  /** Postings that were added. */
  n: number;
  /** Postings by feature; features that none has are absent. */
  readonly counts: Record<Feature, number>;
}

export function emptySums(): Sums {
  return { n: 0, counts: {} };
}

/** Adds a posting; changes `sums` and gives it back. Each job goes in once (`oncePerJob`). */
export function add(sums: Sums, entry: Entry): Sums {
  sums.n++;
  for (const feature of featuresOf(entry)) count(sums, feature, 1);
  return sums;
}

/** The sums of many at once, each job once, with features that are at hand already. */
export function sumsOf(
  entries: readonly Entry[],
  featuresFor: (entry: Entry) => readonly Feature[] = featuresOf,
): Sums {
  const counts = new Map<Feature, number>();
  for (const entry of entries) {
    for (const feature of featuresFor(entry)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return { n: entries.length, counts: Object.fromEntries(counts) };
}

/** Takes a posting that was added out again, as it was then; changes `sums` and gives it back. */
export function subtract(sums: Sums, entry: Entry): Sums {
  sums.n--;
  for (const feature of featuresOf(entry)) count(sums, feature, -1);
  return sums;
}

/** Adds the second to the first, which is changed and given back. */
export function merge(into: Sums, other: Sums): Sums {
  into.n += other.n;
  for (const [feature, n] of Object.entries(other.counts)) count(into, feature, n);
  return into;
}

function count({ counts }: Sums, feature: Feature, by: number): void {
  const now = (counts[feature] ?? 0) + by;
  if (now === 0) Reflect.deleteProperty(counts, feature);
  else counts[feature] = now;
}
