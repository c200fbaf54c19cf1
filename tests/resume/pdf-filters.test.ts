/** What each filter of a PDF makes of its bytes; and that measuring a large honest file takes a moment. */
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decoderOf, pushInSteps } from '@/utils/resume/formats/pdf-filters';
import { measureStreams } from '@/utils/resume/formats/pdf-streams';
import { pdfOf, stream } from './pdf-file';

function decoded(filters: readonly string[], bytes: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  pushInSteps(
    bytes,
    decoderOf(filters, (piece) => pieces.push(piece.slice())),
  );
  return Buffer.concat(pieces);
}

const hex = (words: string): Uint8Array => Buffer.from(words.replaceAll(' ', ''), 'hex');
const ascii = (words: string): Uint8Array => Buffer.from(words, 'latin1');

test.each([
  ['AHx', ascii('4D 61\n6e>41'), ascii('Man')],
  ['ASCII85Decode', ascii('9jqo^BlbD-z~>9jqo'), ascii('Man is d\0\0\0\0')],
  ['A85', ascii('9jqo~>'), ascii('Man')],
  ['RL', hex('02 4d616e fe 21 80 00 41'), ascii('Man!!!')],
  // ISO 32000-1, 7.4.4.2, example 1.
  ['LZW', hex('80 0B 60 50 22 0C 0C 85 01'), hex('2D 2D 2D 2D 2D 41 2D 2D 2D 42')],
  ['Fl', deflateSync(ascii('Man')), ascii('Man')],
])('%s', (filter, packed, plain) => {
  expect(decoded([filter], packed).toString('latin1')).toBe(Buffer.from(plain).toString('latin1'));
});

test('one after the other, up to the first that makes a picture', () => {
  const packed = ascii(`${deflateSync(deflateSync(ascii('Man'))).toString('hex')}>`);
  expect(decoded(['ASCIIHexDecode', 'FlateDecode', 'FlateDecode', 'DCTDecode', 'Fl'], packed).toString()).toBe('Man');
});

test('what is not what it says is nothing', () => {
  expect(decoded(['FlateDecode'], randomBytes(1_000)).length).toBeLessThan(1_000);
  expect(decoded(['LZWDecode'], hex('ffff ffff')).length).toBe(0);
});

test('many fonts and pictures are measured in a time that grows with the file alone', () => {
  const file = (streams: number): Uint8Array =>
    pdfOf(Array.from({ length: streams }, () => stream('/Filter /FlateDecode', deflateSync(randomBytes(50_000)))));
  const msOf = (bytes: Uint8Array): number => {
    const start = performance.now();
    measureStreams(bytes);
    return performance.now() - start;
  };
  const [small, large] = [file(6), file(60)];
  msOf(small);
  const least = (bytes: Uint8Array): number => Math.min(...[1, 2, 3].map(() => msOf(bytes)));
  expect(least(large) / least(small)).toBeLessThan(30);
});
