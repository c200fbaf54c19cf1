/** What the scores of all postings would be with other skills. */
import type { Demanding } from '@/utils/match/match';

export interface Scores {
  /** Postings with a score of 0–9, 10–19 … 90–100. */
  readonly tens: readonly number[];
  /** Postings at or over the threshold. */
  readonly over: number;
  readonly scored: number;
}

/** Scores all postings; those without a number are left out. */
export function scoresOf(
  entries: readonly { readonly summary: Demanding }[],
  score: (reading: Demanding) => number | null,
  threshold: number,
): Scores {
  const tens = new Array<number>(10).fill(0);
  let over = 0;
  let scored = 0;
  for (const { summary } of entries) {
    const points = score(summary);
    if (points === null) continue;
    scored++;
    if (points >= threshold) over++;
    const ten = Math.min(9, Math.floor(points / 10));
    tens[ten] = (tens[ten] ?? 0) + 1;
  }
  return { tens, over, scored };
}
