/** What one posting gives to the market. */
import type { Summary } from '@/utils/extract/summary';

/** A row of the history, as far as the market looks at it. */
export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly board: string;
  /** ms since 1970. */
  readonly firstSeenAt: number;
  readonly status: string | null;
  /** The same for postings that the user merged as one job; null: alone. */
  readonly job: string | null;
  readonly summary: Summary;
}

/**
 * The entries that are counted: each job once, by the one seen first (of two seen at once, the one with the smaller key).
 * In the order they came in.
 */
export function oncePerJob<E extends Pick<Entry, 'key' | 'firstSeenAt' | 'job'>>(entries: readonly E[]): E[] {
  const speaker = new Map<string, E>();
  for (const entry of entries) {
    if (entry.job === null) continue;
    const known = speaker.get(entry.job);
    if (known === undefined || speaksBefore(entry, known)) speaker.set(entry.job, entry);
  }
  return entries.filter((entry) => entry.job === null || speaker.get(entry.job) === entry);
}

type Speaker = Pick<Entry, 'key' | 'firstSeenAt'>;

function speaksBefore(a: Speaker, b: Speaker): boolean {
  return a.firstSeenAt < b.firstSeenAt || (a.firstSeenAt === b.firstSeenAt && a.key < b.key);
}
