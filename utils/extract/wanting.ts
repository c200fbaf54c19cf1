/** How badly each skill of a clause is wanted, whether it is waived, and how well one must know it. */
import { gated } from './gates';
import type { Clause, Cue } from './clauses';
import { namesColleagues } from './colleagues';
import type { Line, SectionKind } from './line';
import type { Level, Proficiency, Span } from './reading';
import { PROFICIENCIES, governed } from './governing';
import type { Verdict } from './judge';
import { touches } from './spans';
import { waivedIn } from './waiver';

/** What of the whole posting bears on one of its clauses. */
export interface Shape {
  /** Whether any heading says what is asked. */
  readonly headed: boolean;
  /** The stretches that say what the person will do, in text order. */
  readonly duties: readonly Span[];
}

const PLAIN: Shape = { headed: true, duties: [] };

const TELLS_WHAT_IS_ASKED: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'skills', 'duties']);

/** The shape of a posting cut into these lines. */
export function shapeOf(lines: readonly Line[], duties: readonly Span[]): Shape {
  return { headed: lines.some(({ section }) => TELLS_WHAT_IS_ASKED.has(section.kind)), duties };
}

/** What a clause says of one mention. */
export interface Wanting {
  /** null: said not to be needed, so no demand. */
  readonly level: Level | null;
  readonly levelSpan: Span | null;
  /** Whether a word of the clause said the level, not the section or the default. */
  readonly explicit: boolean;
  readonly proficiency: Proficiency;
  readonly proficiencySpan: Span | null;
}

/** Level of what stands in a section without a word of its own; null where the sentence's voice decides. */
const SECTION_LEVEL: Readonly<Record<SectionKind, Level | null>> = {
  required: 'required',
  preferred: 'preferred',
  skills: 'required',
  education: 'required',
  duties: 'required',
  soft: 'required',
  role: null,
  stack: 'mentioned',
  niche: 'mentioned',
  company: 'mentioned',
  benefits: 'mentioned',
  apply: 'mentioned',
  legal: 'mentioned',
  unwanted: null,
  other: null,
  unknown: null,
};

/** What stands before the subject of a clause: nothing, or a mark and a word at the most. */
const OPENS_CLAUSE = /(?:^|[;,:(.–—-])\s*(?:[\p{L}']+\s+)?$/u;

/** What "we" do with tools that are ours, as against what we want. */
const WE_HAVE =
  /^(?:[’']re)?\s+(?:all |also |currently |mostly |mainly |already |just |heavily )*(?:use|used|run|rely|work with|host|deploy|write|ship|store|keep|love|moved|have been|are|is|stack|team|code|backend|services?|nutzen|verwenden|setzen|arbeiten|utilisons|travaillons|usamos|utilizamos|trabajamos)\b/i;

/** "Move our jobs from cron to Celery", "von Jenkins auf GitLab umstellen": what is left behind. */
const LEFT_BEHIND = gated(
  /\b(?:mov|migrat|switch|transition|port|convert|umstell|umzieh|pass)\w*\b[^;.]*\b(?:from|away from|off|von|depuis|desde)\s+(?:\w+\s+){0,2}$/i,
);

const TOWARDS = /^[^;.]{0,60}\b(?:to|into|onto|auf|nach|zu|vers|hacia|a)\b/i;

/** The word that says how well the skill must be known: the nearest before it in the clause, else the nearest behind. */
function proficiencyOf(text: string, cues: readonly Cue[], { hit }: Verdict): Cue | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    // "Strong Go, 3+ years of Kubernetes": a comma and a number begin anew.
    if (cue && cue.end <= hit.start && !ANEW.test(text.slice(cue.end, hit.start))) return cue;
  }
  return cues.find((cue) => cue.start >= hit.end) ?? null;
}
const ANEW = /,\s*\d/;

const saysProficiency = ({ kind }: Cue): boolean => PROFICIENCIES.has(kind);

/** Whether the clause speaks to the reader of what is asked, or tells what others do. */
function voiceOf(text: string, clause: Clause, line: Line, shape: Shape): Level {
  const asks = clause.cues.some(
    (cue) => cue.kind === 'demand' || cue.kind === 'required' || PROFICIENCIES.has(cue.kind),
  );
  const tells = clause.cues.some((cue) => cue.kind === 'we');
  const duty = touches(shape.duties, clause);
  if (asks || duty) return 'required';
  if (tells && shape.headed) return 'mentioned';
  // Where headings part what is asked from the rest, a full sentence that addresses nobody describes; a bullet or a
  // fragment lists what is asked.
  return shape.headed &&
    !line.bullet &&
    /[.!?]\s*$/.test(text.slice(line.start, line.end)) &&
    line.end - line.start > 60
    ? 'mentioned'
    : 'required';
}

/** A bracket in which we speak, open up to here. */
const BRACKETED = /\((?:we|wir|nous|on)\b[^()]*$/i;

/** What we do, told and not asked: "we use pytest heavily", "(we run ECS and S3)", "from cron to Celery". */
function isAside(text: string, clause: Clause, verdict: Verdict, line: Line): boolean {
  const subject = clause.cues.findLast(
    (cue) => cue.end <= verdict.hit.start && (cue.kind === 'we' || cue.kind === 'demand'),
  );
  if (subject?.kind === 'we' && OPENS_CLAUSE.test(text.slice(clause.start, subject.start))) {
    return WE_HAVE.test(text.slice(subject.end, verdict.hit.start));
  }
  return (
    LEFT_BEHIND.test(text.slice(clause.start, verdict.hit.start), line) &&
    TOWARDS.test(text.slice(verdict.hit.end, clause.end))
  );
}

/** Words that welcome a skill, and as often describe a thing: "build useful tools in Go", "code that is helpful to others". */
const DESCRIBES = /^(?:is |are )?(?:useful|helpful|handy|nice|valued|beneficial)$/i;

/** Whether the word tells of a thing, not of the skill that is wanted. */
function describes(text: string, clause: Clause, cue: Cue, line: Line): boolean {
  // "From the welcome flow to the win-back".
  if (
    /^welcome$/i.test(text.slice(cue.start, cue.end)) &&
    /\b(?:the|a|our|your)\s+$/i.test(text.slice(clause.start, cue.start))
  )
    return true;
  if (!DESCRIBES.test(text.slice(cue.start, cue.end))) return false;
  return line.section.kind === 'duties' || /\b(?:that|which|who)\s+$/i.test(text.slice(clause.start, cue.start));
}

/** The word that says the level of each verdict that one speaks of. */
function saidOf(text: string, clause: Clause, line: Line): ReadonlyMap<Verdict, Cue> {
  const levelCues = clause.cues.filter(
    (cue) =>
      cue.kind === 'required' ||
      (cue.kind === 'preferred' && !(line.section.kind !== 'preferred' && describes(text, clause, cue, line))),
  );
  if (levelCues.length === 0) return NOTHING_SAID;
  const said = new Map<Verdict, Cue>();
  for (const cue of levelCues) {
    for (const verdict of governed(text, clause, cue, levelCues)) {
      // Preferred is the weaker promise: it wins where two words claim the same skill.
      if (said.get(verdict)?.kind !== 'preferred') said.set(verdict, cue);
    }
  }
  return said;
}
const NOTHING_SAID: ReadonlyMap<Verdict, Cue> = new Map();

/** What a clause says of each of its verdicts, in their order. */
export function wantingsOf(text: string, line: Line, clause: Clause, shape = PLAIN): Wanting[] {
  const said = saidOf(text, clause, line);
  const waived = waivedIn(text, clause);
  const proficiencies = clause.cues.filter(saysProficiency);
  const section = SECTION_LEVEL[line.section.kind];
  const voice = section ?? voiceOf(text, clause, line, shape);
  const wantings: Wanting[] = [];
  for (const verdict of clause.verdicts) {
    const cue = said.get(verdict);
    let level: Level = cue ? (cue.kind as Level) : voice;
    // A heading that says "nice to have" outweighs a "required" that a clause under it happens to hold, but not the next
    // heading on its line ("Preferred: CISSP; required: Security+").
    const anew = cue?.kind === 'required' && /^\s*:/.test(text.slice(cue.end, cue.end + 3));
    if (section === 'preferred' && !anew) level = 'preferred';
    if (section === 'mentioned' && !cue) level = 'mentioned';
    // "Some AWS (we use EC2 and SQS)" among what is welcome
    if (
      section === 'preferred' &&
      BRACKETED.test(text.slice(clause.start, verdict.hit.start)) &&
      isAside(text, clause, verdict, line)
    )
      level = 'mentioned';
    if (
      !cue &&
      level === 'required' &&
      (isAside(text, clause, verdict, line) || namesColleagues(text, clause, verdict))
    ) {
      level = 'mentioned';
    }
    const proficiency = proficiencies.length > 0 ? proficiencyOf(text, proficiencies, verdict) : null;
    wantings.push({
      level: line.section.kind === 'unwanted' || (waived.has(verdict) && cue?.kind !== 'preferred') ? null : level,
      levelSpan: cue ? { start: cue.start, end: cue.end } : line.section.heading,
      explicit: cue !== undefined,
      proficiency: (proficiency?.kind ?? 'unstated') as Proficiency,
      proficiencySpan: proficiency && { start: proficiency.start, end: proficiency.end },
    });
  }
  return wantings;
}
