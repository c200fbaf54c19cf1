/** From mark to mark, in text order and round. */
import type { Span } from '@/utils/extract/reading';
import type { StepRequest } from '@/utils/messages';

/**
 * The mark to go to; undefined where none can be seen.
 * @param last where the mark stood that was gone to last; null: begin at either end
 */
export function nextStop<M extends { readonly span: Span }>(
  marks: readonly M[],
  last: number | null,
  direction: StepRequest['direction'],
  canBeSeen: (mark: M) => boolean,
): M | undefined {
  const ahead = direction === 'next';
  const order = ahead ? marks : [...marks].reverse();
  const isPast = ({ span }: M): boolean => last === null || (ahead ? span.start > last : span.start < last);
  return order.find((mark) => isPast(mark) && canBeSeen(mark)) ?? order.find(canBeSeen);
}
