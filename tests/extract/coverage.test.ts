/** How honest a reading is about what it did not understand. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { taxonomyOf } from './read';

const taxonomy = taxonomyOf(`python  Python  language
teamwork  teamwork  soft`);

const coverageOf = (text: string) => {
  const { lines, understood, unread } = extract(text, taxonomy).coverage;
  return { lines, understood, unread: unread.map(({ start, end }) => text.slice(start, end)) };
};

describe('lines of requirements', () => {
  test.each([
    ['a skill', '- Python'],
    ['a personal quality', '- Teamwork'],
    ['years', '- 5+ years of professional experience'],
    ['a degree', '- Bachelor’s degree'],
    ['a language', '- Fluent German'],
    ['a driving licence that is unknown, and Python', '- Driving licence and Python'],
  ])('with %s are understood', (_, line) => {
    expect(coverageOf(`Requirements\n${line}`)).toEqual({ lines: 2, understood: 2, unread: [] });
  });

  test('with none of these are named', () => {
    expect(coverageOf('Requirements\n- Python\n- A black belt in quuxing\n- Zorblax')).toEqual({
      lines: 4,
      understood: 2,
      unread: ['A black belt in quuxing', 'Zorblax'],
    });
  });
});

describe('other lines', () => {
  test('of the company, of benefits and of the law are understood as such', () => {
    expect(coverageOf('About us\nWe sell shoes.\n\nBenefits\n- Free fruit')).toEqual({
      lines: 4,
      understood: 4,
      unread: [],
    });
  });

  test('of prose that gives nothing are neither understood nor held against the reading', () => {
    expect(coverageOf('The sun is warm and the grass is green today.')).toEqual({
      lines: 1,
      understood: 0,
      unread: [],
    });
  });

  test('that name what one will do are understood', () => {
    expect(coverageOf('Responsibilities\n- Design and implement scalable systems').understood).toBe(2);
  });
});

test.each(['', '   ', '\n\n\n'])('%j has no lines', (text) => {
  expect(coverageOf(text)).toEqual({ lines: 0, understood: 0, unread: [] });
});
