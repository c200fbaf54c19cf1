/** What a lesson about a mark says: the word as written and the words that stood around it. */
import type { Span } from '@/utils/extract/reading';
import { LIMITS, type Lesson } from '@/utils/messages';
import type { SkillId } from '@/utils/taxonomy/skill';

/** Words that tell one kind of line from another; the short ones stand everywhere. */
const WORD = /[\p{L}\p{N}]{4,}/gu;
const MOST_WORDS = 4;

/** "Same as": the word as written means another skill. */
export function sameAs(skill: SkillId, text: string, { start, end }: Span, as: SkillId): Lesson {
  return { kind: 'same-as', skill, form: text.slice(start, end).slice(0, LIMITS.form), as };
}

/**
 * "Not a skill here": the form with the nearest words of its line, in lower case. A line that has none but the form gives
 * an empty list, which means everywhere.
 */
export function notASkill(skill: SkillId, text: string, { start, end }: Span): Lesson {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const form = text.slice(start, end).slice(0, LIMITS.form);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const own = form.toLowerCase();
  const around: { readonly word: string; readonly distance: number }[] = [];
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const at = lineStart + index;
    const distance = at >= end ? at - end : start - (at + word.length);
    // A word of the form, or one inside it, stands in every line that names the skill.
    if (distance >= 0 && !own.includes(word.toLowerCase())) around.push({ word: word.toLowerCase(), distance });
  }
  const nearest = around
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word.slice(0, LIMITS.form));
  return { kind: 'no-skill', skill, form, context: [...new Set(nearest)].slice(0, MOST_WORDS) };
}
