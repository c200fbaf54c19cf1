/** What entries give, worked out once for as long as they live, and each string kept once: it is asked for again and again. */
import type { Entry } from './entry';
import { featuresOf, type Feature } from './features';
import { doingsIn, type Doing } from './topics';

export interface Remembered {
  /** As `featuresOf`. */
  readonly features: (entry: Entry) => readonly Feature[];
  /** As `doingsIn`. */
  readonly doings: (entry: Entry) => readonly Doing[];
}

/** Nothing is remembered: each is worked out where it is asked for. */
export const ANEW: Remembered = { features: featuresOf, doings: doingsIn };

export function remember(): Remembered {
  const strings = new Map<string, string>();
  const once = (text: string): string => {
    const same = strings.get(text);
    if (same !== undefined) return same;
    strings.set(text, text);
    return text;
  };
  return {
    features: kept((entry) => featuresOf(entry).map(once)),
    doings: kept((entry) =>
      doingsIn(entry).map(({ feature, written }) => ({ feature: once(feature), written: once(written) })),
    ),
  };
}

function kept<T extends object>(work: (entry: Entry) => T): (entry: Entry) => T {
  const known = new WeakMap<Entry, T>();
  return (entry) => {
    const found = known.get(entry);
    if (found) return found;
    const made = work(entry);
    known.set(entry, made);
    return made;
  };
}
