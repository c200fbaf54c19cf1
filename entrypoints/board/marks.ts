/** From what was read to what is painted and shown. */
import type { Level, Reading, Span } from '@/utils/extract/reading';
import type { RevealRequest } from '@/utils/messages';
import type { Look } from '@/utils/page/paint';
import type { PageText } from '@/utils/page/read-text';

/** The page sees how badly a posting wants a skill, which it knows itself, and nothing of who reads it. */
const LOOK_OF: Readonly<Record<Level, Look>> = { required: 'solid', preferred: 'dashed', mentioned: 'dotted' };

/** The ranges of all mentions, by look. */
export function marksOf(reading: Reading, page: PageText): Record<Look, AbstractRange[]> {
  const marks: Record<Look, AbstractRange[]> = { solid: [], dashed: [], dotted: [] };
  for (const { level, mentions } of reading.demands) {
    for (const { start, end } of mentions) {
      const range = page.rangeFor(start, end);
      if (range !== null) marks[LOOK_OF[level]].push(range);
    }
  }
  return marks;
}

/** The place a request speaks of: a span, or of a skill the mention after `last`. */
export function placeOf(at: RevealRequest['at'], reading: Reading, last: Span | null): Span | undefined {
  if ('start' in at) return at;
  const mentions = reading.demands.find(({ skill }) => skill === at.skill)?.mentions ?? [];
  const index = last === null ? -1 : mentions.findIndex(({ start, end }) => start === last.start && end === last.end);
  return mentions[(index + 1) % mentions.length];
}
