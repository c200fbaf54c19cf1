/** Every form of the duty verbs, with its base form and the kind of work. */
import { DUTY_NOUNS, DUTY_VERBS } from './duty-verbs';
import type { DutyKind } from './reading';

/** A verb found: its base form (null for a noun) and what kind of work it is. */
export interface DutyForm {
  readonly verb: string | null;
  readonly kind: DutyKind;
  /** `base` "build", `third` "builds", `ing` "building", `you` "du baust", "vous concevrez". */
  readonly form: 'base' | 'third' | 'ing' | 'you' | 'noun';
}

const forms = new Map<string, DutyForm>();
function put(written: string, form: DutyForm): void {
  if (!forms.has(written)) forms.set(written, form);
}

/** Consonants that double before -ing ("running"); the table holds only verbs that fit the rule or are listed. */
const DOUBLES = new Set([
  'run',
  'set',
  'get',
  'plan',
  'ship',
  'program',
  'refactor',
  'tag',
  'map',
  'log',
  'win',
  'cut',
  'split',
  'spin',
  'pen',
  'chat',
  'begin',
  'scan',
  'drop',
  'stop',
  'transfer',
]);

function english(verb: string, kind: DutyKind): void {
  put(verb, { verb, kind, form: 'base' });
  const third = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  put(third, { verb, kind, form: 'third' });
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : DOUBLES.has(verb) ? `${verb}${verb.slice(-1)}` : verb;
  put(`${stem}ing`, { verb, kind, form: 'ing' });
}

function german(verb: string, kind: DutyKind): void {
  put(verb, { verb, kind, form: 'base' });
  const stem = verb.endsWith('en') ? verb.slice(0, -2) : verb.slice(0, -1);
  const bare = /[dt]$/.test(stem) ? `${stem}e` : stem;
  // "steuern" gives "steuerst", "verbessern" gives "verbesserst"
  put(`${/[sßz]$/.test(bare) ? bare : `${bare}s`}t`, { verb, kind, form: 'you' });
  const prefix =
    /^(?:aus|auf|weiter|ein|um|mit|bei|vor|ab|an|durch|zusammen|teil|fest|sicher|instand)(?=\p{L}{5})/u.exec(verb)?.[0];
  if (prefix !== undefined) {
    const base = verb.slice(prefix.length);
    const short = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
    put(`${/[dt]$/.test(short) ? `${short}e` : short}st`, { verb, kind, form: 'you' });
  }
}

/** Second persons that no rule makes. */
const FRENCH_YOU: Readonly<Record<string, readonly string[]>> = {
  concevoir: ['concevez', 'conçois'],
  construire: ['construisez', 'construis'],
  produire: ['produisez', 'produis'],
  conduire: ['conduisez', 'conduis'],
  maintenir: ['maintenez', 'maintiens'],
  entretenir: ['entretenez', 'entretiens'],
  intervenir: ['intervenez', 'interviens'],
  soutenir: ['soutenez', 'soutiens'],
  mettre: ['mettez', 'mets'],
  transmettre: ['transmettez', 'transmets'],
  suivre: ['suivez'],
  définir: ['définissez', 'définis'],
  garantir: ['garantissez', 'garantis'],
  établir: ['établissez', 'établis'],
  accueillir: ['accueillez', 'accueilles'],
  faire: ['faites', 'fais'],
  résoudre: ['résolvez', 'résous'],
  vendre: ['vendez', 'vends'],
  rendre: ['rendez'],
};

function romance(verb: string, kind: DutyKind, language: 'fr' | 'es'): void {
  put(verb, { verb, kind, form: 'base' });
  const future = verb.endsWith('re') ? verb.slice(0, -1) : verb;
  const endings = language === 'fr' ? ['ez', 'as', 'a'] : ['ás', 'á'];
  for (const ending of endings) put(`${future}${ending}`, { verb, kind, form: 'you' });
  const stem = verb.slice(0, -2);
  if (language === 'fr' && verb.endsWith('er')) {
    put(`${stem}ez`, { verb, kind, form: 'you' });
    // "tu développes", "tu gères"
    put(`${stem.replace(/é(?=\p{L}$)/u, 'è')}es`, { verb, kind, form: 'you' });
  } else if (language === 'es' && verb.endsWith('ar')) put(`${stem}as`, { verb, kind, form: 'you' });
  else if (language === 'fr') for (const written of FRENCH_YOU[verb] ?? []) put(written, { verb, kind, form: 'you' });
}

for (const [kind, verbs] of DUTY_VERBS.en) for (const verb of verbs.split(' ')) english(verb, kind);
for (const [kind, verbs] of DUTY_VERBS.de) for (const verb of verbs.split(' ')) german(verb, kind);
for (const [kind, verbs] of DUTY_VERBS.fr) for (const verb of verbs.split(' ')) romance(verb, kind, 'fr');
for (const [kind, verbs] of DUTY_VERBS.es) for (const verb of verbs.split(' ')) romance(verb, kind, 'es');
for (const [kind, nouns] of DUTY_NOUNS)
  for (const noun of nouns.split(' ')) put(noun, { verb: null, kind, form: 'noun' });

/** The duty verb or noun that a word is a form of; null where it is none. Case does not matter. */
export function dutyForm(word: string): DutyForm | null {
  return forms.get(word.toLowerCase()) ?? null;
}
