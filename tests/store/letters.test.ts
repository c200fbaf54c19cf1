/** Words are the same runs of letters and digits that a regular expression finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord } from '@/utils/store/letters';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

test('in any text of the first plane', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).filter((code) => code < 0xd800 || code > 0xdfff);
  const texts = fc
    .array(fc.oneof(unit, fc.constantFrom(32, 97, 98, 0xe9)))
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});

test.each([
  ['', []],
  ['C++, node.js & ci/cd', ['C', 'node', 'js', 'ci', 'cd']],
  ['größe', ['größe']],
  ['a🙂b', ['a', 'b']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
