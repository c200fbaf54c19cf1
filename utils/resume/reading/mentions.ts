/** Skills in a résumé, by the engine's own finder and judge. What stands in a résumé is claimed, whatever its heading. */
import { coordinatedForms } from '@/utils/extract/coordination';
import type { Corrections } from '@/utils/extract/corrections';
import { findForms } from '@/utils/extract/find';
import { lettersOf } from '@/utils/extract/gates';
import { judge } from '@/utils/extract/judge';
import type { Line, SectionKind } from '@/utils/extract/line';
import { signsOf } from '@/utils/extract/signs';
import { isRejected, taughtTaxonomy } from '@/utils/extract/taught';
import type { Skill } from '@/utils/taxonomy/skill';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import { tokeniseSpans } from '@/utils/taxonomy/tokenise';
import type { ResumeLine } from './resume-line';
import type { ResumeSection } from './section-words';

/** A skill at a place of the text. */
export interface SkillMention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
  /** Place of its line among all lines. */
  readonly line: number;
  /** Only words of a list part it from the one before it in the line. */
  readonly listed: boolean;
}

/** How the engine is to look at each section; those that are missing are not read. */
const AS_IN_POSTINGS: Partial<Record<ResumeSection, SectionKind>> = {
  skills: 'skills',
  certificates: 'skills',
  summary: 'duties',
  experience: 'duties',
  projects: 'duties',
  education: 'duties',
  unknown: 'duties',
};

/** All mentions in text order; personal qualities are left out, which no profile holds. */
export function skillMentions(
  text: string,
  lines: readonly ResumeLine[],
  taxonomy: Taxonomy,
  corrections: Corrections,
): SkillMention[] {
  const known = taughtTaxonomy(taxonomy, corrections);
  const read = lines.flatMap((line, place): { line: Line; place: number }[] => {
    const kind = AS_IN_POSTINGS[line.section];
    if (kind === undefined || line.heading) return [];
    const { start, end, bullet } = line;
    const signs = signsOf(text, start, end);
    const letters = lettersOf(text, start, end);
    const section = { kind, heading: null };
    return [{ line: { start, end, bullet, signs, letters, heading: false, section, sentences: null }, place }];
  });
  const spans = read.map(({ line }) => line);
  const words = tokeniseSpans(text, spans);
  const found = findForms(text, words, known.index);
  const borrowed = coordinatedForms(text, words, known.index, found);
  const taken = new Set(borrowed.flatMap(({ firstWord, nextWord }) => range(firstWord, nextWord)));
  const hits = [
    ...found.filter(({ firstWord, nextWord }) => !range(firstWord, nextWord).some((word) => taken.has(word))),
    ...borrowed,
  ].sort((a, b) => a.start - b.start);
  return read.flatMap(({ line, place }) => {
    const inside = hits.filter(({ start, end }) => start >= line.start && end <= line.end);
    if (inside.length === 0) return [];
    return judge(text, line, inside, known)
      .filter(
        ({ taken: isSkill, skill, hit }) =>
          isSkill && skill.category !== 'soft' && !isRejected(text, line, hit, corrections),
      )
      .map(({ skill, hit, gap }) => ({ skill, start: hit.start, end: hit.end, line: place, listed: gap !== 'none' }));
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
