/** How badly each skill of a clause is wanted, whether it is waived, and how well one must know it. */
import type { Clause, Cue } from './clauses';
import type { Line, SectionKind } from './line';
import type { Level, Proficiency, Span } from './reading';
import type { Verdict } from './judge';

/** What of the whole posting bears on one of its clauses. */
export interface Shape {
  /** Whether any heading says what is asked. */
  readonly headed: boolean;
  /** The stretches that say what the person will do, in text order. */
  readonly duties: readonly Span[];
}

const PLAIN: Shape = { headed: true, duties: [] };
const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'skills', 'duties']);

/** The shape of a posting cut into these lines. */
export function shapeOf(lines: readonly Line[], duties: readonly Span[]): Shape {
  return { headed: lines.some(({ section }) => ASKING.has(section.kind)), duties };
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

/** Cues that speak of what follows: "ideally Kafka", "you must know SQL". All others speak of what stands before, if anything does. */
const FORWARD =
  /^(?:ideal|prefer(?:ably)?$|we prefer|bonus|nice|good to|great to|must|need|require[sn]?$|we (?:need|expect|ask|would|require)|you need|optional|we'?d|even better|gerne|bevorzugt|im ideal|idéal|de préf|se valor|valora|preferib|preferent|es (?:un )?plus|exig|requerimos|necesitamos|se (?:requiere|exige|necesita)|il faut|apprécions|erwarten|benötigen|wünschen|freuen|interest|deseable)/i;
/** Words behind a negation that take it back: "not just JavaScript". */
const NOT_REALLY =
  /^\s*(?:only|just|merely|limited|necessarily|least|nur|seulement|solo|sólo|matter|later|less|more|fewer)\b/i;
/** What stands before the subject of a clause: nothing, or a mark and a word at the most. */
const OPENS_CLAUSE = /(?:^|[;,:(.–—-])\s*(?:[\p{L}']+\s+)?$/u;
/** What "we" do with tools that are ours, as against what we want. */
const WE_HAVE =
  /^(?:[’']re)?\s+(?:all |also |currently |mostly |mainly |already |just |heavily )*(?:use|used|run|rely|work with|host|deploy|write|ship|store|keep|love|moved|have been|are|is|stack|team|code|backend|services?|nutzen|verwenden|setzen|arbeiten|utilisons|travaillons|usamos|utilizamos|trabajamos)\b/i;
/** German puts the "not" at the end: "Java brauchen Sie ebenfalls nicht", "müssen Sie nicht mitbringen: SAP". */
const NICHT = /\b(?:brauch(?:st|en|t)|müssen|musst|muss|benötig(?:st|en|t))\b[^.;:]{0,40}\bnicht\b(?! nur)/i;
/** A second negation turns the first around: "candidates without SQL cannot be considered", "not for you if you dislike TDD". */
const TWICE =
  /\b(?:isn[’']t|is not|are not|cannot|can[’']t|won[’']t|will not|need not|not)\b.{0,30}\b(?:for you|considered|consider|a (?:good )?(?:fit|match)|apply|suitable|eligible|happy)\b/i;
const COPULA = /^(?:is|are|isn[’']?t?|aren[’']?t?|ist|sind|n[’']?est|ne sont)\b[^.]{0,6}$/i;
const DISLIKE = /\b(?:dislike|hate|avoid|without|don[’']t|can[’']t|cannot|fear|afraid)\b/i;
/** Words that may stand between a negation and what it denies; any other carries the sentence elsewhere ("do not bring down Redis"). */
const DENIED = new Set(
  'a an the any more further prior previous particular specific real need needed needs use using used require required want wanted wants know knowing expect ask asked touch touching write writing code coding do work working with in of on for to and or your our own experience experienced knowledge expertise skills background certificate certification certificates exposure familiarity hands-on deep be have having has had been guru expert heroics ten-year year years profile profil un une des du de la le les d l à aux avec en expérience connaissance connaissances besoin expert gourou ein eine einen einem einer kein keine erfahrung kenntnisse mit im experiencia con conocimientos perfil experto un una usamos pedimos cherchons cherche suchen brauchen brauchst here this that is it one wants strong good great pure plain only just bare single'.split(
    ' ',
  ),
);
/** Farthest a negation reaches, in words between it and the skill. */
const NO_REACH = 4;
const GONE_REACH = 2;

const wordsBetween = (text: string, from: number, to: number) =>
  text.slice(from, to).trim().split(/\s+/).filter(Boolean).length;

/** "Move our jobs from cron to Celery", "von Jenkins auf GitLab umstellen": what is left behind. */
const LEFT_BEHIND =
  /\b(?:mov|migrat|switch|transition|port|convert|umstell|umzieh|pass)\w*\b[^;.]*\b(?:from|away from|off|von|depuis|desde)\s+(?:\w+\s+){0,2}$/i;
const TOWARDS = /^[^;.]{0,60}\b(?:to|into|onto|auf|nach|zu|vers|hacia|a)\b/i;

const isBare = (text: string) =>
  /^[\s,/&()+]*(?:(?:and|or|und|oder|et|ou|y|o|also|auch|some)[\s,/&()+]*)*$/i.test(text);

const PROFICIENCIES: ReadonlySet<string> = new Set([
  'expertise',
  'strong',
  'proficiency',
  'experience',
  'knowledge',
  'understanding',
  'familiarity',
]);

/** The comma- or bracket-parted stretch of the clause around an offset. */
function segmentAround(text: string, clause: Span, at: number): Span {
  let start = at;
  let end = at;
  while (start > clause.start && !',('.includes(text.charAt(start - 1))) start--;
  while (end < clause.end && !',)'.includes(text.charAt(end))) end++;
  return { start, end };
}

/** Index of the first of the verdicts that stand in one list with the last. */
function runStart(verdicts: readonly Verdict[]): number {
  let first = verdicts.length - 1;
  while (first > 0 && verdicts[first]?.gap !== 'none') first--;
  return first;
}

/** The verdicts that a level cue speaks of. */
function governed(text: string, clause: Clause, cue: Cue, levelCues: readonly Cue[]): readonly Verdict[] {
  const before = clause.verdicts.filter(({ hit }) => hit.end <= cue.start);
  const after = clause.verdicts.filter(({ hit }) => hit.start >= cue.end);
  const nextCue = levelCues.find((other) => other.start > cue.start);
  const previousCue = levelCues.filter((other) => other.end <= cue.start).at(-1);
  const ahead = after.filter(({ hit }) => !nextCue || hit.start < nextCue.start);
  const written = text.slice(cue.start, cue.end);
  const colon = /^["”’)]*\s*(?:\w+\s*){0,3}:/.test(text.slice(cue.end, cue.end + 40));
  if (before.length === 0 || (ahead.length > 0 && (colon || FORWARD.test(written)))) {
    // Of "AWS preferred, Azure acceptable" the second word speaks of Azure only: what follows up to the comma before it.
    if (nextCue && !FORWARD.test(text.slice(nextCue.start, nextCue.end)) && ahead.length > 1) {
      const own = segmentAround(text, clause, nextCue.start);
      const kept = ahead.filter(({ hit }) => hit.start < own.start);
      if (kept.length > 0) return kept;
    }
    return ahead;
  }
  const segment = segmentAround(text, clause, cue.start);
  const bracket = text.charAt(segment.start - 1) === '(';
  const inSegment = before.filter(({ hit }) => hit.start >= segment.start);
  if (bracket && inSegment.length === 0) {
    const outer = segmentAround(text, clause, segment.start - 1);
    const near = before.filter(({ hit }) => hit.start >= outer.start);
    if (near.length === 0) return before.slice(-1);
    // "Rust, Scala and Ruby (nice to have)" speaks of the whole list.
    const listed = /\b(?:and|or|und|oder|et|ou|y|o)\b|[/&]/i.test(text.slice(outer.start, segment.start));
    return listed ? before.slice(runStart(before)) : near;
  }
  const candidates = before.filter(({ hit }) => hit.start >= (bracket ? segment.start : (previousCue?.start ?? 0)));
  if (inSegment.length === 0) return candidates;
  // "Docker, Kubernetes and Helm are a plus" speaks of all; "Solid SQL, Python a plus" of Python alone.
  const conjunction = /\b(?:and|or|und|oder|et|ou|y|o)\b|[/&]/i.test(text.slice(segment.start, cue.start));
  if (conjunction) return candidates;
  // "Experience with Docker, Helm preferred": one demand, and the word at its end speaks of all of it.
  const heads = clause.cues.filter((other) => PROFICIENCIES.has(other.kind) && other.end <= cue.start);
  const [head] = heads;
  if (
    heads.length === 1 &&
    head &&
    head.kind !== 'strong' &&
    head.kind !== 'expertise' &&
    head.end <= (candidates[0]?.hit.start ?? 0)
  ) {
    return candidates;
  }
  let from = segment.start;
  const kept = [...inSegment];
  for (const verdict of candidates.filter(({ hit }) => hit.start < segment.start).reverse()) {
    const own = segmentAround(text, clause, verdict.hit.start);
    if (
      !isBare(text.slice(own.start, verdict.hit.start)) ||
      !isBare(text.slice(verdict.hit.end, from).replace(/,/g, ''))
    )
      break;
    kept.push(verdict);
    from = own.start;
  }
  return kept;
}

/** Whether a negation reaches over these words. A colon opens the list of what is denied: "we do not look for: a PHP expert". */
function denies(between: string, reach: number): boolean {
  if (/[,;]/.test(between)) return false;
  const words = between
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return words.length <= reach && (words.length <= 1 || words.every((word) => DENIED.has(word)));
}

/** The verdicts that are said not to be needed, not used any more, or not meant. */
function waivedIn(text: string, clause: Clause): Set<Verdict> {
  const waived = new Set<Verdict>();
  const words = text.slice(clause.start, clause.end);
  if (words.includes('nicht') && NICHT.test(words)) return new Set(clause.verdicts);
  for (const cue of clause.cues) {
    if (cue.kind !== 'no' && cue.kind !== 'gone' && cue.kind !== 'waived') continue;
    if (NOT_REALLY.test(text.slice(cue.end, cue.end + 16))) continue;
    if (cue.kind === 'no' && TWICE.test(text.slice(cue.end, clause.end))) continue;
    if (cue.kind === 'waived') {
      const segment = segmentAround(text, clause, cue.start);
      // "Not required but appreciated" waives nothing.
      if (
        clause.cues.some(
          (other) => other.kind === 'preferred' && (other.start > cue.start || other.start >= segment.start),
        )
      )
        continue;
      const before = clause.verdicts.filter(({ hit }) => hit.end <= cue.start);
      const after = clause.verdicts.filter(({ hit }) => hit.start >= cue.end);
      const own = before.filter(({ hit }) => hit.start >= segment.start);
      // "Scala is not", but not "Koa or Hapi, we are not picky".
      if (
        COPULA.test(text.slice(cue.start, cue.end)) &&
        wordsBetween(text, own.at(-1)?.hit.end ?? clause.start, cue.start) > 2
      )
        continue;
      for (const verdict of own.length > 0 ? own : before.length > 0 ? before.slice(-1) : after) waived.add(verdict);
      continue;
    }
    // "Scala does not.", "SketchUp never."
    const last = clause.verdicts.filter(({ hit }) => hit.end <= cue.start).at(-1);
    if (last && wordsBetween(text, last.hit.end, cue.start) === 0 && wordsBetween(text, cue.end, clause.end) <= 1)
      waived.add(last);
    const reach = cue.kind === 'no' ? NO_REACH : GONE_REACH;
    let from = cue.end;
    for (const verdict of clause.verdicts) {
      if (verdict.hit.start < cue.end) continue;
      const between = text.slice(from, verdict.hit.start);
      if (DISLIKE.test(between)) break;
      if (from === cue.end ? !denies(between, reach) : !['or', 'list', 'slash'].includes(verdict.gap)) break;
      waived.add(verdict);
      from = verdict.hit.end;
    }
  }
  return waived;
}

/** The word that says how well the skill must be known: the nearest before it in the clause, else the nearest behind. */
function proficiencyOf(text: string, clause: Clause, verdict: Verdict): Cue | null {
  // "Strong Go, 3+ years of Kubernetes": a comma and a number begin anew.
  const reaches = (cue: Cue) => cue.start >= verdict.hit.end || !/,\s*\d/.test(text.slice(cue.end, verdict.hit.start));
  const cues = clause.cues.filter((cue) => PROFICIENCIES.has(cue.kind) && reaches(cue));
  return (
    cues.filter((cue) => cue.end <= verdict.hit.start).at(-1) ??
    cues.find((cue) => cue.start >= verdict.hit.end) ??
    null
  );
}

/** Whether one of the spans, which are sorted and apart, shares a place with the stretch. */
function touches(spans: readonly Span[], stretch: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= stretch.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < stretch.end;
}

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

/** What we do, told and not asked: "we use pytest heavily", "(we run ECS and S3)", "from cron to Celery". */
function isAside(text: string, clause: Clause, verdict: Verdict): boolean {
  const subject = clause.cues
    .filter((cue) => cue.end <= verdict.hit.start && (cue.kind === 'we' || cue.kind === 'demand'))
    .at(-1);
  if (subject?.kind === 'we' && OPENS_CLAUSE.test(text.slice(clause.start, subject.start))) {
    return WE_HAVE.test(text.slice(subject.end, verdict.hit.start));
  }
  return (
    LEFT_BEHIND.test(text.slice(clause.start, verdict.hit.start)) &&
    TOWARDS.test(text.slice(verdict.hit.end, clause.end))
  );
}

/** What a clause says of each of its verdicts. */
export function wantingsOf(text: string, line: Line, clause: Clause, shape = PLAIN): Map<Verdict, Wanting> {
  const levelCues = clause.cues.filter((cue) => cue.kind === 'preferred' || cue.kind === 'required');
  const waived = waivedIn(text, clause);
  const said = new Map<Verdict, Cue>();
  for (const cue of levelCues) {
    for (const verdict of governed(text, clause, cue, levelCues)) {
      // Preferred is the weaker promise: it wins where two words claim the same skill.
      if (said.get(verdict)?.kind !== 'preferred') said.set(verdict, cue);
    }
  }
  const section = SECTION_LEVEL[line.section.kind];
  const voice = section ?? voiceOf(text, clause, line, shape);
  return new Map(
    clause.verdicts.map((verdict): [Verdict, Wanting] => {
      const cue = said.get(verdict);
      let level: Level = cue ? (cue.kind as Level) : voice;
      // A heading that says "nice to have" outweighs a "required" that a clause under it happens to hold.
      if (section === 'preferred') level = 'preferred';
      if (section === 'mentioned' && !cue) level = 'mentioned';
      if (!cue && level === 'required' && isAside(text, clause, verdict)) level = 'mentioned';
      const proficiency = proficiencyOf(text, clause, verdict);
      return [
        verdict,
        {
          level: line.section.kind === 'unwanted' || (waived.has(verdict) && cue?.kind !== 'preferred') ? null : level,
          levelSpan: cue ? { start: cue.start, end: cue.end } : line.section.heading,
          explicit: cue !== undefined,
          proficiency: (proficiency?.kind ?? 'unstated') as Proficiency,
          proficiencySpan: proficiency && { start: proficiency.start, end: proficiency.end },
        },
      ];
    }),
  );
}
