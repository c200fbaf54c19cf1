import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ago } from '@/components/i18n/ago';
import { markSegments } from '@/components/journal/detail/mark-segments';
import { languageName } from '@/components/posting/language-name';
import { sentenceOf } from '@/components/posting/sentence';
import type { Demand } from '@/utils/extract/reading';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 12);

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [MINUTE, '1 minute ago'],
  [HOUR - 1, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [DAY, 'yesterday'],
  [27 * DAY, '27 days ago'],
  [28 * DAY, 'Oct 25, 2026'],
  [-HOUR, 'now'],
])('%i ms ago: %s', (age, words) => {
  expect(ago(NOW - age, NOW, 'en-US')).toBe(words);
});

describe('sentenceOf', () => {
  const at = (text: string, words: string) => {
    const start = text.indexOf(words);
    return sentenceOf(text, { start, end: start + words.length });
  };
  const long = `${'Before it there is this. '.repeat(8)}You know Rust well; you write it daily. ${'After it comes that. '.repeat(8)}`;

  test.each([
    ['First line\n• Python, 5 years\nLast', 'Python', 'Python, 5 years'],
    ['Python', 'Python', 'Python'],
    ['One. Two.', 'Two', 'One. Two.'],
    [long, 'Rust', 'You know Rust well;'],
    [long, 'Rust well; you', 'You know Rust well; you write it daily.'],
  ])('%#', (text, words, sentence) => {
    expect(at(text, words)).toBe(sentence);
  });

  test('never throws, whatever the place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(500), fc.nat(500), (text, start, length) => {
        expect(typeof sentenceOf(text, { start, end: start + length })).toBe('string');
      }),
    );
  });
});

describe('markSegments', () => {
  const demand = (skill: string, ...mentions: [number, number][]): Demand => ({
    skill,
    level: 'required',
    levelSpan: null,
    years: null,
    yearsSpan: null,
    proficiency: 'unstated',
    proficiencySpan: null,
    mentions: mentions.map(([start, end]) => ({ start, end })),
    oneOf: null,
  });

  test('cuts the text at its marks', () => {
    const cut = markSegments('a Go b Rust', { demands: [demand('rust', [7, 11]), demand('go', [2, 4])] });
    expect(cut.map(({ text, mark }) => [text, mark?.skill ?? null])).toEqual([
      ['a ', null],
      ['Go', 'go'],
      [' b ', null],
      ['Rust', 'rust'],
    ]);
  });

  test('of overlapping marks the earlier and longer is kept', () => {
    const cut = markSegments('Spring Boot', {
      demands: [demand('spring', [0, 6]), demand('boot', [0, 11]), demand('x', [7, 11])],
    });
    expect(cut).toEqual([{ start: 0, text: 'Spring Boot', mark: { skill: 'boot', level: 'required' } }]);
  });

  test('gives the whole text back, whatever the marks', () => {
    const mark = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        const cut = markSegments(text, { demands: [demand('x', ...marks.filter(([start]) => start >= 0))] });
        expect(cut.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});

test.each([
  ['German', 'de', 'Deutsch'],
  ['english', 'de', 'Englisch'],
  ['Mandarin', 'en', 'Chinese'],
  ['Klingon', 'de', 'Klingon'],
])('%s in %s is %s', (name, locale, shown) => {
  expect(languageName(name, locale)).toBe(shown);
});
