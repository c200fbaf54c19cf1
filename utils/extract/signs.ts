/**
 * Which kinds of facts a line can speak of, told by the beginnings of its words in one pass. Every reader of facts looks only
 * at lines that carry its sign, instead of trying its patterns on all of them.
 */

export const SIGN = {
  years: 1,
  degree: 2,
  language: 4,
  money: 8,
  place: 16,
  visa: 32,
  contract: 64,
  condition: 128,
  /** Speaks to the reader or of a person by title: "you", "the Clerk", "candidate". */
  person: 256,
  rank: 512,
  legal: 1024,
  /** As `person`, in German, French or Spanish. */
  personAbroad: 2048,
  /** Holds a digit. */
  digit: 4096,
} as const;

/**
 * Words by sign: up to four first letters, lower case, without accents' bytes above 255; shorter entries are whole words.
 * A word too many costs a little time, a word too few loses facts.
 */
const STARTS: readonly (readonly [number, string])[] = [
  [
    SIGN.years,
    'year yrs yr yoe jahr jähr ans an anné anne años año anos ano y j zwei drei vier fünf mehr mont mona mois mese',
  ],
  [
    SIGN.degree,
    'degr bach mast mást phd ph d doct dipl cert asso bsc bs ba b m ms ma msc mba bsn bba beng bten btec bcom meng ged high seco stud ausb beru hoch abit mitt lehr prom lice bac bacc ' +
      'bts dut but cap bep dea eso fp cfgs cicl ingé inge éco grad titu títu univ carr coll form unde post tech técn scho akad fach info wirt real haup matu magi jour trad gcse educ leve abov clas hono esta étu étud gese hnd hnc aas adn asn efz jd juri red hs eth fh meis dipl cicl lice ingé inge nvq svq city appr exam stat titr cqp',
  ],
  [
    SIGN.language,
    'engl angl ingl deut germ alle alem fren fran span espa cast ital port dutc nied holl néer neer flem fläm flam poli poln polo pola russ ruso rusa ukra ucra tsch tchè czec chec slov slow eslo hung ' +
      'ungr unga hong húng roma rumä roum ruma bulg búlg croa kroa serb gree grie grec turk türk turc arab árab hebr hébr pers fars dari hind urdu punj panj beng tami telu guja mara mand cant kant chin japa ' +
      'kore coré core viet thai indo baha mala taga fili swed schw suéd suec dani däni dano dané norw norv noru finn finl icel islä esto estn latv lett lith lita cata kata basq bask eusk gali gale gall wels wali ' +
      'iris gael lati sign lang leng gebä lsf dgs lse swah alba asl bsl hoch kann odia nepa sinh soma amha afri luxe malt geor arme bosn mace maze vale',
  ],
  [
    SIGN.money,
    'r lpa lakh lac lacs eur euro usd gbp chf cad aud nzd sgd inr pln sek nok dkk czk hkd jpy brl mxn zar aed ils huf ron sar qar myr teur sala',
  ],
  [
    SIGN.place,
    'remo hybr híbr onsi site offi inof home pers tele télé work pres prés vor ort sur mobi büro bure ofic dist anyw sta prem come comi orts wher casa semi zuha haus dahe half base präs li teil wfh',
  ],
  [SIGN.visa, 'spon visa visu perm parr patr arbe pass h'],
  [
    SIGN.contract,
    'full part voll teil temp jorn tiem seas fixe mate befr cdd inté inte cont c w prak stag prác prac stud appr ausb alte dual free frei rech mont werk zeit co conv corp indé',
  ],
  [
    SIGN.condition,
    'clea ts secu sich habi poly publ trav reis dien dépl depl viaj desp call page rufb bere astr guar stan',
  ],
  [SIGN.person, 'you your cand incu resp empl appl pers hold inte'],
  [SIGN.personAbroad, 'du sie vous tu tus te se será aufg wird wirs werd misi verl dein ihre votr titu func'],
  [
    SIGN.rank,
    'inte trai werk prak stag beca prác work co alte chie vice vp dire gesc lead prin staf head team leit chef resp jefe jefa seni sr expé conf séni juni jr entr grad new abso beru débu earl sin mid medi leve care karr nive',
  ],
  [SIGN.legal, 'equa rega acco orie gend vete disc unab gesc dist égal hand igua only than dive sin sans with'],
];

const DIGIT = SIGN.digit;
const MONEY = SIGN.money;

/** Up to four letters as one number; 8 bits each, case folded. */
function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length && i < 4; i++) key = (key << 8) | (word.charCodeAt(i) & 0xff);
  return key;
}

const signOf = new Map<number, number>();
for (const [sign, words] of STARTS) {
  for (const word of words.split(' ')) signOf.set(keyOf(word), (signOf.get(keyOf(word)) ?? 0) | sign);
}

const PERSON = SIGN.person;
const THE = keyOf('the');
const THIS = keyOf('this');

/** The signs of a span of the text, as the sum of `SIGN`s. Linear, one look at each character. */
export function signsOf(text: string, start: number, end: number): number {
  let signs = 0;
  let key = 0;
  let letters = 0;
  let article = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    const folded = code | 32;
    const letter = (folded >= 97 && folded <= 122) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
    if (letter) {
      // "the Clerk", "this Position": the article counts before a capital.
      if (letters === 0 && article && code >= 65 && code <= 90) signs |= PERSON;
      if (letters < 4) key = (key << 8) | (code < 0x80 || code <= 0xde ? folded & 0xff : code & 0xff);
      letters++;
      continue;
    }
    if (letters > 0) {
      const known = signOf.get(key);
      if (known !== undefined) signs |= known;
      article = key === THE || key === THIS;
      key = 0;
      letters = 0;
    }
    if (code >= 48 && code <= 57) signs |= DIGIT;
    else if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9) signs |= MONEY;
  }
  return signs;
}
