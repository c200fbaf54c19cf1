/** Which postings stand behind a figure. */
import type { Entry } from './entry';
import type { Feature } from './features';
import { ANEW, type Remembered } from './remembered';

/** A posting is evidence where it has, of each group, at least one feature: [[a, b], [c]] is (a or b) and c. */
export type Evidence = readonly (readonly Feature[])[];

/** Keys of the postings behind a figure, in the order of the entries. */
export function keysBehind(evidence: Evidence, entries: readonly Entry[], remembered: Remembered = ANEW): string[] {
  const behind = standsBehind(evidence, remembered);
  return entries.filter(behind).map(({ key }) => key);
}

/** Whether a posting is evidence; prepared once for many. */
function standsBehind(evidence: Evidence, { features, doings }: Remembered): (entry: Entry) => boolean {
  const open = evidence.some((group) => group.some((feature) => feature.startsWith('topic/')));
  return (entry) => {
    const has = new Set(features(entry));
    if (open) for (const { feature } of doings(entry)) has.add(feature);
    return evidence.every((group) => group.some((feature) => has.has(feature)));
  };
}
