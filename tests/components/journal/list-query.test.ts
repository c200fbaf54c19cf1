import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '@/components/journal/list/condition';
import { EVERYTHING, readListQuery, writeListQuery, type ListQuery } from '@/components/journal/list/list-query';
import { COLUMNS } from '@/components/journal/list/order';

const CONDITIONS: readonly Condition[] = [
  { kind: 'board', board: 'linkedin' },
  { kind: 'status', status: 'applied' },
  { kind: 'status', status: null },
  { kind: 'score', min: 60, max: 100 },
  { kind: 'skill', skill: 'cpp', level: null },
  { kind: 'skill', skill: 'own:x', level: 'required' },
  { kind: 'skill', skill: 'own:x', level: null },
  { kind: 'years', range: { min: 0, max: 3 } },
  { kind: 'years', range: null },
  { kind: 'mode', mode: 'remote' },
  { kind: 'mode', mode: null },
  { kind: 'salary', pay: { amount: 60_000, currency: 'EUR', period: 'year' } },
  { kind: 'salary', pay: null },
  { kind: 'language', name: 'German' },
  { kind: 'language', name: null },
  { kind: 'visa', visa: 'no-sponsorship' },
  { kind: 'visa', visa: null },
  { kind: 'seen', from: 0, to: 1_700_000_000_000 },
  { kind: 'tag', tag: 'via friend & co = 100 %' },
  { kind: 'starred' },
  { kind: 'keys', keys: ['linkedin:1', 'workday:a/b,c%2C#?&'] },
];

describe('there and back', () => {
  test.each(CONDITIONS.map((condition) => [condition]))('%j', (condition) => {
    const query: ListQuery = { ...EVERYTHING, filter: [condition] };
    expect(readListQuery(writeListQuery(query))).toEqual(query);
  });

  test('all at once, with words and an order', () => {
    const query: ListQuery = { words: 'a "b c" ä&', filter: CONDITIONS, order: { column: 'score', reversed: true } };
    expect(readListQuery(writeListQuery(query))).toEqual(query);
  });

  test.each(COLUMNS.map((column) => [column]))('sorted by %s', (column) => {
    for (const reversed of [false, true]) {
      const query: ListQuery = { ...EVERYTHING, order: { column, reversed } };
      expect(readListQuery(writeListQuery(query))).toEqual(query);
    }
  });

  test('any words and keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (words, keys) => {
        const query: ListQuery = { ...EVERYTHING, words, filter: [{ kind: 'keys', keys }] };
        expect(readListQuery(writeListQuery(query))).toEqual(query);
      }),
    );
  });
});

test('everything is an empty query', () => {
  expect(writeListQuery(EVERYTHING)).toBe('');
  expect(readListQuery('')).toEqual(EVERYTHING);
});

describe('what is not understood is left out', () => {
  test.each([
    'colour=red',
    'status=fired',
    'score=high',
    'score=1',
    'years=3',
    'mode=everywhere',
    'salary=lots',
    'salary=1:euro:year',
    'salary=1:EUR:decade',
    'visa=maybe',
    'seen=yesterday',
    'tag=',
    'board=',
    'skill=',
    'toString=1',
    '__proto__=1',
    'sort=colour',
    '%E0%A4%A',
  ])('%s', (text) => {
    expect(readListQuery(text)).toEqual(EVERYTHING);
  });

  test('nothing is asked twice', () => {
    expect(readListQuery('tag=a&tag=a&tag=b').filter).toEqual([
      { kind: 'tag', tag: 'a' },
      { kind: 'tag', tag: 'b' },
    ]);
  });
});
