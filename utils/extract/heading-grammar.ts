/**
 * Which section a heading opens, told by how it is built: "What would I do all day?", "Das müsst ihr nicht können", "Ce qu'on ne
 * vous demandera pas". Asked where no entry of `headings.ts` is met.
 */
import { gated, lettersOf, type GatedPattern } from './gates';
import type { SectionKind } from './line';

/** Headings of more words are sentences. */
const MOST_WORDS = 12;

const any = (...parts: readonly string[]): GatedPattern =>
  gated(new RegExp(parts.map((part) => `(?:${part})`).join('|')));

/** What opens with one of these words is welcome even where it goes on with "not": "Nice, but you do not need it". */
const WELCOME_FIRST =
  /^(?:nice|good|great|bonus|preferred|desirable|welcome|helpful|optional|useful|handy|schon|ideal|souhait|deseable|plus)/;
const DENIES = gated(
  /(?:^| )(?:not|no|never|without|nicht|nichts|kein|keine|keinen|keiner|ohne|egal|ne|n|pas|sans|ni|tampoco|sin|inutile)(?: |$)/,
);
/** "Don't meet every requirement?" encourages, "If you do not …" and "Why not …" say nothing. */
const NO_DENIAL =
  /^(?:if|even|why|warum|pourquoi|por que)\b|\b(?:all|every|each|alle|jede\w*|sure|sicher|tous|toutes|todos|hesita\w*|hesite\w*|worry|zogere?\w*|only|nur)\b/;

/** "Not required, but you will get up to speed faster with", "It would be great, but not a must, if" */
const WELCOME_ALL_THE_SAME =
  /^not (?:strictly |absolutely )?(?:required|essential|mandatory|needed|necessary|a must) but\b|^(?:it|that|this) would be \w+ but (?:is )?not (?:a must|required|essential|necessary|needed)\b/;

const UNWANTED = any(
  'not (?:i |you |we |they |it |be |really |have to |actually )*(?:need|require|want|expect|ask|care|look|matter|have|part|bring|know|list|do|find|see|test|count|include)\\w*',
  '^not (?:this time|needed|required|on (?:the|our) list|here|your job|for us|now|yet|asked|expected|important|in scope|in this (?:job|role))$',
  '^(?:what )?is not (?:in|on|part)\\b',
  '^no (?:need|demand|use)\\b',
  '\\b(?:nicht|nichts|kein\\w*|egal|ohne)\\b.*\\b(?:brauch\\w*|mitbring\\w*|konn\\w*|kann\\w*|erwart\\w*|such\\w*|muss\\w*|notig|erforderlich|voraus\\w*|verlang\\w*|wichtig|zahlt|machst|machen|job|thema)\\b',
  '\\b(?:brauch\\w*|mitbring\\w*|konn\\w*|erwart\\w*|such\\w*|muss\\w*|verlang\\w*|ist)\\b.*\\b(?:nicht|nichts|kein\\w*|egal)\\b',
  '\\b(?:ne|n|pas|inutile)\\b.*\\b(?:demand\\w*|cherch\\w*|recherch\\w*|attend\\w*|besoin|exig\\w*|requis\\w*|necessaires?|utile|faut|oblig\\w*)\\b',
  '\\b(?:no|ni|tampoco|sin)\\b.*\\b(?:ped\\w*|busc\\w*|necesit\\w*|hace falta|exig\\w*|requer\\w*|esper\\w*|import\\w*|necesario)\\b',
);

const PREFERRED = any(
  'would (?:also |really |even )?(?:make|have) (?:us|you|me|our|your)\\b',
  '^(?:it|that|this|these|what|things|skills|also)(?: that| which)? would (?:also |really )?(?:help|be|impress|delight|please|interest|excite)',
  '^(?:nice|handy|useful|welcome|lovely|cool|sweet|fun)(?: to have| to know| but| if| things| too| also| extras?|$)',
  '\\b(?:bonus|brownie|plus|gold|extra) (?:points?|stars?|marks?|credits?)\\b',
  '^(?:it|that) (?:is|would be) an? (?:\\w+ )?(?:plus|bonus|advantage|asset)\\b',
  // "Bonus treats", "Extra nice", not "Bonus scheme" or "Extra holidays".
  '^(?:bonus|extra)(?: (?!(?:benefits?|perks?|schemes?|plans?|structures?|pay|payments?|holidays?|leave|info\\w*|details?|programs?|programmes?|opportunit\\w+|time|days?|hours?|shifts?|potential|and|or|of|on|for|per)\\b)\\w+){1,2}$',
  '\\b(?:cherry|cerise|guinda|kirsche|icing|sahne\\w*|jackpot|wish ?list|i tupfelchen)\\b',
  '^(?:even better|better still|above and beyond|on top|you get extra|if you also|noch besser|encore mieux|aun mejor|mejor si)',
  '\\b(?:im (?:besten|idealen|optimalen) fall|bestenfalls|im idealfall|idealerweise)\\b',
  '\\bwaren? (?:auch |noch |es )?(?:schon|toll|super|klasse|nett|prima|gut|hilfreich|ein|das|cool|fein|perfekt)\\b',
  '^(?:schon|toll|super|prima|nett|hilfreich|nutzlich) (?:ware|waren|wenn|zu|ist|sind)\\b',
  '^wir freuen uns\\b.*\\bwenn\\b',
  '\\bfreu(?:en wir|t) uns\\b.*\\b(?:auch|wenn|zusatz\\w*|besonders|uber)\\b|^zusatzlich\\b|\\bpunktest\\b',
  '^(?:et )?(?:ce|cela|ca)? ?(?:serait|seraient)\\b|\\bun (?:vrai |gros |petit )?plus\\b|\\b(?:petits?|vrais?) plus\\b|^dans l ideal\\b|\\b(?:appreci|souhait)\\w+\\b',
  '\\bfai(?:t|re|raient|rait) (?:la difference|plaisir)\\b|\\bferai(?:t|ent) (?:la difference|plaisir)\\b',
  '\\bsum(?:a|aria|an|aras|arias)\\b|\\bnos (?:encant|gustar)\\w+\\b|\\ba tu favor\\b|\\bseria (?:genial|ideal|un plus|perfecto|estupendo)\\b|\\bte hara destacar\\b',
);

/** The subject of a question or relative clause about the reader. */
const YOU =
  '(?:i|you|they|one|the (?:right |ideal |successful |new )?(?:person|candidate|hire)|this (?:person|role|job|post)|the (?:role|job|post))';
const DAY = '(?:days?|weeks?|shifts?|nights?|mornings?|months?|workday|working day)';

const DUTIES = any(
  `^(?:and )?what (?:(?:would|will|do|does|can|might|are|is|shall) )?${YOU}\\b.*\\b(?:do|doing|work on|working on|up to|own|handle|build|run|look after|responsible for|in charge of|tackle|deliver|achieve|support|manage|entails?|involves?|includes?|consists? of)\\b(?! (?:well|you|for us|bring|have|need))`,
  `^(?:what |how )?(?:does |do |would |will )?(?:the|your|a|an|our|my|one|each|every)? ?(?:typical |normal |average |working |usual |regular )?${DAY}\\b.* (?:looks?|involves?|consists?|goes|go|feels?)(?: like)?(?: .*)?$`,
  `^(?:on |in )?(?:a|an|your|the|any) (?:typical|normal|usual|average|regular|working) ${DAY}\\b`,
  `^(?:a|one) ${DAY} (?:in|with|at|on)\\b`,
  '^(?:the |this )?(?:work|job|role|tasks?) (?:itself|at hand|to be done|in detail|involves|includes|entails|means|is about)$',
  '^how (?:you|i|your)\\b.*\\b(?:spend|fill|time|days?|weeks?)\\b',
  '^(?:where|how) you (?:come in|will help|can help|fit in|will contribute)\\b',
  '^your (?:work|tasks?|jobs?|part|share|shift|patch|remit|beat|playground|field|days|weeks)(?: .*)?$',
  '^(?:wie|so) (?:sieht|sehen|schaut) .*\\b(?:tag|alltag|arbeitstag|woche|arbeit|schicht|job|dienst)\\w*\\b',
  '^(?:und )?was (?:du|sie|ihr|ich|dich|euch|hier|bei uns|dabei|machst|tust|gibt es)\\b.*\\b(?:tust|tun|tue|machst|machen|mache|bewegst|anpackst|ubernimmst|ubernehmen|verantwortest|anstellst|erledigst)\\b',
  '^(?:hier|dabei|da|wobei|womit|worum) (?:du |sie )?(?:packst|hilfst|unterstutzt|kommst|wirkst|helfen|unterstutzen|dich kummerst|dich beschaftigst|sich kummern)\\b',
  '^(?:deine?|deinen|ihre?) (?:arbeit|tage?|woche|revier|spielfeld|spielwiese|part|wirk\\w+|baustellen?|schicht|dienst|arbeitsgebiet|einsatz\\w*)(?: .*)?$',
  '^(?:das|dies) (?:tust|machst|ubernimmst|erledigst|erledigen|tun|machen|ubernehmen) (?:du|sie)\\b',
  '^(?:wofur|wozu) (?:wir )?(?:dich|sie|brauchen)\\b',
  '^(?:ce qu|ce que|que|qu est ce que|qu est ce qu) (?:vous|tu|j|je|on vous|on te)\\b.*\\b(?:ferez|feras|ferais|ferai|feriez|faire|confi\\w+|piloter\\w*|gerer\\w*)\\b',
  '^(?:vos|tes|ta|votre|ton) (?:journees?|semaines?|quotidien|travail|terrain|perimetre|defis?|chantiers?|futures? missions?|futur quotidien)(?: .*)?$',
  '^a quoi ressembl\\w+\\b|^(?:le (?:travail|quotidien|boulot|metier|job)|concretement|sur le terrain|au programme)$',
  '^(?:y )?(?:que|lo que) (?:vas a|voy a|tendras que|tendrias que|te toca)? ?(?:hacer|haras|harias|hare|haria|haces)\\b',
  '^(?:tu|su|el|un|una|tus) (?:trabajo|jornada|dia|semana|turno|tareas?|quehacer\\w*)(?: .*)?$',
  '^como (?:es|sera|son|seran|seria)\\b.*\\b(?:dia|jornada|semana|trabajo|turno)\\b',
  '^(?:de que )?te (?:ocuparas|encargaras|ocuparias|dedicaras)\\b|^en que (?:consist\\w+|trabajaras)\\b|^a que te dedicaras\\b',
);

const REQUIRED = any(
  '^(?:and )?what (?:(?:should|must|do|would|will|did|might) )?(?:i|you|they|the (?:right |ideal |successful )?(?:person|candidate))\\b.*\\b(?:need|needs|have|has|bring|brings|know|knows|show|be good at)\\b(?! (?:access|from|to look forward))',
  '^what (?:(?:should|must|do|would|will) )?we (?:(?:really|also|would|do|will) )*(?:need|ask|want|look|expect|require|hope|love|like)\\b',
  '^what (?:(?:it|the (?:job|role|post)|this (?:job|role))) (?:takes|needs|requires|asks)\\b',
  '^what (?:matters|counts|is important|we go by)(?: most)?(?: to us| for us| here| in this \\w+)?$',
  '^who (?:(?:does|do|will|would|should|fits?|suits?|thrives?|we|you) )+(?:\\w+ ?){0,4}(?:well|here|for|want|like|apply|suit|be|need|after|looking for|thrives?|fits?)?$',
  '^(?:you|du|sie|vous|toi|tu y tu experiencia|you yourself|ihr|und du|and you|y tu)$',
  '^(?:you )?(?:should|ought to|have to|must) (?:have|be|bring|know)\\b',
  '^(?:is this|are you|could (?:this|it) be|is it|is that) (?:you|the (?:one|right)|for you|a fit|right for you)\\b',
  '^(?:the |your |our )(?:basics|fundamentals|checklist|check list|bare minimum|ingredients|shopping list|musts|kit|kit list|toolkit|backpack|rucksack|luggage|suitcase|baggage|superpowers?|track record|cv|résumé|resume)$',
  '^in your (?:bag|backpack|rucksack|suitcase|luggage|toolbox|pocket)\\b',
  '^(?:ideally )?we (?:(?:imagine|picture|assume|believe|expect|hope|think)(?: that)? (?:you|someone|somebody|the right)|(?:imagine|picture) an?)\\b',
  '^(?:we (?:would |should )?)?(?:love|like|want|hope) to (?:see|meet|hear|read)\\b|^we (?:ask|need|want|require|expect|look)\\b',
  '^(?:you (?:fit|belong|suit|match|tick|might be|could be|may be|are the one)|your (?:profile|strengths|story|experience)|come with|bring along|bring with you)\\b',
  '^(?:in )?(?:deine[mn]?|dein|ihr|ihre[mn]?)? ?(?:rucksack|gepack|handgepack|koffer|werkzeug\\w*|zutaten|steckbrief|superkr\\w+|mitbringsel|fundament|rustzeug|reisegepack)(?: .*)?$',
  '^(?:das |was )?(?:du|sie|ihr)? ?(?:hast|kannst|bringst|brauchst|solltest|sollten|musst|bringen|brauchen|bist|haben) (?:du|sie|ihr)?\\b.*$(?<!bieten)(?<!davon)(?<!gewinn)',
  '^(?:das|was) (?:du|sie|ihr)\\b.*\\b(?:mitbring\\w*|brauch\\w*|konnen|kannst|hast|haben|wissen|gepack|solltest|sollten)\\b',
  '^(?:wonach|wen|was) (?:wir )?such\\w*\\b|^so (?:bist|tickst) du|^was (?:uns|bei uns|hier) (?:wichtig ist|zahlt|wichtig)|^(?:passt du|du passt|passen sie|sie passen)\\b|^im gepack\\b',
  '^(?:ce que|que) (?:vous|tu) (?:apport|avez|as|maitris|posse|dev|connaiss|connais|sav|sais)\\w*|^(?:vous|tu) (?:avez|as|etes|es|maitris\\w+|savez|sais|aimez|aimes)\\b|^(?:ce qu )?il (?:vous |te )?faut\\b',
  '^(?:votre|vos|ton|tes|dans votre|dans ton|le) (?:bagages?|sac(?: a dos)?|valise|boite a outils|parcours|savoir faire)\\b|^on (?:te |vous )?(?:demande|attend|cherche)\\b|^ce qu (?:on|il) (?:te |vous )?(?:demande|attend|cherche|recherche|faut)\\b|^ce que (?:nous|l on) (?:vous )?(?:attend|demand|cherch|recherch|exig)\\w*',
  '^(?:que|lo que) (?:debes|tienes|hay que|necesitas|te hace falta|has de|deberias|buscamos|pedimos|aportas|traes|sabes|esperamos|te pedimos)\\b|^(?:debes|tienes que|hay que|necesitas|sabes|tienes|eres)\\b|^(?:tu|en tu) (?:mochila|maleta|equipaje|bagaje|caja de herramientas)\\b',
);

const BENEFITS = any(
  '^(?:and )?what (?:do|will|would|can|could) (?:i|you|we) (?:get|receive|earn|gain|give|offer|pay)\\b|^what you (?:get|earn|gain|take home)\\b|^what (?:we|it) pays?\\b',
  '^what is (?:in (?:it|the deal|the package)|on the table|on offer)\\b|^(?:in|by way of) (?:return|exchange)\\b|^(?:the |our )(?:deal|goodies|upside|rewards?|money|terms|pay|trimmings|bargain)$',
  '^how we (?:look after|take care of|thank|reward|treat|pay)\\b|^you (?:will |would )?(?:get|receive|earn|enjoy)\\b|^why (?:you will|you would|people|work|stay)\\b',
  '^(?:und )?(?:das|was) (?:gibt|gibts|bekommst|erhaltst|kriegst|bekommen|erhalten|springt|bieten|legen wir|winkt|spricht fur|du bekommst|du davon|sie davon|du kriegst|wir bieten|fur dich|fur sie)\\b',
  '^(?:dafur|im gegenzug|als dankeschon|unser (?:dank|deal|paket|angebot)|obendrauf|(?:deine|unsere|ihre) (?:extras|goodies|vorzuge)|extras|wir (?:bieten|geben|zahlen|legen|sorgen))\\b',
  '^(?:nos|les) (?:arguments?|bonnes raisons|petits plus maison|plus de la maison)\\b|^(?:en (?:echange|retour|contrepartie)|a la cle|cote (?:salaire|avantages|remuneration|paie|pratique))\\b',
  '^ce qu (?:on|il y) (?:a|vous offre|te donne|offre|donne|propose)\\b|^ce que (?:vous|tu) (?:gagn|recevr|trouver|aur|y trouver|y gagn)\\w*|^on (?:vous |t |te )?(?:offre|donne|propose)\\b|^pourquoi (?:venir|nous|chez)\\b',
  '^(?:que|lo que) (?:hay|te damos|damos|te llevas|ganas|recibes|te ofrecemos|recibiras|tendras)\\b|^a cambio\\b|^nosotros (?:ponemos|te damos|ofrecemos)\\b|^te (?:damos|ofrecemos|llevas)\\b|^por que (?:venir|elegirnos|aqui|trabajar|te)\\b',
);

const APPLY = any(
  '^how (?:do i|to|you can|can i|you|do you|does one) (?:apply|join|get in|reach)\\b|^how (?:it works from here|we (?:hire|recruit|choose|interview)|this works|hiring works)\\b|^(?:what|and) (?:happens|comes|then|next)\\b',
  '^(?:want (?:in|to|the job|it)|ready|keen|interested|fancy|tempted|curious|convinced|sold|like the sound|think (?:you|this|that|we)|still (?:here|reading|interested))\\b',
  '^(?:get in touch|say hello|over to you|drop us|write to us|your move|next steps?|the way in|your (?:application|next step))\\b',
  '^so (?:lauft|geht|bewirbst|bewerben|kommst|wirst|erreichst|startest|einfach)\\b|^(?:wie|und) (?:lauft|geht es weiter|jetzt|nun)\\b|^wie (?:du dich )?(?:bewirb|bewerb)\\w*|^(?:lust|interesse|neugierig|klingt|bock|bereit|uberzeugt|noch (?:da|fragen))\\b|^(?:dein|der|ihr) (?:weg|einstieg|nachster schritt) zu\\b|^nachste schritte\\b',
  '^(?:comment (?:ca se passe|candidater|nous|se passe)|interesse\\w*|envie|prete?s?|tente\\w*|partante?s?|convaincu\\w*|la suite|et (?:apres|ensuite)|prochaines? etapes?|candidater|pour (?:candidater|nous (?:rejoindre|ecrire))|deroulement)\\b',
  '^como (?:seguir|seguimos|aplic|postul|inscrib|apunt|unirte|lo hacemos|es el proceso)\\w*|^te (?:animas|apuntas|interesa|apetece|convence)\\b|^(?:siguientes?|proximos?) pasos?\\b|^(?:interesad\\w+|y ahora que|apuntate|candidatura)\\b',
);

const COMPANY = any(
  '^who (?:is|are) (?:asking|we|behind|us|you joining)\\b|^(?:the|our) (?:building|place|shop|ward|house|kitchen|workshop|farm|studio|hospital|school|practice|family|firm|office|site|clinic|plant)$|^(?:meet|hello from|hi from) |^a (?:bit|little|word|few words) about (?:us|the)\\b|^(?:us|we)$',
  '^wer (?:wir|fragt|dahinter|hier)\\b|^(?:der betrieb|das haus|die praxis|die firma|der laden|die kuche|kurz zu uns|zu uns|wir|die klinik|die schule|das buro|der verein)$',
  '^(?:le (?:cabinet|groupe|restaurant|site|lieu)|la (?:maison|boite|structure|clinique)|l (?:atelier|hopital|etablissement|agence|ecole|association)|on est qui|qui on est)$',
  '^(?:la (?:casa|clinica|bodega|firma|escuela|tienda)|el (?:grupo|despacho|taller|hospital|centro|colegio|restaurante))$',
);

/** In the order in which they are asked; denial and welcome are asked before. */
const ORDER: readonly (readonly [SectionKind, GatedPattern])[] = [
  ['duties', DUTIES],
  ['benefits', BENEFITS],
  ['apply', APPLY],
  ['required', REQUIRED],
  ['company', COMPANY],
];

/** The kind of section that a heading's compared words (`headingKey`) open by their build; null where it says nothing. */
export function headingByGrammar(key: string): SectionKind | null {
  if (WELCOME_ALL_THE_SAME.test(key)) return 'preferred';
  if (key.length > 80 || hasMoreWords(key, MOST_WORDS)) return null;
  const words = { letters: lettersOf(key, 0, key.length) };
  if (DENIES.test(key, words) && !WELCOME_FIRST.test(key)) {
    if (NO_DENIAL.test(key)) return null;
    if (UNWANTED.test(key, words)) return 'unwanted';
  }
  if (PREFERRED.test(key, words)) return 'preferred';
  for (const [kind, pattern] of ORDER) if (pattern.test(key, words)) return kind;
  return null;
}

function hasMoreWords(key: string, most: number): boolean {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words > most;
}
