// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SpeechProvider } from '@/components/i18n/translator';
import { EVERYTHING, type ListQuery } from '@/components/journal/list/list-query';
import { createListPlace } from '@/components/journal/list/list-place';
import type { SavedSearch } from '@/components/journal/list/SavedSearches';
import { SeenList, type SeenListProps } from '@/components/journal/list/SeenList';
import type { Marking } from '@/components/journal/marking';
import { createRating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';
import { nameOf, PROFILE, READING, show, speak } from '../stage';
import { DAY, NOW, row } from './rows';

const ROWS = [
  row({ key: 'a:1', title: 'Backend Engineer', company: 'Zebra', firstSeenAt: NOW - 9 * DAY, status: 'applied' }),
  row({ key: 'a:2', title: 'Ärztin', company: null, board: 'xing', note: 'ask about night shifts' }),
  row({
    key: 'a:3',
    title: 'Data Engineer',
    company: 'Acme',
    tags: ['berlin'],
    starred: true,
    summary: { demands: READING.demands },
  }),
];

/** The list with the address it would have. */
function Stage({ rows = ROWS, start = EVERYTHING, ...more }: Partial<SeenListProps> & { start?: ListQuery }) {
  const [query, setQuery] = useState(start);
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  const [place] = useState(createListPlace);
  return (
    <SeenList
      rows={rows}
      whole
      query={query}
      found={new Map()}
      searching={false}
      searches={searches}
      skillSearch={() => makeSkillSearch([{ id: 'python', name: 'Python', forms: [{ text: 'Python' }] }])}
      view={VIEW}
      boardName={(board) => board}
      marking={MARKING}
      place={place}
      hrefForList={(one) => `#${JSON.stringify(one.filter)}`}
      onQuery={setQuery}
      onSearches={(change) => {
        setSearches(change);
      }}
      onOpen={onOpen}
      onCompare={onCompare}
      {...more}
    />
  );
}

const VIEW = {
  now: NOW,
  rating: createRating(PROFILE, () => undefined, WEIGHTS),
  nameOf,
  boardName: ({ board }: JournalRow) => board,
  detailHref: (key: string) => `#posting/${key}`,
};
const MARKING = { edit: vi.fn<Marking['edit']>(), forget: vi.fn<Marking['forget']>(), undo: vi.fn() };
const onOpen = vi.fn();
const onCompare = vi.fn();

beforeEach(() => {
  // A window of some height: nothing is laid out here.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const grid = () => screen.getByRole('grid', { name: 'Postings' });
const rowsShown = () => within(grid()).getAllByRole('row').slice(1);
const titles = () => rowsShown().map((one) => within(one).getByRole('link').textContent);
const head = (name: string) => within(grid()).getByRole('columnheader', { name });
const press = (key: string, more: object = {}) => {
  fireEvent.keyDown(document.activeElement!, { key, ...more });
};
const focusFirst = () => {
  act(() => {
    rowsShown()[0]!.focus();
  });
};

describe('the grid', () => {
  test('tells how many rows there are and which ones these are', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => row({ key: `b:${i}`, title: `Posting ${i}` })).reverse();
    show(<Stage rows={many} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('5001');
    const shown = rowsShown();
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.length).toBeLessThan(60);
    expect(shown.map((one) => one.getAttribute('aria-rowindex')).slice(0, 3)).toEqual(['2', '3', '4']);
    expect(shown.filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  test('shows each posting with all that is known of it', () => {
    show(<Stage />);
    const [data, doctor, backend] = rowsShown();
    expect(titles()).toEqual(['Data Engineer', 'Ärztin', 'Backend Engineer']);
    expect(within(data!).getByRole('link').getAttribute('href')).toBe('#posting/a:3');
    expect(within(data!).getByTitle(/(match|overlap)$/).textContent).toMatch(/^\d+$/);
    const skills = within(data!).getByTitle('2 met, 1 in part, 2 missing: Docker, Terraform');
    expect(skills.textContent).toBe('212Docker, Terraform');
    expect(data!.textContent).toContain('berlin');
    expect(within(data!).getByRole('button', { name: 'Starred', pressed: true })).toBeTruthy();
    expect(within(doctor!).getByRole('gridcell', { name: 'no score: too few demands' })).toBeTruthy();
    expect(doctor!.textContent).toContain('ask about night shifts');
    expect(backend!.textContent).toContain('9 days ago');
    expect(backend!.textContent).toContain('Applied');
  });

  test('a row costs little: few elements, no pictures, and none that the browser makes a layer of its own for', () => {
    show(<Stage />);
    const [data] = rowsShown();
    expect(data!.querySelectorAll('*').length).toBeLessThan(28);
    expect(data!.querySelector('svg, .visually-hidden')).toBeNull();
  });

  test('without a profile nothing is said to be missing', () => {
    show(<Stage view={{ ...VIEW, rating: createRating(EMPTY_PROFILE, () => undefined, WEIGHTS) }} />);
    expect(within(rowsShown()[0]!).getByRole('gridcell', { name: 'no score: no profile yet' })).toBeTruthy();
    expect(rowsShown()[0]!.textContent).toContain('7 demands');
  });

  test('is sorted by its heads, and the other way round by a second press', () => {
    show(<Stage />);
    expect(head('Last seen').getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(within(head('Title')).getByRole('button'));
    expect(titles()).toEqual(['Ärztin', 'Backend Engineer', 'Data Engineer']);
    expect(head('Title').getAttribute('aria-sort')).toBe('ascending');
    expect(head('Last seen').getAttribute('aria-sort')).toBeNull();
    fireEvent.click(within(head('Title')).getByRole('button'));
    expect(titles()).toEqual(['Data Engineer', 'Backend Engineer', 'Ärztin']);
    expect(head('Title').getAttribute('aria-sort')).toBe('descending');
  });

  test('by score once all scores are there', async () => {
    show(<Stage />);
    fireEvent.click(within(head('Score')).getByRole('button'));
    await vi.waitFor(() => {
      expect(titles()[0]).toBe('Data Engineer');
      expect(screen.getByText('3 postings')).toBeTruthy();
    });
  });
});

describe('searching and filtering', () => {
  test('words are looked for after a moment’s rest', () => {
    vi.useFakeTimers();
    show(<Stage />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'engineer acme' } });
    expect(titles()).toHaveLength(3);
    act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(titles()).toEqual(['Data Engineer']);
    expect(screen.getByText('1 of 3 postings').getAttribute('role')).toBe('status');
  });

  test('a posting whose text holds the words is listed with the place', () => {
    const hit = { field: 'text', excerpt: '… pipelines in Scala and', start: 15, end: 20 } as const;
    show(<Stage start={{ ...EVERYTHING, words: 'scala' }} found={new Map([['a:1', hit]])} />);
    expect(titles()).toEqual(['Backend Engineer']);
    expect(rowsShown()[0]!.querySelector('mark')?.textContent).toBe('Scala');
    expect(rowsShown()[0]!.textContent).toContain('Found in The posting:');
  });

  test('conditions stand as chips that can be taken off', () => {
    const filter: ListQuery['filter'] = [
      { kind: 'board', board: 'xing' },
      { kind: 'status', status: null },
    ];
    show(<Stage start={{ ...EVERYTHING, filter }} />);
    expect(titles()).toEqual(['Ärztin']);
    fireEvent.click(screen.getByRole('button', { name: /^xing/ }));
    expect(titles()).toEqual(['Data Engineer', 'Ärztin']);
    fireEvent.click(screen.getByRole('button', { name: 'No status remove' }));
    expect(titles()).toHaveLength(3);
  });

  test('the panel filters at once and shows what is chosen', () => {
    show(<Stage />);
    const button = screen.getByRole('button', { name: 'Filter', expanded: false });
    fireEvent.click(button);
    const panel = screen.getByRole('region', { name: 'Filters' });
    fireEvent.click(within(panel).getByRole('checkbox', { name: 'Applied' }));
    expect(titles()).toEqual(['Backend Engineer']);
    fireEvent.click(within(panel).getByRole('checkbox', { name: 'Applied' }));
    fireEvent.click(within(panel).getByRole('checkbox', { name: 'berlin' }));
    expect(titles()).toEqual(['Data Engineer']);
    fireEvent.click(screen.getByRole('button', { name: /^tag: berlin/ }));
    fireEvent.change(within(panel).getByRole('combobox', { name: 'Add a skill' }), { target: { value: 'pyth' } });
    fireEvent.keyDown(within(panel).getByRole('combobox', { name: 'Add a skill' }), { key: 'Enter' });
    expect(titles()).toEqual(['Data Engineer']);
    expect(screen.getByRole('button', { name: /^Python/ })).toBeTruthy();
  });

  test('where nothing fits, everything is one press away', () => {
    show(<Stage start={{ ...EVERYTHING, filter: [{ kind: 'board', board: 'none' }] }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toHaveLength(3);
  });

  test('no count is told while more rows are on their way', () => {
    show(<Stage whole={false} />);
    expect(titles()).toHaveLength(3);
    expect(screen.queryByText('3 postings')).toBeNull();
  });

  test('a search is saved under a name, is a link, and can be removed', () => {
    show(<Stage start={{ ...EVERYTHING, filter: [{ kind: 'starred' }] }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save this search' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Best ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const link = screen.getByRole('link', { name: 'Best' });
    expect(link.getAttribute('href')).toBe('#[{"kind":"starred"}]');
    expect(link.getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Best”' }));
    expect(screen.queryByRole('link', { name: 'Best' })).toBeNull();
  });
});

describe('by keyboard', () => {
  const active = () => within(document.activeElement as HTMLElement).getByRole('link').textContent;

  test('arrows, Home and End go through the rows', () => {
    show(<Stage />);
    focusFirst();
    press('ArrowDown');
    expect(active()).toBe('Ärztin');
    press('End');
    expect(active()).toBe('Backend Engineer');
    press('ArrowDown');
    expect(active()).toBe('Backend Engineer');
    press('ArrowUp');
    press('Home');
    expect(active()).toBe('Data Engineer');
  });

  test('a key gives the active row a status, a star, opens it', () => {
    show(<Stage />);
    focusFirst();
    press('3');
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:3'], expect.any(Function), 'Interview: 1 posting');
    press('s');
    expect(MARKING.edit.mock.lastCall![1](ROWS[2]!)).toEqual({ starred: false });
    press('Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a:3');
    press('z', { ctrlKey: true });
    expect(MARKING.undo).toHaveBeenCalledOnce();
  });

  test('many are chosen and edited at once', () => {
    show(<Stage />);
    focusFirst();
    press('ArrowDown', { shiftKey: true });
    expect(screen.getByText('2 selected')).toBeTruthy();
    expect(rowsShown().map((one) => one.getAttribute('aria-selected'))).toEqual(['true', 'true', 'false']);
    press('6');
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:3', 'a:2'], expect.any(Function), 'Ignored: 2 postings');
    press('c');
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['a:3', 'a:2']);
    press('a', { ctrlKey: true });
    expect(screen.getByText('3 selected')).toBeTruthy();
    press('Escape');
    expect(screen.queryByText(/selected/)).toBeNull();
    press(' ');
    press('Delete');
    expect(MARKING.forget).toHaveBeenCalledExactlyOnceWith([ROWS[1]]);
  });

  test('a note for several is added to each', () => {
    show(<Stage />);
    focusFirst();
    press('ArrowDown', { shiftKey: true });
    press('n');
    fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'seen twice' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const change = MARKING.edit.mock.lastCall![1];
    expect(change(ROWS[1]!)).toEqual({ note: 'ask about night shifts\nseen twice' });
    expect(change(ROWS[2]!)).toEqual({ note: 'seen twice' });
  });

  test('the help sheet names every key, “/” goes to the search', () => {
    show(<Stage />);
    focusFirst();
    press('?');
    const sheet = screen.getByRole('dialog', { name: 'Keys' });
    expect(sheet.textContent).toContain('Select several in a row');
    expect(within(sheet).getAllByRole('term').length).toBeGreaterThan(18);
    fireEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    focusFirst();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('by keyboard, across the page', () => {
  test('the search goes on to what it found, by Enter or the arrow down', () => {
    vi.useFakeTimers();
    show(<Stage />);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    act(() => {
      field.focus();
    });
    press('ArrowDown');
    expect(document.activeElement).toBe(rowsShown()[0]);
    act(() => {
      field.focus();
    });
    fireEvent.change(field, { target: { value: 'backend' } });
    // What was typed is found without waiting for the moment's rest.
    press('Enter');
    expect(titles()).toEqual(['Backend Engineer']);
    expect(document.activeElement).toBe(field);
    press('Enter');
    expect(document.activeElement).toBe(rowsShown()[0]);
  });

  test('“f” goes into the filters, Escape out of them', () => {
    show(<Stage />);
    focusFirst();
    press('f');
    const panel = screen.getByRole('region', { name: 'Filters' });
    expect(document.activeElement).toBe(within(panel).getByRole('checkbox', { name: 'Interested' }));
    const skill = within(panel).getByRole('combobox', { name: 'Add a skill' });
    fireEvent.change(skill, { target: { value: 'pyth' } });
    fireEvent.keyDown(skill, { key: 'Escape' });
    expect(screen.getByRole('region', { name: 'Filters' })).toBe(panel);
    press('Escape');
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter', expanded: false }));
  });

  test('a row that leaves the list gives the focus to the one that moves up', () => {
    const { rerender } = show(<Stage />);
    focusFirst();
    press('ArrowDown');
    const showOnly = (...keys: readonly string[]) => {
      rerender(
        <SpeechProvider value={speak()}>
          <Stage rows={ROWS.filter(({ key }) => keys.includes(key))} />
        </SpeechProvider>,
      );
    };
    showOnly('a:1', 'a:3');
    expect(document.activeElement).toBe(rowsShown()[1]);
    press('s');
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:1'], expect.any(Function), expect.anything());
    showOnly('a:3');
    expect(document.activeElement).toBe(rowsShown()[0]);
  });

  test('keys go on after the pointer pressed something in a row, but for those that press it', () => {
    show(<Stage />);
    const tick = screen.getByRole('checkbox', { name: 'Select “Data Engineer”' });
    act(() => {
      tick.focus();
    });
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    press('3');
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:3'], expect.any(Function), 'Interview: 1 posting');
    press('ArrowDown');
    expect(document.activeElement).toBe(rowsShown()[1]);
    fireEvent.click(screen.getByRole('button', { name: 'Applied' }));
    const edits = MARKING.edit.mock.calls.length;
    act(() => {
      screen.getByRole('combobox', { name: 'Status of “Backend Engineer”' }).focus();
    });
    press('1');
    expect(MARKING.edit).toHaveBeenCalledTimes(edits);
  });
});

describe('by pointer', () => {
  test('boxes choose, with Shift a stretch', () => {
    show(<Stage />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Data Engineer”' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Backend Engineer”' }), { shiftKey: true });
    expect(screen.getByText('3 selected')).toBeTruthy();
    const bar = screen.getByRole('toolbar');
    fireEvent.change(within(bar).getByRole('combobox', { name: 'Set status' }), { target: { value: 'none' } });
    expect(MARKING.edit.mock.lastCall![1](ROWS[0]!)).toEqual({ status: null });
    fireEvent.click(within(bar).getByRole('button', { name: 'End selection' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  test('the status of a row is chosen where it stands', () => {
    show(<Stage />);
    fireEvent.click(screen.getByRole('button', { name: 'Applied' }));
    const choice = screen.getByRole('combobox', { name: 'Status of “Backend Engineer”' });
    fireEvent.change(choice, { target: { value: 'rejected' } });
    expect(MARKING.edit).toHaveBeenLastCalledWith(['a:1'], expect.any(Function), 'Rejected: 1 posting');
    expect(screen.queryByRole('combobox', { name: 'Status of “Backend Engineer”' })).toBeNull();
  });
});
