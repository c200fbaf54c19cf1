import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/market/entry';
import { fisher, outsideChance } from '@/utils/market/exact-test';
import { wilson } from '@/utils/market/interval';
import { noticesOf } from '@/utils/market/notices';
import { CHANCE_OF_FALL, CHANCE_OF_RISE, startOf, trendsOf } from '@/utils/market/trends';
import { chances, type Chances } from './chances';
import { entry } from './entries';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 0, 5);

const asks = (skills: readonly string[], at: number): Entry =>
  entry({
    firstSeenAt: at,
    summary: {
      demands: skills.map((skill) => ({ skill, level: 'required', years: null, proficiency: 'unstated', oneOf: null })),
    },
  });

describe('the figures', () => {
  it('Wilson’s interval, as its author gives it', () => {
    expect(wilson(5, 60).low).toBeCloseTo(0.0361, 4);
    expect(wilson(5, 60).high).toBeCloseTo(0.1807, 4);
    expect(wilson(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) as number });
    expect(wilson(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4) as number, high: 1 });
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('Fisher’s test: the lady who tastes tea, less half of what she did', () => {
    // Two-sided 0.4857 (34/70), of which the seen table alone is 16/70.
    expect(fisher(3, 4, 1, 4).either).toBeCloseTo(34 / 70 - 8 / 70, 10);
    expect(fisher(4, 4, 0, 4)).toEqual({
      either: expect.closeTo(2 / 70 - 0.5 / 70, 10) as number,
      rise: expect.closeTo(1 - 0.5 / 70, 10) as number,
      fall: expect.closeTo(0.5 / 70, 10) as number,
    });
    expect(fisher(5, 60, 30, 60).either).toBeLessThan(1e-6);
    expect(fisher(3, 10, 4, 10).either).toBeGreaterThan(0.5);
    expect(fisher(7, 20, 3, 30).either).toBeCloseTo(fisher(3, 30, 7, 20).either, 12);
    expect(fisher(7, 20, 3, 30).fall).toBeCloseTo(fisher(3, 30, 7, 20).rise, 12);
  });

  it('Fisher’s test of very many postings sums only what a double can hold, and to one', () => {
    const { either, rise, fall } = fisher(30_100, 90_000, 3_400, 10_000);
    expect(rise + fall).toBeCloseTo(1, 8);
    expect(either).toBeGreaterThan(Math.min(rise, fall));
    expect(fisher(0, 5_000, 5_000, 5_000)).toMatchObject({ either: 0, rise: 0 });
    expect(fisher(0, 0, 0, 0)).toEqual({ either: 0.5, rise: 0.5, fall: 0.5 });
  });

  it('Benjamini and Hochberg’s own example', () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(outsideChance(ps, 0.05).filter(Boolean)).toHaveLength(4);
    expect(outsideChance([], 0.05)).toEqual([]);
  });
});

describe('spans', () => {
  it('are weeks from Monday and months, without gaps', () => {
    expect(new Date(startOf(Date.UTC(2026, 2, 1, 12), 'week')).toISOString().slice(0, 10)).toBe('2026-02-23');
    expect(new Date(startOf(Date.UTC(2026, 2, 1, 12), 'month')).toISOString().slice(0, 10)).toBe('2026-03-01');
    const { spans } = trendsOf([asks([], START), asks([], START + 30 * DAY)], 'week', 8);
    expect(spans.map(({ entries }) => entries.length)).toEqual([1, 0, 0, 0, 1]);
    expect(spans.every(({ to }, i) => spans[i + 1] === undefined || spans[i + 1]!.from === to)).toBe(true);
  });
});

/** `n` postings, each with each skill by its share. */
const drawn = (random: Chances, n: number, shares: Readonly<Record<string, number>>, at = START): Entry[] =>
  Array.from({ length: n }, () =>
    asks(
      Object.entries(shares).flatMap(([skill, share]) => (random.next() < share ? [skill] : [])),
      at,
    ),
  );

describe('arrows', () => {
  it('5 of 60 against 30 of 60 has one, 3 of 10 against 4 of 10 has none; few postings have none at all', () => {
    const month = (n: number, of: number, at: number) =>
      Array.from({ length: of }, (_, i) => asks(i < n ? ['x'] : ['y'], at));
    const arrow = (a: Entry[], b: Entry[]) =>
      trendsOf([...a, ...b], 'month', 8).trends.find(({ skill }) => skill === 'x')?.arrow;
    const [june, july] = [Date.UTC(2026, 5, 3), Date.UTC(2026, 6, 3)];
    expect(arrow(month(5, 60, june), month(30, 60, july))).toBe('up');
    expect(arrow(month(30, 60, june), month(5, 60, july))).toBe('down');
    expect(arrow(month(3, 10, june), month(4, 10, july))).toBeNull();
    expect(trendsOf([...month(0, 7, june), ...month(7, 7, july)], 'month', 8).since).toBeNull();
  });

  /** A history month by month; `shares`: of each skill, the newest month's beside them. */
  const history = (random: Chances, months: readonly number[], shares: Readonly<Record<string, [number, number]>>) =>
    months.flatMap((n, i) =>
      drawn(
        random,
        n,
        Object.fromEntries(
          Object.entries(shares).map(([skill, [before, now]]) => [skill, i === months.length - 1 ? now : before]),
        ),
        Date.UTC(2026, i, 10),
      ),
    );

  // A run strays by some tenths of a point; the exact chances are below.
  it.each<[string, readonly number[]]>([
    ['even months', [60, 60, 60, 60]],
    ['uneven months', [10, 150, 3, 240, 80, 31]],
    ['few postings', [25, 20, 15]],
  ])('stand beside at most 5 % of skills where nothing changed: %s', (_, months) => {
    const random = chances(months.length);
    const shares = Object.fromEntries(
      Array.from({ length: 40 }, (_unused, i): [string, [number, number]] => {
        const share = 0.02 + 0.58 * (i / 40);
        return [`s${String(i)}`, [share, share]];
      }),
    );
    let arrows = 0;
    let told = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const { trends } = trendsOf(history(random, months, shares), 'month', 8);
      arrows += trends.filter(({ arrow }) => arrow !== null).length;
      if (noticesOf({ trends }, [], []).length > 0) told++;
    }
    expect(arrows / (runs * 40)).toBeLessThanOrEqual(0.05);
    expect(arrows).toBeGreaterThan(0);
    // What is told by itself is corrected for all of them: a history without change seldom tells anything.
    expect(told / runs).toBeLessThanOrEqual(0.05);
  });

  const binomial = (n: number, p: number): number[] => {
    const row = [(1 - p) ** n];
    for (let k = 1; k <= n; k++) row.push((row[k - 1]! * (n - k + 1) * p) / (k * (1 - p)));
    return row;
  };
  /** Exactly how often an arrow stands, by all tables there are. */
  const arrowChance = (n: number, before: number, m: number, after: number, wanted: (up: boolean) => boolean) => {
    let sum = 0;
    const news = binomial(m, after);
    for (const [a, p] of binomial(n, before).entries()) {
      if (p < 1e-9) continue;
      for (const [b, q] of news.entries()) {
        if (p * q < 1e-11 || a + b < 5) continue;
        const { rise, fall } = fisher(a, n, b, m);
        if (rise <= CHANCE_OF_RISE ? wanted(true) : fall <= CHANCE_OF_FALL && wanted(false)) sum += p * q;
      }
    }
    return sum;
  };

  it('are false in at most 5 %, exactly, whatever the share and the number of postings', () => {
    for (const [n, m] of [
      [45, 15],
      [90, 30],
      [120, 120],
      [180, 60],
      [480, 120],
    ] as const) {
      for (const share of [0.02, 0.05, 0.1, 0.2, 0.4, 0.6])
        expect(
          arrowChance(n, share, m, share, () => true),
          `${String(share)} of ${String(n)} and ${String(m)}`,
        ).toBeLessThanOrEqual(0.05);
    }
  });

  it('find a doubling of a share of 10 % over 120 postings in at least 80 %: exactly, and among 40 skills', () => {
    for (const before of [360, 480, 600])
      expect(
        arrowChance(before, 0.1, 120, 0.2, (up) => up),
        String(before),
      ).toBeGreaterThanOrEqual(0.8);
    const random = chances(5);
    const shares = Object.fromEntries(
      Array.from({ length: 39 }, (_, i): [string, [number, number]] => {
        const share = 0.02 + 0.58 * (i / 40);
        return [`s${String(i)}`, [share, share]];
      }),
    );
    const runs = 300;
    let found = 0;
    for (let run = 0; run < runs; run++) {
      const all = history(random, [120, 120, 120, 120, 120], { ...shares, x: [0.1, 0.2] });
      if (trendsOf(all, 'month', 8).trends.find(({ skill }) => skill === 'x')?.arrow === 'up') found++;
    }
    expect(found / runs).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what is told', () => {
  it('new skills, what rises together, and notices that can be silenced', () => {
    const [june, july] = [Date.UTC(2026, 5, 3), Date.UTC(2026, 6, 3)];
    const old = Array.from({ length: 80 }, (_, i) => asks(i < 10 ? ['docker'] : ['git'], june));
    const fresh = Array.from({ length: 40 }, (_, i) => asks(i < 20 ? ['apache-kafka', 'docker'] : ['git'], july));
    const trends = trendsOf([...old, ...fresh], 'month', 8);
    const kafka = trends.trends.find(({ skill }) => skill === 'apache-kafka')!;
    expect(kafka).toMatchObject({ isNew: true, arrow: 'up', series: [0, 20] });
    expect(trends.together).toEqual([{ skills: ['apache-kafka', 'docker'], n: 20, of: 20 }]);
    const ids = noticesOf(trends, [], []).map(({ id }) => id);
    expect(ids).toContain('moved/apache-kafka/up');
    expect(noticesOf(trends, [], ['moved/apache-kafka/up']).map(({ id }) => id)).not.toContain('moved/apache-kafka/up');
  });
});
