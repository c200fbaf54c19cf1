/** Where a posting asks for a skill: of all the places that name it, the one that says so. */
import type { Demand, Span } from '@/utils/extract/reading';

/**
 * The mention whose line says the years, else the one beside the words that set the level, else the first one under the
 * heading that sets it, else the first of all. Undefined where the demand has no mention.
 */
export function askingMention(
  text: string,
  { mentions, levelSpan, yearsSpan }: Pick<Demand, 'mentions' | 'levelSpan' | 'yearsSpan'>,
): Span | undefined {
  const lineOf = ({ start }: Span): number => text.lastIndexOf('\n', start - 1);
  const inLineOf = (said: Span | null): Span | undefined =>
    said === null ? undefined : mentions.find((mention) => lineOf(mention) === lineOf(said));
  return (
    inLineOf(yearsSpan) ??
    inLineOf(levelSpan) ??
    (levelSpan === null ? undefined : mentions.find(({ start }) => start >= levelSpan.end)) ??
    mentions[0]
  );
}
