import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/market/entry';
import { createSample } from '@/utils/market/sample';
import { anyEntry, entry } from './entries';

const sampled = (entries: readonly Entry[], size: number): Entry[] => {
  const sample = createSample(size);
  for (const one of entries) sample.add(one);
  return sample.entries();
};

describe('a sample', () => {
  it('of parts merges to the sample of the whole, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 30 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 8 }),
        (all, at, size) => {
          const whole = sampled(all, size);
          expect(whole).toHaveLength(Math.min(size, all.length));
          expect(sampled([...all].reverse(), size)).toEqual(whole);
          expect(sampled([...sampled(all.slice(at), size), ...sampled(all.slice(0, at), size)], size)).toEqual(whole);
        },
      ),
    );
  });

  it('is fair: each posting has the same chance, whatever its number', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => entry({ key: `linkedin:${String(4_500_000_000 + i)}` }));
    const drawn = sampled(all, 2_000).map(({ key }) => Number(key.slice(9)) - 4_500_000_000);
    for (let part = 0; part < 10; part++) {
      const here = drawn.filter((i) => Math.floor(i / 2_000) === part).length;
      // 200 are expected; five standard deviations of a draw.
      expect(Math.abs(here - 200)).toBeLessThan(70);
    }
  });
});
