/**
 * Rows that do not stand in their segment as they are now. A write marks its row here, in the same transaction, instead of
 * writing a whole segment anew; whoever opens the segments lays these rows over them, and from time to time they are packed.
 */
import * as v from 'valibot';
import { bandsOf } from './bands';
import type { Entry } from '@/utils/market/entry';
import { count } from './reading-schema';
import { looksOf, parseSeenPosting, type SeenPosting } from './rows';
import type { PostingKey } from '@/utils/boards/posting';
import type { WriteTransaction } from './stores';
import { summarySchema } from './summary-schema';

/** Sequence numbers that one segment spans. */
const SEGMENT = 1_000;

export function segmentOf({ sequence }: Pick<SeenPosting, 'sequence'>): number {
  return Math.floor(sequence / SEGMENT);
}

export function bySegment(rows: readonly SeenPosting[]): ReadonlyMap<number, readonly SeenPosting[]> {
  const segments = new Map<number, SeenPosting[]>();
  for (const row of rows) {
    const known = segments.get(segmentOf(row));
    if (known) known.push(row);
    else segments.set(segmentOf(row), [row]);
  }
  return segments;
}

/** The segment that the observation of that number falls into. */
export function lastSegment(sequence: number): number {
  return segmentOf({ sequence });
}

export function segmentRange(segment: number): IDBKeyRange {
  return IDBKeyRange.bound(segment * SEGMENT, (segment + 1) * SEGMENT, false, true);
}

/** Under which a segment's stamp stands in `meta`: another one each time the segment is packed. */
export const STAMP = 'packed/';

export function stampKey(segment: number): string {
  return `${STAMP}${segment}`;
}

export function allStamps(): IDBKeyRange {
  return IDBKeyRange.bound(STAMP, `${STAMP}\uffff`);
}

const entrySchema: v.GenericSchema<unknown, Entry> = v.object({
  key: v.string(),
  title: v.string(),
  company: v.nullable(v.string()),
  location: v.nullable(v.string()),
  board: v.string(),
  firstSeenAt: v.number(),
  status: v.nullable(v.string()),
  job: v.nullable(v.string()),
  summary: summarySchema,
});

const looseSchema = v.object({
  segment: count,
  /** What the kept sums hold of the row; null: nothing. Absent: what the row gives now. */
  counted: v.optional(v.nullable(entrySchema)),
});

export type Loose = v.InferOutput<typeof looseSchema>;

export function parseLoose(value: unknown): Loose | undefined {
  const parsed = v.safeParse(looseSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** What the row gives to the market. */
export function entryOf(row: SeenPosting): Entry {
  const { key, title, company, location, board, firstSeenAt, status, job, summary } = row;
  return { key, title, company, location, board, firstSeenAt, status, job, summary };
}

/** A row that is written. */
interface Written {
  /** As it was; undefined: it is new. */
  readonly before: SeenPosting | undefined;
  readonly after: SeenPosting;
  /** What stands in `loose` of it. */
  readonly known: unknown;
  /** Ids of the looks that were counted. */
  readonly looks: readonly string[];
  /** Its text, where that is another one than before. */
  readonly text?: string | undefined;
}

/** Writes a row, and marks it where it does not stand any more in what is derived. */
export async function putRow(tx: WriteTransaction, { before, after, known, looks, text }: Written): Promise<void> {
  // It would stand in two segments.
  if (before && segmentOf(before) !== segmentOf(after)) await dropDerived(tx);
  const held = heldOf(before, parseLoose(known));
  const same = held !== null && JSON.stringify(held) === JSON.stringify(entryOf(after));
  const mark: Loose = { segment: segmentOf(after), ...(same ? {} : { counted: held }) };
  await Promise.all([
    tx.objectStore('summaries').put({ ...after, looks }),
    tx.objectStore('loose').put(mark, after.key),
    text !== undefined || readsOtherwise(before, after)
      ? tx.objectStore('unindexed').put(segmentOf(after), after.key)
      : undefined,
    text !== undefined ? tx.objectStore('likeness').put({ bands: bandsOf(text) }, after.key) : undefined,
  ]);
}

/** Changes a row that is there; one that is not, or cannot be read, is left alone. */
export async function updateRow(
  tx: WriteTransaction,
  key: PostingKey,
  change: (row: SeenPosting) => SeenPosting,
): Promise<void> {
  const [stored, known] = await Promise.all([tx.objectStore('summaries').get(key), tx.objectStore('loose').get(key)]);
  const before = parseSeenPosting(stored);
  const after = before && change(before);
  if (after && after !== before) await putRow(tx, { before, after, known, looks: looksOf(stored) });
}

/** Whether other words may be found in the row than before. */
function readsOtherwise(before: SeenPosting | undefined, after: SeenPosting): boolean {
  return (
    before === undefined ||
    before.title !== after.title ||
    before.company !== after.company ||
    before.note !== after.note ||
    before.tags.join('\n') !== after.tags.join('\n') ||
    segmentOf(before) !== segmentOf(after)
  );
}

/** What the kept sums hold of a row that now is as given. */
export function heldOf(row: SeenPosting | undefined, mark: Loose | undefined): Entry | null {
  if (mark?.counted !== undefined) return mark.counted;
  return row ? entryOf(row) : null;
}

/** Forgets all that is derived: it is made anew where it is needed next. */
export async function dropDerived(tx: WriteTransaction): Promise<void> {
  await Promise.all([
    tx.objectStore('segments').clear(),
    tx.objectStore('loose').clear(),
    tx.objectStore('meta').delete('sums'),
    tx.objectStore('meta').delete(allStamps()),
  ]);
}
