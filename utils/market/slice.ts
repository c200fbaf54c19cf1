/** A part of the history that a report is made of. */
import type { Entry } from './entry';
import { featuresOf, type Feature } from './features';

/** What a posting must be; of each list any one is enough, an empty list asks nothing. */
export interface Slice {
  readonly families: readonly string[];
  readonly stacks: readonly string[];
  /** ISO 3166 codes. */
  readonly regions: readonly string[];
  readonly boards: readonly string[];
  readonly seniorities: readonly string[];
  /** `none`: postings without a status. */
  readonly statuses: readonly string[];
  readonly company: string | null;
  /** First seen at or after, and before; ms since 1970. */
  readonly from: number | null;
  readonly to: number | null;
  /** Only these postings: what a saved search or a selection gave; null: all. */
  readonly keys: readonly string[] | null;
  /** The name of the search that gave the keys; null: none. */
  readonly search: string | null;
}

export const WHOLE: Slice = {
  families: [],
  stacks: [],
  regions: [],
  boards: [],
  seniorities: [],
  statuses: [],
  company: null,
  from: null,
  to: null,
  keys: null,
  search: null,
};

/** Whether it is the whole history. */
export function isWhole(slice: Slice): boolean {
  return JSON.stringify(slice) === JSON.stringify(WHOLE);
}

/** Which feature kind answers which list. */
const KINDS = {
  families: 'family',
  stacks: 'stack',
  regions: 'region',
  boards: 'board',
  seniorities: 'seniority',
} as const;

/** The entries of a slice, in their order. `featuresFor`: features that are at hand already. */
export function within(
  slice: Slice,
  entries: readonly Entry[],
  featuresFor: (entry: Entry) => readonly Feature[] = featuresOf,
): Entry[] {
  const wanted = (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .filter((list) => slice[list].length > 0)
    .map((list) => new Set(slice[list].map((value) => `${KINDS[list]}/${value}`)));
  const statuses = new Set(slice.statuses);
  const keys = slice.keys && new Set(slice.keys);
  return entries.filter((entry) => {
    if (keys && !keys.has(entry.key)) return false;
    if (slice.company !== null && entry.company !== slice.company) return false;
    if (slice.from !== null && entry.firstSeenAt < slice.from) return false;
    if (slice.to !== null && entry.firstSeenAt >= slice.to) return false;
    if (statuses.size > 0 && !statuses.has(entry.status ?? 'none')) return false;
    if (wanted.length === 0) return true;
    const features = featuresFor(entry);
    return wanted.every((any) => features.some((feature) => any.has(feature)));
  });
}
