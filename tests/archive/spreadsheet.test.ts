/** No cell is a formula, and every text can be read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, csv } from '@/utils/archive/spreadsheet';

/** Reads one cell back as a spreadsheet does. */
function readBack(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}

describe('cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1', "' =1"],
    ['\n=1', '"\'\n=1"'],
    ['\u200b=cmd|', "'\u200b=cmd|"],
    ['＝1', "'＝1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5 °C', "'-5 °C"],
    ["'=1", "''=1"],
    ['C++, Go', '"C++, Go"'],
    ['say "hi"', '"say ""hi"""'],
    ['plain', 'plain'],
  ])('%j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  test('numbers stay numbers, nothing is nothing', () => {
    expect([cell(-3), cell(null)]).toEqual(['-3', '']);
  });

  test('of 10,000 nasty strings none is a formula, and none is lost', () => {
    const nasty = fc
      .tuple(
        fc.array(fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u200d', '\ufeff', '"', "'"), {
          maxLength: 3,
        }),
        fc.constantFrom('=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', ''),
        fc.string({ unit: 'binary', maxLength: 12 }),
      )
      .map(([blanks, sign, rest]) => blanks.join('') + sign + rest);
    fc.assert(
      fc.property(nasty, (value) => {
        const read = readBack(cell(value));
        const first = read.replace(/^[\s\u200b-\u200d\u2060\ufeff"]*/, '').charAt(0);
        expect('=+-@|%＝＋－＠\t\r'.includes(first) && first !== '').toBe(false);
        expect(read === value || read === `'${value}`).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('csv has a mark, a comma between cells and a line a row', () => {
  expect(
    csv([
      ['a', 1],
      ['b,c', null],
    ]),
  ).toBe('\ufeffa,1\r\n"b,c",\r\n');
});
