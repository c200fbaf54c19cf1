/**
 * Decides which hits are really skills. A form that is nobody's ordinary word is taken at once; every other is weighed:
 * each signal below adds or takes points, and two points are enough. `npm run explain` prints the account.
 */
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Skill } from '@/utils/taxonomy/skill';
import { isWordUnit } from '@/utils/taxonomy/tokenise';
import type { Hit } from './find';
import { gapBetween, type Gap } from './lists';
import type { Line, SectionKind } from './line';
import { partOfSpeech } from './speech';

/** Points that make a doubtful hit a skill. */
export const ENOUGH = 2;

/** A signal and its weight in points. */
export interface Signal {
  readonly name: string;
  readonly points: number;
}

/** What was decided about a hit, and why. */
export interface Verdict {
  readonly hit: Hit;
  readonly skill: Skill;
  readonly taken: boolean;
  readonly signals: readonly Signal[];
  /** How it is parted from the hit before it in the line. */
  readonly gap: Gap;
}

/** Words behind a name that make it a technology: "Hive tables", "Go services", "Chef cookbooks". */
const TECH_NOUNS = new Set(
  'api apis app apps application applications architecture backend backends bot bots build builds certificate certification certified cluster clusters code codebase command commands component components config connector container containers cookbook cookbooks dag dags dashboard dashboards data database databases deployment deployments developer developers development dev driver drivers engine engineer engineers engineering entwickler entwicklerin entwicklung environment environments expert experts expertise experience extension firmware flow flows framework frameworks function functions funktionen image images infrastructure integration integrations job jobs kenntnisse knowledge kernel language languages library libraries macro macros migration migrations model models modelling module modules notebook notebooks operator package packages pipeline pipelines pivot platform playbook playbooks plugin plugins plug-in program programmer programmers programming proficiency project projects query queries queue queues report reports runtime sdk script scripter scripts scripting server servers service services shell skill skills snapshot snapshots software spec specs spreadsheet spreadsheets stack store storage suite table tables template templates test tests testing theme tool tooling tools tuning version web workbook workbooks workflow workflows workload workloads formulas formeln tabellen erfahrung programmierung programmierer anwendungen développeur développeuse desarrollador desarrolladora ontwikkelaar shop codebases monolith microservice microservices sdks stacks indexes indices topics streams stream consumer consumers producer state components hooks meetups'.split(
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
const GLUED =
  /^(?:based|like|native|style|powered|first|driven|compatible|certified|specific|only|side|backed|heavy|kenntnis|entwickl|programm|erfahrung|projekt|anwend|framework|umgebung|cluster|datenbank|script|skript|stack|code|api|server|service|developer|engineer|pipeline|tool|app|code|shop)/i;
/** "Category C", "Class D", "Vitamin C": a letter that counts something. */
const LETTERED =
  /\b(?:class|category|klasse|kategorie|führerschein|grade|type|typ|vitamin|hepatitis|plan|schedule|series|block|section|part|group|gruppe|tier|permit|licen[cs]e|catégorie|permis|clase|categoría|carnet|option|phase|round|size|terminal|gate|zone|room|building|unit|appendix|exhibit|model|version|b2b|level)\s*$/i;
const HONORIFIC = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\.?\s+(?:\p{Lu}[\p{L}'-]*\s+)?$/u;
const URLISH = /:\/\/|@|^www\.|^#\p{L}/u;
const ROLE_NOUN =
  /^(?:developers?|engineers?|programmers?|administrators?|admins?|architects?|specialists?|consultants?|experts?|analysts?|entwickler(?:in)?|ingenieur(?:in)?|développeur|desarrollador)/i;

const SKILL_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'required',
  'preferred',
  'skills',
  'stack',
  'niche',
  'education',
]);
const COLD_SECTIONS: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal', 'apply']);

/** Kinds of skills whose presence says that the line speaks of technology. */
export const CONCRETE: ReadonlySet<string> = new Set([
  'language',
  'framework',
  'library',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'format',
]);

/** Whether a form is a name and not a phrase of everyday prose: it has a capital. */
const isName = (form: Hit['form']) => form.parts.some((part, i) => part !== form.lowerParts[i]);

/** "We start in Spring 2026". */
const SEASON_LEAD = /\b(?:in|start|starting|starts|from|by|until|since|this|next|early|late|for|during|of)\s$/i;

/** The run of non-blanks around text[start, end). */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 80 && text.charCodeAt(from - 1) > 0x20) from--;
  while (to < text.length && to - end < 80 && text.charCodeAt(to) > 0x20) to++;
  return text.slice(from, to);
}

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

/** Whether a sentence or fragment begins at `start` in its line. */
function opens(text: string, line: Line, start: number): boolean {
  let at = start - 1;
  while (at >= line.start && /[\s"“'(]/.test(text.charAt(at))) at--;
  return at < line.start || /[.!?:•;–—|]/.test(text.charAt(at));
}

const CAPITAL = /^\p{Lu}/u;
const isCapital = (unit: number) => (unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(String.fromCharCode(unit)));
const ACRONYM = /^[\p{Lu}\d&/.+#-]{2,}s?$/u;

const isAllCaps = (text: string) => text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();

interface Context {
  readonly text: string;
  readonly line: Line;
  readonly allCaps: boolean;
  /** Whether the line may name companies, and say how to apply: asked once, so that most hits need no closer look. */
  readonly mayCompare: boolean;
  readonly mayApply: boolean;
  readonly mayCall: boolean;
}

const MAY_COMPARE =
  /compan|client|customer|brand|partner|startup|firm|business|investor|founder|leader|employer|competitor|alumni|veteran|engineers|people|team|colleague|hires|members|folks|unternehmen|kunden|entreprise|empresa| by /i;
const MAY_APPLY =
  /conversation|\bcalls?\b|chat|gespräch|entretien|entrevista|portal|portail|careers|reference|format only|apply|cv\b|r[ée]sum[ée]|application|cover letter|interview|to write your|bewerb|unterlagen|candidat|curr[ií]cul|portfolio|envía|mándanos|responding/i;

/** How far around a name its context words count, and related skills in hits before and behind it. */
const NEAR = 160;
const NEAR_HITS = 12;
/** Doubts of one line that go to the judge of parts of speech, which is dear. */
const MOST_ASKED = 6;

/** Sections that never ask: what stands there is a perk, a formality or the way to apply. */
const SILENT_SECTIONS: ReadonlySet<SectionKind> = new Set(['benefits', 'legal', 'apply', 'other']);
/** A line that asks all the same: its heading was read wrongly, or closes no section. */
const ASKS =
  /\b(?:experience|proficien\w+|knowledge|expertise|familiarity) (?:with|in|of)\b|\berfahrung (?:mit|in)\b|\bkenntnisse in\b|\bexpérience (?:avec|en)\b|\bexperiencia (?:con|en)\b/i;

/** "Clients including PayPal and Rogers", "leaders from Shopify, Twilio": names of companies, whatever they sell. */
const COMPANIES =
  /\b(?:compan(?:y|ies)|clients?|customers?|brands?|partners?|startups?|firms?|businesses|investors?|founders?|leaders?|employers?|competitors?|alumni|veterans|unternehmen|kunden|clients?|entreprises|empresas|clientes)(?: \w+){0,4}? (?:like|such as|including|includ\w+|from|at|are|wie|comme|como)\b[^.;:!?\n]{0,120}$|\b(?:engineers?|people|team|colleagues|hires|members|folks) (?:who )?(?:come|came|comes|joined us|join us|are|were)(?: \w+)? from\b[^.;:!?\n]{0,80}$|\b(?:backed|funded|acquired|trusted|used) by\b[^.;:!?\n]{0,80}$/i;
/** "Oracle's former office", "an Oracle Gold Partner", "Jenkins & Daughters". */
const NAMED_AS =
  /^(?:['’]s (?:former|own|office|regional|local|new|old|head|sales|campus|headquarters|founder|ceo|shareholders)|(?:\s\p{Lu}\p{L}+){0,2}\s(?:[Pp]artners?\b(?!ing)|Inc\b|GmbH\b|Ltd\b|LLC\b|AG\b|SA\b|Corp\b)|\s&\s(?:Daughters?|Sons?|Co|Partners|Söhne|Fils)\b)/u;
/** What `NAMED_AS` may begin with. */
const NAMED_BY = new Set(["'", '’', ' ']);
const MAY_CALL = /call|named|hei[sß]|hie[sß]|genannt|namens|appelle|nomm|bapt|llama/i;
/** "Our boat is called Julia", "das Programm hiess «Swift»", "il s'appelle Julia". */
const CALLED =
  /\b(?:called|named|nicknamed|code-?named|hei(?:ß|ss)t|hie(?:ß|ss)|genannt|namens|s['’]appelle|nommée?|baptisée?|se llama|llamad[oa])(?: \p{L}+){0,2}\s*[«"“„'‘]?$/iu;

/** How to apply is said anywhere: the tools named there are the way, not the work. */
const APPLYING =
  /\b(?:apply (?:through|via|at|with|by|now|online|directly|here|using|on)|(?:send|submit|e-?mail|upload|attach|forward)\b[^.]{0,60}\b(?:cv|résumé|resume|application|cover letter|portfolio|documents?)|(?:your|the) (?:cv|résumé|resume|application|cover letter)\b|(?:interviews?|conversations?|calls?|chats?|gespräche?|erstgespräch|vorstellungsgespräch|entretiens?|entrevistas?)\b[^.]{0,30}\b(?:take|are|will|is|over|via|happen|by|per|über|par|por|führen|with|on|in)\b|interview: |for first conversations|track applications|(?:our|unser|unserem|notre|nuestro) (?:careers? )?(?:portal|page|site|portail)|references (?:with|by|and)|r[ée]sum[ée] in|cv in|format only|to write your|bewerb\w+|deine? (?:unterlagen|bewerbung)|ihre (?:unterlagen|bewerbung)|votre (?:cv|candidature)|envoyez|tu (?:cv|currículum|candidatura)|envía|mándanos|responding information)/i;
/** What makes a name of the words before it: "Clinical Data Cloud", "Global Genomics Alliance". */
const PROPER_TAIL =
  /^\s(?:(?:\p{Lu}[\p{L}-]+\s){0,2})(?:Platform|Cloud|Suite|Group|Inc|Alliance|Network|Awards?|Program(?:me)?|Cent(?:er|re)|Institute|Department|Division|Academy|Foundation|Association|Week|Act|Fund|University|School|College|Hospital|Council|Society|Conference|Labs?|GmbH|Ltd|LLC)\b/u;

/** Whether the hit's sentence says how to apply. */
function applies(text: string, line: Line, hit: Hit): boolean {
  const from = Math.max(line.start, hit.start - 120);
  const to = Math.min(line.end, hit.end + 120);
  const before = text.slice(from, hit.start);
  const after = text.slice(hit.end, to);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1;
  const stop = after.search(/[.!?](?:\s|$)/);
  return APPLYING.test(
    before.slice(start) + text.slice(hit.start, hit.end) + (stop < 0 ? after : after.slice(0, stop)),
  );
}

/** Reasons that settle the matter whatever else speaks for it; null when there is none. */
function refusal(hit: Hit, context: Context, skill: Skill): string | null {
  const { text, line, mayCompare, mayApply, mayCall } = context;
  const single = hit.nextWord - hit.firstWord === 1;
  const before = hit.start > line.start ? text.charAt(hit.start - 1) : '';
  const after = hit.end < line.end ? text.charAt(hit.end) : '';
  if ('/:.@#'.includes(before) || '/:.@'.includes(after)) {
    if (URLISH.test(chunkAround(text, hit.start, hit.end))) return 'inside an address or hashtag';
  }
  const capital = isCapital(text.charCodeAt(hit.start));
  if (mayCompare && capital && COMPANIES.test(text.slice(Math.max(line.start, hit.start - 140), hit.start)))
    return 'a company among others';
  if (capital && NAMED_BY.has(text.charAt(hit.end)) && NAMED_AS.test(text.slice(hit.end, hit.end + 40)))
    return 'the name of a company';
  if (capital && mayCall && hit.exact && CALLED.test(text.slice(Math.max(line.start, hit.start - 40), hit.start)))
    return 'what something is called';
  if (mayApply && applies(text, line, hit)) return 'the way to apply';
  if (hit.form.evidence === 'free' && skill.counterContext.length > 0) {
    // A name that is no ordinary word may still be another's: Java and Sumatra, Kafka the author.
    const [good, bad] = contextSignals(hit, skill, context).map(({ points }) => points > 0);
    if (good === false && bad === undefined) return 'another thing of this name';
  }
  const goesOn = capital && text.charCodeAt(hit.end) === 0x20 && isCapital(text.charCodeAt(hit.end + 1));
  if (
    goesOn &&
    !SKILL_SECTIONS.has(line.section.kind) &&
    line.section.kind !== 'duties' &&
    !line.heading &&
    !opens(text, line, hit.start)
  ) {
    const ours = /\bour $/i.test(text.slice(Math.max(line.start, hit.start - 5), hit.start));
    if (ours || PROPER_TAIL.test(text.slice(hit.end, hit.end + 48))) return 'part of a name';
  }
  if (single && hit.form.evidence !== 'free') {
    const next = text.charAt(hit.end + 1);
    if (after === '-' && /\p{L}/u.test(next) && !GLUED.test(text.slice(hit.end + 1, hit.end + 16)))
      return 'part of a compound';
    if (before === '-' && hit.start - 2 >= line.start && isWordUnit(text.charCodeAt(hit.start - 2)))
      return 'part of a compound';
    if (
      (after === '&' && /\p{L}/u.test(next)) ||
      (before === '&' && hit.start - 2 >= line.start && /\p{L}/u.test(text.charAt(hit.start - 2)))
    )
      return 'part of a compound';
    if (hit.end - hit.start === 1) {
      // M/F/D/V, m/w/d: letters that stand for people.
      if (
        /(?:^|[\s(])[mfwdvxhi](?:\s?\/\s?[mfwdvxhi]){1,4}(?=$|[\s).,;])/i.test(
          text.slice(Math.max(line.start, hit.start - 12), Math.min(line.end, hit.end + 12)),
        )
      )
        return 'letters for people';
      if (/['’]/.test(before) || (after === '.' && /\p{L}/u.test(next))) return 'part of a word';
      if (LETTERED.test(text.slice(Math.max(line.start, hit.start - 24), hit.start))) return 'a letter that counts';
    }
    if (HONORIFIC.test(text.slice(Math.max(line.start, hit.start - 32), hit.start))) return 'a person’s name';
  }
  return null;
}

/** Words before a concept that ask for it: "experience in logistics", "background in finance". */
const ASKED_BEFORE =
  /\b(?:experience|experienced|knowledge|understanding|background|expertise|familiarity|familiar|proficien\w+|competen\w+|skill(?:s|ed)?|training|trained|degree|diploma|certifi\w+|qualifi\w+|specialis\w+|specializ\w+|interest|passion|career|worked|years?|erfahrung|kenntnisse|studium|ausbildung|verständnis|expérience|connaissances?|formation|maîtrise|experiencia|conocimientos?|formación|grado)\b[^.;:!?]{0,40}$/i;
const ASKED_BEHIND =
  /^[\s,/&-]*(?:and \w+ )?(?:skills?|experience|knowledge|expertise|background|proficiency|competenc\w+|abilit\w+|principles|techniques|methodolog\w+|best practices|concepts|practices|kenntnisse|erfahrung)\b/i;
/** Words before a quality that ask it of the reader: "you are curious", "must be reliable". */
const ASKED_OF_YOU =
  /\b(?:you(?:[’']re| are| have| will be| bring)?|be|being|must be|highly|very|strong|excellent|good|great|someone|person|candidate|individual|attitude|bist|sind|êtes|eres|ser)\b[^.;:!?]{0,40}$/i;

/**
 * The signals for concepts and qualities, whose names are words of everyday prose ("budget", "careful"): what counts is
 * whether something is asked here, not how the word is written.
 */
function conceptSignals(hit: Hit, skill: Skill, { text, line }: Context): Signal[] {
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
  if (ASKED_BEFORE.test(lead)) signals.push({ name: 'asked for before it', points: 1.5 });
  if (ASKED_BEHIND.test(rest)) signals.push({ name: 'asked for behind it', points: 1.5 });
  if (soft && ASKED_OF_YOU.test(lead)) signals.push({ name: 'asked of the reader', points: 1 });
  if (hit.start <= line.start + 1 && hit.end >= line.end - 2) signals.push({ name: 'a line of its own', points: 1.5 });
  // A heading among skills names an area: "Testing & Quality".
  if (line.heading) signals.push({ name: 'in a heading', points: SKILL_SECTIONS.has(kind) ? 1 : -1 });
  return signals;
}

/** The signals that need no other hit. */
function ownSignals(hit: Hit, skill: Skill, context: Context): Signal[] {
  const { text, line, allCaps } = context;
  const signals: Signal[] = [];
  const add = (name: string, points: number) => signals.push({ name, points });
  const opening = opens(text, line, hit.start);
  const written = text.slice(hit.start, hit.end);
  const acronym = ACRONYM.test(hit.form.text) && !allCaps;

  if (!hit.exact) add('another case', hit.form.evidence === 'exact' ? -2 : -3);
  else if (allCaps && !/[^\p{L}\s]/u.test(written)) add('all in capitals', 0);
  else if (acronym) add('an acronym', hit.form.evidence === 'exact' ? 2 : 1);
  else if (CAPITAL.test(written)) {
    if (opening) add('opens the line', hit.form.evidence === 'exact' ? 1 : 0);
    else add('a capital inside a sentence', hit.form.evidence === 'exact' ? 2 : 1);
  } else add('case as written', hit.form.evidence === 'exact' ? 2 : 0);

  const rest = text.slice(hit.end, Math.min(line.end, hit.end + 40));
  const lead = text.slice(Math.max(line.start, hit.start - 40), hit.start);
  const next = WORD_AFTER.exec(rest)?.[1] ?? '';
  const previous = wordBefore(lead);
  const nextLower = next.toLowerCase();
  if (
    /^\s?v?\d/.test(rest) &&
    /^\s?v?\d{1,2}(?:\.\d+)*(?![\d%:–-])/.test(rest) &&
    !/^\s\d+\s*(?:years?|yrs|days|hours|%|am|pm)/i.test(rest)
  )
    add('a version behind it', 2);
  if (TECH_NOUNS.has(nextLower) || GLUED.test(/^-(\S+)/.exec(rest)?.[1] ?? '')) add(`“${next}” behind it`, 2);
  else if (
    CAPITAL.test(next) &&
    /^\s+\S/.test(rest) &&
    !ROLE_NOUN.test(next) &&
    !allCaps &&
    CAPITAL.test(written) &&
    !acronym
  ) {
    add(`the name goes on: “${next}”`, -2);
  }
  if (!acronym && /^\s(?:19|20)\d\d\b/.test(rest) && SEASON_LEAD.test(lead)) add('a date', -3);
  if (PLAIN_LEADS.has(previous.toLowerCase())) add(`“${previous}” before it`, 2);
  else if (TECH_LEADS.has(previous.toLowerCase())) add(`“${previous}” before it`, 1);
  else if (
    CAPITAL.test(previous) &&
    /\S\s$/.test(lead) &&
    !opens(text, line, hit.start - lead.length + lead.lastIndexOf(previous)) &&
    !allCaps &&
    !acronym
  ) {
    add(`the name began before: “${previous}”`, -1);
  }
  if (hit.start <= line.start + 1 && hit.end >= line.end - 2) add('a line of its own', 2);
  if (SKILL_SECTIONS.has(line.section.kind)) add('among requirements', 1);
  else if (COLD_SECTIONS.has(line.section.kind)) add('outside the job', -2);

  if (line.heading && !SKILL_SECTIONS.has(line.section.kind)) add('in a heading', -1);

  return signals;
}

/** What the taxonomy's own context words say. */
function contextSignals(hit: Hit, skill: Skill, { text, line }: Context): Signal[] {
  if (skill.context.length + skill.counterContext.length === 0) return [];
  const from = Math.max(line.start, hit.start - NEAR);
  const around = text.slice(from, Math.min(line.end, hit.end + NEAR)).toLowerCase();
  const speaks = (words: readonly string[]) =>
    words.find((word) => standsIn(around, word, hit.start - from, hit.end - from));
  const good = speaks(skill.context);
  const bad = speaks(skill.counterContext);
  return [
    ...(good === undefined ? [] : [{ name: `“${good}” in the line`, points: 2 }]),
    ...(bad === undefined ? [] : [{ name: `“${bad}” in the line`, points: -4 }]),
  ];
}

/** Whether nothing about the hit asks for a closer look. */
function isPlain(text: string, hit: Hit, skill: Skill): boolean {
  return (
    hit.form.evidence === 'free' &&
    skill.counterContext.length === 0 &&
    !ODD.has(text.charAt(hit.start - 1)) &&
    !ODD.has(text.charAt(hit.end)) &&
    !NAMED_AS.test(text.slice(hit.end, hit.end + 40))
  );
}
/** Characters of addresses. */
const ODD = new Set(['/', ':', '.', '@', '#']);

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

/** Whether one has to do with the other by the taxonomy's own word. */
function related(a: Skill, b: Skill): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id) || a.implies.includes(b.id) || b.implies.includes(a.id);
}

/**
 * Judges the hits of one line.
 * @param hits of this line, in text order
 */
export function judge(text: string, line: Line, hits: readonly Hit[], taxonomy: Taxonomy): Verdict[] {
  const skillOf = (hit: Hit) => {
    const skill = taxonomy.skills[hit.form.skill];
    if (!skill) throw new RangeError('A form without its skill: the index belongs to another taxonomy.');
    return skill;
  };
  const gaps = hits.map((hit, i): Gap => {
    const before = hits[i - 1];
    return before ? gapBetween(text, before, hit) : 'none';
  });
  const silent = SILENT_SECTIONS.has(line.section.kind) && !ASKS.test(text.slice(line.start, line.end));
  if (silent && hits.every((hit) => skillOf(hit).category !== 'soft')) {
    return hits.map((hit, i) => ({
      hit,
      skill: skillOf(hit),
      taken: false,
      signals: [{ name: 'in a part that asks nothing', points: -9 }],
      gap: gaps[i] ?? 'none',
    }));
  }

  const words = text.slice(line.start, line.end);
  const context: Context = {
    text,
    line,
    allCaps: isAllCaps(words),
    mayCompare: MAY_COMPARE.test(words),
    mayApply: MAY_APPLY.test(words),
    mayCall: MAY_CALL.test(words),
  };
  const plain = SKILL_SECTIONS.has(line.section.kind) || line.section.kind === 'duties';
  if (
    plain &&
    !silent &&
    !context.mayCompare &&
    !context.mayApply &&
    !context.mayCall &&
    hits.every((hit) => isPlain(text, hit, skillOf(hit)))
  ) {
    return hits.map((hit, i) => ({ hit, skill: skillOf(hit), taken: true, signals: [], gap: gaps[i] ?? 'none' }));
  }
  const drafts = hits.map((hit, i) => {
    const skill = skillOf(hit);
    const refused = silent && skill.category !== 'soft' ? 'in a part that asks nothing' : refusal(hit, context, skill);
    const free = hit.form.evidence === 'free';
    const weigh = isName(hit.form) || hit.form.evidence === 'exact' ? ownSignals : conceptSignals;
    const signals =
      refused !== null || free ? [] : [...weigh(hit, skill, context), ...contextSignals(hit, skill, context)];
    return { hit, skill, refused, free, signals, gap: gaps[i] ?? 'none', listed: false };
  });
  type Draft = (typeof drafts)[number];

  // Lists: runs of hits that only list words part.
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    if (draft.gap === 'none' || runs.length === 0) runs.push([draft]);
    else runs.at(-1)?.push(draft);
  }
  for (const run of runs) {
    const members = run.filter((draft) => draft.refused === null && CONCRETE.has(draft.skill.category));
    const strong = members.filter(({ free, hit }) => free || (hit.form.evidence === 'exact' && hit.exact));
    const written = members.filter(({ hit }) => hit.exact);
    const concepts = run.filter((draft) => draft.refused === null && draft.free && !CONCRETE.has(draft.skill.category));
    for (const draft of run) {
      if (draft.free || draft.refused !== null) continue;
      if (!isName(draft.hit.form) && concepts.length > 0) {
        draft.signals.push({ name: 'in a list with other concepts', points: 1 });
      }
      const others = (list: readonly Draft[]) => list.length - (list.includes(draft) ? 1 : 0);
      const alike = draft.hit.exact ? strong : strong.filter(({ hit }) => !hit.exact);
      if (others(alike.slice(0, 2)) > 0) {
        draft.signals.push({ name: 'in a list with other skills', points: 3 });
        // "python,c,java": where the whole list is written so, case says nothing.
        if (!draft.hit.exact) draft.signals.push({ name: 'the list is written so', points: 3 });
        draft.listed = true;
      } else if (draft.hit.exact && others(written.slice(0, 3)) > 0) {
        draft.signals.push({ name: 'in a list with other doubtful names', points: 2 });
        draft.listed = written.length > 2;
      }
    }
  }
  const total = ({ signals }: Draft) => signals.reduce((sum, { points }) => sum + points, 0);
  const sure = (draft: Draft) =>
    draft.refused === null &&
    (draft.free || (total(draft) >= ENOUGH && (draft.hit.form.evidence !== 'listed' || draft.listed)));

  // What is sure speaks for the rest of the line.
  let asked = 0;
  drafts.forEach((draft, i) => {
    if (draft.free || draft.refused !== null || total(draft) >= ENOUGH) return;
    const others = drafts
      .slice(Math.max(0, i - NEAR_HITS), i + NEAR_HITS)
      .filter((other) => other.skill !== draft.skill && sure(other));
    if (others.some((other) => related(other.skill, draft.skill))) {
      draft.signals.push({ name: 'a related skill in the line', points: 2 });
    } else if (others.some((other) => CONCRETE.has(other.skill.category))) {
      draft.signals.push({ name: 'another technology in the line', points: 1 });
    }
    const points = total(draft);
    if (
      !isName(draft.hit.form) ||
      ACRONYM.test(draft.hit.form.text) ||
      draft.hit.form.evidence === 'listed' ||
      points < ENOUGH - 1 ||
      points >= ENOUGH ||
      asked++ >= MOST_ASKED
    )
      return;
    const part = partOfSpeech(
      text.slice(line.start, line.end),
      draft.hit.start - line.start,
      draft.hit.end - line.start,
    );
    draft.signals.push(
      part === 'noun'
        ? { name: 'compromise reads a noun', points: 1 }
        : { name: `compromise reads no noun (${part})`, points: -1 },
    );
  });
  return drafts.map((draft) => ({
    hit: draft.hit,
    skill: draft.skill,
    taken: sure(draft),
    signals: draft.refused === null ? draft.signals : [{ name: draft.refused, points: -9 }],
    gap: draft.gap,
  }));
}
