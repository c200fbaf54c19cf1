/** Languages that people speak, with the level a posting asks for. */
import { gated } from './gates';
import { ASKING, saysNotNeeded, saysWelcome, SILENT } from './cues-of-level';
import type { Line } from './line';
import type { HumanLanguage, Level, Span } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

/** English name, then every other way to write it, in English, German, French and Spanish. */
const NAMES = `
English|englisch|englische|englischer|englischen|anglais|anglaise|inglés|inglesa|ingles|inglese
German|deutsch|deutsche|deutscher|deutschen|allemand|allemande|alemán|aleman|alemana
French|französisch|französische|franzosisch|français|française|francais|francés|frances|francesa
Spanish|spanisch|spanische|espagnol|espagnole|español|espanol|española|castellano
Italian|italienisch|italien|italienne|italiano|italiana
Portuguese|portugiesisch|portugais|portugaise|portugués|portugues|portuguesa
Dutch|niederländisch|holländisch|néerlandais|neerlandais|neerlandés|holandés|flemish|flämisch|flamand
Polish|polnisch|polonais|polonaise|polaco|polaca
Russian|russisch|russe|ruso|rusa
Ukrainian|ukrainisch|ukrainien|ucraniano
Czech|tschechisch|tchèque|checo|checa
Slovak|slowakisch|slovaque|eslovaco
Hungarian|ungarisch|hongrois|húngaro
Romanian|rumänisch|roumain|rumano
Bulgarian|bulgarisch|bulgare|búlgaro
Croatian|kroatisch|croate|croata
Serbian|serbisch|serbe|serbio
Slovenian|slowenisch|slovène|esloveno
Greek|griechisch|grec|griego
Turkish|türkisch|turc|turco
Arabic|arabisch|arabe|árabe
Hebrew|hebräisch|hébreu|hebreo
Persian|persisch|persan|farsi|dari
Hindi
Urdu
Punjabi|panjabi
Bengali
Tamil
Telugu
Gujarati
Marathi
Mandarin|mandarin chinese|mandarín|hochchinesisch
Cantonese|kantonesisch|cantonais|cantonés
Chinese|chinesisch|chinois|chino
Japanese|japanisch|japonais|japonés
Korean|koreanisch|coréen|coreano
Vietnamese|vietnamesisch|vietnamien|vietnamita
Thai|thailändisch
Indonesian|bahasa|bahasa indonesia
Malay|malaiisch
Tagalog|filipino
Swedish|schwedisch|suédois|sueco
Danish|dänisch|danois|danés
Norwegian|norwegisch|norvégien|noruego
Finnish|finnisch|finnois|finlandés
Icelandic|isländisch
Estonian|estnisch
Latvian|lettisch
Lithuanian|litauisch
Catalan|katalanisch|catalán|catala
Basque|baskisch|euskera
Galician|galego|gallego
Welsh|walisisch
Irish|gaeilge
Latin|latein
American Sign Language|asl
French Sign Language|langue des signes|langue des signes française|lsf
German Sign Language|gebärdensprache|dgs
Spanish Sign Language|lengua de signos|lse
British Sign Language|bsl
Swahili
Kannada
Malayalam
Odia
Nepali
Sinhala|sinhalese
Somali
Amharic
Afrikaans
Luxembourgish|luxemburgisch|luxembourgeois
Maltese
Georgian|georgisch
Armenian|armenisch
Bosnian|bosnisch|bosniaque
Macedonian|mazedonisch
Valencian|valenciano
Albanian|albanisch|albanais|albanés
`;

const nameOf = new Map<string, string>();
for (const entry of NAMES.trim().split('\n')) {
  const forms = entry.split('|');
  for (const form of forms) {
    nameOf.set(form.toLowerCase(), forms[0] ?? form);
    if (/isch$|deutsch$/.test(form)) nameOf.set(`${form.toLowerCase()}kenntnisse`, forms[0] ?? form);
  }
}
/** Also words of other languages, or names of people and things: only beside a word that speaks of language. */
const DOUBTFUL = new Set([
  'Irish',
  'Latin',
  'Polish',
  'Thai',
  'Welsh',
  'Dutch',
  'Persian',
  'Danish',
  'Maltese',
  'Georgian',
  'American Sign Language',
  'British Sign Language',
]);
const NAME = new RegExp(
  `(?<![\\p{L}-])(?:${[...nameOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])(?!-(?:speaking )?(?:market|made|based|owned|born))`,
  'iuy',
);
/** How names begin: the pattern is tried only at such words. */
const OPENINGS = new Set([...nameOf.keys()].map((name) => name.slice(0, 3)));
const isLetter = (unit: number): boolean =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000);

/** The places where a language is named. */
function namesIn(words: string): RegExpExecArray[] {
  const lower = words.toLowerCase();
  const names: RegExpExecArray[] = [];
  for (let at = 0; at < words.length;) {
    if (!isLetter(words.charCodeAt(at))) {
      at++;
      continue;
    }
    let next = at + 1;
    while (next < words.length && isLetter(words.charCodeAt(next))) next++;
    if (next - at > 2 && OPENINGS.has(lower.slice(at, at + 3))) {
      NAME.lastIndex = at;
      const name = NAME.exec(words);
      if (name !== null) {
        names.push(name);
        next = NAME.lastIndex;
      }
    }
    at = next;
  }
  return names;
}
/** Cheap test: no line without one of these names a language. */
const GATE = gated(
  /engl|angl|ingl|deutsch|allem|alem|germ|fren|franz|fran[cç]|span|espa|castel|ital|portu|dutch|niederl|holl|n[ée]erl|flem|fl[aä]m|pol[aino]|russ|rus[oa]\b|ukra|ucra|tsche|tch[èe]|chec|czech|slov|slow|esl|hung|hongr|húng|ungar|roman|roum|rum[aä]n|bulg|croat|kroat|serb|gree|grie|grec|turk|türk|turc|arab|árab|hebr|hébr|persi|persa|farsi|dari|hindi|urdu|punj|panj|beng|tamil|telug|gujar|marath|mandar|canton|kanton|chin|japa|japo|korea|core|corée|viet|thai|indones|bahasa|mala|taga|filip|swed|schwed|suéd|suec|dan[ioé]|dän|norw|norv|noru|finn|finl|icel|isl[aä]|eston|estn|latv|lett|lithu|litau|catal|katal|basq|bask|eusk|gali|galeg|galleg|wels|walis|irish|gaeil|latin|latein|sign language|langue des signes|lengua de signos|gebärden|\blsf\b|\bdgs\b|\blse\b|swah|alban|kannad|malaya|odia|nepal|sinhal|somal|amhar|afrika|luxem|malte|georg|armen|bosn|maced|mazed|valenc/i,
);

const CEFR = /\b([ABC][12])(?![\p{L}\d])\+?|\b(c1|b2|b1|a2|c2)\b/u;
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['native', /\bnative|mother tongue|muttersprach\w*|langue maternelle|natif|native|nativo|nativa|lengua materna/iu],
  ['bilingual', /bilingual\w*|zweisprachig|bilingüe|bilingue/iu],
  [
    'fluent',
    /fluen(?:t|tly|cy)|fließend\w*|fliessend\w*|verhandlungssicher\w*|courant|couramment|parlé couramment|fluido|fluida|con fluidez|full professional/iu,
  ],
  [
    'advanced',
    /\badvanced|sehr gut\w*|avancé|avanzado|nivel alto|alto nivel|\balto\b|excellent\w*|ausgezeichnet\w*|hervorragend\w*|excelente|strong|exzellent\w*|très bon\w*|maîtris\w*|perfekt\w*/iu,
  ],
  [
    'professional',
    /professional(?: working)? (?:proficiency|level)|business(?:[ -]level)?|proficien\w*|working proficiency|profesional|professionnel/iu,
  ],
  [
    'good',
    /\bgood\b|\bgut\w*|sicher\w*|\bbon(?:ne)?\b|buen\w*|solid\w*|\bclear\b|opérationnel|intermediate|intermedio|intermédiaire|medio/iu,
  ],
  ['conversational', /conversational|conversación|konversation\w*|conversationnel/iu],
  ['basic', /\bbasic|grundkenntnisse|basiskenntnisse|notions|básico|elementary|beginner|\bbase\b/iu],
];
/** Words that make the name beside them a language that is spoken or written. */
const SPEAKS = gated(
  /\b(?:languages?|speak\w*|spoken|written|writ(?:e|ing)|verbal(?:ly)?|oral(?:ly)?|read|communicat\w*|fluen\w*|proficien\w*|native|bilingual\w*|trilingual|multilingual|conversational|mother tongue|mandatory|skills|knowledge of|command of|grammar|cefr|level|kenntniss\w*|sprach\w*|sprich\w*|spreche\w*|wort und schrift|fließend\w*|verhandlungssicher\w*|muttersprach\w*|niveau|langues?|parl\w*|écrit\w*|oral|courant|couramment|maîtris\w*|lu|nivel|idiomas?|habl\w*|escrit\w*|bilingüe|fluido|nativo|advanced|avanzado|sehr gute[ns]?|gute[ns]?|good|excellent|strong|working|professionnel\w*|profesional|opérationnel\w*|technique|scolaire|notions|conocimientos de|connaissances? d\w+|medio|intermedi\w+|intermédiaire|básico)(?![\p{L}])/iu,
);
const NOT_SPOKEN =
  /^[ -](?:market|customers?|clients?|law|accounts|tax|gaap|companies|company|subsidiary|government|culture|cuisine|food|breakfast|literature|teacher|department|studies|press|citizen\w*|nationals?|passport|border|office|team|standard|engineering|mittelstand|markt|kunden|recht|unternehmen|rail|army|bank|bulldog|tech\b|offices|colleagues|regulat\w*|state|federal|sites?|muffin|version|translation)/i;
/** "The company speaks English at work" counts even outside the demands. */
const AT_WORK = gated(
  /working language|company language|language (?:at work|of the (?:team|company))|arbeitssprache|unternehmenssprache|teamsprache|langue de travail|idioma de trabajo/i,
);

function proficiencyIn(words: string): string | null {
  const cefr = CEFR.exec(words);
  if (cefr) return (cefr[1] ?? cefr[2] ?? '').toUpperCase();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The words that belong to a name: from the previous separator (or name) to the next one. */
function aroundOf(text: string, sentence: Span, names: readonly Span[], i: number): { before: string; after: string } {
  const name = names[i];
  if (name === undefined) return { before: '', after: '' };
  const from = Math.max(sentence.start, names[i - 1]?.end ?? sentence.start);
  const to = Math.min(sentence.end, names[i + 1]?.start ?? sentence.end);
  const before = text.slice(from, name.start);
  const after = text.slice(name.end, to);
  const cut =
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('/')) + 1;
  const stop =
    /[;.:]|,(?! (?:mindestens|at least|au moins|level|niveau|nivel|both|fluent|native|spoken|written|lu|wort|oral|b\d|c\d|\())/i.exec(
      after,
    );
  return { before: before.slice(cut), after: stop === null ? after : after.slice(0, stop.index) };
}

/** "B2 (C1 welcome)": more of the language is welcome, not the language. */
const MORE_WELCOME = /[(,;]\s*(?:[ABC][12]|more|better|higher|native)\b[^),;]*\)?/gi;

function levelOf(line: Line, words: string, sentence: string): Level | null {
  const around = CEFR.test(words) ? words.replace(MORE_WELCOME, ' ') : words;
  const welcome = saysWelcome(around);
  if (saysNotNeeded(around))
    return welcome &&
      /\bplus\b|asset|nice|advantage|bonus|ayuda|help|von vorteil|atout|valor|appreciated|souhait|welcome|gern/i.test(
        sentence,
      )
      ? 'preferred'
      : null;
  if (/\b(?:no|kein|keine|ni|nor)\s*$/i.test(around)) return null;
  return welcome || line.section.kind === 'preferred' ? 'preferred' : 'required';
}

/** The words that name languages, with the English name of each; whether a language is meant is for the caller to judge. */
export function languageNamesIn(words: string): (Span & { readonly name: string })[] {
  return namesIn(words)
    .map((match) => ({
      name: nameOf.get(match[0].toLowerCase()) ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(
      ({ start, end }) =>
        /^\p{Lu}/u.test(words.charAt(start)) ||
        /[éáíóúñçè]|[oea]$|^(?:langue des|lengua de|anglais|allemand|français|espagnol|italien|portugais|polonais|russe|chinois|arabe|english|german|french)/i.test(
          words.slice(start, end),
        ),
    );
}

function fromSentence(text: string, sentence: Span, line: Line): HumanLanguage[] {
  const words = text.slice(sentence.start, sentence.end);
  const names = languageNamesIn(words)
    .map(({ name, start, end }) => ({ name, start: sentence.start + start, end: sentence.start + end }))
    .filter(({ end }) => !NOT_SPOKEN.test(text.slice(end, end + 16)));
  if (names.length === 0) return [];
  const asking = ASKING.has(line.section.kind);
  const speaks = SPEAKS.test(words, line) || CEFR.test(words);
  if (SILENT.has(line.section.kind) && !AT_WORK.test(words, line)) return [];
  return names.flatMap(({ name, start, end }, i): HumanLanguage[] => {
    const { before, after } = aroundOf(text, sentence, names, i);
    // "Punjabi or Mandarin an asset": what stands behind the last speaks of both.
    const behind = after === '' ? '' : aroundOf(text, sentence, names, runEnd(text, names, i)).after;
    const around = `${before.slice(-60)} ${text.slice(start, end)} ${after.slice(0, 60)} ${behind.slice(0, 60)}`;
    const item =
      asking &&
      /^\s*(?:(?:some|any|a little|a bit of|etwas|ein wenig|un peu d[e’']|algo de|nociones de|l['’]|(?:and|or|und|oder|et|ou|y|o)) ?)?$/i.test(
        before,
      ) &&
      (after.trim() === '' || /^\s*[(,–:-]/.test(text.slice(end, end + 3)) || names.length > 1);
    const near = SPEAKS.pattern.test(around) || CEFR.test(around) || /kenntnisse$/i.test(text.slice(start, end));
    if (
      DOUBTFUL.has(name)
        ? !near &&
          !(
            item &&
            (names.length > 1 ||
              before.trim() !== '' ||
              STANDS_ALONE.test(text.slice(end, Math.min(end + 24, sentence.end))))
          )
        : !(near || item || (speaks && names.length > 1) || saysWelcome(around) || saysNotNeeded(around))
    )
      return [];
    if (!asking && !near && !saysWelcome(around)) return [];
    // What stands before the first name of a run or behind the last speaks of all: "fluent in English and German".
    const level = levelOf(line, around, words);
    if (level === null) return [];
    const proficiency = proficiencyIn(after) ?? proficiencyIn(before) ?? shared(text, names, i, words);
    return [{ name, proficiency, level, start: sentence.start, end: sentence.end }];
  });
}

/** "Polish, for the people in Łódź", "Dutch (a little)", not "Polish furniture". */
const STANDS_ALONE = /^\s*(?:$|[(–:-]|, (?:for|so|as|because|since|at least)\b)/;

/** Index of the last name of a run that only a conjunction joins. */
function runEnd(text: string, names: readonly Span[], i: number): number {
  let last = i;
  for (let next = names[last + 1]; next !== undefined; next = names[last + 1]) {
    if (!CONJUNCTION.test(text.slice(names[last]?.end ?? 0, next.start))) break;
    last++;
  }
  return last;
}

const CONJUNCTION = /^\s*(?:\/|&|and|or|und|oder|et|ou|y|o)\s*$/i;

/** "Fluent in English and German": the level of a run of names holds for each. */
function shared(text: string, names: readonly Span[], i: number, words: string): string | null {
  const beside = [names[i - 1], names[i + 1]].some((other) => {
    const name = names[i];
    if (other === undefined || name === undefined) return false;
    const between = text.slice(Math.min(other.end, name.end), Math.max(other.start, name.start));
    return /^(?:\s*(?:,|\/|&|and|und|et|y|e|or|oder|ou|o|as well as|sowie|de l['’]|l['’]|d['’]|de|in|en)\s*){1,4}$/i.test(
      between,
    );
  });
  return beside ? proficiencyIn(words) : null;
}

/** The human languages that are asked for or welcome, each once; required wins. Programming languages never count. */
export function humanLanguagesIn(text: string, lines: readonly Line[]): HumanLanguage[] {
  const byName = new Map<string, HumanLanguage>();
  for (const line of lines) {
    if ((line.signs & SIGN.language) === 0 || !GATE.test(text.slice(line.start, line.end), line)) continue;
    for (const sentence of sentencesOf(text, line)) {
      for (const found of fromSentence(text, sentence, line)) {
        const known = byName.get(found.name);
        if (known === undefined || (known.level !== 'required' && found.level === 'required'))
          byName.set(found.name, found);
        else if (known.proficiency === null && found.proficiency !== null && known.level === found.level)
          byName.set(found.name, { ...known, proficiency: found.proficiency });
      }
    }
  }
  return [...byName.values()];
}
