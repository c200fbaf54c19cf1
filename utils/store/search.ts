/** Looks for words in all that is kept of the postings. */
import type { PostingKey } from '@/utils/boards/posting';
import { fold, foldWithOffsets } from './fold';
import type { SeenPosting } from './rows';

/** Where words can stand. */
export type TextField = 'title' | 'company' | 'tags' | 'note' | 'text';

/** The first place in a posting at which one of the words stands. */
export interface TextHit {
  readonly key: PostingKey;
  readonly field: TextField;
  /** Offsets in that field (tags joined by ", "). */
  readonly start: number;
  readonly end: number;
  /** The field's text around the place, as it is, and the offset at which it begins. */
  readonly excerpt: string;
  readonly excerptStart: number;
}

/** One thing looked for. */
export interface Wanted {
  /** Folded, one space between. */
  readonly words: string;
  /** Null: wherever the letters stand. From quotes: where the words stand as they are, not as a part of longer ones. */
  readonly phrase: RegExp | null;
}

/** Characters of an excerpt before and behind the hit. */
const BEFORE = 60;
const BEHIND = 120;
const LETTER = /[\p{L}\p{N}]/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Reads what was typed: words, and phrases in quotes. */
export function wantedIn(typed: string): readonly Wanted[] {
  const wanted = [...typed.matchAll(/"([^"]*)"?|“([^”]*)”?|„([^“”]*)[“”]?|([^\s"“„]+)/g)].map(
    ([, straight, curly, low, word]) => {
      const words = fold(word ?? straight ?? curly ?? low ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return { words, phrase: word === undefined ? phraseOf(words) : null };
    },
  );
  return wanted.filter(({ words }) => words !== '');
}

function phraseOf(words: string): RegExp {
  const pattern = words.replace(SPECIAL, '\\$&').replaceAll(' ', '\\s+');
  const opens = LETTER.test(words.charAt(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const ends = LETTER.test(words.charAt(words.length - 1)) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${opens}${pattern}${ends}`, 'u');
}

/** The hits in one posting, one for each thing wanted; undefined where any is missing. */
export function hitsIn(row: SeenPosting, text: string, wanted: readonly Wanted[]): readonly TextHit[] | undefined {
  const fields: readonly (readonly [TextField, string])[] = [
    ['title', row.title],
    ['company', row.company ?? ''],
    ['tags', row.tags.join(', ')],
    ['note', row.note],
    ['text', text],
  ];
  const folded = fields.map(([, value]) => fold(value));
  const hits: TextHit[] = [];
  for (const one of wanted) {
    const field = fields[folded.findIndex((hay) => placeIn(hay, one) !== null)];
    if (!field) return undefined;
    hits.push(hitIn(row.key, field[0], field[1], one));
  }
  return hits;
}

function hitIn(key: PostingKey, field: TextField, value: string, wanted: Wanted): TextHit {
  const { folded, offsets } = foldWithOffsets(value);
  const [at, length] = placeIn(folded, wanted) ?? [0, 0];
  const last = offsets[at + length - 1] ?? 0;
  const start = offsets[at] ?? 0;
  // A letter may have become two, and accents behind it nothing.
  const end = offsets.find((offset, i) => i >= at + length && offset > last) ?? value.length;
  const from = start <= BEFORE ? 0 : behindSpace(value, start - BEFORE, start);
  return { key, field, start, end, excerpt: value.slice(from, end + BEHIND), excerptStart: from };
}

/** Where it first stands in a folded text, and how long it is there. */
function placeIn(hay: string, { words, phrase }: Wanted): readonly [at: number, length: number] | null {
  if (phrase === null) {
    const at = hay.indexOf(words);
    return at < 0 ? null : [at, words.length];
  }
  const match = phrase.exec(hay);
  return match && [match.index, match[0].length];
}

/** An excerpt begins with a whole word where there is one near. */
function behindSpace(value: string, from: number, to: number): number {
  const space = value.slice(from, to).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
