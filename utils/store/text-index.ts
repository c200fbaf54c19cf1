/**
 * The index of words, a segment at a time. Derived: a segment without one is read and gets one; documents that changed
 * since are marked by the write that changed them, and read one by one.
 */
import type { PostingKey } from '@/utils/boards/posting';
import { bandsOf } from './bands';
import { bySegment, segmentOf, segmentRange } from './loose';
import { parseSeenPosting, parseText, type SeenPosting } from './rows';
import type { ReadTransaction, WriteTransaction } from './stores';
import { indexWords, parseWordIndex, withoutDocuments } from './words';

/** All that is searched of a posting. */
function documentOf(row: SeenPosting, text: string): string {
  return [row.title, row.company ?? '', row.tags.join('\n'), row.note, text].join('\n');
}

interface Found {
  readonly row: SeenPosting;
  readonly text: string;
}

/** The rows of one segment with their texts, the oldest first; broken ones are left out. */
async function documentsIn(tx: ReadTransaction | WriteTransaction, segment: number): Promise<readonly Found[]> {
  const raws: unknown[] = await tx.objectStore('summaries').index('sequence').getAll(segmentRange(segment));
  return withTexts(tx, raws);
}

/** The rows of these keys that stand in the segment, with their texts. */
export async function documentsOf(
  tx: ReadTransaction,
  keys: readonly PostingKey[],
  segment: number,
): Promise<readonly Found[]> {
  const raws: unknown[] = await Promise.all(keys.map((key) => tx.objectStore('summaries').get(key)));
  return (await withTexts(tx, raws)).filter(({ row }) => segmentOf(row) === segment);
}

async function withTexts(tx: ReadTransaction | WriteTransaction, raws: readonly unknown[]): Promise<readonly Found[]> {
  const rows = raws.map(parseSeenPosting).filter((row) => row !== undefined);
  const texts: unknown[] = await Promise.all(rows.map(({ key }) => tx.objectStore('texts').get(key)));
  return rows.map((row, i) => ({ row, text: parseText(texts[i])?.text ?? '' }));
}

/** Reads a segment and makes its index; postings of an earlier version get their bands by the way. */
export async function indexSegment(tx: WriteTransaction, segment: number): Promise<void> {
  const [found, marks] = await Promise.all([documentsIn(tx, segment), unindexedIn(tx, segment)]);
  const known = await Promise.all(found.map(({ row }) => tx.objectStore('likeness').getKey(row.key)));
  await Promise.all([
    tx
      .objectStore('words')
      .put(indexWords(found.map(({ row, text }) => ({ key: row.key, words: documentOf(row, text) }))), segment),
    ...marks.map((key) => tx.objectStore('unindexed').delete(key)),
    ...found.map(({ row, text }, i) =>
      known[i] === undefined ? tx.objectStore('likeness').put({ bands: bandsOf(text) }, row.key) : undefined,
    ),
  ]);
}

/** The postings of a segment that its index, if there is one, does not know as they are. */
export async function unindexedIn(
  tx: ReadTransaction | WriteTransaction,
  segment: number,
): Promise<readonly PostingKey[]> {
  const [keys, segments] = await Promise.all([
    tx.objectStore('unindexed').getAllKeys(),
    tx.objectStore('unindexed').getAll(),
  ]);
  return keys.filter((_, i) => segments[i] === segment);
}

/** Takes postings that are being forgotten out of their indexes. */
export async function dropWords(tx: WriteTransaction, gone: readonly SeenPosting[]): Promise<void> {
  for (const [segment, rows] of bySegment(gone)) {
    const index = parseWordIndex(await tx.objectStore('words').get(segment));
    const left = index && withoutDocuments(index, new Set(rows.map(({ key }) => key)));
    if (left && left.keys.length > 0) await tx.objectStore('words').put(left, segment);
    else await tx.objectStore('words').delete(segment);
  }
}
