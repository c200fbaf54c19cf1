/** Measures a PDF's packed streams before it is parsed: a bomb is refused in a moment instead of filling the memory. */
import { MOST_INFLATED, MOST_PICTURED } from '@/utils/resume/limits';
import { RefusedFile } from '@/utils/resume/refusal';
import { decoderOf, pushInSteps } from './pdf-filters';

const MOST_STREAMS = 5_000;
const MOST_OBJECTS = 100_000;

/** A file with a letter for each of its bytes, and where its objects begin. */
interface Source {
  readonly text: string;
  /** By "number generation". */
  readonly objects: ReadonlyMap<string, number>;
}

/**
 * Unpacks each stream through all its filters and throws the bytes away. What is encrypted is not seen, nor a filter that an
 * object stream names: the time limit is for those.
 * @throws RefusedFile when they become too large or too many
 */
export function measureStreams(bytes: Uint8Array): void {
  const text = lettersOf(bytes);
  const source = { text, objects: objectsIn(text) };
  const sizes = { content: 0, pictures: 0 };
  let end = 0;
  let streams = 0;
  for (const found of text.matchAll(/(?<!end)stream\r?\n?/g)) {
    if (++streams > MOST_STREAMS) throw new RefusedFile('too-many-parts');
    const before = text.slice(end, found.index);
    const dictionary = before.slice(before.lastIndexOf('obj') + 1);
    end = found.index + found[0].length;
    const packed = bytes.subarray(end, endOf(dictionary, source, end));
    const kind = /\/Subtype\s*\/Image/.test(dictionary) ? 'pictures' : 'content';
    const most = kind === 'pictures' ? MOST_PICTURED : MOST_INFLATED;
    for (const filters of chainsIn(dictionary, source)) {
      const unpack = decoderOf(filters, (piece) => {
        sizes[kind] += piece.length;
        if (sizes[kind] > most) throw new RefusedFile('inflates');
      });
      pushInSteps(packed, unpack);
    }
  }
}

const LETTERS = 1 << 13;

/** Not by TextDecoder, whose "latin1" is another code. */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += LETTERS)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + LETTERS)));
  return pieces.join('');
}

function objectsIn(text: string): Map<string, number> {
  const objects = new Map<string, number>();
  for (const { 0: head, 1: number, 2: generation, index } of text.matchAll(HEAD)) {
    objects.set(`${number} ${generation}`, index + head.length);
    if (objects.size > MOST_OBJECTS) throw new RefusedFile('too-many-parts');
  }
  return objects;
}

const HEAD = /(?<!\d)(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}obj/g;
const REFERENCE = /(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}R/g;
/** How much of an object is read that a dictionary refers to: a number, or names of filters. */
const REFERRED = 500;

/** With what is referred to in its place, where that stands in the file as it is. */
function resolved(value: string, { text, objects }: Source): string {
  return value.replace(REFERENCE, (_, number: string, generation: string) => {
    const start = objects.get(`${number} ${generation}`);
    return start === undefined ? '' : (text.slice(start, start + REFERRED).split('endobj')[0] ?? '').trim();
  });
}

const FILTER = /\/F(?:ilter)?(?![a-zA-Z0-9])\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/g;
const NAME = /\/([^\s/<>[\]()]+)/g;

/** The filters in the order they are undone; several chains where the dictionary holds others. Names may be written in hex. */
function chainsIn(dictionary: string, source: Source): string[][] {
  const values = [...dictionary.matchAll(FILTER)].map(([, value = '']) => resolved(value, source));
  return [...new Set(values)].map((value) =>
    [...value.matchAll(NAME)].map(([, name = '']) =>
      name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ),
  );
}

/** Where the stream's bytes end, as readers of PDF see it: by its length where that is true, else at the next word for it. */
function endOf(dictionary: string, source: Source, start: number): number {
  const [, length = ''] = /\/Length\s+(\d+\s+\d+\s+R|\d+)/.exec(dictionary) ?? [];
  const said = start + Number.parseInt(resolved(length, source), 10);
  if (/^\s*endstream/.test(source.text.slice(said, said + 20))) return said;
  const next = source.text.indexOf('endstream', start);
  return next < 0 ? source.text.length : next;
}
