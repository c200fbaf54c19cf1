/** Sentences that tell the work in the present or by way of the job: "As a baker you bake …", "Du entwickelst …", "The role involves …". */
import { gated } from './gates';
import { dutyForm } from './duty-forms';
import type { Line } from './line';

/** "Each morning you …", "As a … you …": what is told after these is what the work is like. */
const SCENE =
  /^(?:as (?:a|an|our|the|one)\b|in (?:this|the|your|a)\b|on (?:a|an|the|most|some|any|mon|tues|wednes|thurs|fri|satur|sun)|(?:each|every|most|some)\b|(?:day[- ]to[- ]day|daily|typically|mostly|mainly|together|once|after|before|during|between|from|with|alongside|here|at|first|then|sometimes|afterwards)\b|you\b)/iu;
const YOU_DO =
  /\b(?<!(?:if|when|once|before|unless|what|how|that|which|where|while|things|who|and|or|because|way|tools) )you (?:(?:also|then|mainly|mostly|usually|often|regularly|directly|\p{L}+ly) )*(\p{L}+)(?= \S)/giu;
/** Praise, perks and traits in the same words. */
const TRAIT =
  /^\p{L}+ (?:well|best|hard|independently|your own|your (?:time|career|schedule|hours|growth|pace|life|day|days|way)|like|with (?:care|confidence|ease|pleasure|pride|passion)|(?:in|with|alongside|for|at) (?:a|an|our|the)? ?(?:\w+ )?(?:team|company|people|environment|colleagues|office))\b/iu;

/** "The job is to keep …", "Your duties include …", "This role involves …". */
const JOB = gated(
  /\b(?:the|this|your|our|main|key) (?:[\p{L}-]+ ){0,2}?(role|job|position|post|work|remit|focus|mission|duties|tasks|responsibilities|days?|shifts?)(?: here| with us| itself| then)? (?:(?:will|would|also|mainly|primarily|mostly|be) )*(?:involves?|includes?|entails?|consists? (?:of|in)|(?:is|are) (?:simply |mainly )?to|(?:is|are)? ?(?:all |mostly |mainly )?about|means|covers?|cent(?:er|re)s? (?:on|around)|revolves? around) (\p{L}+)/iu,
);
/** Cheap test for it. */
const JOB_VERB = gated(/involv|includ|entail|consist|(?:is|are|be) to |about|means|cover|cent(?:er|re)|revolv/);
const MANY = /^(?:duties|tasks|responsibilities)$/iu;
const NO_ARTICLE = /^(?:be|an?|the|our|your|some|up|work|working|travel|full|part|shift|weekend|evening)$/i;

/** "Together with two colleagues you are responsible for …". */
const IN_CHARGE = gated(
  /(?<!\b(?:if|when|that|what|which|because|where) )\byou(?:['’]re| are) (?:also |then |\p{L}+ly )?(?:responsible|accountable|in charge)\b(?= (?:for|of) \S)/iu,
);

/** Whether verbs of work follow: "set safety stock, place purchase orders and follow up with suppliers". */
function goesOnWorking(rest: string): boolean {
  const next = /, (?:and )?(\p{Ll}+) (?!and\b|or\b)\p{L}/u.exec(rest.slice(0, 120))?.[1] ?? '';
  return dutyForm(next)?.form === 'base' && !QUIET.has(next);
}

/** Offset of the verb in an English sentence that tells the work in the present; null where there is none. */
export function presentVerb(words: string, inRole: boolean, line: Line): number | null {
  const job = JOB_VERB.test(words, line) ? JOB.exec(words, line) : null;
  if (job !== null) {
    const verb = job[2] ?? '';
    const form = dutyForm(verb);
    const at = job.index + job[0].length - verb.length;
    if (MANY.test(job[1] ?? '')) return at;
    if ((form !== null || /\p{L}{3,}ing$/u.test(verb)) && !NO_ARTICLE.test(verb)) return at;
  }
  const charge = IN_CHARGE.exec(words, line);
  if (charge !== null) return charge.index;
  const scene = SCENE.exec(words);
  if (scene === null || (!inRole && /^you$/i.test(scene[0]))) return null;
  YOU_DO.lastIndex = 0;
  for (let match = YOU_DO.exec(words); match !== null; match = YOU_DO.exec(words)) {
    const verb = match[1] ?? '';
    const at = match.index + match[0].length - verb.length;
    const rest = words.slice(at);
    const quiet = QUIET.has(verb.toLowerCase()) && !(inRole && goesOnWorking(rest));
    if (dutyForm(verb)?.form === 'base' && !quiet && !TRAIT.test(rest)) return at;
  }
  return null;
}

/** Verbs that after "you" say traits, terms and chances as often as work. */
const QUIET = new Set(
  'learn read understand think find meet take do share join report receive follow fit start grow get set learn act pay return listen own bring engage solve determine count close complete apply'.split(
    ' ',
  ),
);

/** Of a person's traits and chances, not of the work. */
const TRAIT_ABROAD = gated(
  /\b(?:gerne?|bereits|idealerweise|erfahrung\w*|kenntnisse|sehr gut|sicher(?:en)? umgang|wenn|falls|deine zeit|dein tempo|eigenverantwortlich und|volontiers|aimez|déjà|idéalement|expérience|si vous|si tu|gusta|experiencia|si te|conocimientos|bénéfici\w+|profit\w+|disfrut\w+)(?![\p{L}])/iu,
);
const GERMAN = gated(
  /(?<![\p{L}])(?:(\p{Ll}+) (?:du|sie)(?![\p{L}])|(?:du|sie) (?:(?:auch|dabei|dann|außerdem|regelmäßig|täglich|gemeinsam|eigenständig|selbstständig|aktiv) )*(\p{Ll}+))/giu,
);
const GERMAN_JOB = gated(
  /(?<![\p{L}])(?:du wirst|wirst du|sie werden|werden sie) .{3,}(?:\p{L}(?:en|ern|eln))[.,]?|in dieser (?:rolle|position|funktion)|(?:du bist|sie sind|bist du|sind sie) (?:\p{L}+ ){0,3}?(?:verantwortlich|zuständig|ansprechpartner\S*|ansprechperson)|(?:zu (?:deinen|ihren|den) (?:\p{L}+ )?aufgaben (?:gehör|zähl))|(?:deine|ihre) (?:haupt)?aufgaben? (?:ist|sind|umfass|besteh|wird|werden)|kümmer(?:st|n) (?:du )?(?:dich|sich)/iu,
);
const FRENCH = gated(
  /(?<![\p{L}])(?:vous|tu)(?: n['’]| y | en | les | la | le | l['’]|\s)(?:(?:aussi|également|régulièrement|principalement) )?(\p{L}+)/giu,
);
const FRENCH_JOB = gated(
  /(?<![\p{L}])(?:vous (?:serez|êtes|aurez)|tu (?:seras|es|auras)|il ou elle (?:sera|aura)) (?:\p{L}+ )?(?:en charge|chargé|responsable (?:de|du|des)|amené|pour (?:principales? )?missions?|à (?:gérer|traiter|assurer|réaliser))|(?:votre|ta|la|vos|tes) (?:principales? )?(?:mission|rôle|travail|tâche)s? (?:principale )?(?:sera|seront|consiste|consistera|est|sont) (?:de|d['’]|à|les)|vous prenez en charge|(?:le|la|l['’])\s?(?:titulaire|candidat|salarié)\S* (?:\p{L}+ ){0,3}(?:assure|sera|est chargé|aura)/iu,
);
const SPANISH_JOB = gated(
  /(?<![\p{L}])(?:te (?:encargarás|ocuparás|responsabilizarás|dedicarás)|se (?:encargará|ocupará|responsabilizará)|ser(?:ás|á) (?:el |la |una? )?(?:persona )?responsable (?:de|del)|(?:tu|su|la) (?:\p{L}+ )?(?:misión|función|trabajo|tarea|labor)(?: principal)? (?:es|será|consiste|consistirá)|(?:tus|sus|las) (?:\p{L}+ )?(?:funciones|tareas|responsabilidades) (?:son|serán|incluyen|incluirán)|estarás a cargo)/iu,
);
/** Promises and chances in the future: "vous pourrez", "disfrutarás". */
const PROMISE =
  /^(?:pou|se|au|dev|recev|bénéfici|trouv|rejoind|intégr|découv|dispos|profit|aim|voud|sau|vivr|verr|appren|encontr|disfrut|gan|cont|form|necesit|tendr|recib|aprend|podr|querr|descubr|trabaj|llev|ver)\p{L}*$/u;
const SPANISH_FUTURE = gated(/(?<![\p{L}])(\p{L}{3,}(?:ar|er|ir|dr)ás)(?![\p{L}])/iu);

/** Offset of the verb in a German, French or Spanish sentence that tells the work; null where there is none. */
export function verbAbroad(words: string, inRole: boolean, line: Line): number | null {
  const job = (GERMAN_JOB.exec(words, line) ?? FRENCH_JOB.exec(words, line) ?? SPANISH_JOB.exec(words, line))?.index;
  if (job !== undefined && !/\b(?:gerne?|wenn|falls|si) /i.test(words.slice(0, job + 40))) return job;
  if (TRAIT_ABROAD.test(words, line)) return null;
  for (const gate of [GERMAN, FRENCH]) {
    if (!gate.mayBeIn(line)) continue;
    const { pattern } = gate;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const verb = match[1] ?? match[2] ?? '';
      const form = dutyForm(verb);
      const at = match.index + match[0].indexOf(verb);
      if (form?.form === 'base' && gate === GERMAN && !/sie/i.test(match[0])) continue;
      if (form === null || (form.form !== 'you' && form.form !== 'base') || form.verb === null || PROMISE.test(verb))
        continue;
      // "Sie arbeiten in einem Team", "vous travaillez en équipe" tell of the place.
      if (/^(?:arbeite|travaill)/.test(verb) && !/^\p{L}+ (?:\p{L}+ )?(?:an|sur|mit|avec)\b/iu.test(words.slice(at)))
        continue;
      if (inRole || form.form === 'you' || SCENE_ABROAD.test(words)) return at;
    }
  }
  const future = SPANISH_FUTURE.exec(words, line);
  return future !== null && !PROMISE.test((future[1] ?? '').toLowerCase()) ? future.index : null;
}

const SCENE_ABROAD =
  /^(?:als|in (?:dieser|deiner|ihrer|unserem)|bei uns|gemeinsam|täglich|zusammen|en tant que?|au (?:sein|quotidien)|dans|rattaché|sous|chaque|du,|sie|vous|du|tu)\b/i;
