// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Marking } from '@/components/journal/marking';
import { Pipeline } from '@/components/journal/pipeline/Pipeline';
import { besides, neighbour, stagesOf, type Arrow } from '@/components/journal/pipeline/stages';
import { createRating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { STATUSES } from '@/utils/store/status';
import { WEIGHTS } from '@/utils/match/weights';
import { PROFILE, show } from '../stage';
import { DAY, NOW, row } from './rows';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('stages', () => {
  test('every status is a column, the one that came last on top, those without one nowhere', () => {
    const early = row({ key: 'early', status: 'applied', statusLog: [{ status: 'applied', at: 1 }] });
    const late = row({ key: 'late', status: 'applied', statusLog: [{ status: 'applied', at: 9 }] });
    const stages = stagesOf([early, row(), late]);
    expect(stages.map(({ status }) => status)).toEqual(STATUSES);
    expect(stages.map(({ rows }) => rows.map(({ key }) => key))).toEqual([[], ['late', 'early'], [], [], [], []]);
  });

  test('beside the first and the last there is nothing', () => {
    expect(besides('applied', 1)).toBe('interview');
    expect(besides('interested', -1)).toBeUndefined();
    expect(besides('ignored', 1)).toBeUndefined();
  });

  test.each<[string, Arrow, string | undefined]>([
    ['a', 'ArrowDown', 'b'],
    ['a', 'ArrowUp', undefined],
    ['c', 'ArrowDown', undefined],
    ['c', 'ArrowRight', 'd'],
    ['a', 'ArrowLeft', undefined],
    ['d', 'ArrowLeft', 'a'],
    ['d', 'ArrowRight', undefined],
  ])('from %s by %s to %s', (from, arrow, to) => {
    const columns = [['a', 'b', 'c'], [], ['d'], []];
    const column = columns.findIndex((cards) => cards.includes(from));
    expect(neighbour(columns, { column, place: columns[column]!.indexOf(from) }, arrow)).toBe(to);
  });
});

describe('the board', () => {
  const MARKING = { edit: vi.fn<Marking['edit']>(), forget: vi.fn(), undo: vi.fn() };

  /** Shows at once what is changed, as the journal does. */
  function Board({ start }: { readonly start: readonly JournalRow[] }) {
    const [rows, setRows] = useState(start);
    const edit: Marking['edit'] = (keys, change, words) => {
      MARKING.edit(keys, change, words);
      setRows((all) => all.map((one) => (keys.includes(one.key) ? { ...one, ...change(one) } : one)));
    };
    return (
      <Pipeline
        rows={rows}
        now={NOW}
        rating={createRating(PROFILE, () => undefined, WEIGHTS)}
        marking={{ ...MARKING, edit }}
        knownTags={() => []}
        detailHref={(key) => `#posting/${key}`}
        hrefForList={({ filter }) => `#${JSON.stringify(filter)}`}
        onOpen={vi.fn()}
      />
    );
  }

  const START = [
    row({ key: 'a:1', title: 'First', status: 'applied', statusLog: [{ status: 'applied', at: NOW - 2 * DAY }] }),
    row({ key: 'a:2', title: 'Second', status: 'applied', note: 'call', tags: ['berlin'], starred: true }),
    row({ key: 'a:3', title: 'Third', status: 'offer' }),
    row({ key: 'a:4', title: 'Unmarked' }),
  ];
  const column = (name: string) => screen.getByRole('region', { name });
  const cardsIn = (name: string) =>
    within(column(name))
      .queryAllByRole('listitem')
      .map((card) => within(card).getAllByRole('link')[0]!.textContent);
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });

  test('shows each status with its count, which leads to the list', () => {
    show(<Board start={START} />);
    expect(cardsIn('Applied')).toEqual(['Second', 'First']);
    expect(cardsIn('Offer')).toEqual(['Third']);
    expect(screen.queryByText('Unmarked')).toBeNull();
    const count = within(column('Applied')).getByRole('link', { name: '2' });
    expect(count.getAttribute('href')).toBe('#[{"kind":"status","status":"applied"}]');
    expect(column('Applied').textContent).toContain('since 2 days ago');
  });

  test('arrows go from card to card; Shift takes the card along, and the focus with it', () => {
    show(<Board start={START} />);
    screen.getByRole('link', { name: 'Second' }).focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('First');
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Third');
    press('ArrowLeft', { shiftKey: true });
    expect(cardsIn('Interview')).toEqual(['Third']);
    expect(document.activeElement?.textContent).toBe('Third');
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:3'], expect.any(Function), 'Interview: 1 posting');
  });

  test('a number gives a status, other keys do what they do in the list', () => {
    show(<Board start={START} />);
    screen.getByRole('link', { name: 'First' }).focus();
    press('5');
    expect(cardsIn('Rejected')).toEqual(['First']);
    press('s');
    expect(MARKING.edit.mock.lastCall![1](START[0]!)).toEqual({ starred: true });
    press('u');
    expect(MARKING.undo).toHaveBeenCalledOnce();
    press('0');
    expect(screen.queryByText('First')).toBeNull();
    // It left the board with the focus: another card hears the next key.
    expect(document.activeElement?.textContent).toBe('Second');
  });

  test('a card is dragged to another column, and by choice without dragging', () => {
    show(<Board start={START} />);
    const held = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => held.set(type, value),
      getData: (type: string) => held.get(type) ?? '',
    };
    fireEvent.dragStart(screen.getByText('Second').closest('li')!, { dataTransfer });
    fireEvent.drop(column('Interview'), { dataTransfer });
    expect(cardsIn('Interview')).toEqual(['Second']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Status of “Third”' }), { target: { value: 'ignored' } });
    expect(cardsIn('Ignored')).toEqual(['Third']);
  });

  test('an empty one says how to fill it', () => {
    show(<Board start={[row()]} />);
    expect(screen.getByText(/No posting has a status yet/)).toBeTruthy();
    expect(screen.getAllByRole('region')).toHaveLength(6);
  });
});
