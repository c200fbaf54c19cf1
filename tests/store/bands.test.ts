/** Descriptions that are alike share a band, others hardly ever do: measured on made-up texts with a share of words changed. */
import { expect, test } from 'vitest';
import { bandsOf } from '@/utils/store/bands';
import { likenessOf } from '@/utils/store/likeness';

/** The same numbers for ever. */
let state = 7;
const next = (below: number): number => (state = (Math.imul(state, 48_271) >>> 0) % 0x7fffffff) % below;
const word = (): string => `word${next(4_000)}`;
const text = (): string[] => Array.from({ length: 400 }, word);
const changed = (words: readonly string[], share: number): string[] =>
  words.map((one) => (next(1_000) < share * 1_000 ? word() : one));

test('found in nearly all cases from a likeness of 0.6 on, by chance in hardly any', () => {
  const pairs = Array.from({ length: 600 }, (_, i) => {
    const one = text();
    const other = i % 3 === 0 ? text() : changed(one, (i % 12) / 100);
    const bands = new Set(bandsOf(one.join(' ')));
    const shared = bandsOf(other.join(' ')).some((band) => bands.has(band));
    return { likeness: likenessOf(one.join(' '), other.join(' ')), shared };
  });
  const found = (from: number, to: number): number => {
    const some = pairs.filter(({ likeness }) => likeness >= from && likeness < to);
    expect(some.length).toBeGreaterThan(20);
    return some.filter(({ shared }) => shared).length / some.length;
  };
  expect(found(0.75, 2)).toBe(1);
  expect(found(0.6, 0.75)).toBeGreaterThan(0.93);
  expect(found(0, 0.05)).toBeLessThan(0.01);
});

test('a short text has none, and the bands of a text never change', () => {
  expect(bandsOf('x '.repeat(99))).toEqual([]);
  expect(bandsOf('one two three '.repeat(20))).toEqual([]);
  const numbered = (i: number): string => `The same text has the same bands in version ${i}, for they are stored.`;
  expect(bandsOf([1, 2, 3, 4].map(numbered).join(' '))).toMatchSnapshot();
});
