/** Finds postings that look like the same job, without reading those that do not. */
import type { PostingKey } from '@/utils/boards/posting';
import { bandsOf } from './bands';
import { compare, likenessOf, type Similar } from './likeness';
import { parseSeenPosting, parseText } from './rows';
import type { ReadTransaction } from './stores';

/** Postings that are compared word by word; those that share most bands come first. */
const MOST = 200;

/** The likest first. */
export async function similarTo(tx: ReadTransaction, key: PostingKey): Promise<readonly Similar[]> {
  const [raw, rawText] = await Promise.all([tx.objectStore('summaries').get(key), tx.objectStore('texts').get(key)]);
  const row = parseSeenPosting(raw);
  const text = parseText(rawText)?.text;
  if (!row || text === undefined) return [];
  const index = tx.objectStore('likeness').index('bands');
  const shared = new Map<PostingKey, number>();
  for (const keys of await Promise.all(bandsOf(text).map((band) => index.getAllKeys(band)))) {
    for (const other of keys) if (other !== key) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const likest = [...shared].sort(([, a], [, b]) => b - a).slice(0, MOST);
  const found = await Promise.all(
    likest.map(async ([other]) => {
      const [otherRaw, otherText] = await Promise.all([
        tx.objectStore('summaries').get(other),
        tx.objectStore('texts').get(other),
      ]);
      const otherRow = parseSeenPosting(otherRaw);
      return otherRow && compare(row, otherRow, likenessOf(text, parseText(otherText)?.text ?? ''));
    }),
  );
  return found.filter((one) => one !== undefined).sort((a, b) => b.likeness - a.likeness);
}
