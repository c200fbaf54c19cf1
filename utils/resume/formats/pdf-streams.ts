/** Measures a PDF's packed streams before it is parsed: a bomb is refused in a moment instead of filling the memory. */
import { Inflate } from 'fflate';
import { MOST_INFLATED } from '@/utils/resume/limits';
import { RefusedFile } from '@/utils/resume/refusal';

/** "stream" */
const STREAM = [115, 116, 114, 101, 97, 109];
const STEP = 1 << 14;
/** How far before its stream the dictionary begins, at most. */
const DICTIONARY = 1_024;
const MOST_STREAMS = 5_000;

/**
 * Inflates each packed stream that is no picture and throws the bytes away.
 * @throws RefusedFile when they become too large or too many
 */
export function measureStreams(bytes: Uint8Array): void {
  let streams = 0;
  let inflated = 0;
  for (let at = findStream(bytes, 0); at >= 0; at = findStream(bytes, at)) {
    if (++streams > MOST_STREAMS) throw new RefusedFile('too-many-parts');
    const words = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = words.slice(Math.max(words.lastIndexOf(' obj'), words.lastIndexOf('endobj')) + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    inflated = measured(bytes, at, inflated);
  }
}

/** The first byte behind the next "stream" and its line end; -1: none. */
function findStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(115, from); at >= 0; at = bytes.indexOf(115, at + 1)) {
    if (STREAM.some((code, i) => bytes[at + i] !== code) || bytes[at - 1] === 100) continue;
    let start = at + STREAM.length;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    return start;
  }
  return -1;
}

function measured(bytes: Uint8Array, from: number, before: number): number {
  let inflated = before;
  const state = { ended: false };
  const inflate = new Inflate((piece, final) => {
    inflated += piece.length;
    state.ended ||= final;
    if (inflated > MOST_INFLATED) throw new RefusedFile('inflates');
  });
  try {
    // Two bytes of zlib's own head.
    for (let at = from + 2; at < bytes.length && !state.ended; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), false);
  } catch (error) {
    // What is no deflated data after all, or is followed by other bytes, is the parser's to judge.
    if (error instanceof RefusedFile) throw error;
  }
  return inflated;
}
