/** A résumé's text → what to propose for the profile. Pure: the clock is a parameter. */
import type { Corrections } from '@/utils/extract/corrections';
import { MOST_READ } from '@/utils/extract/extract';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Evidence, ResumeNote, ResumeProposal, SkillProposal } from './proposal';
import type { ResumeText } from './read-file';
import { isClaimed } from './reading/claimed';
import { highestDegree } from './reading/degree';
import { spokenLanguages } from './reading/languages';
import { masteryIn, masteryOfYears } from './reading/mastery';
import { skillMentions, type SkillMention } from './reading/mentions';
import { halfYears, monthsOf } from './reading/periods';
import { timelineOf, type Dated, type Timeline } from './reading/positions';
import { resumeLines, type ResumeLine } from './reading/resume-line';
import { yearsBefore, yearsBehind } from './reading/written-years';

/** Longest line that is shown, in UTF-16 units. */
const LONGEST_LINE = 160;

/** Longest label over a list, in UTF-16 units. */
const LONGEST_LABEL = 60;

export interface ProposeOptions {
  readonly taxonomy: Taxonomy;
  readonly corrections: Corrections;
  /** Ms since 1970. */
  readonly now: number;
}

/** Everything the résumé says that a profile can hold, each with the line that says so. */
export function propose({ kind, text: whole, notes }: ResumeText, options: ProposeOptions): ResumeProposal {
  const text = whole.slice(0, MOST_READ);
  const today = new Date(options.now);
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const lines = resumeLines(text);
  const timeline = timelineOf(text, lines, now);
  const mentions = skillMentions(text, lines, options.taxonomy, options.corrections).filter((mention) => {
    const line = lines[mention.line];
    return line !== undefined && isClaimed(text, line, mention, timeline);
  });
  const degree = highestDegree(text, lines, now);
  const allNotes: ResumeNote[] = [...notes];
  if (whole.length > MOST_READ) allNotes.push('text-cut');
  if (timeline.working.length === 0 && mentions.length > 0) allNotes.push('no-dates');
  return {
    kind,
    skills: skillProposals({ text, lines, timeline, mentions, now }),
    languages: spokenLanguages(text, lines).map(({ name, proficiency, line, start, end }) => ({
      name,
      proficiency,
      evidence: evidenceOf(text, line, start, end),
    })),
    degree: degree && { degree: degree.degree, evidence: evidenceOf(text, degree.line, degree.start, degree.end) },
    experience:
      timeline.working.length === 0
        ? null
        : { years: halfYears(monthsOf(timeline.working)), from: wordsOf(timeline.working) },
    notes: allNotes,
  };
}

interface Read {
  readonly text: string;
  readonly lines: readonly ResumeLine[];
  readonly timeline: Timeline;
  readonly mentions: readonly SkillMention[];
  readonly now: number;
}

function skillProposals({ text, lines, timeline, mentions, now }: Read): SkillProposal[] {
  const bySkill = new Map<
    string,
    { mentions: SkillMention[]; written: number | null; level: SkillProposal['level'] | null; dated: Dated[] }
  >();
  let leading: number | null = null;
  mentions.forEach((mention, i) => {
    const line = lines[mention.line];
    if (line === undefined) return;
    const before = mentions[i - 1]?.line === mention.line ? mentions[i - 1] : undefined;
    const next = mentions[i + 1]?.line === mention.line ? mentions[i + 1] : undefined;
    const behind = text.slice(mention.end, next?.start ?? line.end);
    const lead = text.slice(before?.end ?? line.start, mention.start);
    // "5 years of Python and Django": what leads a list speaks of all of it.
    leading = yearsBefore(lead) ?? (mention.listed ? leading : null);
    const inList = line.section === 'skills' || line.section === 'summary' || line.section === 'unknown';
    const written = (inList || line.section === 'experience' ? yearsBehindOf(behind, inList, now) : null) ?? leading;
    const known = bySkill.get(mention.skill.id) ?? { mentions: [], written: null, level: null, dated: [] };
    known.mentions.push(mention);
    known.written ??= written;
    if (line.section === 'skills')
      known.level ??=
        masteryIn(behind) ?? masteryIn(labelOf(text, line, mention)) ?? groupLevel(text, lines, mention.line);
    known.dated.push(...timeline.of(mention.line));
    bySkill.set(mention.skill.id, known);
  });
  return [...bySkill.values()].flatMap(({ mentions: [first, ...more], written, level, dated }): SkillProposal[] => {
    if (first === undefined) return [];
    const years = written !== null ? halfYears(written * 12) : dated.length > 0 ? halfYears(monthsOf(dated)) : null;
    // The line in a position tells more than a list of names.
    const shown = more.find(({ line }) => timeline.of(line).length > 0) ?? first;
    const best = timeline.of(first.line).length > 0 || written !== null ? first : shown;
    const line = lines[best.line];
    return line === undefined
      ? []
      : [
          {
            skill: first.skill.id,
            name: first.skill.name,
            level: level ?? masteryOfYears(years),
            years,
            yearsFrom: written !== null ? 'written' : dated.length > 0 ? wordsOf(dated) : null,
            evidence: evidenceOf(text, line, best.start, best.end),
          },
        ];
  });
}

function yearsBehindOf(behind: string, inList: boolean, now: number): number | null {
  // Within a position "Java, 2018 – 2020" is its period, and only figures of years are the skill's own.
  return yearsBehind(inList ? behind : behind.replace(/(?:19|20)\d\d/g, '—'), now);
}

/** "Expert: Python, Go". */
function labelOf(text: string, line: ResumeLine, mention: SkillMention): string {
  const lead = text.slice(line.start, Math.min(mention.start, line.start + LONGEST_LABEL));
  const end = lead.search(/[:\t]/);
  return end < 0 ? '' : lead.slice(0, end);
}

/** A line above that is nothing but a level ("Fortgeschritten"). */
function groupLevel(text: string, lines: readonly ResumeLine[], place: number): SkillProposal['level'] | null {
  for (let i = place - 1; i >= 0 && i > place - 12; i--) {
    const line = lines[i];
    if (line === undefined || line.heading) return null;
    const words = text.slice(line.start, line.end);
    if (words.split(/\s+/).length <= 3) {
      const level = masteryIn(words);
      if (level !== null) return level;
    }
    if (line.afterGap) return null;
  }
  return null;
}

function wordsOf(dated: readonly Dated[]): string[] {
  return [...new Set([...dated].sort((a, b) => b.to - a.to).map(({ words }) => words))];
}

/** The line, or of a long one the part around the words. */
function evidenceOf(text: string, line: ResumeLine, start: number, end: number): Evidence {
  const tooLong = line.end - line.start > LONGEST_LINE;
  const from = tooLong ? Math.max(line.start, Math.min(start - LONGEST_LINE / 2, line.end - LONGEST_LINE)) : line.start;
  const to = tooLong ? Math.min(line.end, from + LONGEST_LINE) : line.end;
  const lead = tooLong && from > line.start ? '… ' : '';
  const words = text.slice(from, to).replace(/\t/g, ' ');
  return {
    line: `${lead}${words}${tooLong && to < line.end ? ' …' : ''}`,
    start: start - from + lead.length,
    end: Math.min(end, to) - from + lead.length,
  };
}
