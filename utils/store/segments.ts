/** The derived stores: packed, opened, and made anew from the rows. */
import { oncePerJob } from '@/utils/market/entry';
import { add, emptySums, subtract, type Sums } from '@/utils/market/sums';
import type { PostingKey } from '@/utils/boards/posting';
import { bySegment, dropDerived, entryOf, heldOf, parseLoose, segmentOf, type Loose } from './loose';
import { packRows, unpackRows } from './packed-rows';
import { parseSeenPosting, type SeenPosting } from './rows';
import type { ReadTransaction, WriteTransaction } from './stores';
import { packSums, parseSums } from './sums-schema';

type Transaction = ReadTransaction | WriteTransaction;

/** Rows packed in one go. */
const BATCH = 1_000;

/** All rows in the order of first sight, or undefined where the derived stores are broken or do not hold `n` rows. */
export async function openSegments(tx: Transaction, n: number): Promise<readonly SeenPosting[] | undefined> {
  const [segments, loose] = await Promise.all([tx.objectStore('segments').getAll(), looseRows(tx)]);
  if (loose === undefined) return undefined;
  const rows: SeenPosting[] = [];
  for (const packed of segments) {
    const some = unpackRows(packed);
    if (some === undefined) return undefined;
    for (const row of some) if (!loose.has(row.key)) rows.push(row);
  }
  for (const { row } of loose.values()) rows.push(row);
  if (rows.length !== n) return undefined;
  return loose.size === 0 ? rows : rows.sort((a, b) => a.sequence - b.sequence);
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
  const before = packed === undefined ? [] : unpackRows(packed);
  if (before === undefined || kept === undefined || loose === undefined) return dropDerived(tx);
  const rows = before.filter(({ key }) => !loose.has(key));
  for (const { row, mark } of loose.values()) {
    rows.push(row);
    count(kept, row, mark);
  }
  rows.sort((a, b) => a.sequence - b.sequence);
  await Promise.all([
    tx.objectStore('segments').put(packRows(rows), segment),
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
    const rows = unpackRows(packed);
    if (rows === undefined) return dropDerived(tx);
    const keys = new Set(some.map(({ key }) => key));
    const left = rows.filter(({ key }) => !keys.has(key));
    if (left.length === 0) await tx.objectStore('segments').delete(segment);
    else if (left.length < rows.length) await tx.objectStore('segments').put(packRows(left), segment);
  }
}

/** Makes all that is derived anew; rows that cannot be read are left out. */
export async function packAll(tx: WriteTransaction): Promise<void> {
  await dropDerived(tx);
  const sums = emptySums();
  let segment = 0;
  let rows: SeenPosting[] = [];
  const put = async (): Promise<void> => {
    if (rows.length > 0) await tx.objectStore('segments').put(packRows(rows), segment);
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
