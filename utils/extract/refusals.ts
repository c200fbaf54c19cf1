/** Reasons that settle the matter whatever speaks for a hit: addresses, companies, people, the way to apply. */
import { gated } from './gates';
import type { Skill } from '@/utils/taxonomy/skill';
import { isWordUnit } from '@/utils/taxonomy/tokenise';
import { SKILL_SECTIONS, isCapital, opens, type Context } from './context';
import { charactersOf, isSpace } from './characters';
import type { Hit } from './find';
import type { Line } from './line';
import { GLUED, contextSignals } from './signals';

/** "Category C", "Class D", "Vitamin C": a letter that counts something. */
const LETTERED = gated(
  /\b(?:class|category|klasse|kategorie|führerschein|grade|type|typ|vitamin|hepatitis|plan|schedule|series|block|section|part|group|gruppe|tier|permit|licen[cs]e|catégorie|permis|clase|categoría|carnet|option|phase|round|size|terminal|gate|zone|room|building|unit|appendix|exhibit|model|version|b2b|level)\s*$/i,
);

const HONORIFIC = gated(/(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\.?\s+(?:\p{Lu}[\p{L}'-]*\s+)?$/u);

const HASHTAG = /^#\p{L}/u;
/** "acme.com/careers/java-and-beyond", not "Monday.com/Asana". */
const PATH =
  /^["“(]*[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\/(?:[\w%-]+\/|(?:careers?|jobs?|about|apply|join|team|blog|karriere|empleo)(?:[-/?#]|$))/;
const isUrlish = (chunk: string): boolean =>
  chunk.includes('://') || chunk.includes('@') || chunk.startsWith('www.') || HASHTAG.test(chunk) || PATH.test(chunk);

/** The run of non-blanks around text[start, end). */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 80 && text.charCodeAt(from - 1) > 0x20) from--;
  while (to < text.length && to - end < 80 && text.charCodeAt(to) > 0x20) to++;
  return text.slice(from, to);
}

/** "Clients including PayPal and Rogers", "leaders from Shopify, Twilio": names of companies, whatever they sell. */
const COMPANIES = gated(
  /\b(?:compan(?:y|ies)|clients?|customers?|brands?|partners?|startups?|firms?|businesses|investors?|founders?|leaders?|employers?|competitors?|alumni|veterans|unternehmen|kunden|clients?|entreprises|empresas|clientes)(?: \w+){0,4}? (?:like|such as|including|includ\w+|from|at|are|wie|comme|como)\b[^.;:!?\n]{0,120}$|\b(?:engineers?|people|team|colleagues|hires|members|folks) (?:who )?(?:come|came|comes|joined us|join us|are|were)(?: \w+)? from\b[^.;:!?\n]{0,80}$|\b(?:backed|funded|acquired|trusted|used) by\b[^.;:!?\n]{0,80}$/i,
);

/** "Oracle's former office", "an Oracle Gold Partner", "Jenkins & Daughters". */
const NAMED_AS =
  /^(?:['’]s (?:former|own|office|regional|local|new|old|head|sales|campus|headquarters|founder|ceo|shareholders)|(?:\s\p{Lu}\p{L}+){0,2}\s(?:[Pp]artners?\b(?!ing)|Inc\b|GmbH\b|Ltd\b|LL[CP]\b|AG\b|SA\b|KG\b|OHG\b|PLC\b|SARL\b|S\.L\.|BV\b|A\/S\b|Corp\b)|\s&\s(?:Daughters?|Sons?|Co|Partners|Söhne|Fils)\b)/u;

/** "The Scala nightclub", "Slack, a shepherd dog": so animals and houses are called too. */
const NAMESAKE = gated(
  /^,? (?:(?:an?|the|our|ein|eine|unser\p{L}*|un|une|notre|una|nuestr[oa]) )?(?:[\p{L}-]+ )?(?:dog|cat|puppy|parrot|hamster|nightclub|brewery|bakery|cinema|stadium|horse|\p{L}*[Hh]und|Katze|chien|perro|gato)\b/u,
);
/** "Extend Twig, our design system": the employer's own. */
const OWN = gated(
  /^, (?:our|unser\p{L}*|notre|nuestr[oa]) (?:(?:own|in-house|internal|home-?grown|proprietary|eigene\p{L}*|propi[oa]|propre) |design system\b|mascot\b|Designsystem\b)/u,
);
/** "Our iOS team is full", "the data team owns dbt": the work of others. */
const OTHERS = gated(
  /^(?: [\p{L}-]+)? (?:team|guild|squad|department|crew|colleagues) (?!(?:is|are) (?:looking|hiring|seeking|searching|growing|expanding|recruiting)|ha(?:s|ve) (?:an? )?(?:open|vacan))(?:is|are|has|have|does|do|owns?|handles?|runs?|takes?|looks?)\b/u,
);

/** What parts a name from what follows it on its line. */
const BEHIND_NAME = charactersOf("'’ ");

/** Whether what follows a name at `end` makes it a company's. */
function namesCompany(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  const may =
    unit === APOSTROPHE || unit === RIGHT_QUOTE
      ? next === SMALL_S
      : isSpace(unit) && (next === AMPERSAND || next === SMALL_P || isCapital(next));
  return may && NAMED_AS.test(text.slice(end, end + 40));
}
const [AMPERSAND, APOSTROPHE, SMALL_P, SMALL_S, RIGHT_QUOTE] = [0x26, 0x27, 0x70, 0x73, 0x2019];

/** "Report to Julia in Finance", "ask for Claude at the desk". */
const MET = gated(
  /\b(?:report(?:s|ing)? (?:directly )?to|ask for|speak (?:to|with)|meet|contact|call|write to|i['’]m|i am|my name is|(?:grand)?(?:mother|father)|daughter|wife|husband|sister|brother|dog|cat|ansprechpartner(?:in)?:?|demandez|pregunta por)\s$/i,
);

/** "Our boat is called Julia", "das Programm hiess «Swift»", "il s'appelle Julia". */
const CALLED = gated(
  /\b(?:called|named|nicknamed|code-?named|hei(?:ß|ss)t|hie(?:ß|ss)|genannt|namens|s['’]appelle|nommée?|baptisée?|se llama|llamad[oa])(?: \p{L}+){0,2}\s*[«"“„'‘]?$/iu,
);

/** How to apply is said anywhere: the tools named there are the way, not the work. */
const APPLYING = gated(
  /\b(?:apply (?:through|via|at|with|by|now|online|directly|here|using|on)|(?:send|submit|e-?mail|upload|attach|forward)\b[^.]{0,60}\b(?:cv|résumé|resume|application|cover letter|portfolio|documents?)|(?:your|the) (?:cv|résumé|resume|application|cover letter)\b|(?:interviews?|conversations?|(?<!on[- ])calls?|chats?|gespräche?|erstgespräch|vorstellungsgespräch|entretiens?|entrevistas?)\b[^.]{0,30}\b(?:take|are|will|is|over|via|happen|by|per|über|par|por|führen|with|on|in)\b|interview: |for first conversations|track applications|(?:our|unser|unserem|notre|nuestro) (?:careers? )?(?:portal|page|site|portail)|(?:our|the|unser\w*|notre|nuestro) (?:hr|people|hiring|talent|recruit\w+|recruitment)(?: acquisition)?[- ](?:team|department|partners?|colleagues)|references (?:with|by|and)|r[ée]sum[ée] in|cv in|format only|to write your|bewerb\w+|deine? (?:unterlagen|bewerbung)|ihre (?:unterlagen|bewerbung)|votre (?:cv|candidature)|envoyez|tu (?:cv|currículum|candidatura)|envía|mándanos|responding information)/i,
);

/** What makes a name of the words before it: "Clinical Data Cloud", "Global Genomics Alliance". */
const PROPER_TAIL =
  /^\s(?:(?:\p{Lu}[\p{L}-]+\s){0,2})(?:Platform|Cloud|Suite|Group|Inc|Alliance|Network|Awards?|Program(?:me)?|Cent(?:er|re)|Institute|Department|Division|Academy|Foundation|Association|Week|Act|Fund|University|School|College|Hospital|Council|Society|Conference|Labs?|GmbH|Ltd|LLC)\b/u;

/** "Juniper Freight ships parts", "Kestrel Freight Software has been …". */
const FIRM_DOES = gated(
  /^(?:\s\p{Lu}\p{L}+){0,2}\s(?:is|has|was|are|ships|provides|offers|helps|makes|builds|runs|delivers|serves|operates|designs|sells|develops|manufactures|connects|supplies|moves|ist|bietet|entwickelt|est|propose|es|ofrece)\b/u,
);

function namesFirm(text: string, line: Line, hit: Hit): boolean {
  return (
    !line.heading &&
    FIRM_DOES.test(text.slice(hit.end, hit.end + 48), line) &&
    /(?:^|\s)\p{Lu}[\p{L}’'-]+\s$/u.test(text.slice(Math.max(line.start, hit.start - 24), hit.start))
  );
}

/** Whether the hit's sentence says how to apply. */
function applies(text: string, line: Line, hit: Hit): boolean {
  const from = Math.max(line.start, hit.start - 120);
  const to = Math.min(line.end, hit.end + 120);
  const before = text.slice(from, hit.start);
  const after = text.slice(hit.end, to);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1;
  const stop = after.search(/[.!?](?:\s|$)/);
  return APPLYING.pattern.test(
    before.slice(start) + text.slice(hit.start, hit.end) + (stop < 0 ? after : after.slice(0, stop)),
  );
}

/** Reasons that settle the matter whatever else speaks for it; null when there is none. */
export function refusal(hit: Hit, context: Context, skill: Skill): string | null {
  const { text, line, mayCompare, mayApply, mayCall } = context;
  const single = hit.nextWord - hit.firstWord === 1;
  const before = hit.start > line.start ? text.charAt(hit.start - 1) : '';
  const after = hit.end < line.end ? text.charAt(hit.end) : '';
  if ('/:.@#'.includes(before) || '/:.@'.includes(after)) {
    if (isUrlish(chunkAround(text, hit.start, hit.end))) return 'inside an address or hashtag';
  }
  const capital = isCapital(text.charCodeAt(hit.start));
  if (mayCompare && capital && COMPANIES.test(text.slice(Math.max(line.start, hit.start - 140), hit.start), line))
    return 'a company among others';
  if (capital && BEHIND_NAME(text.charCodeAt(hit.end)) && namesCompany(text, hit.end)) return 'the name of a company';
  if (capital && mayCall && hit.exact && CALLED.test(text.slice(Math.max(line.start, hit.start - 40), hit.start), line))
    return 'what something is called';
  if (capital || single) {
    const behind = text.slice(hit.end, Math.min(line.end, hit.end + 60));
    if (capital && NAMESAKE.test(behind, line)) return 'something else of this name';
    if (capital && OWN.test(behind, line)) return 'the employer’s own';
    if (
      OTHERS.test(behind, line) &&
      /\b(?:our|another|the|a separate) $/i.test(text.slice(Math.max(line.start, hit.start - 12), hit.start))
    )
      return 'the work of others';
  }
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
  if (single && capital && hit.form.text === hit.form.text.toLowerCase() && namesFirm(text, line, hit))
    return 'the name of a company';
  if (single && HONORIFIC.test(text.slice(Math.max(line.start, hit.start - 32), hit.start), line))
    return 'a person’s name';
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
      // "R & D"
      if (
        /[A-Z] ?& ?$/.test(text.slice(Math.max(line.start, hit.start - 4), hit.start)) ||
        /^ ?& ?[A-Z]\b/.test(text.slice(hit.end, hit.end + 4))
      )
        return 'part of a compound';
      // M/F/D/V, m/w/d: letters that stand for people.
      if (
        /(?:^|[\s(])[mfwdvxhi](?:\s?\/\s?[mfwdvxhi]){1,4}(?=$|[\s).,;])/i.test(
          text.slice(Math.max(line.start, hit.start - 12), Math.min(line.end, hit.end + 12)),
        )
      )
        return 'letters for people';
      if (/['’]/.test(before) || (after === '.' && /\p{L}/u.test(next))) return 'part of a word';
      if (LETTERED.closes(text, Math.max(line.start, hit.start - 24), hit.start)) return 'a letter that counts';
    }
    if (capital && MET.closes(text, Math.max(line.start, hit.start - 24), hit.start)) return 'a person’s name';
  }
  return null;
}

/** Whether nothing about the hit asks for a closer look. */
export function isPlain(text: string, hit: Hit, skill: Skill): boolean {
  return (
    hit.form.evidence === 'free' &&
    skill.counterContext.length === 0 &&
    !ODD(text.charCodeAt(hit.start - 1)) &&
    !ODD(text.charCodeAt(hit.end)) &&
    !namesCompany(text, hit.end)
  );
}

/** Characters of addresses. */
const ODD = charactersOf('/:.@#');
