/** Features of entries that are asked for again and again: worked out once, and each string kept once. */
import type { Entry } from './entry';
import { featuresOf, type Feature } from './features';

/** Gives what `featuresOf` gives, for as long as the entry lives. */
export function rememberFeatures(): (entry: Entry) => readonly Feature[] {
  const known = new WeakMap<Entry, readonly Feature[]>();
  const strings = new Map<string, Feature>();
  const once = (feature: Feature): Feature => {
    const same = strings.get(feature);
    if (same !== undefined) return same;
    strings.set(feature, feature);
    return feature;
  };
  return (entry) => {
    const found = known.get(entry);
    if (found) return found;
    const features = featuresOf(entry).map(once);
    known.set(entry, features);
    return features;
  };
}
