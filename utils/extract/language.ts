/** Tells in which language a text is written, by its commonest small words. */

/** Words that are common in one language and rare in the others; what two share counts for both. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with for you we our is are will your have be as an on this or that at by from who work their not can about',
  de: 'und der die das mit für wir du sie ist ein eine einen einem im zu von auf den dem bei oder als dich dir ihr deine dein unser unsere wird nicht auch sowie nach des zum zur hast bist',
  fr: 'le la les des et vous nous une un dans pour avec sur est du aux au en votre vos notre nos sont qui que par ou ce cette être plus chez',
  es: 'el la los las y de en con para por una un que del se al como más tu tus nuestro nuestra es son o su sus te lo sobre trabajo equipo',
  pt: 'o os as e de em com para por uma um que do da dos das no na se ao como mais seu sua nosso nossa você são ou não é',
  it: 'il lo la gli le e di in con per una un che del della dei delle nel si al come più tuo tua nostro nostra sono o è nella',
  nl: 'de het een en van met voor wij je jij ons onze is zijn in op als bij aan te naar ook werk wat wie jouw om dat die niet',
  pl: 'i w z na do się że dla jest oraz lub od po przez nie jak naszych twoje praca co ma to',
  sv: 'och i att det som en ett på är av för med till den du vi har om inte vår dina hos eller kan',
};

const LANGUAGES = Object.keys(SMALL_WORDS);

interface SmallWord {
  readonly word: string;
  /** Places in `LANGUAGES`. */
  readonly languages: number[];
}

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** By part of the hash, so that no word has to be cut out of the text to be looked up. */
const smallWords: (SmallWord[] | undefined)[] = new Array<undefined>(2048).fill(undefined);
const placeOf = (hash: number): number => (hash ^ (hash >>> 11)) & 2047;
const NO_WORDS: SmallWord[] = [];
for (const [language, name] of LANGUAGES.entries()) {
  for (const word of (SMALL_WORDS[name] ?? '').split(' ')) {
    const place = placeOf(hashOf(word));
    const alike = smallWords[place] ?? [];
    const known = alike.find((other) => other.word === word);
    if (known) known.languages.push(language);
    else smallWords[place] = [...alike, { word, languages: [language] }];
  }
}

/** Enough text to tell, in UTF-16 units: a posting is written in one language, whatever its tools are called. */
const ENOUGH = 1_500;

/** ISO 639-1 code of the language of a text; `und` where too few of its words say so. */
export function languageOf(text: string): string {
  const votes = LANGUAGES.map(() => 0);
  /** Languages in the order of their first vote: the earlier one wins a tie. */
  const order: number[] = [];
  const sample = text.slice(0, ENOUGH).toLowerCase();
  let words = 0;
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 32;
    const letter = (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000 && code !== 0xf7);
    if (letter) {
      if (start < 0) start = i;
      hash = step(hash, code);
    } else if (start >= 0) {
      words++;
      // No small word is longer than seven letters.
      for (const { word, languages } of (i - start <= 7 && smallWords[placeOf(hash)]) || NO_WORDS) {
        if (word.length !== i - start || !sample.startsWith(word, start)) continue;
        for (const place of languages) {
          if (votes[place] === 0) order.push(place);
          votes[place] = (votes[place] ?? 0) + 1;
        }
      }
      start = -1;
      hash = 0;
    }
  }
  let best = 'und';
  let most = 1;
  for (const place of order) {
    const count = votes[place] ?? 0;
    if (count > most) {
      most = count;
      best = LANGUAGES[place] ?? best;
    }
  }
  // A list of tool names holds a stray "or"; running text has a small word in every eighth place or more.
  return most >= 2 && most * 12 >= words ? best : 'und';
}
