/** From what was read to what is painted and shown. */
import type { Demand, Level, Reading, Span } from '@/utils/extract/reading';
import type { RevealRequest } from '@/utils/messages';
import type { Look } from '@/utils/page/paint';
import type { PageText } from '@/utils/page/read-text';

/** The page sees how badly a posting wants a skill, which it knows itself, and nothing of who reads it. */
const LOOK_OF: Readonly<Record<Level, Look>> = { required: 'solid', preferred: 'dashed', mentioned: 'dotted' };

/** One mention that is marked. */
export interface Mark {
  readonly demand: Demand;
  readonly span: Span;
  readonly range: AbstractRange;
}

/** The marks of all mentions of these levels that stand in the page, in text order. */
export function marksOf(reading: Reading, page: PageText, levels: readonly Level[]): Mark[] {
  const marks: Mark[] = [];
  for (const demand of reading.demands) {
    if (!levels.includes(demand.level)) continue;
    for (const span of demand.mentions) {
      const range = page.rangeFor(span.start, span.end);
      if (range !== null) marks.push({ demand, span, range });
    }
  }
  return marks.sort((one, other) => one.span.start - other.span.start);
}

/** The marks' ranges, by look. */
export function looksOf(marks: readonly Mark[]): Record<Look, AbstractRange[]> {
  const looks: Record<Look, AbstractRange[]> = { solid: [], dashed: [], dotted: [] };
  for (const { demand, range } of marks) looks[LOOK_OF[demand.level]].push(range);
  return looks;
}

/** The place a request speaks of: a span, or of a skill the mention after `last`. */
export function placeOf(at: RevealRequest['at'], reading: Reading, last: Span | null): Span | undefined {
  if ('start' in at) return at;
  const mentions = reading.demands.find(({ skill }) => skill === at.skill)?.mentions ?? [];
  const index = last === null ? -1 : mentions.findIndex(({ start, end }) => start === last.start && end === last.end);
  return mentions[(index + 1) % mentions.length];
}
