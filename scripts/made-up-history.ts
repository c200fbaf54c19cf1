/** Histories of any size, made of the committed postings of tests/market: each its own posting, varied by chance. */
import { extract } from '@/utils/extract/extract';
import { summaryOf } from '@/utils/extract/summary';
import type { Reading } from '@/utils/extract/reading';
import { chances } from '@/tests/market/chances';
import { POSTINGS } from '@/tests/market/sixty';
import type { PostingRecord } from '@/utils/store/records';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const DAY = 86_400_000;

/** `n` records that end at `now` (ms since 1970), about `perDay` a day; the first sixty are the committed ones as they are. */
export function* madeUpHistory(n: number, now: number, perDay = 0.7): Generator<PostingRecord> {
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  const readings = POSTINGS.map(({ text }) => extract(text, taxonomy));
  const random = chances(n);
  for (let i = 0; i < n; i++) {
    const posting = POSTINGS[i % POSTINGS.length];
    const reading = readings[i % POSTINGS.length];
    if (!posting || !reading) return;
    const varied: Reading =
      i < POSTINGS.length
        ? reading
        : { ...reading, demands: reading.demands.filter(({ oneOf }) => oneOf !== null || random.next() > 0.15) };
    const at = now - Math.round(((n - i) / perDay) * DAY);
    const key = `${posting.board}:${String(4_500_000_000 + i)}`;
    const text = posting.text;
    yield {
      row: {
        key,
        board: posting.board,
        id: String(4_500_000_000 + i),
        url: `https://www.linkedin.com/jobs/view/${String(4_500_000_000 + i)}`,
        title: posting.title,
        company:
          i < POSTINGS.length || random.below(3) > 0
            ? posting.company
            : `${posting.company} ${String(random.below(n))}`,
        location: posting.location,
        firstSeenAt: at,
        lastSeenAt: at,
        visits: 1,
        sequence: i + 1,
        lastSequence: i + 1,
        summary: summaryOf(varied, text),
        status: i % 9 === 0 ? 'applied' : null,
        statusLog: [],
        markedAt: {},
        note: '',
        tags: [],
        starred: i % 20 === 0,
        job: null,
        claim: null,
        readBy: null,
      },
      text: { key, text, from: at },
      reading: varied,
      versions: [],
    };
  }
}
