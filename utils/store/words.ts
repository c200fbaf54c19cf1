/** Which words stand in which documents of a segment: plain data, small, and as exact as the words themselves. */
import type { PostingKey } from '@/utils/boards/posting';
import { fold } from './fold';
import { eachWord } from './letters';
import type { Wanted } from './search';

/** Changes with the shape or with what a word is; what was made otherwise is made anew. */
const FORMAT = 1;

export interface WordIndex {
  readonly format: typeof FORMAT;
  /** The documents, by their place in it. */
  readonly keys: readonly PostingKey[];
  /** All words, folded, each between line breaks. */
  readonly words: string;
  /** Where each word begins in `words`, and where its documents end in `documents`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly documents: Uint16Array;
}

export function indexWords(documents: readonly { readonly key: PostingKey; readonly words: string }[]): WordIndex {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of documents.entries()) {
    const folded = fold(words);
    eachWord(folded, (start, end) => {
      const word = folded.slice(start, end);
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else if (known.at(-1) !== place) known.push(place);
    });
  }
  return indexOf(
    documents.map(({ key }) => key),
    places,
  );
}

function indexOf(keys: readonly PostingKey[], places: ReadonlyMap<string, readonly number[]>): WordIndex {
  const words = [...places.keys()];
  let start = 1;
  let end = 0;
  return {
    format: FORMAT,
    keys,
    words: `\n${words.join('\n')}\n`,
    starts: Uint32Array.from(words, ({ length }) => (start += length + 1) - length - 1),
    ends: Uint32Array.from(words, (word) => (end += places.get(word)?.length ?? 0)),
    documents: Uint16Array.from([...places.values()].flat()),
  };
}

/** A kept index, or undefined where it is broken or was made otherwise. */
export function parseWordIndex(value: unknown): WordIndex | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, keys, words, starts, ends, documents } = value as Partial<WordIndex>;
  const sound =
    format === FORMAT &&
    Array.isArray(keys) &&
    typeof words === 'string' &&
    starts instanceof Uint32Array &&
    ends instanceof Uint32Array &&
    documents instanceof Uint16Array &&
    starts.length === ends.length &&
    (ends.at(-1) ?? 0) === documents.length;
  return sound ? (value as WordIndex) : undefined;
}

/** The index without these documents and without the words that only they held. */
export function withoutDocuments(index: WordIndex, gone: ReadonlySet<PostingKey>): WordIndex {
  const left = index.keys.flatMap((key, place) => (gone.has(key) ? [] : [place]));
  const placeOf = new Map(left.map((old, place) => [old, place]));
  const places = new Map<string, number[]>();
  for (const [i, word] of index.words.slice(1, -1).split('\n').entries()) {
    const kept = [...documentsOf(index, i)].flatMap((old) => placeOf.get(old) ?? []);
    if (kept.length > 0) places.set(word, kept);
  }
  return indexOf(
    left.map((place) => index.keys[place] ?? ''),
    places,
  );
}

/** The documents that may hold all that is wanted, in their order: nothing is missing, phrases have yet to be looked at. */
export function candidatesIn(index: WordIndex, wanted: readonly Wanted[]): PostingKey[] {
  let left = new Uint8Array(index.keys.length).fill(1);
  for (const { words, phrase } of wanted) {
    for (const part of partsOf(words)) {
      const holds = new Uint8Array(left.length);
      for (const word of wordsWith(index, part, phrase !== null)) {
        for (const place of documentsOf(index, word)) holds[place] = left[place] ?? 0;
      }
      left = holds;
    }
  }
  return index.keys.filter((_, place) => left[place] === 1);
}

function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  eachWord(words, (start, end) => parts.push(words.slice(start, end)));
  return parts;
}

/** The numbers of the words that hold the part, or are it. */
function* wordsWith({ words, starts }: WordIndex, part: string, whole: boolean): Iterable<number> {
  const sought = whole ? `\n${part}\n` : part;
  for (let at = words.indexOf(sought); at >= 0;) {
    const word = wordAt(starts, whole ? at + 1 : at);
    yield word;
    const next = starts[word + 1];
    if (next === undefined || whole) return;
    at = words.indexOf(sought, next);
  }
}

/** The number of the word that stands at that place. */
function wordAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function documentsOf({ ends, documents }: WordIndex, word: number): Uint16Array {
  return documents.subarray(word === 0 ? 0 : ends[word - 1], ends[word]);
}
