/** Places in lists of spans that are sorted and apart, found by halving. */
import type { Span } from './reading';

/** The place of the first span that ends behind the offset; their number where there is none. */
export function placeBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the spans shares a place with the stretch. */
export function touches(spans: readonly Span[], stretch: Span): boolean {
  return (spans[placeBehind(spans, stretch.start)]?.start ?? Infinity) < stretch.end;
}
