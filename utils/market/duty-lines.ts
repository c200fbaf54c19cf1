/** The responsibilities of a report: by kind of work, and what the work is on. */
import type { DutyKind } from '@/utils/extract/reading';
import type { Cutoffs } from './cutoffs';
import type { Entry } from './entry';
import { countedBy, type Counted, type Figure } from './figure';
import { rankOf, type Rank } from './skill-lines';
import type { Row } from './tables';
import { ANEW, type Remembered } from './remembered';

export interface TopicLine extends Figure {
  readonly kind: DutyKind;
  /** Verb and object, as most write it. */
  readonly topic: string;
  readonly rank: Rank;
}

export interface DutyLine extends Counted<DutyKind> {
  /** Most usual first; topics of a single posting are left out. */
  readonly topics: readonly TopicLine[];
}

/** One line a kind, most usual first. `of`: postings summed; topics are counted over the entries at hand. */
export function dutyLines(
  rows: readonly Row[],
  of: number,
  entries: readonly Entry[],
  cutoffs: Cutoffs,
  { doings }: Remembered = ANEW,
): DutyLine[] {
  const counts = new Map<string, { n: number; written: Map<string, number> }>();
  for (const entry of entries) {
    for (const { feature, written } of doings(entry)) {
      const known = counts.get(feature) ?? { n: 0, written: new Map<string, number>() };
      known.n++;
      known.written.set(written, (known.written.get(written) ?? 0) + 1);
      counts.set(feature, known);
    }
  }
  const topics = new Map<string, TopicLine[]>();
  for (const [feature, { n, written }] of counts) {
    if (n < 2) continue;
    const [, kind = ''] = feature.split('/');
    const figure = { n, of: entries.length, evidence: [[feature]] };
    const [usual = ''] = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const line = { ...figure, kind: kind as DutyKind, topic: usual, rank: rankOf(figure, cutoffs) };
    topics.set(kind, [...(topics.get(kind) ?? []), line]);
  }
  return countedBy(rows, of).map((counted) => ({
    ...counted,
    value: counted.value as DutyKind,
    topics: (topics.get(counted.value) ?? []).sort((a, b) => b.n - a.n || (a.topic < b.topic ? -1 : 1)),
  }));
}
