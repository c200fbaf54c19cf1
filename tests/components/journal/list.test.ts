import { describe, expect, test } from 'vitest';
import { createFinder, wordsOf } from '@/components/journal/list/find';
import { dayAfter, dayIn, startOf } from '@/components/journal/list/days';
import { COLUMNS, ordered, type Column, type Ranking } from '@/components/journal/list/order';
import {
  chooseAll,
  chooseNone,
  meant,
  NOTHING_CHOSEN,
  stepTo,
  stretchTo,
  toggle,
} from '@/components/journal/list/selection';
import { standings, createRating } from '@/components/journal/rating';
import { actionOf } from '@/components/journal/shortcuts';
import { tagsIn, withTags } from '@/components/journal/tag-set';
import { match } from '@/utils/match/match';
import { WEIGHTS } from '@/utils/match/weights';
import { PROFILE, READING } from '../stage';
import { asks, row } from './rows';

const RANKING: Ranking = {
  scoreOf: ({ visits }) => (visits === 0 ? null : visits),
  metOf: ({ visits }) => (visits === 0 ? null : visits / 100),
  boardName: ({ board }) => board,
};

describe('order', () => {
  const A = row({ title: 'Ärztin', company: null, visits: 0, starred: true, status: 'offer', tags: ['x'] });
  const B = row({
    title: 'backend',
    company: 'zebra',
    visits: 50,
    status: 'interested',
    firstSeenAt: 5,
    board: 'xing',
  });
  const C = row({ title: 'Zimmerer', company: 'Acme', location: null, visits: 90, firstSeenAt: 9, note: 'a' });
  const names = new Map([
    [A, 'A'],
    [B, 'B'],
    [C, 'C'],
  ]);
  const order = (column: Column, reversed = false) =>
    ordered([A, B, C], { column, reversed }, RANKING)
      .map((one) => names.get(one))
      .join('');

  test.each<[Column, string, string]>([
    // Without a value last, whichever way round; the one seen last decides what the column does not.
    ['starred', 'ACB', 'CBA'],
    ['title', 'ABC', 'CBA'],
    ['company', 'CBA', 'BCA'],
    ['place', 'BAC', 'BAC'],
    ['board', 'CAB', 'BCA'],
    ['first', 'ACB', 'BCA'],
    ['seen', 'CBA', 'ABC'],
    ['score', 'CBA', 'BCA'],
    ['skills', 'CBA', 'BCA'],
    ['status', 'BAC', 'ABC'],
    ['note', 'CAB', 'ACB'],
  ])('by %s', (column, natural, reversed) => {
    expect(order(column)).toBe(natural);
    expect(order(column, true)).toBe(reversed);
  });

  test('every column has been tried', () => {
    expect(COLUMNS).toHaveLength(11);
  });
});

describe('finding in rows', () => {
  const nameOf = (id: string) => ({ cpp: 'C++', kubernetes: 'Kubernetes' })[id] ?? id;
  const ROW = row({
    title: 'Ärztin für Software',
    company: 'Acme',
    note: 'Ask Jo\nabout rota',
    tags: ['via friend'],
    summary: { demands: [asks('cpp'), asks('kubernetes')] },
  });
  const finder = createFinder(nameOf);

  test.each([
    ['arztin', true],
    ['SOFTWARE acme', true],
    ['rota friend', true],
    ['c++', true],
    ['kuber acme', true],
    ['"via friend"', true],
    ['"friend via"', false],
    ['„für Software“', true],
    ['plumber', false],
    ['acme plumber', false],
    ['', true],
  ])('“%s”: %s', (typed, found) => {
    expect(finder.holds(ROW, wordsOf(typed))).toBe(found);
  });

  test('the skill that was meant, with its place', () => {
    expect(finder.skillHit(ROW, wordsOf('netes'))).toEqual({
      field: 'skill',
      excerpt: 'Kubernetes',
      start: 5,
      end: 10,
    });
    expect(finder.skillHit(ROW, wordsOf('acme'))).toBeUndefined();
  });
});

describe('selection', () => {
  const SHOWN = ['a', 'b', 'c', 'd', 'e'];
  const chosen = (selection: typeof NOTHING_CHOSEN) => [...selection.chosen].sort().join('');

  test('one by one', () => {
    const both = toggle(toggle(NOTHING_CHOSEN, 'b'), 'd');
    expect(chosen(both)).toBe('bd');
    expect(chosen(toggle(both, 'b'))).toBe('d');
  });

  test('a stretch follows its end back and forth', () => {
    const three = stretchTo(stretchTo(stepTo(NOTHING_CHOSEN, 'b'), 'c', SHOWN), 'd', SHOWN);
    expect(chosen(three)).toBe('bcd');
    expect(three).toMatchObject({ active: 'd', anchor: 'b' });
    expect(chosen(stretchTo(three, 'a', SHOWN))).toBe('ab');
  });

  test('a stretch leaves alone what was chosen before it', () => {
    const kept = stepTo(toggle(NOTHING_CHOSEN, 'e'), 'b');
    expect(chosen(stretchTo(kept, 'c', SHOWN))).toBe('bce');
  });

  test('an anchor that is not shown any more begins anew', () => {
    expect(chosen(stretchTo({ active: 'x', anchor: 'x', chosen: new Set() }, 'c', SHOWN))).toBe('c');
  });

  test('all and none', () => {
    const all = chooseAll(stepTo(NOTHING_CHOSEN, 'b'), SHOWN);
    expect(chosen(all)).toBe('abcde');
    expect(chosen(chooseNone(all))).toBe('');
  });

  test('what is meant: the chosen ones that are shown, or the active one', () => {
    expect(meant(NOTHING_CHOSEN, SHOWN)).toEqual([]);
    expect(meant(stepTo(NOTHING_CHOSEN, 'c'), SHOWN)).toEqual(['c']);
    expect(meant(toggle(toggle(NOTHING_CHOSEN, 'd'), 'b'), SHOWN)).toEqual(['b', 'd']);
    expect(meant({ active: 'c', anchor: 'c', chosen: new Set(['hidden']) }, SHOWN)).toEqual(['c']);
  });
});

describe('keys', () => {
  const press = (key: string, chord: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
    actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...chord });

  test.each([
    ['1', { do: 'status', status: 'interested' }],
    ['6', { do: 'status', status: 'ignored' }],
    ['0', { do: 'status', status: null }],
    ['s', { do: 'star' }],
    ['S', { do: 'star' }],
    ['Enter', { do: 'open' }],
    ['/', { do: 'search' }],
    ['?', { do: 'help' }],
    ['7', undefined],
    ['ArrowDown', undefined],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  test('chords are the browser’s, but for undo', () => {
    expect(press('s', { ctrlKey: true })).toBeUndefined();
    expect(press('f', { metaKey: true })).toBeUndefined();
    expect(press('n', { altKey: true })).toBeUndefined();
    expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('z', { metaKey: true })).toEqual({ do: 'undo' });
  });
});

describe('tags', () => {
  test.each([
    ['berlin', ['berlin']],
    [' via   friend , Berlin,,berlin ', ['via friend', 'Berlin']],
    [', ,', []],
    ['x'.repeat(60), ['x'.repeat(40)]],
  ])('“%s”', (typed, tags) => {
    expect(tagsIn(typed)).toEqual(tags);
  });

  test('one that is there already stays as it was written', () => {
    expect(withTags(['Berlin'], ['berlin', 'hybrid'])).toEqual(['Berlin', 'hybrid']);
  });
});

describe('rating', () => {
  const rating = createRating(PROFILE, () => undefined, WEIGHTS);

  test('says what the match says', () => {
    const found = match(READING, PROFILE, () => undefined, WEIGHTS);
    if ('none' in found) throw new Error('the sample has a score');
    const one = row({ summary: { demands: READING.demands } });
    expect(rating.scoreOf(one)).toBe(found.score);
    const { met, part, missing } = rating.standingsOf(one)!;
    expect(met).toBe(found.parts.filter(({ grounds }) => grounds?.credit === 100).length);
    expect(part).toBe(found.parts.filter(({ grounds }) => grounds !== null && grounds.credit < 100).length);
    expect(missing).toEqual(found.parts.filter(({ grounds }) => grounds === null).map(({ skills }) => [...skills]));
  });

  test('a group counts once, what is only mentioned not at all, the required come first', () => {
    const demands = [
      asks('css', { level: 'preferred' }),
      asks('go', { oneOf: 0 }),
      asks('rust', { oneOf: 0, level: 'preferred' }),
      asks('redis', { level: 'mentioned' }),
      asks('java', { oneOf: 1 }),
      asks('python', { oneOf: 1 }),
    ];
    expect(standings(demands, ({ skill }) => (skill === 'python' ? 100 : 0))).toEqual({
      met: 1,
      part: 0,
      missing: [['go', 'rust'], ['css']],
    });
  });
});

describe('days', () => {
  test('a day and back', () => {
    expect(dayIn(startOf('2026-03-29')!)).toBe('2026-03-29');
    expect(dayAfter('2026-03-29')).toBe(startOf('2026-03-30'));
    expect(dayAfter('2026-12-31')).toBe(startOf('2027-01-01'));
  });

  test.each(['', '2026', 'yesterday', '2026-3-9'])('“%s” is none', (text) => {
    expect(startOf(text)).toBeUndefined();
  });
});
