/** Where the work is done: remote, hybrid or on site. */
import { gated } from './gates';
import type { Line } from './line';
import type { Span, WorkMode, WorkModeFact } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

/** Cheap test for a line that may say where the work is done. */
const GATE = gated(
  /remot|h[yí]brid|on-?site|on site|premis|office|in[- ]person|home|télétravail|teletrabajo|distan|distrib|pr[ée]sen|präsenz|vor ort|sur (?:site|place)|mobile\w* arbeiten|büro|tele(?:work|commut)|oficina|bureau|ortsunab|anywhere|wherever|\bcom(?:e|ing) in\b|workshop|\bcasa\b|\bwfh\b|zu ?hause|based at/i,
);

const N =
  '(?:\\d|half an?|one|two|three|four|five|ein|eine|einen|zwei|drei|vier|fünf|un|une|deux|trois|quatre|cinq|uno|dos|tres|cuatro|cinco)';
const DAYS = `${N}(?: ?(?:-|–|to|or|bis|oder|à|ou|a|o) ?${N})?`;

const HYBRID = gated(
  new RegExp(
    `(?<!(?:vehículo|coche|auto|véhicule|voiture|fahrzeug|motor) )\\bhybrid(?:e[srn]?|es)?\\b(?! (?:cloud|mobile|app|search|vehicle|car|approach|architecture|model of|drive|electric|infrastructure|environment of|system|solution|electrodes))|(?<!(?:vehículo|coche|auto|motor|nube) )\\bhíbrid[oa]\\b|#li-hybrid|\\bsemipresencial\\b|` +
      `\\b(?:mobiles? arbeiten|teilweise (?:remote|im homeoffice)|(?:homeoffice|home office|mobiles arbeiten)[- ](?:anteil\\w*|möglich\\w*|option|tage\\w*|nach (?:absprache|vereinbarung)|teilweise)|(?:möglichkeit|option) (?:zum|zur|auf|für|zu|von) (?:teilweise\\w* )?(?:mobile[nm]? arbeiten|home ?office|remote\\w*)|teils (?:im )?(?:büro|remote|home))|half (?:of )?(?:the|your) (?:week|time) (?:in|at|from) (?:the |our )?(?:office|home)|` +
      `\\bsplit\\w* (?:your |the |our )?time between (?:home|the office|remote)|(?:balance|mix|combination|blend) of (?:working )?(?:from )?(?:home|remote|in-?office|office)|` +
      `(?:partly|partially|part) remote|some remote|occasional(?:ly)? (?:remote|work from home)|flexible (?:remote|hybrid)|(?<!full |total |complet |100 ?% (?:de |en )?)télétravail (?:partiel|possible)|teletrabajo parcial|` +
      `\\bsplit(?:s|ting)? (?:your |the |their |our )?(?:time|weeks?|days?) between [^.;]{0,40}\\b(?:home|remote)`,
    'iu',
  ),
);
/** So many days at home or in the office: both places, then. */
const DAYS_SPLIT = gated(
  new RegExp(
    `\\b${DAYS} (?:or more )?(?:days?|tage?n?|jours?|días?)(?: (?:a|per|each|pro|par|por|die|la|de la|each) (?:week|woche|semaine|semana))?(?: (?:of|de|d['’]|im|in|en|at|from|a la|in the|in our|au))? ?(?:the |our )?(?:office|home ?office|homeoffice|home(?!-)|remote|télétravail|teletrabajo|büro|bureau|oficina|mobil\\w*|person|in\\b|on-?site|wfh)|` +
      `(?:office|in-?office|in person|homeoffice|home ?office|télétravail|teletrabajo|on[- ]?site|remote)(?:,| attendance:?| for| at least| bis zu| an| on)? \\(?(?:at least |about |up to |around )?${DAYS} (?:days?|tage?n?|jours?|días?)|` +
      `\\b${DAYS} (?:büro|office|home ?office|remote)-?tagen?\\b|\\b${DAYS} (?:home|office|in-?office|remote|wfh|work[- ]from[- ]home)[- ]days?\\b(?! (?:a|per|each) (?:year|quarter|annum))|\\b${DAYS} in-?office days|(?:in|from|at) (?:the|our) (?:\\p{L}+ )?office (?:on )?(?:mon|tues|wednes|thurs|fri)\\w*|\\b\\d{1,2} ?% (?:remote|office|homeoffice|home office|télétravail|in[- ]office)|${DAYS} days in\\b|in the office ${DAYS} days|in (?:the|our) office (?:at least |about )?(?:once|twice|${N} times) (?:a|per|each|every) week|` +
      `\\b${DAYS} (?:days?|tage?n?|jours?|días?)(?: \\p{L}+){0,3}? (?:at home|from home|en casa|à la maison|zu ?hause|von zu ?hause|daheim)(?!-)|un jour et demi de télétravail|télétravail[^.;]{0,20}\\d ?j(?:ours?)?\\b|` +
      `(?:work(?:ing)? from home|home ?office|remote(?:ly)?) (?:\\p{L}+ ){0,3}?(?:${DAYS} days?|on (?:mon|tues|wednes|thurs|fri)\\w*)|\\bcom(?:e|ing) in(?:to the office)? (?:on )?(?:(?:mon|tues|wednes|thurs|fri)\\w*|${DAYS} days)`,
    'iu',
  ),
);
const REMOTE = gated(
  /\b(?:fully|100 ?%|completely|entirely|permanently|all|primarily|mostly|full[- ]time|vollständig|komplett|entièrement|totalmente|full)[ -]remote\b|\bremote[- ](?:first|friendly|only|role|position|job|opportunity|team(?= (?:within|across|in))|work(?:ing)?\b|based|option\w*|möglich|within|in\b|from|anywhere|across|ok\b|possible)|#li-remote|\bwork(?:ing|s)? (?:fully |100% )?remote(?:ly)?\b|\b(?:is|are|be|being|we['’]re|operate|continue to operate|100%) (?:a )?(?:fully )?remote(?:ly)?\b|\bremote\b(?= ?[|·•,;)(]|$| (?:us|uk|eu|usa|europe|canada|germany|possible))|^remote\b|\bremote:? (?:yes|temporarily)|\bwork remotely|\bwork(?:ing)? from (?:home|anywhere)\b|\btelecommut\w*|\btelework\w*|oder remote\b|remote in deutschland|\bremote\b[^.;]{0,30}\bmöglich|(?:100 ?%|full|complet|total|entièrement en|en) télétravail\b|télétravail (?:complet|total|à 100|100)|teletrabajo (?:completo|total|100|al 100)|(?:100 ?%|en) (?:teletrabajo|remoto)\b|trabajo (?:en )?remoto|(?:travail|poste|entièrement|totalement|100 ?%) à distance|a distancia\b|\b(?:100 ?% |en |trabajo |totalmente )remoto\b|\bremoto (?:en|desde|100)\b|\bhome[- ]based\b|\bfully distributed\b|\bwe(?:['’]re| are) an? (?:\w+ )?distributed (?:team|company)\b|\bfrom your (?:own )?home(?: office)?\b|\b(?:performed|done|carried out) from (?:home|anywhere)\b|\bwork wherever\b|ortsunabhängig|distanciel\b|homeoffice 100|100 ?% (?:homeoffice|home office)/i,
);
const ONSITE = gated(
  /\bwork(?:ing)?[- ]from[- ](?:the |our )?office\b|\bon-?site\b|\bon site\b|\bin[- ](?:person|office)\b(?! (?:days|interview|meetings?))|\b(?:vor ort|sur site|en présentiel|présentiel|presencial)\b|\bnot (?:a )?remote\b|\bno remote\b|office[- ]based|(?:four|five|4|5) days (?:a week )?in the office|remote work is not|in the office full|#li-onsite|\bon[- ]premises?(?=[;,.|)]|$| (?:role|job|position|work|only|daily|full))|\bpr[ée]sen[ct]e (?:at|in|on|sur|dans|en) (?:the|our|la|le|nos|notre) [^.;]{0,40}\b(?:required|needed|expected|every day|daily|requise|nécessaire)|\bbased (?:full[- ]time )?(?:at|in) our (?:[\p{L}-]+ ){0,2}(?:site|office|plant|factory|store|shop|workshop|clinic|hospital|warehouse|depot|studio|lab\p{L}*|campus|headquarters|yard)\b|\b(?:full[- ]time|every day|daily) (?:in|at) our (?:[\p{L}-]+ )?(?:site|office|plant|factory|store|shop|workshop|clinic|warehouse|studio|lab)\b|(?:in|at) the (?:workshop|office|factory|plant|lab|studio|shop)\b[^.;]{0,15}\b(?:five|5) days|\b(?:five|5) days (?:a week |per week )?(?:in|at) the (?:workshop|office|factory|plant|lab|studio|shop)|\b(?:horario|jornada|trabajo|puesto)[^.;]{0,40} en (?:la|nuestra) oficina|\bpräsenz (?:vor ort )?(?:ist )?(?:nötig|erforderlich)/iu,
);
/** Home is ruled out, so the work is done in its place. */
const NO_HOME = gated(
  new RegExp(
    `\\b(?:no|not|cannot|can['’]t|isn['’]t|never)(?! only)\\b[^.;:]{0,40}\\b(?:home ?office|home[- ]?working|work(?:ing)? from home|from home|telework\\w*|telecommut\\w*)|` +
      `\\b(?:remote(?: work)?|home ?office|home[- ]?working|work(?:ing)? from home) (?:\\p{L}+ ){0,5}?(?:not|isn['’]t|cannot|never|nicht|kein\\w*) (?:\\p{L}+ ){0,3}?(?:possible|available|option|offered|allowed|suitable|möglich|vorgesehen)|` +
      `\\b(?:kein\\w*|ohne) (?:home ?office|remote|mobiles arbeiten)|\\b(?:pas|sans|aucun) (?:de |en )?télétravail|télétravail (?:n['’]est )?(?:pas |im)possible|\\b(?:no (?:hay|se ofrece|es posible(?: el)?)|sin) (?:el )?(?:teletrabajo|trabajo (?:en )?remoto)|teletrabajo no\\b|` +
      `\\b(?:telework|remote(?: work)?|home ?office|télétravail|teletrabajo) ?: ?(?:no(?:ne)?|not available|nein|kein\\w*|non|aucun)\\b`,
    'iu',
  ),
);

/** Sentences about something else than where this job is done. */
const ELSEWHERE = gated(
  /\binterview|\baward|top workplaces|gespräch|entrevista|entretien|kennenlern|\b(?:first|second|final) (?:call|round|chat|one|visit|meeting)\b|\b(?:customers|clients|users|patients|guests|families|members|students) (?:who )?(?:work|live)/i,
);
/** Words of place that say nothing of where this job is done. */
const ASIDE =
  /\bappl(?:y|ications?)\b[^.;]{0,30}in[- ]person|(?:over|via|by|on) (?:zoom|phone|video)[^.;]{0,12} in[- ]person|remote[- ](?:control\w*|config|operated|start)|(?:kita|kantine|park\w*|betreuung|kunden|termine|einsätze|support|montagen?|schulung\w*) vor ort|vor ort (?:beim|bei) (?:\p{L}+ )?kunden|\bwork(?:ing)? (?:remotely )?from \p{L}+ (?:for )?(?:up to |about )?(?:an?|one|two|three|four|\d+) (?:months?|weeks?)(?: (?:a|per|each) year)?|(?:on-?site|in-?house) (?:parking|gym|perks?|cafeteria|canteen|lunch|food|daycare|childcare|nursery|fitness|health|clinic|support (?:to|for)|interview|half-day|visit|training for|customers?|clients?|events?)|on-?site ?\/ ?offshore|onsite and offshore|remote (?:interview|sens\w+|access|monitoring|control|procedure|support|desktop|server|site|team members|colleagues|locations|offices|customers|areas|communit\w+|diagnos\w+|code|repositor\w+|hands|management|patient)|(?:in[- ]person|on-?site) (?:meetings|interview|events?|gathering|meetup|offsite|half|final|visit|collaboration, meetings)|(?:a|one|two|three|four|up to (?:a|\d)) (?:months?|weeks?|days) (?:a|per|of|each) (?:year|remote)|for (?:up to )?(?:a|one|two|\d+) (?:months?|weeks)|remote hands|home (?:office )?(?:budget|stipend|allowance|equipment|setup|improvement)|home office (?:budget|stipend|setup|equipment)|office (?:days are optional|budget|dog|manager|supplies|software|365|suite|administration|equipment|duties|environment|assistant|space)|microsoft office|ms office|head office|back office|front office|law office|for those who like an office|take-home|call from home|home (?:country|page|care|health|visit|improvement)|visit us|clinical sites|customer sites?|client sites?|construction sites?|on[- ]premises? (?:servers?|deploy\w*|software|solutions?|infrastructure|systems?|and cloud|data)|(?:lunch|coffee|breakfast|fruit|food|yoga|massages?|drinks) in (?:the|our) office|home-(?:made|grown|cooked)/giu;

const SAYS = [REMOTE, ONSITE, HYBRID, NO_HOME, DAYS_SPLIT];

/** What even a line of legal words says of the place: "This is an on-site position with exposure to noise." */
const OF_THE_JOB = /remote|\b(?:on-?site|hybrid|in[- ]person|office[- ]based)[ -](?:role|position|job|work|post)/i;
/** Labels on a board's form that a line below answers. */
const LABEL = gated(/remote|work (?:location|setting|arrangement|mode|model)|workplace/i);
const NO = /^(?:no|nein|non)\b[^,;]{0,20}$/i;
const YES = /^(?:yes|ja|oui|sí)(?![\p{L}])/iu;

interface Sign extends WorkModeFact {
  readonly weight: number;
}

/** What one sentence says, if anything. */
function signIn(text: string, sentence: Span, line: Line, label: boolean): Sign | null {
  const said = text.slice(sentence.start, sentence.end);
  if (!GATE.test(said, line) || ELSEWHERE.test(said, line)) return null;
  // What is set aside below only takes words away: where nothing is said with them, nothing is without.
  if (!SAYS.some((pattern) => pattern.test(said, line))) return null;
  const words = said.replace(ASIDE, ' ');
  const kind = line.section.kind;
  const short = label || sentence.end - sentence.start <= 80;
  const sign = (mode: WorkMode, weight: number): Sign => ({
    mode,
    weight: weight + (short ? 1 : 0) - (kind === 'duties' ? 1 : 0),
    ...sentence,
  });
  if (NO_HOME.pattern.test(words)) return sign('onsite', 4);
  if (HYBRID.pattern.test(words)) return sign('hybrid', 5);
  if (
    DAYS_SPLIT.pattern.test(words) &&
    !/\b(?:year|month|annum|jahr|an|año)\b/i.test(DAYS_SPLIT.pattern.exec(words)?.[0] ?? '') &&
    !/offsite|quarter|conference/i.test(words)
  ) {
    const most = /\b(?:five|5|fünf|cinq|cinco) (?:days|tage|jours|días)/i.test(words);
    return sign(most ? 'onsite' : 'hybrid', 3);
  }
  const remote = REMOTE.pattern.exec(words);
  const onsite = ONSITE.pattern.exec(words);
  if (onsite !== null && /not (?:a )?remote|no remote|not remote/i.test(words)) return sign('onsite', 4);
  if (remote !== null && onsite !== null && /\bor\b|\boder\b|\band\b|\/|\bund\b/.test(words)) return sign('hybrid', 2);
  if (remote !== null) {
    if (/\b(?:not|no|isn['’]t|cannot|kein)\b[^.;]{0,20}$/i.test(words.slice(0, remote.index))) return sign('onsite', 3);
    // "Work from home" among the benefits is a perk; a job that is remote says so.
    const perk = kind === 'benefits' && /work(?:ing)? from|home/i.test(remote[0]);
    return sign('remote', perk ? 0 : /fully|100|first|only|#li|friendly/i.test(remote[0]) ? 4 : 3);
  }
  if (onsite !== null) return kind === 'benefits' && !short ? null : sign('onsite', 3);
  return null;
}

/**
 * Where the work is done, the decided mode first, then what the posting says besides that does not fit it.
 * A city is no sign, nor is a perk ("work from anywhere for a month").
 */
export function workModeIn(text: string, lines: readonly Line[]): WorkModeFact[] {
  const signs: Sign[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const answers = above?.heading === true && (above.signs & SIGN.place) !== 0;
    if ((line.signs & SIGN.place) === 0 && !answers) return;
    if (line.section.kind === 'legal' && !OF_THE_JOB.test(text.slice(line.start, line.end))) return;
    if (line.section.kind === 'unwanted') return;
    // Of an application only the board's own tag speaks of the work.
    if (line.section.kind === 'apply' && !/#li-/i.test(text.slice(line.start, line.end))) return;
    if (
      line.heading &&
      line.end - line.start < 60 &&
      /work remotely|remote work|work location|workplace|arbeitsort/i.test(text.slice(line.start, line.end))
    )
      return;
    const label = above?.heading === true && LABEL.test(text.slice(above.start, above.end), above);
    // Answers on a board's form: "Work remotely: No".
    const answer = label ? text.slice(line.start, line.end) : '';
    if (label && (NO.test(answer) || YES.test(answer))) {
      signs.push({ mode: NO.test(answer) ? 'onsite' : 'remote', weight: 3, start: line.start, end: line.end });
      return;
    }
    if (!GATE.mayBeIn(line) || !SAYS.some((pattern) => pattern.mayBeIn(line))) return;
    for (const sentence of sentencesOf(text, line)) {
      const sign = signIn(text, sentence, line, label);
      if (sign !== null) signs.push(sign);
    }
  });
  const [first] = signs;
  if (first === undefined) return [];
  const best = (mode: WorkMode): Sign | null =>
    signs
      .filter((sign) => sign.mode === mode)
      .reduce<Sign | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
  const remote = best('remote');
  const hybrid = best('hybrid');
  const onsite = best('onsite');
  const decided = decide(remote, hybrid, onsite) ?? first;
  const others = signs.filter((sign) => sign.mode !== decided.mode && sign.weight >= 3);
  return [decided, ...others].map(({ mode, start, end }) => ({ mode, start, end }));
}

function decide(remote: Sign | null, hybrid: Sign | null, onsite: Sign | null): Sign | null {
  // The word "on-site" with four days in the office is on site; "remote" with three days in the office is hybrid.
  if (onsite !== null && hybrid !== null && hybrid.weight < 5 && remote === null)
    return onsite.weight >= hybrid.weight ? onsite : hybrid;
  if (hybrid !== null) return hybrid;
  if (remote !== null && onsite !== null) return remote.weight >= onsite.weight ? remote : onsite;
  return remote ?? onsite;
}

/** Whether these words leave no room for an office: "fully remote", "100 % remote", "Work location: Remote". */
export function rulesOutOffice(words: string): boolean {
  return /\b(?:fully|100 ?%|completely|entirely|permanently|vollständig|komplett|entièrement|totalmente)[ -]remote|remote[- ]only|\bremote (?:role|position|job)\b|^remote\b[^.]{0,30}$|100 ?%[^.]{0,6}(?:télétravail|teletrabajo|home ?office)/i.test(
    words,
  );
}

/** Whether these words ask for the person's presence: days in the office, "on-site". */
export function rulesOutRemote(words: string): boolean {
  return DAYS_SPLIT.pattern.test(words) || ONSITE.pattern.test(words.replace(ASIDE, ' '));
}
