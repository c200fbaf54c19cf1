/** The postings by status, as columns. */
import type { JournalRow } from '@/components/journal/row';
import { STATUSES, type Status } from '@/utils/store/status';

export interface Stage {
  readonly status: Status;
  /** The one that came here last first. */
  readonly rows: readonly JournalRow[];
}

/** All statuses in their order, also those that no posting has. */
export function stagesOf(rows: readonly JournalRow[]): Stage[] {
  const columns = new Map<Status, JournalRow[]>(STATUSES.map((status) => [status, []]));
  for (const row of rows) if (row.status !== null) columns.get(row.status)?.push(row);
  return [...columns].map(([status, all]) => ({
    status,
    rows: all.sort((a, b) => cameAt(b) - cameAt(a) || b.lastSequence - a.lastSequence),
  }));
}

/** The status beside this one; undefined beyond the first and the last. */
export function besides(status: Status, step: 1 | -1): Status | undefined {
  return STATUSES[STATUSES.indexOf(status) + step];
}

/** When it was given its status, ms since 1970; where that was not written down, when it was last seen. */
export function cameAt({ statusLog, lastSeenAt }: Pick<JournalRow, 'statusLog' | 'lastSeenAt'>): number {
  return statusLog.at(-1)?.at ?? lastSeenAt;
}

export const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type Arrow = (typeof ARROWS)[number];

/** Where an arrow key leads from a card: within its column, or to the nearest column that has any. */
export function neighbour<T>(
  columns: readonly (readonly T[])[],
  from: { readonly column: number; readonly place: number },
  arrow: Arrow,
): T | undefined {
  const { column, place } = from;
  if (arrow === 'ArrowUp') return columns[column]?.[place - 1];
  if (arrow === 'ArrowDown') return columns[column]?.[place + 1];
  const others = arrow === 'ArrowRight' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const next = others.find((cards) => cards.length > 0);
  return next?.[Math.min(place, next.length - 1)];
}
