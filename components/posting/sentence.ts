/** The sentence of a text that a place stands in. */
import type { Span } from '@/utils/extract/reading';

/** Longer lines are cut to the sentence; shorter ones are shown whole. */
const WHOLE_LINE = 160;

/** The line of the span, without its bullet; of a long line only the sentences that the span touches. */
export function sentenceOf(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline === -1 ? text.length : newline;
  const line = text.slice(from, to);
  const shown = line.length <= WHOLE_LINE ? line : sentences(line, start - from, end - from);
  return shown.replace(/^[\s•·*▪●◦–—-]+/, '').trim();
}

function sentences(line: string, start: number, end: number): string {
  let from = 0;
  let to = line.length;
  for (const { index, 0: stop } of line.matchAll(/[.!?;](?=\s)/g)) {
    const behind = index + stop.length;
    if (behind <= start) from = behind;
    else if (behind >= end) {
      to = behind;
      break;
    }
  }
  return line.slice(from, to);
}
