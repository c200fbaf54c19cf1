/** Puts readings that a better engine, or what the user taught since, made of stored texts in the place of the old ones. */
import type { PostingKey } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import { summaryOf } from '@/utils/extract/summary';
import { updateRow } from './loose';
import { parseText } from './rows';
import type { WriteTransaction } from './stores';

/** A reading made anew, and the text it was made of. */
export interface Reread {
  readonly key: PostingKey;
  readonly text: string;
  readonly reading: Reading;
}

/** Posting by posting; one that was forgotten, or has another text by now, is left alone. */
export async function reread(tx: WriteTransaction, readings: readonly Reread[], readBy: string): Promise<void> {
  for (const { key, text, reading } of readings) {
    const stored = parseText(await tx.objectStore('texts').get(key));
    if (stored?.text !== text) continue;
    await tx.objectStore('readings').put(reading, key);
    await updateRow(tx, key, (row) => ({ ...row, summary: summaryOf(reading, text), readBy }));
  }
}
