/** The columns that the list is sorted by. */
import type { JournalRow } from '@/components/journal/row';
import { STATUSES } from '@/utils/store/status';
import type { ScoreOf } from './condition';
import { fold } from './fold';

export const COLUMNS = [
  'starred',
  'title',
  'company',
  'place',
  'board',
  'first',
  'seen',
  'score',
  'skills',
  'status',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  /** Against the column's natural direction, which is A to Z for words and the best, newest or most first for the rest. */
  readonly reversed: boolean;
}

/** The one looked at last first. */
export const NATURAL: Order = { column: 'seen', reversed: false };

/** What a column is sorted by; a smaller value comes first, null last whatever the direction. */
type Value = number | string | null;

export interface Ranking {
  readonly scoreOf: ScoreOf;
  /** Share of the demands that is met, 0–1; null where there are none or no profile. */
  readonly metOf: (row: JournalRow) => number | null;
  /** As people call the board. */
  readonly boardName: (row: JournalRow) => string;
}

const VALUES: Readonly<Record<Column, (row: JournalRow, ranking: Ranking) => Value>> = {
  starred: ({ starred }) => (starred ? 0 : 1),
  title: ({ title }) => fold(title),
  company: ({ company }) => (company === null ? null : fold(company)),
  place: ({ location }) => (location === null ? null : fold(location)),
  board: (row, { boardName }) => fold(boardName(row)),
  first: ({ firstSeenAt }) => -firstSeenAt,
  seen: ({ lastSequence }) => -lastSequence,
  score: (row, { scoreOf }) => negative(scoreOf(row)),
  skills: (row, { metOf }) => negative(metOf(row)),
  status: ({ status }) => (status === null ? null : STATUSES.indexOf(status)),
  note: ({ tags, note }) => (tags.length > 0 || note !== '' ? fold([...tags, note].join(' ')) : null),
};

/** The rows in order; where the column does not decide, the one seen last comes first. */
export function ordered(rows: readonly JournalRow[], { column, reversed }: Order, ranking: Ranking): JournalRow[] {
  const valueOf = VALUES[column];
  const sign = reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row, ranking) }))
    .sort((a, b) => {
      if (a.value === b.value) return b.row.lastSequence - a.row.lastSequence;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -sign : sign;
    })
    .map(({ row }) => row);
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}
