/** Which mentions of personal qualities ask for them, and which only tell of the company. */
import { SILENT } from './cues-of-level';
import type { Line } from './line';
import type { SoftSkill, Span } from './reading';

/** A quality that was found in the text, not yet judged. */
export interface SoftHit extends Span {
  readonly skill: string;
}

/** "No leadership experience needed", "we are not looking for a team player": near before the quality. */
const DENIED_BEFORE = /\b(?:no|not|without|never|nor|n['’]t|kein\w*|nicht|ohne|aucune?|sans|sin)(?: \S+){0,2}\s$/i;
const DENIED_AFTER =
  /^[^.;,]{0,30}\b(?:not (?:needed|required|necessary)|nicht (?:nötig|erforderlich)|pas (?:nécessaire|requise?)|no (?:es )?necesari[oa])\b/i;
/** The employer's people and culture, in a paragraph that no heading sets apart. */
const OURS = /\b(?:our|we|us|unser\w*|wir|notre|nos|nous|nuestr\w+)\b[^.;]{0,60}$/i;
const YOURS =
  /\b(?:you|your|candidate|applicants?|who|someone|person|individuals?|people|du|sie|dein\w*|ihr\w*|vous|votre|tu|tus|ideal)\b/i;

function sentenceAround(text: string, line: Line, hit: Span): { before: string; after: string } {
  const before = text.slice(Math.max(line.start, hit.start - 200), hit.start);
  const after = text.slice(hit.end, Math.min(line.end, hit.end + 120));
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const end = after.search(/[.!?](?: |$)/);
  return { before: before.slice(stop < 0 ? 0 : stop + 2), after: end < 0 ? after : after.slice(0, end) };
}

function asked(text: string, line: Line, hit: Span): boolean {
  const { kind } = line.section;
  if (SILENT.has(kind)) return false;
  const { before, after } = sentenceAround(text, line, hit);
  if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) return false;
  if (kind !== 'unknown' && kind !== 'role' && kind !== 'other' && kind !== 'stack') return true;
  // "Our collaborative teams" tells of us, "we are looking for a collaborative engineer" asks.
  return (
    !OURS.test(before) ||
    YOURS.test(before) ||
    /(?:look|seek|hir|search|want|need|value|expect|care|suchen|wünschen|erwarten|recherch|busca|valor)\w*/i.test(
      before,
    )
  );
}

/** What parts a label from the words that explain it: "Teamwork: ability to collaborate". */
const LABEL_END = /^\s*(?::|\s[–—-]\s)/;

/**
 * The personal qualities that are asked for, in order of first mention. What stands behind a quality that is its line's
 * label explains that quality and is another mention of it. `hits` are sorted and do not overlap.
 */
export function softSkillsIn(text: string, lines: readonly Line[], hits: readonly SoftHit[]): SoftSkill[] {
  const found = new Map<string, Span[]>();
  let at = 0;
  let label: { readonly line: Line; readonly skill: string } | null = null;
  for (const { skill, start, end } of hits) {
    while (at < lines.length && (lines[at]?.end ?? 0) < end) at++;
    const line = lines[at];
    if (line === undefined || start < line.start || !asked(text, line, { start, end })) continue;
    if (start === line.start && LABEL_END.test(text.slice(end, end + 4))) label = { line, skill };
    const named = label?.line === line ? label.skill : skill;
    const mentions = found.get(named);
    if (mentions) mentions.push({ start, end });
    else found.set(named, [{ start, end }]);
  }
  return [...found].map(([skill, mentions]) => ({ skill, mentions }));
}
