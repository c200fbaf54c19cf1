/** Degrees that a posting asks for. */
import { gated } from './gates';
import { saysNotNeeded, saysWelcome, SILENT } from './cues-of-level';
import type { Line } from './line';
import { matchesOf } from './matches';
import type { Degree, Education, Level, Span } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

/** From the lowest to the highest. */
const ORDER: readonly Degree[] = ['highschool', 'certificate', 'diploma', 'associate', 'bachelor', 'master', 'phd'];

/** Cheap test for a line that may name a degree. */
const GATE = gated(
  /degree|bachelor|m[aá]ster|\bph\.?d|doctora|dipl[oô]m|certificate|associate['’]?s? (?:degree|of)|\bB\.? ?(?:S|A|Sc|Eng|Tech|Com)\b|\bM\.? ?(?:S|A|Sc|Eng)\b|\bMBA\b|\bBSN\b|\bGED\b|high ?school|secondary school|2[:.]1|studi|ausbildung|abschluss|abitur|mittlere|lehre\b|promo[tv]|licen[cz]|\bbac\b|bac ?\+|baccala|\b(?:BTS|BUT|DUT|CAP|BEP|DEA|ESO|FP|CFGS)\b|ingénieur|grado|graduad|titulaci|t[íi]tulo|ingenier[íi]a|universit|bachillerato|carrera|graduate|college|a[- ]levels?|gesell|journey|red seal|\b[NS]VQ\b|city (?:&|and) guilds|apprentice|examen als|examinier|staatlich (?:anerkannt|geprüft)|titre professionnel|\bCQP\b|\b(?:HN[CD]|AAS|ADN|ASN|EFZ|JD|ETH|FH|HS|GCSEs?)\b|juris|formaci|ciclo|ingenier|techniker|meister/i,
);

const PATTERNS = (
  [
    [
      'phd',
      [
        /\bph\.? ?d\.?(?![\p{L}])|\bdoctora(?:te|l|t|do)\b|(?:abgeschlossene|mit) promotion\b|^promotion(?= in \p{L})|\bpromovier\w*|\bjuris doctor\b/giu,
        /\bJ\.?D\.?(?= (?:degree|from|or|required|preferred|and)\b|,|$)/g,
      ],
    ],
    [
      'master',
      [
        /\bmaster['’]?s['’]?(?=[ -]?(?:degree|of (?:science|arts|business|engineering|laws|education|social|public)|in\b|level|or\b|\/|,|studium|abschluss|preferred|required|prefer|is |\)|;|\.|$|and\b))|\bmaster(?=-?(?:studium|abschluss|studiengang)|[ -](?:degree|level|of (?:science|arts|business|engineering|laws|education|social|public)|universitario|oficial))|(?<=(?:^|\b(?:un|a|de|ou|or|oder|und|and) ))master(?= (?:en|in|or|ou|oder|2|1)(?! (?:weeks|days|months|a)\b))|\bM\.?Sc\b|\bMBA\b|\bM\.?Eng\b|\b(?:advanced|graduate|postgraduate|post-graduate) (?:degree|studies|qualification)|\bmagister\b|(?<![\p{L}])diplom(?=[ -]?(?:ingenieur|informatik|kauf|studium|\.|,|\)|in |oder |\/|$))|\bbac ?\+ ?5\b|(?<!\p{L})(?:écoles?|diplômes?|titre) d['’]ingénieur|(?<![\p{L}])máster\b|\bposgrado\b/giu,
        /\bMaster(?=[ -]?(?:in\b|or\b|oder\b|ou\b|en\b|\/|,|preferred|required|prefer|is |\)|;|\.|$|and\b|und\b))(?! (?:and|or|in) (?:\p{Lu}\p{Ll}+ )?(?:product|owner|commander|slave|chief|mate|weeks))/gu,
        /\bM\.?S\.?(?= (?:degree|in|or (?:a )?Ph)| ?\/ ?Ph)|\bB\.?S\.? ?\/ ?M\.?S\b|\bM\.?A\.? (?=degree|in )|\bDEA\b/g,
      ],
    ],
    [
      'bachelor',
      [
        /\bbachelor(?:['’]?s)?['’]?|\bB\.?Sc\b|\bB\.?Eng\b|\bB\.?Tech\b|\bB\.?Com\b|\bundergraduate (?:degree|qualification)|\b(?:university|college|4[- ]year|four[- ]year|technical|relevant|related|honou?rs|first|good|completed|post-secondary|accredited) degree|(?<!\b(?:associate['’]?s?|master['’]?s?|advanced|graduate|high|some|doctoral|third|first|certain|greater|360|foundation|two[- ]year|2[- ]year|postgraduate)[ -])\bdegree(?:s(?= (?:in|from)\b))?\b(?! of (?!arts|science|bachelor))(?:[ -](?:level|educated))?|\b2:1\b|\b2\.1(?= (?:degree|or (?:above|higher)|hon))|(?<![\p{L}])(?:hochschul|universitäts|fachhochschul|bachelor|informatik|ingenieur|wirtschafts|master)?studium\b|(?:(?:hochschul|universitäts|studien|fh|eth|uni)-?|akademische\w* |FH |ETH |Uni )abschluss|abschluss (?:an )?(?:einer )?(?:ETH|FH|TU|Uni\w*|Hochschule|Fachhochschule)\b|(?:^|(?<=\b(?:une|d['’]une|de|niveau|ou) |[:/(] ?))licence\b(?= (?:en|professionnelle|ou)\b|,|\)|$)|\bbac ?\+ ?[34]\b|\blicenciatura\b|\blicenciad[oa]|(?<!medio |superior )\bgrado (?:en|universitario)|\bgraduad[oa] en|\bdiplomad[oa] en|\bdiplomatura|(?:^|título de |titulación de )ingenier[oa](?= (?:industrial|técnic|superior|informátic|civil|agrónom|químic|mecánic|de ))|(?<!(?:experiencia|conocimientos|equipo|área|departamento) (?:de|en) )\bingenier[íi]a de (?:caminos|minas|montes|organización|telecomunicaci\p{L}+)|\btitulaci[óo]n (?:universitaria|superior|en)|\b(?:carrera|t[íi]tulo|estudios|formaci[óo]n) (?:universitari[oa]s?|superior(?:es)?)|\bingenier[íi]a (?:en |técnica |superior )?(?:inform|de tele|industr|electr|mec|civil|qu[íi]m|de software|de sistemas)\p{L}*|diplôme universitaire|formation supérieure/giu,
        /\bB\.?S\.?(?= (?:degree|in|or)\b| ?\/|\()|\bB\.S\.|\bB\.?A\.?(?= (?:degree|in|or)\b| ?\/ ?[BM])|\bBSN\b|\bBBA\b/g,
      ],
    ],
    [
      'associate',
      [
        /\bassociate(?:['’]?s)?['’]? (?:degree|of (?:science|arts|applied))|\bassociate['’]s\b|\b(?:2|two)[- ]year degree|\bbac ?\+ ?2\b|\bfoundation degree|staatlich geprüfte\w* (?:techniker|betriebswirt)\w*|\b(?:handwerks|industrie)?meister(?:in)?(?:brief|titel|prüfung| im \p{L}+handwerk)|técnico superior|(?:(?:FP|formación profesional) (?:de )?)?(?:grado|ciclo formativo(?: de grado)?) superior|(?:FP|formación profesional) superior|\bgraduate (?:of|from) an? (?:accredited|approved|recogni[sz]ed) (?:school of nursing|nursing (?:school|program\w*))/giu,
        /\b(?:HN[CD]|AAS|ADN|ASN)\b/g,
        /\b(?:BTS|DUT|BUT|CFGS)\b(?= (?!we\b|you\b|not\b|also\b|the\b))(?! [A-Z]{2,} [A-Z]{2,})/g,
      ],
    ],
    [
      'diploma',
      [
        /(?<!\b(?:high school|secondary school|secondary|school|graduate|h\.?s\.?) )\bdiploma\b|(?<![\p{L}])(?:berufs|fach)?ausbildung(?![\p{L}]| (?:von|der|des|unserer|neuer|unseres)\b)|\bgesellen(?:brief|prüfung)|\bEFZ\b|(?<![\p{L}])lehre\b(?= als| im| zum|,|\.|$| oder)|\bbac pro\b|\bdiplôme (?:d['’]état|en|de|d['’]études (?:collégiales|professionnelles))|\bformación profesional|\btécnico (?:medio|en)|\bgrado medio|\btrade qualification|\bjourney(?:man|person|woman)\b|\bred seal\b|\bexamen als (?=\p{Lu})|\bgraduation from an? (?:accredited|approved|recogni[sz]ed) (?:[\p{L}-]+ ){1,4}program\w*|\bexaminierte[rn]?\b|\bstaatlich anerkannte[rn]? (?=\p{Lu})|\bcity (?:&|and) guilds\b|\b(?:completed|finished|full|recogni[sz]ed|served|relevant|trade|electrical|mechanical|engineering|formal|an?) apprenticeship\b(?! program)|\bapprenticeship(?= (?:in|completed|as|or)\b)|\bapprentice[- ]trained\b|\btitre professionnel\b/giu,
        /\b[NS]VQ\b|\bCQP\b/g,
        /(?:(?<=(?:\b[Dd]['’]un|\b[Uu]n|\b[Dd]u|\b[Nn]iveau|\b[Dd]iplôme|\b[Ll]e) )|^)(?:CAP|BEP)\b(?= \p{Ll}{3,})(?! theorem)/gu,
        /\b(?:CAP|BEP)\b(?=[,./)]| (?:ou|en|de|(?!Theorem)\p{Lu}\p{Ll}+|\p{Ll}{4,}ie)\b|$)|\bFP\b(?= (?:de|en|grado|superior|medio)|,|\.|$)/gu,
      ],
    ],
    [
      'certificate',
      [
        /\b(?:trades?|college|secretarial|post-secondary|vocational|administration|technical|university) certificate\b|\bcertificate (?:in (?!.{0,20}safety)|of (?:completion|qualification|apprenticeship|proficiency)|or (?:a )?(?:diploma|degree))/giu,
      ],
    ],
    [
      'highschool',
      [
        /\bhigh ?school\b(?! (?:students?|teachers?|pupils?|kids|level))|\bh\.?s\.? (?:diploma|grad\w*)\b|\bGCSEs?\b|\bsecondary school(?= diploma| education| graduat)|\bgrade 12\b|\bleaving certificate\b|(?<![\p{L}])(?:fach)?abitur\b|\bmatura\b|mittlere[rn]? (?:reife|schulabschluss)|realschulabschluss|(?:haupt)?schulabschluss|\bbaccalauréat\b|\bbachillerato\b|graduado escolar/giu,
        /\bGED\b|\bESO\b|\bA-[Ll]evels?\b|\bA levels\b|\b[Bb]ac\b(?! ?\+| pro)(?= |,|\.|$)/g,
      ],
    ],
  ] satisfies readonly (readonly [Degree, readonly RegExp[]])[]
).map(([degree, patterns]) => ({ degree, patterns: patterns.map(gated) }));

/** "Studium oder Ausbildung mit Weiterbildung": the further training makes up for the degree. */
const FURTHER = /^ (?:mit|und|plus) (?:\p{L}+ )?(?:weiterbildung|zusatzqualifikation|fortbildung)/iu;
/** What names a degree even in a list of duties: "Bachelors degree required, any stream." */
const STRAY = gated(
  /\bdegree (?:is )?(?:required|preferred|mandatory|a must)|^(?:an? )?(?:bachelor|master)['’]?s?['’]? (?:degree|in|of|or)\b|^(?:abgeschlossen\w* )?(?:studium|berufsausbildung)\b|^bac ?\+/i,
);
/** "Not required" alone says nothing kind; "preferred, not required" does. */
const NOT_REQUIRED =
  /\b(?:not|n['’]t) (?:strictly |absolutely )?(?:necessary|required|needed|essential|a must|mandatory)\b|\boptional\b/gi;

/** "or an equivalent training" lowers nothing: it says what else is taken. */
const COMPARABLE =
  /(?:vergleichbare\w*|gleichwertige\w*|ähnliche\w*|entsprechende\w*|equivalent|comparable|similar|équivalente?|similaire|equivalente)\s+$/i;
const EQUIVALENT = gated(
  /\bequivalent|or (?:relevant|practical|comparable|similar|related) (?:work |professional |practical )?experience|commensurate experience|combination of education|vergleichbar|gleichwertig|ou équivalent|ou expérience|o equivalente|experiencia equivalente|o similar\b/i,
);
const RELATED = gated(
  /(?:related|relevant|similar|comparable|adjacent|equivalent|quantitative|technical|stem|other)(?: \w+){0,2} (?:fields?|disciplines?|subjects?|areas?|degrees?|majors?|studies)|or (?:something )?(?:related|similar)\b|related technical|ähnliche\w* (?:studien|fach)|verwandte|vergleichbare\w* (?:studien|fach)|domaine (?:similaire|connexe)|o (?:similar|afín|afines)|\bor a field where/i,
);
const NOT_A_DEMAND = gated(
  /tuition|reimburse|scholarship|high degree|some degree|degree of (?:accuracy|autonomy|freedom|independence|certainty|attention|confidence|detail|difficulty|care|professionalism|flexibility)|degrees? (?:celsius|fahrenheit|of freedom)|scrum master|master (?:data|the|class|plan|copy|agreement|service)|school (?:district|bus|children|teachers?)|towards? (?:a|your) degree|bring a certificate|whiteboard|\d ?degrees|(?:tenth|half|fraction|quarter) of a degree|not (?:about|by|on|for|at) (?:your |any |the )?degrees?\b/i,
);
/** Being in the middle of one is not having one, save where an intern is sought. */
const FIELD_START =
  /^(?:[’'s]*\s*(?:degree|abschluss|studium|diploma|level)?(?:\s*\([^)]{0,30}\))?,?\s*(?:\(or equivalent\)\s*)?(?:in|of|im|in den|der|des|en|with a major in)\s+(?:an? |the |bereich |fach(?:richtung)? |studiengang )?)/i;
const FIELD_END =
  /[.;:()]|\b(?:or|oder|ou|o|and|und)\s+(?:an?\s+|eine[rs]?\s+|une?\s+|another\s+|other\s+|any\s+)?(?:related|relevant|similar|equivalent|comparable|adjacent|closely|vergleichbar\w*|ähnlich\w*|verwandte\w*|équivalente?|similaire|connexe|similar|equivalente|field)\b|\b(?:preferred|required|is |are |with|from|plus|along|combined|mit|avec|con|or higher|and \d|\d+\+?|equivalent|who|that|where|degree)\b|,\s*(?:or )?(?:equivalent|related|similar|a field)/i;

interface Mention extends Span {
  readonly degree: Degree;
}

/** Most of a sentence that is read for degrees, in UTF-16 units. */
const LONGEST = 1_500;
/** How far from a degree a word may say how badly it is wanted, in UTF-16 units. */
const REACH = 110;

function mentionsIn(text: string, span: Span, line: Line): Mention[] {
  // No sentence about degrees is longer than this; what claims to be one is no sentence.
  const part = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const found: Mention[] = [];
  for (const { degree, patterns } of PATTERNS) {
    const mayBe = patterns.filter((gate) => gate.mayBeIn(line));
    for (const match of mayBe.flatMap(({ pattern }) => matchesOf(pattern, part))) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (match.index > 8 && COMPARABLE.test(part.slice(Math.max(0, match.index - 30), match.index))) continue;
      if (/ausbildung$/i.test(match[0]) && FURTHER.test(part.slice(match.index + match[0].length)) && found.length > 0)
        continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ degree, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The fields of study named after a degree, lower case, as written. */
function fieldsAfter(text: string, from: number, to: number): string[] {
  const rest = text.slice(from, Math.min(to, from + 240));
  const start = / (?:en|in|der|of)$/.test(text.slice(from - 5, from)) ? '' : FIELD_START.exec(rest)?.[0];
  if (start === undefined) return [];
  const list = rest.slice(start.length);
  const stop = FIELD_END.exec(list);
  return (stop === null ? list : list.slice(0, stop.index))
    .split(/,|\/|\b(?:or|and|oder|und|ou|et|o|y)\b/)
    .map((field) => field.replace(/^[\s"“]*(?:an? |the |in )?|["”\s]+$/g, '').toLowerCase())
    .filter((field) => field.length > 1 && field.length <= 50 && field.split(' ').length <= 5);
}

/** The part of a sentence between commas or semicolons that a mention stands in, if that part speaks of a level by itself. */
function clauseOf(text: string, sentence: Span, mention: Span): string {
  const before = text.slice(sentence.start, mention.start);
  const after = text.slice(mention.end, sentence.end);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(', '), before.lastIndexOf(' but ')) + 1;
  const stop = /;|, (?=\S+(?: \S+){0,3} (?:preferred|required|a plus|desirable))| but /.exec(after);
  const to = stop === null ? sentence.end : mention.end + stop.index;
  return text.slice(Math.max(sentence.start + from, mention.start - REACH), Math.min(to, mention.end + REACH));
}

function levelOf(text: string, sentence: Span, mention: Mention, line: Line): Level | null {
  const clause = clauseOf(text, sentence, mention);
  const whole = text.slice(sentence.start, sentence.end);
  const notNeeded = saysNotNeeded(clause);
  // "Not required, but a plus": the other half of the sentence.
  const kind =
    notNeeded && whole.length < 2 * REACH && /\b(?:but|though|aber|mais|pero)\b/i.test(whole) ? whole : clause;
  if (saysWelcome(notNeeded ? kind.replace(NOT_REQUIRED, '') : kind)) return 'preferred';
  if (
    /\b(?:required|must|mandatory|minimum|erforderlich|vorausgesetzt|exigée?|requise?|imprescindible|obligatori[oa])(?![\p{L}])/iu.test(
      clause,
    ) &&
    !notNeeded
  )
    return 'required';
  if (line.section.kind === 'preferred' && !notNeeded) return 'preferred';
  if (line.section.kind === 'niche' || line.section.kind === 'stack') return 'mentioned';
  if (notNeeded) return null;
  return whole.length < 2 * REACH && saysWelcome(whole) && !/required|must|;/.test(whole) ? 'preferred' : 'required';
}

function fromSentence(text: string, sentence: Span, line: Line): Education[] {
  const whole = text.slice(sentence.start, sentence.end);
  if (!GATE.test(whole, line) || NOT_A_DEMAND.test(whole, line)) return [];
  if (line.section.kind === 'duties' && !STRAY.test(whole, line)) return [];
  const mentions = mentionsIn(text, sentence, line);
  const byLevel = new Map<Level, Mention[]>();
  for (const mention of mentions) {
    const level = levelOf(text, sentence, mention, line);
    if (level !== null) byLevel.set(level, [...(byLevel.get(level) ?? []), mention]);
  }
  const fields = [...new Set(mentions.flatMap((mention) => fieldsAfter(text, mention.end, sentence.end)))];
  const orRelated = RELATED.test(whole, line);
  const orEquivalent = EQUIVALENT.test(whole, line);
  return [...byLevel].map(([level, of]) => {
    const accepted = ORDER.filter((degree) => of.some((mention) => mention.degree === degree));
    return { degree: accepted[0] ?? 'bachelor', level, accepted, fields, orRelated, orEquivalent, ...sentence };
  });
}

/** What is asked of a person's education: the required ones first, each group in text order. */
export function educationIn(text: string, lines: readonly Line[]): Education[] {
  const found = lines
    .filter((line) => (line.signs & SIGN.degree) !== 0 && !line.heading && !SILENT.has(line.section.kind))
    .flatMap((line) =>
      PATTERNS.some(({ patterns }) => patterns.some((gate) => gate.mayBeIn(line)))
        ? sentencesOf(text, line).flatMap((sentence) => fromSentence(text, sentence, line))
        : [],
    );
  return [...found.filter(({ level }) => level === 'required'), ...found.filter(({ level }) => level !== 'required')];
}
