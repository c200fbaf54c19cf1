/** Periods of positions, in four languages. */
import { describe, expect, it } from 'vitest';
import { halfYears, monthsOf, periodsIn } from '@/utils/resume/reading/periods';

/** November 2026. */
const NOW = 2026 * 12 + 10;
const months = (words: string): number[] => periodsIn(words, NOW).map(({ from, to }) => to - from);

describe('months of a period', () => {
  it.each([
    ['Jan 2020 – Dec 2020', 12],
    ['January 2020 to March 2020', 3],
    ['Senior Engineer, Acme, Sept. 2018 - Feb. 2019', 6],
    ['03/2015 – 02/2016', 12],
    ['03.2015 bis 02.2016', 12],
    ['01.03.2015 – 28.02.2016', 12],
    ['2015-03 – 2016-02', 12],
    ['05/18 – 06/18', 2],
    ['März 2019 bis Juni 2019', 4],
    ['März – Juni 2019', 4],
    ['Okt. 2019 – Dez. 2020', 15],
    ['janvier 2018 à décembre 2018', 12],
    ['de févr. 2018 à août 2018', 7],
    ['enero de 2018 – marzo de 2018', 3],
    ['2015 – 2018', 36],
    ['2015–2015', 12],
    ["Nov '19 – Jan '20", 3],
    ['Nov 2025 – present', 13],
    ['11/2025 – heute', 13],
    ['novembre 2025 – aujourd’hui', 13],
    ['nov. 2025 à ce jour', 13],
    ['noviembre de 2025 – actualidad', 13],
    ['noviembre 2025 hasta la actualidad', 13],
    ['seit 11/2025', 13],
    ['depuis novembre 2025', 13],
    ['desde noviembre de 2025', 13],
    ['since November 2025: platform team', 13],
    ['11/2025 –', 13],
    // What lies ahead is not worked yet.
    ['Jan 2026 – Dec 2027', 11],
  ])('%s: %i', (words, expected) => {
    expect(months(words)).toEqual([expected]);
  });

  it.each([
    'Call +49 40 2015 2018',
    'Windows Server 2019',
    'served 2000 to 3000 customers',
    'Graduated in 2014',
    'Jan 2020 – Dec 2019',
    'May the force be with you in 2019',
    '€2015 – 2018',
    'ISO 27001',
  ])('%s: none', (words) => {
    expect(months(words)).toEqual([]);
  });

  it('finds two in a line', () => {
    expect(months('2010 – 2012, 2014 – 2015')).toEqual([24, 12]);
  });
});

it('counts what overlaps once', () => {
  const period = (from: number, to: number) => ({ from, to });
  expect(monthsOf([period(0, 12), period(6, 18), period(8, 10), period(24, 30)])).toBe(24);
  expect(monthsOf([])).toBe(0);
});

it('rounds to half years, and to no less than one', () => {
  expect([1, 8, 9, 12, 16, 60].map(halfYears)).toEqual([0.5, 0.5, 1, 1, 1.5, 5]);
});
