/** The derived stores: packed, opened, and made anew from the rows. */
import { oncePerJob } from '@/utils/market/entry';
import { add, emptySums, subtract, type Sums } from '@/utils/market/sums';
import type { PostingKey } from '@/utils/boards/posting';
import {
  allStamps,
  bySegment,
  dropDerived,
  entryOf,
  heldOf,
  parseLoose,
  segmentOf,
  STAMP,
  stampKey,
  type Loose,
} from './loose';
import { packRows, unpackRows, type Segment } from './packed-rows';
import { parseSeenPosting, type SeenPosting } from './rows';
import type { ReadTransaction, WriteTransaction } from './stores';
import { packSums, parseSums } from './sums-schema';

type Transaction = ReadTransaction | WriteTransaction;

/** Rows packed in one go. */
const BATCH = 1_000;

/** Segments that a page has open, by number, each with the stamp that it was packed under. */
export type OpenedSegments = Map<number, { readonly stamp: string; readonly segment: WeakRef<Segment> }>;

/**
 * All rows in the order of first sight, or undefined where the derived stores are broken or do not hold `n` rows. Segments
 * that are open and were not packed since are not read again: their rows are the same objects.
 */
export async function openSegments(
  tx: Transaction,
  n: number,
  opened: OpenedSegments = new Map(),
): Promise<readonly SeenPosting[] | undefined> {
  const [numbers, stamps, loose] = await Promise.all([
    tx.objectStore('segments').getAllKeys(),
    stampsIn(tx),
    looseRows(tx),
  ]);
  if (loose === undefined) return undefined;
  const segments = await openEach(tx, numbers, stamps, opened);
  if (segments === undefined) return undefined;
  const looseIn = bySegment([...loose.values()].map(({ row }) => row));
  const rows: SeenPosting[] = [];
  for (const number of [...new Set([...numbers, ...looseIn.keys()])].sort((a, b) => a - b)) {
    const packed = segments.get(number)?.rows ?? [];
    const over = looseIn.get(number);
    const some = over ? [...packed.filter(({ key }) => !loose.has(key)), ...over].sort(bySequence) : packed;
    for (const row of some) rows.push(row);
  }
  return rows.length === n ? rows : undefined;
}

/** Undefined where one of them is broken. */
async function openEach(
  tx: Transaction,
  numbers: readonly number[],
  stamps: ReadonlyMap<number, string>,
  opened: OpenedSegments,
): Promise<ReadonlyMap<number, Segment> | undefined> {
  const segments = new Map<number, Segment>();
  for (const number of numbers) {
    const known = opened.get(number);
    const segment = known?.stamp === stamps.get(number) ? known?.segment.deref() : undefined;
    if (segment) segments.set(number, segment);
  }
  const others = numbers.filter((number) => !segments.has(number));
  const store = tx.objectStore('segments');
  const all = segments.size === 0 ? await store.getAll() : await Promise.all(others.map((number) => store.get(number)));
  for (const [i, number] of others.entries()) {
    const segment = unpackRows(all[i]);
    const stamp = stamps.get(number);
    if (!segment) return undefined;
    segments.set(number, segment);
    if (stamp !== undefined) opened.set(number, { stamp, segment: new WeakRef(segment) });
  }
  return segments;
}

function bySequence(one: SeenPosting, other: SeenPosting): number {
  return one.sequence - other.sequence;
}

/** The market's sums of all rows, each job once; undefined where they are broken or are not of `n` rows. */
export async function openSums(tx: Transaction, n: number): Promise<Sums | undefined> {
  const [kept, loose] = await Promise.all([keptSums(tx), looseRows(tx)]);
  if (kept === undefined || loose === undefined) return undefined;
  for (const { row, mark } of loose.values()) count(kept, row, mark);
  if (kept.n !== n) return undefined;
  // Rows called one job are few, and which of them speaks for it changes with any of them.
  const raws = await tx.objectStore('summaries').index('job').getAll();
  const merged = raws.map(parseSeenPosting).filter((row) => row !== undefined);
  const speakers = new Set(oncePerJob(merged));
  for (const row of merged) if (!speakers.has(row)) subtract(kept, entryOf(row));
  return kept;
}

/** Puts the loose rows of one segment into it. */
export async function packSegment(tx: WriteTransaction, segment: number): Promise<void> {
  const [packed, kept, loose] = await Promise.all([
    tx.objectStore('segments').get(segment),
    keptSums(tx),
    looseRows(tx, segment),
  ]);
  const before = packed === undefined ? [] : unpackRows(packed)?.rows;
  if (before === undefined || kept === undefined || loose === undefined) return dropDerived(tx);
  const rows = before.filter(({ key }) => !loose.has(key));
  for (const { row, mark } of loose.values()) {
    rows.push(row);
    count(kept, row, mark);
  }
  rows.sort(bySequence);
  await Promise.all([
    putSegment(tx, segment, rows),
    tx.objectStore('meta').put(packSums(kept), 'sums'),
    ...[...loose.keys()].map((key) => tx.objectStore('loose').delete(key)),
  ]);
}

/** Takes rows that are being forgotten out of the derived stores. */
export async function dropRows(tx: WriteTransaction, gone: readonly SeenPosting[]): Promise<void> {
  const kept = await keptSums(tx);
  if (kept === undefined) return dropDerived(tx);
  for (const row of gone) {
    const held = heldOf(row, parseLoose(await tx.objectStore('loose').get(row.key)));
    if (held) subtract(kept, held);
    await tx.objectStore('loose').delete(row.key);
  }
  await tx.objectStore('meta').put(packSums(kept), 'sums');
  for (const [segment, some] of bySegment(gone)) {
    const packed: unknown = await tx.objectStore('segments').get(segment);
    if (packed === undefined) continue;
    const rows = unpackRows(packed)?.rows;
    if (rows === undefined) return dropDerived(tx);
    const keys = new Set(some.map(({ key }) => key));
    const left = rows.filter(({ key }) => !keys.has(key));
    if (left.length < rows.length) await putSegment(tx, segment, left);
  }
}

/** Makes all that is derived anew; rows that cannot be read are left out. */
export async function packAll(tx: WriteTransaction): Promise<void> {
  await dropDerived(tx);
  const sums = emptySums();
  let segment = 0;
  let rows: SeenPosting[] = [];
  const put = async (): Promise<void> => {
    if (rows.length > 0) await putSegment(tx, segment, rows);
    rows = [];
  };
  const index = tx.objectStore('summaries').index('sequence');
  let seen = new Set<PostingKey>();
  for (let from: IDBKeyRange | null = null; ;) {
    const [raws, keys] = await Promise.all([index.getAll(from, BATCH), index.getAllKeys(from, BATCH)]);
    const fresh = raws.filter((_, i) => !seen.has(keys[i] ?? ''));
    for (const row of fresh.map(parseSeenPosting)) {
      if (!row) continue;
      if (segmentOf(row) !== segment) await put();
      segment = segmentOf(row);
      rows.push(row);
      add(sums, entryOf(row));
    }
    // Two rows may have one number, where histories were put together; what the index knows by it is a number or the like.
    const last = (raws.at(-1) as { readonly sequence: IDBValidKey } | undefined)?.sequence;
    if (last === undefined || fresh.length === 0 || raws.length < BATCH) break;
    from = IDBKeyRange.lowerBound(last);
    seen = new Set(keys);
  }
  await put();
  await tx.objectStore('meta').put(packSums(sums), 'sums');
}

/** Packs rows as a segment, under a new stamp; none: there is no such segment. */
async function putSegment(tx: WriteTransaction, segment: number, rows: readonly SeenPosting[]): Promise<void> {
  const [segments, meta] = [tx.objectStore('segments'), tx.objectStore('meta')];
  await Promise.all(
    rows.length === 0
      ? [segments.delete(segment), meta.delete(stampKey(segment))]
      : [segments.put(packRows(rows), segment), meta.put(crypto.randomUUID(), stampKey(segment))],
  );
}

/** The stamps of all segments by their number. */
async function stampsIn(tx: Transaction): Promise<ReadonlyMap<number, string>> {
  const [keys, stamps] = await Promise.all([
    tx.objectStore('meta').getAllKeys(allStamps()),
    tx.objectStore('meta').getAll(allStamps()),
  ]);
  return new Map(keys.map((key, i) => [Number(key.slice(STAMP.length)), String(stamps[i])]));
}

/** Counts a loose row as it is now instead of what the sums hold of it. */
function count(sums: Sums, row: SeenPosting, { counted }: Loose): void {
  if (counted === undefined) return;
  if (counted) subtract(sums, counted);
  add(sums, entryOf(row));
}

/** The sums as they were put down last; nothing was ever packed: of no rows. */
async function keptSums(tx: Transaction): Promise<Sums | undefined> {
  const [raw, packed] = await Promise.all([tx.objectStore('meta').get('sums'), tx.objectStore('segments').count()]);
  return raw === undefined && packed === 0 ? emptySums() : parseSums(raw);
}

interface LooseRow {
  readonly row: SeenPosting;
  readonly mark: Loose;
}

/** The loose rows, of one segment or all, by key; undefined where any is broken. */
async function looseRows(tx: Transaction, segment?: number): Promise<ReadonlyMap<PostingKey, LooseRow> | undefined> {
  const [keys, marks] = await Promise.all([tx.objectStore('loose').getAllKeys(), tx.objectStore('loose').getAll()]);
  const wanted = keys.flatMap((key, i) => {
    const mark = parseLoose(marks[i]);
    return segment === undefined || mark === undefined || mark.segment === segment ? [{ key, mark }] : [];
  });
  const rows = await Promise.all(wanted.map(({ key }) => tx.objectStore('summaries').get(key)));
  const found = new Map<PostingKey, LooseRow>();
  for (const [i, { key, mark }] of wanted.entries()) {
    const row = parseSeenPosting(rows[i]);
    if (!row || !mark) return undefined;
    found.set(key, { row, mark });
  }
  return found;
}
