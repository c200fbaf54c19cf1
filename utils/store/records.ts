/** All that is kept of postings, read and written whole: what an archive holds and takes in. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { dropDerived, putRow } from './loose';
import { parseReading } from './reading-schema';
import { looksOf, parseSeenPosting, parseText, parseVersion } from './rows';
import type { SeenPosting, StoredText, Version } from './rows';
import { countersOf, versionsRange } from './stored';
import type { ReadTransaction, WriteTransaction } from './stores';

/** One posting with everything that belongs to it. */
export interface PostingRecord {
  readonly row: SeenPosting;
  readonly text: StoredText | null;
  readonly reading: Reading | null;
  /** How it stood before its text changed, oldest first. */
  readonly versions: readonly Version[];
}

/** Makes of what is here and what comes the record that is kept. */
export type Settle = (ours: PostingRecord | undefined, theirs: PostingRecord) => PostingRecord;

/** The records of these postings; those that are not there, or whose row is broken, are left out. */
export async function readRecords(
  tx: ReadTransaction | WriteTransaction,
  keys: readonly PostingKey[],
): Promise<PostingRecord[]> {
  const records = await Promise.all(keys.map((key) => readRecord(tx, key)));
  return records.filter((record) => record !== undefined);
}

async function readRecord(tx: ReadTransaction | WriteTransaction, key: PostingKey): Promise<PostingRecord | undefined> {
  const [row, text, reading, versions] = await Promise.all([
    tx.objectStore('summaries').get(key),
    tx.objectStore('texts').get(key),
    tx.objectStore('readings').get(key),
    tx.objectStore('versions').getAll(versionsRange(key)),
  ]);
  const parsed = parseSeenPosting(row);
  return (
    parsed && {
      row: parsed,
      text: parseText(text) ?? null,
      reading: parseReading(reading) ?? null,
      versions: versions.map(parseVersion).filter((version) => version !== undefined),
    }
  );
}

/**
 * Writes records, each as `settle` makes it. A posting that was not here comes behind all others, in the order of the
 * records; with `keepOrder` it keeps the numbers it had, which is right where the history is empty or is to be replaced.
 */
export async function takeIn(
  tx: WriteTransaction,
  records: readonly PostingRecord[],
  settle: Settle,
  keepOrder: boolean,
): Promise<void> {
  let { sequence, rows } = await countersOf(tx);
  for (const theirs of records) {
    const { key } = theirs.row;
    const [stored, known] = await Promise.all([tx.objectStore('summaries').get(key), tx.objectStore('loose').get(key)]);
    const ours = await readRecord(tx, key);
    const settled = settle(ours, theirs);
    if (stored === undefined) rows++;
    // What is derived of a broken row cannot be told.
    else if (!ours) await dropDerived(tx);
    const numbers = keepOrder
      ? { sequence: theirs.row.sequence, lastSequence: theirs.row.lastSequence }
      : ours
        ? { sequence: ours.row.sequence, lastSequence: ours.row.lastSequence }
        : { sequence: ++sequence, lastSequence: sequence };
    sequence = Math.max(sequence, numbers.lastSequence);
    await tx.objectStore('versions').delete(versionsRange(key));
    await Promise.all([
      putRow(tx, {
        ...{ before: ours?.row, after: { ...settled.row, ...numbers }, known, looks: looksOf(stored) },
        text: settled.text?.text ?? '',
      }),
      settled.text ? tx.objectStore('texts').put(settled.text) : tx.objectStore('texts').delete(key),
      settled.reading ? tx.objectStore('readings').put(settled.reading, key) : tx.objectStore('readings').delete(key),
      ...settled.versions.map((version) => tx.objectStore('versions').put(version)),
    ]);
  }
  await tx.objectStore('meta').put({ sequence, rows }, 'counters');
}
