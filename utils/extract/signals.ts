/** What speaks for and against a doubtful hit, in points. */
import { gated } from './gates';
import type { Skill } from '@/utils/taxonomy/skill';
import { isWordUnit } from '@/utils/taxonomy/tokenise';
import { COLD_SECTIONS, SKILL_SECTIONS, isAcronym, isCapitalised, opens, remembered, type Context } from './context';
import { isDigit } from './characters';
import type { Hit } from './find';

/** A signal and its weight in points. */
export interface Signal {
  readonly name: string;
  readonly points: number;
}

/** Words behind a name that make it a technology: "Hive tables", "Go services", "Chef cookbooks". */
const TECH_NOUNS = new Set(
  'api apis app apps application applications architecture backend backends bot bots build builds certificate certification certified cluster clusters code codebase command commands component components config connector container containers cookbook cookbooks dag dags dashboard dashboards data database databases deployment deployments developer developers development dev driver drivers engine engineer engineers engineering entwickler entwicklerin entwicklung environment environments expert experts expertise experience extension firmware flow flows framework frameworks function functions funktionen image images infrastructure integration integrations job jobs kenntnisse knowledge kernel language languages library libraries macro macros migration migrations model models modelling module modules notebook notebooks operator package packages pipeline pipelines pivot platform playbook playbooks plugin plugins plug-in program programmer programmers programming proficiency project projects query queries queue queues report reports runtime sdk script scripter scripts scripting server servers service services shell skill skills snapshot snapshots software spec specs spreadsheet spreadsheets stack store storage suite table tables template templates test tests testing theme tool tooling tools tuning version web workbook workbooks workflow workflows workload workloads formulas formeln tabellen erfahrung programmierung programmierer anwendungen développeur développeuse desarrollador desarrolladora ontwikkelaar shop codebases monolith microservice microservices sdks stacks indexes indices topics one-liners files streams stream consumer consumers producer state components hooks meetups'.split(
    ' ',
  ),
);

/** Words before a name that make it one: "using Go", "written in Rust", "language Go". */
const TECH_LEADS = new Set(
  'using use uses used utilizing leveraging via in with of on framework frameworks language languages library libraries tool tools database databases knowledge experience proficient proficiency expertise skills skilled familiarity familiar mit in von avec en con bases know learn write writing coding code programming develop developing built build learning knows certified'.split(
    ' ',
  ),
);

/** Leads that alone say it plainly; the others of TECH_LEADS count half. */
const PLAIN_LEADS = new Set(
  'using framework frameworks language languages library libraries tool tools database databases programming coding proficient familiar utilizing leveraging certified skilled'.split(
    ' ',
  ),
);

/** What may be glued to a name with a hyphen: Go-based, C-like, Python-Entwickler. */
export const GLUED =
  /^(?:based|like|native|style|powered|first|driven|compatible|certified|specific|only|side|backed|heavy|kenntnis|entwickl|programm|erfahrung|projekt|anwend|framework|umgebung|cluster|datenbank|script|skript|stack|code|api|server|service|developer|engineer|pipeline|tool|app|code|shop|berat|umfeld|bereich|modul|system|landschaft|technolog|plattform)/i;

const ROLE_NOUN =
  /^(?:developers?|engineers?|programmers?|administrators?|admins?|architects?|specialists?|consultants?|experts?|analysts?|entwickler(?:in)?|ingenieur(?:in)?|développeur|desarrollador)/i;

/** "Excel imprescindible", "Go required", "Access is a plus". */
const WANTED_BEHIND = gated(
  /^\s*(?:\(|[,:–-] ?)?(?:is |are |ist |sind |est |sera |es |wird )?(?:an? )?(?:strictly )?(?:required|requirement|essential|mandatory|a must|must|preferred|desirable|desired|plus|bonus|asset|nice to have|imprescindible|obligatorio|necesario|valorable|deseable|exigée?|requise?|indispensable|souhaitée?|appréciée?|atout|erforderlich|zwingend|vorausgesetzt|wünschenswert|von vorteil)(?![\p{L}])/iu,
);

/** Capitals first, or inside the word. */
const UNMISTAKABLE = /^\p{Lu}{2,}\s|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const isUnmistakable = remembered((name) => isAcronym(name) || UNMISTAKABLE.test(name));

/** "We start in Spring 2026". */
const SEASON_LEAD = /\b(?:in|start|starting|starts|from|by|until|since|this|next|early|late|for|during|of)\s$/i;

const WORD_AFTER = /^[\s"”’')]*([\p{L}\d][\p{L}\d+#-]*)/u;

/** The last word of the lead, if only blanks, quotes and brackets stand behind it. */
function wordBefore(lead: string): string {
  let end = lead.length;
  while (end > 0 && BEFORE_NAME.has(lead.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && (isWordUnit(lead.charCodeAt(start - 1)) || '+#'.includes(lead.charAt(start - 1)))) start--;
  return lead.slice(start, end);
}

const BEFORE_NAME = new Set([' ', '\t', '\u00a0', '"', '“', "'", '(']);

/** How far around a name its context words count, and related skills in hits before and behind it. */
const NEAR = 160;

/** Words before a concept that ask for it: "experience in logistics", "background in finance". */
const ASKED_BEFORE = gated(
  /\b(?:experience|experienced|knowledge|understanding|background|expertise|familiarity|familiar|proficien\w+|competen\w+|skill(?:s|ed)?|training|trained|degree|diploma|certifi\w+|qualifi\w+|specialis\w+|specializ\w+|interest|passion|career|worked|years?|months|erfahrung|kenntnisse|studium|ausbildung|verständnis|expérience|connaissances?|formation|maîtrise|experiencia|conocimientos?|formación|grado)\b[^.;:!?]{0,60}$/i,
);

const ASKED_BEHIND = gated(
  /^[\s,/&-]*(?:and \w+ )?(?:skills?|experience|knowledge|expertise|background|proficiency|competenc\w+|abilit\w+|principles|techniques|methodolog\w+|best practices|concepts|practices|kenntnisse|erfahrung)\b/i,
);

/** Words before a quality that ask it of the reader: "you are curious", "must be reliable". */
const ASKED_OF_YOU = gated(
  /\b(?:you(?:[’']re| are| have| will be| bring)?|be|being|must be|highly|very|strong|excellent|good|great|someone|person|candidate|individual|attitude|bist|sind|êtes|eres|ser)\b[^.;:!?]{0,40}$/i,
);

/**
 * The signals for concepts and qualities, whose names are words of everyday prose ("budget", "careful"): what counts is
 * whether something is asked here, not how the word is written.
 */
export function conceptSignals(hit: Hit, skill: Skill, { text, line }: Context): Signal[] {
  const signals: Signal[] = [];
  const kind = line.section.kind;
  const soft = skill.category === 'soft';
  const lead = text.slice(Math.max(line.start, hit.start - 80), hit.start);
  const rest = text.slice(hit.end, Math.min(line.end, hit.end + 40));
  if (!hit.exact && hit.form.text !== hit.form.text.toLowerCase()) signals.push({ name: 'another case', points: -2 });
  if (SKILL_SECTIONS.has(kind)) signals.push({ name: 'among requirements', points: 1 });
  else if (kind === 'soft') signals.push({ name: 'among qualities', points: soft ? 2 : 0 });
  else if (COLD_SECTIONS.has(kind)) signals.push({ name: 'outside the job', points: -3 });
  if (line.bullet && SKILL_SECTIONS.has(kind)) signals.push({ name: 'a point of its own', points: 0.5 });
  if (ASKED_BEFORE.test(lead, line)) signals.push({ name: 'asked for before it', points: 1.5 });
  if (ASKED_BEHIND.opens(rest, 0, rest.length)) signals.push({ name: 'asked for behind it', points: 1.5 });
  if (soft && ASKED_OF_YOU.test(lead, line)) signals.push({ name: 'asked of the reader', points: 1 });
  if (hit.start <= line.start + 1 && hit.end >= line.end - 2) signals.push({ name: 'a line of its own', points: 1.5 });
  else if (soft && SKILL_SECTIONS.has(kind) && /(?:^|[.,;:–-]\s*)$/.test(lead) && /^\s*(?:[.,;]|$)/.test(rest))
    signals.push({ name: 'an item of its own', points: 1 });
  // A heading among skills names an area: "Testing & Quality".
  if (line.heading) signals.push({ name: 'in a heading', points: SKILL_SECTIONS.has(kind) ? 1 : -1 });
  return signals;
}

/** What a word praises that is written as an acronym elsewhere. */
const PRAISED =
  /^ (?:(?:working|technical|practical|basic|hands-on) )?(?:understanding|knowledge|experience|grasp|background|foundations?|grounding|skills?|command|proficiency|track|communication|English)\b/i;

/**
 * The signals for names.
 * @param goesOnAs the skill whose name stands right behind this one: "Flink SQL" is no longer name, "Spring Street" is
 */
export function ownSignals(hit: Hit, skill: Skill, context: Context, goesOnAs: Skill | null): Signal[] {
  const { text, line, allCaps, software } = context;
  const signals: Signal[] = [];
  const written = text.slice(hit.start, hit.end);
  // "SWIFT messages" and "SAFe" are written as nothing else is.
  const acronym = !allCaps && isUnmistakable(hit.form.text);

  if (!hit.exact) {
    // "Solid understanding" is no SOLID.
    const praises = acronym && hit.form.evidence !== 'exact' && PRAISED.test(text.slice(hit.end, hit.end + 24));
    signals.push({ name: 'another case', points: praises ? -6 : hit.form.evidence === 'exact' ? -2 : -3 });
  } else if (allCaps && !/[^\p{L}\s]/u.test(written)) signals.push({ name: 'all in capitals', points: 0 });
  else if (acronym) signals.push({ name: 'an acronym', points: hit.form.evidence === 'exact' ? 2 : 1 });
  else if (isCapitalised(written)) {
    if (opens(text, line, hit.start))
      signals.push({ name: 'opens the line', points: hit.form.evidence === 'exact' ? 1 : 0 });
    else signals.push({ name: 'a capital inside a sentence', points: hit.form.evidence === 'exact' ? 2 : 1 });
  } else signals.push({ name: 'case as written', points: hit.form.evidence === 'exact' ? 2 : 0 });

  const rest = text.slice(hit.end, Math.min(line.end, hit.end + 40));
  const lead = text.slice(Math.max(line.start, hit.start - 40), hit.start);
  const next = WORD_AFTER.exec(rest)?.[1] ?? '';
  const previous = wordBefore(lead);
  const nextLower = next.toLowerCase();
  if (
    (isDigit(rest.charCodeAt(0)) || isDigit(rest.charCodeAt(1)) || isDigit(rest.charCodeAt(2))) &&
    /^\s?v?\d{1,2}(?:\.\d+)*(?![\d%:–-])/.test(rest) &&
    !/^\s\d+\s*(?:years?|yrs|days|hours|%|am|pm)/i.test(rest)
  )
    signals.push({ name: 'a version behind it', points: 2 });
  if (TECH_NOUNS.has(nextLower) || (rest.charCodeAt(0) === 0x2d && GLUED.test(/^-(\S+)/.exec(rest)?.[1] ?? '')))
    signals.push({ name: `“${next}” behind it`, points: 2 });
  else if (
    isCapitalised(next) &&
    /^\s+\S/.test(rest) &&
    !ROLE_NOUN.test(next) &&
    !allCaps &&
    isCapitalised(written) &&
    !acronym &&
    goesOnAs === null
  ) {
    signals.push({ name: `the name goes on: “${next}”`, points: -2 });
  }
  if (!acronym && isDigit(rest.charCodeAt(1)) && /^\s(?:19|20)\d\d\b/.test(rest) && SEASON_LEAD.test(lead))
    signals.push({ name: 'a date', points: -3 });
  if (PLAIN_LEADS.has(previous.toLowerCase())) signals.push({ name: `“${previous}” before it`, points: 2 });
  else if (TECH_LEADS.has(previous.toLowerCase())) signals.push({ name: `“${previous}” before it`, points: 1 });
  else if (
    isCapitalised(previous) &&
    /\S\s$/.test(lead) &&
    !opens(text, line, hit.start - lead.length + lead.lastIndexOf(previous)) &&
    !allCaps &&
    !acronym
  ) {
    signals.push({ name: `the name began before: “${previous}”`, points: -1 });
  }
  if (hit.exact && WANTED_BEHIND.opens(rest, 0, rest.length)) signals.push({ name: 'asked for behind it', points: 2 });
  if (hit.start <= line.start + 1 && hit.end >= line.end - 2) signals.push({ name: 'a line of its own', points: 2 });
  if (SKILL_SECTIONS.has(line.section.kind)) signals.push({ name: 'among requirements', points: 1 });
  else if (COLD_SECTIONS.has(line.section.kind)) signals.push({ name: 'outside the job', points: -2 });

  if (line.heading && !SKILL_SECTIONS.has(line.section.kind)) signals.push({ name: 'in a heading', points: -1 });
  if (software && hit.exact) signals.push({ name: 'the line speaks of software', points: 1 });

  return signals;
}

/** What the taxonomy's own context words say. */
export function contextSignals(hit: Hit, skill: Skill, { text, line }: Context): Signal[] {
  if (skill.context.length + skill.counterContext.length === 0) return [];
  const from = Math.max(line.start, hit.start - NEAR);
  const around = text.slice(from, Math.min(line.end, hit.end + NEAR)).toLowerCase();
  const signals: Signal[] = [];
  const good = speaking(skill.context, around, hit.start - from, hit.end - from);
  if (good !== undefined) signals.push({ name: `“${good}” in the line`, points: 2 });
  const bad = speaking(skill.counterContext, around, hit.start - from, hit.end - from);
  if (bad !== undefined) signals.push({ name: `“${bad}” in the line`, points: -4 });
  return signals;
}

/** The first of the words that stands in the text outside the stretch [from, to). */
function speaking(words: readonly string[], text: string, from: number, to: number): string | undefined {
  for (const word of words) if (standsIn(text, word, from, to)) return word;
  return undefined;
}

/** Whether the word stands in the text outside the stretch [from, to); with a star at its end, whether a word begins with it. */
function standsIn(text: string, word: string, from: number, to: number): boolean {
  const stem = word.endsWith('*');
  const wanted = stem ? word.slice(0, -1) : word;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (at >= from && end <= to) continue;
    if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
    if (stem || end >= text.length || !isWordUnit(text.charCodeAt(text.charAt(end) === 's' ? end + 1 : end)))
      return true;
  }
  return false;
}
