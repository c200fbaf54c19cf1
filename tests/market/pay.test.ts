/** What goes with higher pay: the test against counting all ways, and that chance alone is seldom named. */
import { describe, expect, it } from 'vitest';
import { keysBehind } from '@/utils/market/evidence';
import { payLines } from '@/utils/market/pay';
import { chanceOfRankSum, rankingOf } from '@/utils/market/rank-sum';
import { chances } from './chances';
import { entry } from './entries';

const pays = (
  amount: number,
  skills: readonly string[],
  level: 'required' | 'mentioned' = 'required',
  currency = 'EUR',
) =>
  entry({
    summary: {
      salary: { min: amount, max: null, currency, period: 'year' },
      demands: skills.map((skill) => ({ skill, level, years: null, proficiency: 'unstated', oneOf: null })),
    },
  });
const CUT = { fewest: 8 };
const KNOWS = { categoryOf: () => undefined };

describe('the rank sum', () => {
  it('shares the ranks of equal values', () => {
    expect(rankingOf([30, 10, 20, 20])).toEqual({ ranks: [4, 1, 2.5, 2.5], ties: 6 });
  });

  it('has the chance that counting all ways gives', () => {
    const random = chances(3);
    for (let run = 0; run < 20; run++) {
      const values = Array.from({ length: 16 }, () => random.below(30));
      const { ranks, ties } = rankingOf(values);
      const sum = ranks.slice(0, 8).reduce((a, b) => a + b, 0);
      let atLeast = 0;
      let ways = 0;
      for (let chosen = 0; chosen < 1 << 16; chosen++) {
        let size = 0;
        let total = 0;
        for (let i = 0; i < 16; i++) {
          if ((chosen >> i) & 1) {
            size++;
            total += ranks[i]!;
          }
        }
        if (size !== 8) continue;
        ways++;
        if (total >= sum) atLeast++;
      }
      expect(Math.abs(chanceOfRankSum(sum, 8, 16, ties) - atLeast / ways)).toBeLessThan(0.02);
    }
    expect(chanceOfRankSum(100, 8, 16, 16 ** 3 - 16)).toBe(1);
  });
});

describe('what pays', () => {
  const kafka = Array.from({ length: 10 }, (_, i) => pays(80_000 + i * 1_000, ['apache-kafka', 'sql']));
  const others = Array.from({ length: 14 }, (_, i) => pays(50_000 + i * 1_000, ['sql']));

  it('is named with both medians, its n and its postings; a bare mention is no demand, another currency another market', () => {
    const apart = [
      ...Array.from({ length: 9 }, () => pays(200_000, ['sql'], 'required', 'USD')),
      pays(50_500, ['apache-kafka'], 'mentioned'),
    ];
    const all = [...kafka, ...others, ...apart];
    const [line, ...rest] = payLines(all, KNOWS, CUT).filter(({ what }) => 'skill' in what);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      what: { skill: 'apache-kafka' },
      currency: 'EUR',
      median: 84_500,
      others: 56_000,
      n: 10,
      of: 25,
    });
    expect(keysBehind(line!.evidence, all)).toEqual(kafka.map(({ key }) => key));
  });

  it('is not named from seven postings', () => {
    expect(payLines([...kafka.slice(3), ...others], KNOWS, CUT)).toEqual([]);
    expect(payLines([...kafka, ...others.slice(7)], KNOWS, CUT)).toEqual([]);
  });

  it('is seldom named where pay knows nothing of skills', () => {
    const random = chances(9);
    let named = 0;
    for (let run = 0; run < 300; run++) {
      const all = Array.from({ length: 60 }, () =>
        pays(
          50_000 + 1_000 * random.below(40),
          Array.from({ length: 20 }, (_, i) => `s${String(i)}`).filter(() => random.next() < 0.4),
        ),
      );
      if (payLines(all, KNOWS, CUT).length > 0) named++;
    }
    expect(named / 300).toBeLessThanOrEqual(0.06);
  });
});
