/** From what was read to what is painted and shown. */
import type { Level, Span } from '@/utils/extract/reading';
import type { Analysis, Looks, RevealRequest } from '@/utils/messages';
import type { Group } from '@/utils/page/paint';
import type { PageText } from '@/utils/page/read-text';
import type { SkillId } from '@/utils/taxonomy/skill';

/** One mention that is marked. */
export interface Mark {
  readonly skill: SkillId;
  readonly level: Level;
  readonly own: boolean;
  readonly span: Span;
  readonly range: AbstractRange;
}

/** From the quietest to the loudest, as they lie on each other. */
const LEVELS: readonly Level[] = ['mentioned', 'preferred', 'required'];

/**
 * The marks of all mentions of these levels that stand in the page as they stood in the text that was read, in text order;
 * with a pause after each skill.
 */
export function* marksOf(
  { marks: skills }: Analysis,
  page: PageText,
  looks: Looks,
  text: string,
): Generator<undefined, Mark[]> {
  const marks: Mark[] = [];
  for (const { skill, level, own, at } of skills) {
    if (looks[level] === undefined) continue;
    for (const span of spansIn(at)) {
      const { start, end } = span;
      const range = page.text.slice(start, end) === text.slice(start, end) ? page.rangeFor(start, end) : null;
      if (range !== null) marks.push({ skill, level, own, span, range });
    }
    yield;
  }
  return marks.sort((one, other) => one.span.start - other.span.start);
}

/**
 * The marks' ranges, by look. The page sees how badly a posting wants a skill, which it knows itself, and nothing of who
 * reads it, unless the user wants their own skills shown there.
 */
export function groupsOf(marks: readonly Mark[], looks: Looks): Group[] {
  const groups: Group[] = [];
  const add = (look: Group['look'] | undefined, those: readonly Mark[]): void => {
    if (look !== undefined && those.length > 0) groups.push({ look, ranges: those.map(({ range }) => range) });
  };
  for (const level of LEVELS) {
    add(
      looks[level],
      marks.filter((mark) => mark.level === level),
    );
  }
  add(
    'over',
    marks.filter(({ own }) => own),
  );
  return groups;
}

/** The place a request speaks of: a span, or of a skill the mention after `last`. */
export function placeOf(at: RevealRequest['at'], { marks }: Analysis, last: Span | null): Span | undefined {
  if ('start' in at) return at;
  const mentions = spansIn(marks.find(({ skill }) => skill === at.skill)?.at ?? []);
  const index = last === null ? -1 : mentions.findIndex(({ start, end }) => start === last.start && end === last.end);
  return mentions[(index + 1) % mentions.length];
}

function spansIn(at: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < at.length; i += 2) spans.push({ start: at[i] ?? 0, end: at[i + 1] ?? 0 });
  return spans;
}
