/**
 * The demo's history: ten months of made-up postings in a market that moves. From the eighth month on Kafka is asked for more
 * and Docker less; what asks for Kafka pays more (a third states pay). Everything else is as the committed postings of tests/market are.
 */
import { madeUpHistory } from '@/scripts/made-up-history';
import type { Summary } from '@/utils/extract/summary';
import type { PostingRecord } from '@/utils/store/records';

const POSTINGS = 300;
const PER_DAY = 1;
/** Where the market begins to move. */
const TURN = 0.75;

/** The records, which end at `now` (ms since 1970); always the same but for their dates. */
export function demoHistory(now: number): PostingRecord[] {
  return [...madeUpHistory(POSTINGS, now, PER_DAY)].map((record, i) => ({
    ...record,
    row: { ...record.row, summary: moved(record.row.summary, i) },
  }));
}

function moved(summary: Summary, i: number): Summary {
  const late = i > TURN * POSTINGS;
  const kept = summary.demands.filter(({ skill }) => !(late && i % 2 === 0 && skill === 'docker'));
  const asks = kept.some(({ skill }) => skill === 'apache-kafka');
  const demands =
    late && i % 3 === 0 && !asks
      ? [
          ...kept,
          { skill: 'apache-kafka', level: 'required', years: null, proficiency: 'unstated', oneOf: null } as const,
        ]
      : kept;
  const more = demands.some(({ skill }) => skill === 'apache-kafka') ? 12_000 : 0;
  const from = 58_000 + (i % 17) * 1_500 + more;
  const salary = i % 3 === 1 ? ({ min: from, max: from + 12_000, currency: 'EUR', period: 'year' } as const) : null;
  return { ...summary, demands, salary };
}
