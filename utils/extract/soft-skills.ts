/** Which mentions of personal qualities ask for them, and which only tell of the company. */
import { gated } from './gates';
import { SILENT } from './cues-of-level';
import { dutyForm } from './duty-forms';
import type { Line } from './line';
import type { SoftSkill, Span } from './reading';

/** A quality that was found in the text, not yet judged. */
export interface SoftHit extends Span {
  readonly skill: string;
}

/** "No leadership experience needed", "we are not looking for a team player": near before the quality. */
const DENIED_BEFORE = gated(
  /\b(?:no|not|without|never|nor|n['’]t|kein\w*|nicht|ohne|aucune?|sans|sin)(?: \S+){0,2}\s$/i,
);
const DENIED_AFTER = gated(
  /^[^.;,]{0,30}\b(?:not (?:needed|required|necessary)|nicht (?:nötig|erforderlich)|pas (?:nécessaire|requise?)|no (?:es )?necesari[oa])\b/i,
);
/** The employer's people and culture, in a paragraph that no heading sets apart. */
const OURS = gated(/\b(?:our|we|us|unser\w*|wir|notre|nos|nous|nuestr\w+)\b[^.;]{0,60}$/i);
const YOURS = gated(
  /\b(?:you|your|candidate|applicants?|who|someone|person|individuals?|people|du|sie|dein\w*|ihr\w*|vous|votre|tu|tus|ideal)\b/i,
);
const SEEKING = gated(
  /\b(?:look|seek|hir|search|want|need|value\b|expect|care\b|values\b|suchen|wünschen|erwarten|recherch|busca|valoramos)\w*/i,
);
/** "Curiosity matters more to us than a CV": asks wherever it stands. */
const MATTERS = gated(
  /^[^.;]{0,40}\b(?:matters?\b|(?:is|are) (?:more )?(?:important|essential|half the job|what we)|(?:ist|sind) uns wichtig|est (?:importante?|essentiel|indispensable)|es (?:importante|esencial|clave))/i,
);

/** "Buscamos a una persona organizada" asks, whatever it stands among. */
const SEEKS_SOMEONE = gated(
  /^(?:we(?:[’']re| are) (?:looking for|seeking)|we seek|wir suchen|nous (?:re)?cherchons|on cherche|buscamos)\b/i,
);

/** "You will be …", "The candidate will bring … and will collaborate …" */
const PROMISED = gated(
  /\b(?:(?:you|candidate|person|hire|incumbent|holder|role|position) will|you['’]ll|and will)(?: also)?(?: be)? (?:\w+ly )?$/i,
);

/** What stands beside words that then mean something else: systems communicate, leadership teams meet, initiatives are projects. */
const OTHER_BEFORE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^communicat/i,
    /(?:service-to-service|inter-?service|inter-?process|network|data|serial|wireless|machine|radio|satellite|marketing|corporate|unified|telecom\w*) $/i,
  ],
  [/^communications$/i, /\b(?:degree|studies|bachelor\S*|master\S*|diploma|major|background)\b[^.;]{0,50} $/i],
  [/^on time$/i, /\b(?:paid|are|is|processed|shipped|filed|leaves?|goes?|arrives?|departs?|runs?) $/i],
  [/^collaborat/i, /(?:in-person|agent|real-time) $/i],
  [
    /^leadership$/i,
    /\b(?:partner|work|collaborat|liais|report|present|communicat|provid|advis|updat)\w*\b[^.;,]{0,40}\b(?:with|to|for) (?:\p{L}+ ){0,2}$/iu,
  ],
  [
    /^(?:mentor|coach)/i,
    /\b(?:have|get|gets|receive|offers?|with|assigned|given|enjoy|includ\w+|provides? you)(?: with)?(?: an?| your| full| own| personal| dedicated)* $/i,
  ],
];
const OTHER_AFTER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^communicat/i,
    /^ (?:links?|protocols?|systems?|networks?|channels?|stack|bus|interfaces?|layer|equipment|technolog\w+|between (?:services|systems|components|devices|processes))\b/i,
  ],
  [/^collaborat/i, /^ (?:tools?|platforms?|software|suite|features?)\b/i],
  [/^leader/i, /^ (?:team|group|meetings?|training|program\w*)\b/i],
  [/^initiatives$/i, /^/],
  [
    /^planning$/i,
    /^ (?:roles?|positions?|teams?|departments?|tools?|systems?|software|cycles?|meetings?|permissions?|applications?|authorit\w+)\b/i,
  ],
  [
    /^pro-?active$/i,
    /^ (?!and\b|or\b|approach|attitude|mindset|person|team player|self|communicat|individual|problem|manner|working|thinking)\p{L}/iu,
  ],
  [
    /^organi[sz]ational$/i,
    /^ (?:and (?:business|strategic|operational) |structures?|changes?|goals?|design|needs|culture|development|objectives|policies|levels?|behaviou?r)/i,
  ],
  [/^confiden/i, /^ (?:use|with|in|using|user|intervals?|level)\b/i],
  [
    /^(?:energetic|dynamic|innovative|passionate|ambitious)$/i,
    /^,? (?:and \w+ )?(?:environment|company|culture|atmosphere|workplace|start-?up|organi[sz]ation)\b/i,
  ],
];
/** Qualities of data, models and workplaces in a list of duties, of people in a list of requirements. */
const THINGS_IN_DUTIES = /^(?:accuracy|precision|fast-?paced|creativ\w+)$/i;

function meansOther(quality: string, before: string, after: string): boolean {
  return (
    OTHER_BEFORE.some(([word, context]) => word.test(quality) && context.test(before)) ||
    OTHER_AFTER.some(([word, context]) => word.test(quality) && context.test(after))
  );
}

/** "Collaborate with product teams" is the work itself; "mentor two engineers", "supervise staff" asks for a mentor, a leader too. */
function isWork(quality: string, before: string): boolean {
  if (
    /^(?:supervis|lead|team)/i.test(quality) ||
    /\b(?:ability|able|willing\w*|capacity|skills?|must|should)\b/i.test(before)
  )
    return false;
  const form = dutyForm(/^[\p{L}-]+/u.exec(quality)?.[0] ?? '');
  return form !== null && form.form !== 'noun' && form.kind !== 'teach';
}

function sentenceAround(text: string, line: Line, hit: Span): { before: string; after: string } {
  const before = text.slice(Math.max(line.start, hit.start - 200), hit.start);
  const after = text.slice(hit.end, Math.min(line.end, hit.end + 120));
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const end = after.search(/[.!?](?: |$)/);
  return { before: before.slice(stop < 0 ? 0 : stop + 2), after: end < 0 ? after : after.slice(0, end) };
}

function asked(text: string, line: Line, hit: Span): boolean {
  const { kind } = line.section;
  const { before, after } = sentenceAround(text, line, hit);
  const quality = text.slice(hit.start, hit.end);
  if (DENIED_BEFORE.test(before, line) || DENIED_AFTER.test(after, line) || meansOther(quality, before, after))
    return false;
  if (SILENT.has(kind)) return MATTERS.test(after, line) || SEEKS_SOMEONE.test(before, line);
  const promised = PROMISED.test(before, line);
  if ((kind === 'duties' || promised) && (isWork(quality, before) || THINGS_IN_DUTIES.test(quality))) return false;
  const list = kind !== 'unknown' && kind !== 'role' && kind !== 'other' && kind !== 'stack';
  if (list && (line.bullet || line.end - line.start <= 200)) return true;
  // "Our collaborative teams" tells of us, "we are looking for a collaborative engineer" asks.
  return (
    !OURS.test(before, line) || YOURS.test(before, line) || SEEKING.test(before, line) || MATTERS.test(after, line)
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
