/** The lines and sentences that say what the person will do. */
import { gated } from './gates';
import { clausesOfDuty, listedParts, partsAreWork } from './duty-clauses';
import { dutyForm, type DutyForm } from './duty-forms';
import { presentVerb, verbAbroad } from './duty-sentences';
import type { Line, SectionKind } from './line';
import { matchesOf } from './matches';
import type { Responsibility, Span } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

/** Sections in which no sentence says what the person will do. */
const NEVER: ReadonlySet<SectionKind> = new Set([
  'benefits',
  'apply',
  'legal',
  'unwanted',
  'preferred',
  'soft',
  'education',
  'skills',
  'stack',
  'niche',
]);

/** Lines under a heading of duties that are none: demands, catch-alls, what introduces the list. */
const DEMAND = gated(
  /^(?:must (?:be|have)|ability|able to|comfortable|proven|strong(?:ly)? |highly |well[- ]organi[sz]ed|thorough (?:understanding|knowledge)|excellent|solid |good |knowledge|experience(?:d)? (?:with|in|as|working|of|building|managing|required|preferred)|familiar|proficien|demonstrated|minimum|at least|bachelor|master['’]?s|degree|fluen|passion|you (?:have|are|bring|['’]re)|\d+ ?\+? ?(?:years|yrs)|self[- ](?:motivated|starter)|fast learner|attention to|detail[- ]oriented|required skills|nice to have|erfahrung|kenntnisse|abgeschlossen|sehr gute|gute (?:kenntnisse|deutsch)|studium|(?:berufs|fach|kaufmännische )?ausbildung (?:als|zu|im|in|oder)|mind(?:estens|\.) |mehrjährige|fundierte|fließend|sicherer umgang|teamfähig|du (?:hast|bist (?!\p{L}* ?(?:verantwortlich|zuständig|ansprech)))|sie (?:haben|verfügen)|bac ?\+|diplôme|formation (?:en|bac|supérieure)|vous (?:avez|maîtrisez|possédez)|tu (?:as|maîtrises)|expérience|maîtrise|connaissance|experiencia|conocimientos|dominio|titulación|permis b|carn[ée] de conducir|(?:valid |full |clean )?driv(?:ing|er['’]?s) licen)|\b(?:an asset|a plus|preferred|is required|are required|an advantage|von vorteil|un atout)\.?$/iu,
);
const CATCH_ALL = gated(
  /^(?:(?:any |all |and |perform(?:s|ing)? |complete[sd]? |undertak\w+ |carry out )*(?:other|additional|related|ad[- ]hoc|miscellaneous)(?: \w+){0,3} (?:duties|tasks|responsibilities|projects|assignments)\b.{0,60}$|(?:and (?:much )?more|etc\.?|weitere aufgaben.{0,40}|autres tâches.{0,40}|otras tareas.{0,40})$)|as (?:assigned|required|needed|directed)\.?$(?<=(?:duties|tasks|responsibilities|projects).{0,30})/i,
);
const NOT_WORK = gated(
  /^(?:we |our |this (?:is|position|role|job)|the (?:role|position|job|team|salary|us base|base|pay|company|benefits)|if you|please|join|as a company|at [A-Z]|salary|location|accelerate your|reports? to|reporting to [^,]{0,60}$|requirements?\b|note\b|what you|why\b|about\b|\$|https?:)/i,
);

/** "you will", "you'll", "you'd", "vous", "du wirst" and what may stand between it and the verb. */
const YOU_WILL = gated(
  /\b(?:you (?:will|would|shall)|you['’](?:ll|d)|will you)(?: (?:also|then|often|together|still|further|both|always|sometimes|soon|\p{L}{3,}ly|be able to|be expected to|be asked to|get to|have to|be tasked with|have the (?:chance|opportunity) to))* ([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/giu,
);
/** What "you will" is followed by when it promises or asks instead of saying the work. */
const NO_WORK = new Set(
  (
    'have be get receive join find need love enjoy like learn report see spend gain earn grow feel know hear notice thrive belong become discover benefit succeed fit want appreciate possess hold bring require start begin stay live ' +
    'experience expect think face never not only always make come go take give treat look understand recognize agree reach ' +
    'thrive blossom wonder laugh smile breathe wake arrive relocate travel commute eat drink wear sleep matter exist deserve hope wish remember forget prefer rely depend qualify graduate retire inherit ' +
    'regret miss notice speak sound seem remain keep need help receive spend sit stand wait mean win shine excel flourish progress live finish leave quickly too rather better'
  ).split(' '),
);
/** Being and doing: "you will be responsible for", "be building", "be working on", "play a key role in", "take ownership". */
const BEING = /^be (?:\w+ly )?(?:responsible|accountable|in charge|tasked|charged|leading|([\p{L}-]+ing))\b/iu;
const NOT_BEING =
  /^be (?:\w+ly )?(?:shipping|joining|reporting|getting|having|learning|receiving|using|entering|standing|sitting|going|coming|interacting|being|becoming|starting|moving|growing|given|able|required|expected)\b/i;
const IDIOM =
  /^(?:play (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:role|part)\b|spend (?:[\p{L}\d%’'-]+ ){1,6}?(?:time|days?|mornings?|afternoons?|evenings?|hours?|weeks?|shifts?)(?: \p{L}+ing\b| (?:on the (?:phone|road|floor|tools|ward)|with (?:customers|clients|patients|users|suppliers|a )))|take (?:ownership|charge|responsibility|part|care|the lead|over|on|calls|orders|bookings|payments|blood|minutes|notes|measurements|samples|photos|in )|make (?!(?:an?|the|your|our) (?:\p{L}+ )?(?:impact|difference|change|mark|name|home|contribution|move|most|jump|leap)\b|friends|history|money|use|it)|be responsible|look (?:after|into|over|for ways)|keep (?!your|learning|growing|up with|in touch)|help (?!yourself)|give (?:talks|presentations|feedback|advice|injections|lessons|demos|tours|medication|training)|hold (?!a |an )\p{L}+ (?:hours|meetings|sessions|clinics|workshops|classes|reviews)|bring (?!your|an? |experience|\d|with you)\p{L}+|go (?:through|over|out to)|report (?:on|weekly|results|findings|progress)|sit (?:with|next to|in on)|speak (?:to|with)|stand in for|win (?:new|business|customers|accounts)|treat (?:patients|clients|animals|injuries)|reach out to|tackle|come up with|be (?:the|our|their) (?:\p{L}+[- ]){0,3}(?:contact|liaison|link)\b)/iu;
const CONDITION =
  /\b(?:if|when|once|before|unless|what|how|that|which|where|so that|things|problems|expect|hope|reason|way|everything|tools|people)(?: \S+){0,3}\s*$/i;
/** What is given rather than done, in verbs of work: "own shares", "meet the team", "manage your own time". */
const CHANCE =
  /^(?:own (?:shares?|stock|equity|an? (?:share|piece|stake|part))|meet (?:the team|us|your|our)\b|manage your (?:own )?(?:time|day|diary)|(?:set|plan|choose|shape|build|develop|expand|advance|grow) your (?:own )?(?:career|skills|hours|path|schedule|future|knowledge)|work (?:from home|remotely|flexibl\w+|\d+ |four|five|no more)|share in\b|train as\b|complete (?:a|an|your|our) (?:\p{L}+ )?(?:application|test|interview|exercise|form|probation))/iu;
/** A verb we do not know, with something it acts on: "you will tend the vines". */
const UNKNOWN_VERB =
  /^(?!\p{L}+(?:ly|ing|ed)\b)\p{Ll}{3,} (?:up |out |in |down |off |through |over |with |on |for )?(?:the|an?|our|your|their|its|all|every|each|new|up|\d+|\p{Ll}{4,}s?)\b/u;
/** "You'd work with nine engineers" tells of the team, "you will work with designers to …" of the work. */
const TEAM =
  /^work (?:with|in|alongside|among|for|from|at|under|out) (?:an? |the |our )?(?:(?:small|great|talented|diverse|team|group|company|environment|\d+|two|three|four|five|six|seven|eight|nine|ten|home|office|people|colleagues|best)\b|\w+ (?:team|environment|people)\b)/i;
/** "The Clerk provides …", "The Project Analyst is responsible for …", "The candidate will be responsible …". */
const SUBJECT = gated(/\b(?:the|this) (?=\p{L})/giu);
const PERSON =
  /^(?:candidate|incumbent|employee|applicant|hire|person|individual|holder|jobholder|postholder|contractor|intern)$/i;
const POST = /^(?:position|role|job|post)$/i;
const FIRST_WORDS =
  /^[\s"“(]*(?:(?:actively|continuously|regularly|closely|proactively|independently|cleverly|effectively|directly|also|and|then|to|du|sie|you|may|will|should|must|being|be|by|help(?:s|ing)?|being|occasionally|successfully|consistently|jointly|gemeinsam|aktiv|eigenständig|selbstständig|active|eng|enge) )*([\p{L}-]+)/iu;

/** The verb that a line opens with. */
function openingOf(words: string): { form: DutyForm; end: number } | null {
  const match = FIRST_WORDS.exec(words);
  if (match?.[1] === undefined) return null;
  const form = dutyForm(match[1]) ?? (match[1].includes('-') ? dutyForm(match[1].split('-')[1] ?? '') : null);
  if (form !== null) return { form, end: match[0].length };
  // "Build/maintain APIs", "Help our team deliver"
  const next = /^[\s"“(]*(?:\S+ ){1,2}?([\p{L}]+)/u.exec(words);
  const later = next?.[1] === undefined ? null : dutyForm(next[1]);
  return later !== null && later.form !== 'noun' && next !== null ? { form: later, end: next[0].length } : null;
}

const WORD = /[\p{L}-]+/gu;

/** What the verb acts on: the words up to the next preposition or verb. */
function objectAfter(text: string, from: number, to: number): Span | null {
  const rest = text.slice(from, Math.min(to, from + 200));
  const verbs =
    /^(?:(?:,| and| und| et| y|\/| or|&)*\s*[\p{L}-]+(?=(?:,| and | und | et | y |\/|&)))*(?:(?:,)? (?:and|und|et|y) [\p{L}-]+(?= ))?/iu.exec(
      rest,
    );
  let skip = 0;
  // "Design, build and maintain services": the verbs that follow are not the object.
  if (
    verbs !== null &&
    verbs[0] !== '' &&
    matchesOf(WORD, verbs[0]).every(
      ([word]) => /^(?:and|und|et|y|or)$/i.test(word) || (dutyForm(word) !== null && dutyForm(word)?.form !== 'noun'),
    )
  ) {
    skip = verbs[0].length;
  }
  const body = rest.slice(skip);
  const lead =
    /^[\s:–-]*(?:(?:with|on|in|to|for|at|mit|an|für|zu|avec|à|con|en|a|the|our|your|all|an|as|up|of)\s)*/i.exec(
      body,
    )?.[0].length ?? 0;
  const stop =
    /[.;:()]|,? (?:using|with|for|to|in|by|on|from|that|which|so|so that|while|through|across|into|within|via|where|including|such as|and (?:ensure|provide|help|make)|mit|für|von|bei|in den|zu|auf|durch|avec|pour|dans|selon|con|para|por|según)(?= )/i.exec(
      body.slice(lead),
    );
  const length = stop === null ? body.length - lead : stop.index;
  const start = from + skip + lead;
  const end = start + body.slice(lead, lead + length).trimEnd().length;
  return end > start ? { start, end } : null;
}

function responsibility(text: string, span: Span, verbAt = span.start): Responsibility {
  const opening = openingOf(text.slice(verbAt, Math.min(span.end, verbAt + 120)));
  if (opening === null) return { start: span.start, end: span.end, verb: null, object: null, kind: 'other' };
  const { form, end } = opening;
  return {
    start: span.start,
    end: span.end,
    verb: form.verb,
    object: form.verb === null ? null : objectAfter(text, verbAt + end, span.end),
    kind: form.kind,
  };
}

/** Offset of the verb in a sentence that says "you will …"; null where it promises, asks or tells of something else. */
function promisedVerb(words: string, line: Line): number | null {
  if (!YOU_WILL.mayBeIn(line)) return null;
  const { pattern } = YOU_WILL;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const verb = (match[1] ?? '').toLowerCase();
    const at =
      match.index + match[0].indexOf(match[1] ?? '', match[0].search(/(?:will|would|shall|['’](?:ll|d)|you)\b/i) + 1);
    const rest = words.slice(at);
    if (CONDITION.test(words.slice(Math.max(0, match.index - 80), match.index)) && !/^in |^as /i.test(words)) continue;
    if (IDIOM.test(rest)) return at;
    if (verb === 'be') {
      if (NOT_BEING.test(rest)) continue;
      const being = BEING.exec(rest);
      if (being !== null) return at;
      continue;
    }
    if (NO_WORK.has(verb) || TEAM.test(rest) || CHANCE.test(rest)) continue;
    const form = dutyForm(verb);
    if (form !== null ? form.form !== 'noun' : UNKNOWN_VERB.test(rest)) return at;
  }
  return null;
}

/** Offset of the verb in a sentence about the person by title; null where there is none. */
function thirdPersonVerb(words: string, line: Line): number | null {
  if (!SUBJECT.mayBeIn(line)) return null;
  for (const { index, 0: article } of matchesOf(SUBJECT.pattern, words)) {
    let titled = false;
    let person = false;
    let post = false;
    let at = index + article.length;
    for (let n = 0; n < 9; n++) {
      const word = /^[\p{L}&/-]+/u.exec(words.slice(at, at + 30))?.[0];
      if (word === undefined) break;
      const rest = words.slice(at);
      const responsible =
        /^(?:(?:is|will be|shall be)(?: \w+ly| also)? (?=responsible|accountable)|will (?:also |primarily )?(?=[\p{L}]+\b))/u.exec(
          rest,
        );
      if (responsible !== null && (titled || person || post)) {
        const verb = /^[\p{L}]+/u.exec(rest.slice(responsible[0].length))?.[0] ?? '';
        if (/^(?:responsible|accountable)$/.test(verb)) return at + responsible[0].length;
        const form = post ? null : dutyForm(verb);
        if (form?.form === 'base' && !NO_WORK.has(verb)) return at + responsible[0].length;
      }
      const form = dutyForm(word);
      if (
        (titled || person) &&
        !post &&
        form?.form === 'third' &&
        /^\p{Ll}/u.test(word) &&
        !NO_WORK.has(form.verb ?? '')
      )
        return at;
      if (PERSON.test(word)) person = true;
      else if (!person && POST.test(word)) post = true;
      else if (
        /^\p{Lu}/u.test(word) &&
        !/^(?:Team|Company|Platform|Group|Department|Board|Product|System|Service|City|Government)$/.test(word)
      )
        titled = true;
      else if (
        !(person && /^(?:in|this|that|role|post|job|position|seat|who|joins|us|we|hire|need|want)$/.test(word)) &&
        !/^(?:of|and|for|ideal|successful|selected|chosen|right|new|or|&|\/)$/.test(word)
      )
        break;
      at += word.length;
      const gap = /^,? /.exec(words.slice(at, at + 2))?.[0];
      if (gap === undefined) break;
      at += gap.length;
    }
  }
  return null;
}

/** "We are seeking an engineer who will automate …". */
const SOUGHT = gated(
  /\b(?:seek(?:s|ing)?|looking for|hir(?:es|ing)|search(?:es|ing) for|recruit(?:s|ing)|needs?)\b[^.;]{3,90}\bwho(?: will|['’]ll| would) (?:\p{L}+ly |also )?(\p{L}+)/iu,
);

/** Offset of the verb that says what the person sought will do; null where none does. */
function soughtFor(words: string, line: Line): number | null {
  const match = SOUGHT.exec(words, line);
  const verb = match?.[1] ?? '';
  if (match === null || NO_WORK.has(verb.toLowerCase()) || dutyForm(verb)?.form !== 'base') return null;
  return match.index + match[0].length - verb.length;
}

/** Not "Nurses work with …", "Answers always carry …": a plural and what it does. */
const THIRD =
  /^\p{Lu}\p{Ll}+(?= (?!(?:of|in|at|on|from|who|that|which|and|or|work|works|come|go|are|is|was|were|have|has|had|will|can|may|must|should|do|always|never|often|\p{L}+ly)\b)\S+ \S)/u;

/** "Provides patient care to …", under a heading of the role: the person is not named, only what they do. */
function opensInThird(words: string): boolean {
  const form = dutyForm(THIRD.exec(words)?.[0] ?? '');
  return form?.form === 'third' && !NO_WORK.has(form.verb ?? '') && !NOT_WORK.opens(words, 0, words.length);
}

/** "Precepts new graduates." goes on about the person of the sentence before it. */
function goesOn(words: string): boolean {
  if (/^Reports? to/.test(words)) return false;
  const word = /^\p{Lu}\p{Ll}+(?= \S+ \S)/u.exec(words)?.[0] ?? '';
  return dutyForm(word)?.form === 'third' || /^\p{Lu}\p{Ll}{3,}(?<![sui])s$/u.test(word);
}

const LOOSE: ReadonlySet<SectionKind> = new Set(['unknown', 'role', 'other', 'duties', 'company']);

/** Offset of the verb in a sentence that says the work; null where it does not. */
function workAt(words: string, line: Line, abroad: boolean): number | null {
  const promised = promisedVerb(words, line) ?? thirdPersonVerb(words, line) ?? soughtFor(words, line);
  if (promised !== null || !LOOSE.has(line.section.kind)) return promised;
  const inRole = line.section.kind === 'role' || line.section.kind === 'duties';
  return presentVerb(words, inRole, line) ?? (abroad ? verbAbroad(words, inRole, line) : null);
}

/** The sentences of a paragraph that say what the person will do. */
function fromProse(text: string, line: Line, inDuties: boolean, abroad = false): Responsibility[] {
  const found: Responsibility[] = [];
  const named = abroad || (line.signs & SIGN.person) !== 0 || line.section.kind === 'role';
  if (!inDuties && !named) return found;
  let person = false;
  for (const sentence of sentencesOf(text, line)) {
    const words = text.slice(sentence.start, sentence.end);
    if (words.endsWith('?') || words.endsWith(':')) continue;
    if (inDuties && DEMAND.opens(words, 0, words.length)) continue;
    const parts = inDuties || line.section.kind === 'role' ? listedParts(text, sentence) : [];
    if (parts.length > 0 && partsAreWork(text, parts)) {
      for (const part of parts) found.push(responsibility(text, part));
      continue;
    }
    const at = inDuties || named ? workAt(words, line, abroad) : null;
    if (at !== null && !inDuties && DEMAND.opens(words, 0, words.length)) continue;
    const inThird = line.section.kind === 'role' && opensInThird(words);
    if (at !== null || inThird || (person && goesOn(words))) {
      person = person || inThird || thirdPersonVerb(words, line) !== null;
      const verbAt = sentence.start + (at ?? 0);
      const clauses = line.bullet ? [sentence] : clausesOfDuty(text, sentence, verbAt);
      for (const [i, clause] of clauses.entries())
        found.push(responsibility(text, clause, i === 0 ? verbAt : clause.start));
      continue;
    }
    if (
      !inDuties ||
      NOT_WORK.opens(words, 0, words.length) ||
      /^(?:your|our|their)\b|^\w+ing\b[^.]{0,80}, your?\b/i.test(words)
    )
      continue;
    const opening = openingOf(words.slice(0, 120));
    // "Taking an active role in defining how it works"; "After stand-up you pair with a new graduate".
    const present = /\byou (?:also |then )?([\p{L}-]+)/iu.exec(words);
    const does = present?.[1] !== undefined && !NO_WORK.has(present[1].toLowerCase()) && dutyForm(present[1]) !== null;
    if (does || (opening !== null && opening.form.form !== 'noun' && opening.form.form !== 'third')) {
      const clauses = line.bullet ? [sentence] : clausesOfDuty(text, sentence, sentence.start);
      for (const clause of clauses) found.push(responsibility(text, clause));
    }
  }
  return found;
}

const NEXT_POINT = /(?<=[\p{Ll}\p{Lu})#+]) (?=(\p{Lu}\p{Ll}+)(?: \p{L}+| and ))/gu;

/** An item of a list of duties may be a line that lost its breaks: "Create tests Work with QA Write documentation". */
function runsOf(text: string, line: Line): Span[] {
  if (line.end - line.start < 240) return [line];
  const words = text.slice(line.start, line.end);
  if (/[.;!?] /.test(words)) return [line];
  const cuts = matchesOf(NEXT_POINT, words).filter(
    ({ 1: word }) => word !== undefined && dutyForm(word)?.form === 'base',
  );
  if (cuts.length < 3) return [line];
  const starts = [0, ...cuts.map(({ index }) => index + 1)];
  return starts.map((from, i) => ({
    start: line.start + from,
    end: line.start + (starts[i + 1] ?? words.length + 1) - 1,
  }));
}

function isItem(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  if (line.bullet) return true;
  if (NOT_WORK.opens(words, 0, words.length)) return false;
  const sentences = sentencesOf(text, line).length;
  if (
    /^(?:you|as (?:a|an|our|the|part)|in (?:this|your|the)|during|after|before|each|on a|typically|the|your|together)\b/i.test(
      words,
    )
  ) {
    return (
      sentences <= 2 &&
      /\byou(?:['’]ll|['’]d)? (?:\w+ )?\w+/i.test(words) &&
      words.length <= 320 &&
      !/\b(?:you|your)\b.{0,40}\b(?:backbone|join)\b/i.test(words)
    );
  }
  return sentences <= 2 || words.length <= 160;
}

/** Whether the first of a line's sentences lists four pieces of work or more, and others follow. */
function runsOn(text: string, line: Line): boolean {
  if (line.bullet) return false;
  const [first, second] = sentencesOf(text, line);
  return first !== undefined && second !== undefined && clausesOfDuty(text, first, first.start).length > 1;
}

function fromDuties(text: string, line: Line, abroad: boolean): Responsibility[] {
  const words = text.slice(line.start, line.end);
  if (/[:：]$/.test(words) || DEMAND.opens(words, 0, words.length) || CATCH_ALL.test(words, line) || words.length < 4)
    return [];
  if (!isItem(text, line) || runsOn(text, line)) return fromProse(text, line, true, abroad);
  // A sentence of its own that promises or joins is none, even between the items.
  if (!line.bullet && /^(?:you|as (?:a|an|our)|in this)\b/i.test(words)) return fromProse(text, line, true, abroad);
  const parts = line.bullet ? [] : sentencesOf(text, line).length === 1 ? listedParts(text, line) : [];
  if (parts.length > 0) return parts.map((span) => responsibility(text, span));
  const spans = line.bullet
    ? runsOf(text, line)
    : runsOf(text, line).flatMap((run) => clausesOfDuty(text, run, run.start));
  return spans.map((span) => responsibility(text, span));
}

/** A verb that we do not know, on something: "Look after our parent app". */
const ACTS_ON =
  /^\p{Lu}\p{Ll}{2,} (?:(?:up|out|in|after|over|into|through|down|off) )?(?:the|an?|our|your|their|its|all|every|each)\b/u;

/** Runs of bullets without a heading that open with duty verbs for the most part. */
function dutyRuns(text: string, lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  const close = (): void => {
    const opens = run.filter((line) => {
      const opening = openingOf(text.slice(line.start, Math.min(line.end, line.start + 120)));
      const verb = opening !== null && opening.form.form !== 'noun';
      const acts = line.section.kind === 'role' && ACTS_ON.test(text.slice(line.start, line.start + 40));
      return (verb || acts) && !DEMAND.opens(text, line.start, line.end);
    });
    if (run.length >= 3 && opens.length >= run.length * 0.6) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of lines) {
    const loose =
      line.bullet &&
      !line.heading &&
      (line.section.kind === 'unknown' || line.section.kind === 'role' || line.section.kind === 'other');
    if (loose) run.push(line);
    else close();
  }
  close();
  return found;
}

/** Small words of which every German, French or Spanish posting has one. */
const FOREIGN = /(?<= )(?:und|der|les|des|los|para|que|una?) /;

/** The spans that say what the person will do, in text order, each with its verb, object and kind where it has them. */
export function responsibilitiesIn(text: string, lines: readonly Line[]): Responsibility[] {
  const loose = dutyRuns(text, lines);
  let known: boolean | null = null;
  const foreign = (): boolean => (known ??= FOREIGN.test(text));
  return lines.flatMap((line) => {
    if (line.heading) return [];
    const { kind, heading } = line.section;
    const niche =
      kind === 'niche' && heading !== null && /responsib|duties|tasks/i.test(text.slice(heading.start, heading.end));
    if (kind === 'duties' || niche || loose.has(line)) return fromDuties(text, line, !line.bullet && foreign());
    if (NEVER.has(kind)) return [];
    const speaks = (line.signs & SIGN.personAbroad) !== 0 || (kind === 'role' && foreign());
    return fromProse(text, line, false, speaks);
  });
}
