/** How honest a reading can be: which lines were understood, and which lines of requirements gave nothing. */
import { COLD_SECTIONS } from './context';
import type { Verdict } from './judge';
import type { Line, SectionKind } from './line';
import type { Coverage, Facts, Responsibility, SoftSkill, Span } from './reading';

/** What was understood, to be laid over the lines. */
export interface Understood {
  readonly taken: readonly Verdict[];
  readonly softSkills: readonly SoftSkill[];
  readonly responsibilities: readonly Responsibility[];
  readonly facts: Facts;
}

/** Sections whose every line asks for something. */
const EACH_LINE_ASKS: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'skills', 'education']);

function spansOf({ taken, softSkills, responsibilities, facts }: Understood): Span[] {
  const { experience, education, languages, workMode, contract } = facts;
  const single = [facts.salary, facts.visa, facts.seniority, facts.clearance, facts.travel, facts.onCall];
  return [
    ...taken.map(({ hit }) => hit),
    ...softSkills.flatMap(({ mentions }) => mentions),
    ...responsibilities,
    ...experience,
    ...education,
    ...languages,
    ...workMode,
    ...contract,
    ...single.filter((fact) => fact !== null),
  ].sort((a, b) => a.start - b.start);
}

/** Sums up how much of the lines was understood. */
export function coverageOf(lines: readonly Line[], understood: Understood): Coverage {
  const spans = spansOf(understood);
  const unread: Span[] = [];
  let at = 0;
  let count = 0;
  /** The farthest end of the spans passed so far: a duty may run over several lines. */
  let reach = 0;
  for (const line of lines) {
    while (at < spans.length && (spans[at]?.start ?? 0) < line.end) reach = Math.max(reach, spans[at++]?.end ?? 0);
    const read = reach > line.start;
    if (read || line.heading || COLD_SECTIONS.has(line.section.kind)) count++;
    else if (EACH_LINE_ASKS.has(line.section.kind)) unread.push({ start: line.start, end: line.end });
  }
  return { lines: lines.length, understood: count, unread };
}
