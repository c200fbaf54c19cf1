/** A text cut at its marks. */
import type { Level, Reading } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

export interface Segment {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** The skill named here; null between the marks. */
  readonly mark: { readonly skill: SkillId; readonly level: Level } | null;
}

/** The whole text in order; where mentions overlap or lie outside the text, the earlier and longer one is kept. */
export function markSegments(text: string, { demands }: Pick<Reading, 'demands'>): Segment[] {
  const mentions = demands
    .flatMap(({ skill, level, mentions: places }) => places.map(({ start, end }) => ({ start, end, skill, level })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, skill, level } of mentions) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) segments.push({ start: at, text: text.slice(at, start), mark: null });
    segments.push({ start, text: text.slice(start, end), mark: { skill, level } });
    at = end;
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), mark: null });
  return segments;
}
