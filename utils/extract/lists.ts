/** Which neighbouring hits stand in one list: `Chef, Puppet or Ansible`, `AWS (EC2, S3)`, `Java/Kotlin`. */
import { isDigit } from './characters';
import type { Hit } from './find';
import { matchesOf } from './matches';

/** How two neighbouring hits are parted: not a list; a list of all; joined by a
 * slash; a list of which one is enough; examples of what stands before. */
export type Gap = 'none' | 'list' | 'slash' | 'or' | 'examples';

const OR = new Set(['or', 'oder', 'ou', 'o', 'u']);
const AND = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'as',
  'well',
  'plus',
  'also',
  'auch',
  'sowie',
  'bzw',
  'ainsi',
  'que',
  'n',
  'even',
  'preferably',
  'then',
]);
const EXAMPLES = new Set([
  'e.g',
  'eg',
  'g',
  'such',
  'like',
  'including',
  'include',
  'especially',
  'particularly',
  'mainly',
  'primarily',
  'i.e',
  'ie',
  'z.b',
  'b',
  'z',
  'wie',
  'comme',
  'como',
  'tels',
  'tel',
  'ex',
  'par',
  'ej',
  'por',
  'namely',
  'insbesondere',
  'notamment',
  'ideally',
  'for',
  'example',
  'instance',
]);
const SEPARATORS = /[,;/|+&•·()[\]:–—]/;
const WORDS = /[\p{L}\d][\p{L}\d.]*/gu;
const SMALL_V = 0x76;
const mayBeNumber = (unit: number): boolean => isDigit(unit) || unit === SMALL_V;
const NUMBER = /^v?\d+(?:\.\d+|\.x)*\+?$/i;

/** Words between two hits of a list at the most: the versions, conjunctions and one unknown member (`Vault, Foo and Consul`). */
const MOST = 48;

/** Judges the text between two hits of one line. */
export function gapBetween(text: string, a: Hit, b: Hit): Gap {
  const length = b.start - a.end;
  if (length > MOST) return 'none';
  const gap = text.slice(a.end, b.start);
  return COMMON.get(gap) ?? judgeGap(gap);
}

/** The gaps most lists are made of: looked up, not taken apart. */
const COMMON: ReadonlyMap<string, Gap> = new Map([
  [', ', 'list'],
  [' and ', 'list'],
  [', and ', 'list'],
  [' & ', 'list'],
  ['/', 'slash'],
  [' / ', 'slash'],
  [' or ', 'or'],
  [', or ', 'or'],
  [' (', 'list'],
  ['), ', 'list'],
  [' ', 'none'],
]);

const ABBREVIATIONS = /\b(?:e\.g|i\.e|z\. ?B|p\. ?ex|p\. ?ej|etc|incl)\./gi;
const STOP = /[.!?]\s/;
/** No list goes on over the pay. */
const MONEY = /[$€£]/;

function judgeGap(gap: string): Gap {
  if (gap.includes('\n') || MONEY.test(gap) || (STOP.test(gap) && STOP.test(gap.replace(ABBREVIATIONS, ''))))
    return 'none';
  let or = false;
  let examples = false;
  let unknown = 0;
  let conjunction = false;
  for (const [raw] of matchesOf(WORDS, gap)) {
    const lower = raw.toLowerCase();
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    if (OR.has(word)) or = conjunction = true;
    else if (AND.has(word)) conjunction = true;
    else if (EXAMPLES.has(word)) examples = true;
    else if (!mayBeNumber(word.charCodeAt(0)) || !NUMBER.test(word)) unknown++;
  }
  const separated = SEPARATORS.test(gap);
  if (!separated && !conjunction && !examples) return 'none';
  if (unknown > 0) {
    // One member we do not know: it must stand between separators itself.
    if (
      unknown > 3 ||
      !/^\s*[,/|;•·+(]/.test(gap.replace(/^\s*(?:v?\d[\d.x+]*)/, '')) ||
      !/(?:[,/|;•·+(]|\b(?:and|or|und|oder|et|ou|y|o)\b)\s*$/.test(gap)
    )
      return 'none';
  }
  if (examples) return 'examples';
  if (or) return 'or';
  return gap.includes('/') ? 'slash' : 'list';
}
