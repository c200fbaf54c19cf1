// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JournalScreen, type JournalScreenProps, type JournalView } from '@/components/journal/JournalScreen';
import type { DetailView } from '@/components/journal/PostingDetail';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { DAY, nameOf, NOW, posting, PROFILE, READING, seen, show, TEXT } from './stage';

afterEach(cleanup);

function journal(view: JournalView, more: Partial<JournalScreenProps> = {}) {
  return (
    <JournalScreen
      view={view}
      now={NOW}
      recordingOn
      forgotten={null}
      nameOf={nameOf}
      optionsHref="/options.html"
      listHref="#"
      detailHref={(key) => `#posting/${key}`}
      onForget={vi.fn()}
      onUndoForget={vi.fn()}
      onEndUndo={vi.fn()}
      {...more}
    />
  );
}

const ROWS = [
  seen({ key: 'a:1', title: 'Backend Engineer', company: 'Zebra', firstSeenAt: NOW - 9 * DAY }),
  seen({ key: 'a:2', title: 'Ärztin', company: null, match: posting(EMPTY_PROFILE).match, visits: 1 }),
  seen({ key: 'a:3', title: 'Data Engineer', company: 'Acme', firstSeenAt: NOW - DAY, location: null }),
];
const titles = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
const searchFor = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });

describe('the list', () => {
  test('shows each posting with company, board, age, visits, score and counts, leading to its page', () => {
    show(journal({ state: 'list', rows: ROWS, whole: true }));
    const [row] = screen.getAllByRole('listitem');
    expect(row?.textContent).toContain('Zebra');
    expect(row?.textContent).toContain('LinkedIn');
    expect(row?.textContent).toContain('first seen 9 days ago');
    expect(row?.textContent).toContain('2 visits');
    expect(row?.textContent).toMatch(/Match score\d+Some overlap/);
    expect(row?.textContent).toContain('2 met');
    expect(row?.textContent).toContain('1 in part');
    expect(row?.textContent).toContain('2 missing');
    expect(screen.getByRole('link', { name: 'Backend Engineer' }).getAttribute('href')).toBe('#posting/a:1');
    expect(screen.getByText('3 postings').getAttribute('role')).toBe('status');
  });

  test('a posting without a number says why', () => {
    show(journal({ state: 'list', rows: ROWS, whole: true }));
    expect(screen.getByText('no score: no profile yet')).toBeTruthy();
  });

  test.each([
    ['engineer', ['Backend Engineer', 'Data Engineer']],
    ['ENGINEER acme', ['Data Engineer']],
    ['arztin', ['Ärztin']],
    ['zeb', ['Backend Engineer']],
    ['  ', ['Backend Engineer', 'Ärztin', 'Data Engineer']],
  ])('search for “%s”', (typed, found) => {
    show(journal({ state: 'list', rows: ROWS, whole: true }));
    searchFor(typed);
    expect(titles()).toEqual(found);
  });

  test('a search that finds nothing can be cleared', () => {
    show(journal({ state: 'list', rows: ROWS, whole: true }));
    searchFor('plumber');
    expect(screen.getByText('No posting fits “plumber”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(titles()).toHaveLength(3);
  });

  test.each([
    ['seen', ['Backend Engineer', 'Ärztin', 'Data Engineer']],
    ['first', ['Data Engineer', 'Ärztin', 'Backend Engineer']],
    ['score', ['Backend Engineer', 'Data Engineer', 'Ärztin']],
    ['title', ['Ärztin', 'Backend Engineer', 'Data Engineer']],
    ['company', ['Data Engineer', 'Backend Engineer', 'Ärztin']],
  ])('sorted by %s', (order, expected) => {
    show(journal({ state: 'list', rows: ROWS, whole: true }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: order } });
    expect(titles()).toEqual(expected);
  });

  test('thousands of rows come a hundred at a time', () => {
    const rows = Array.from({ length: 250 }, (_, i) => seen({ key: `a:${i}`, title: `Posting ${i}` }));
    show(journal({ state: 'list', rows, whole: true }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(250);
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
  });
});

test('no count is told while more rows are on their way', () => {
  show(journal({ state: 'list', rows: ROWS, whole: false }));
  expect(titles()).toHaveLength(3);
  expect(screen.queryByText('3 postings')).toBeNull();
});

describe('other states', () => {
  test('an empty journal says what to do', () => {
    show(journal({ state: 'list', rows: [], whole: true }));
    expect(screen.getByText(/Open a job on LinkedIn or Indeed/)).toBeTruthy();
  });

  test('an empty journal with recording off says that', () => {
    show(journal({ state: 'list', rows: [], whole: true }, { recordingOn: false }));
    expect(screen.getByText(/Recording is off/)).toBeTruthy();
  });

  test('a history that cannot be opened does not look empty', () => {
    show(journal({ state: 'failed' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The journal could not be opened');
    expect(screen.queryByText('Nothing seen yet')).toBeNull();
  });

  test('a posting that is gone', () => {
    show(journal({ state: 'detail', detail: null }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This posting is not in the journal');
    expect(screen.getByRole('link', { name: 'All postings' })).toBeTruthy();
  });

  test('what was forgotten can be had back', () => {
    const onUndoForget = vi.fn();
    show(journal({ state: 'list', rows: [], whole: true }, { forgotten: seen(), onUndoForget }));
    expect(screen.getByText('“Backend Engineer” forgotten.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndoForget).toHaveBeenCalledOnce();
  });
});

describe('one posting', () => {
  const { match, groundsFor, gates } = posting();
  const DETAIL: DetailView = {
    seen: seen({ match }),
    text: TEXT,
    reading: READING,
    groundsFor,
    gates,
    openHref: 'https://www.linkedin.com/jobs/view/1',
  };
  const detail = (more: Partial<DetailView> = {}) => journal({ state: 'detail', detail: { ...DETAIL, ...more } });

  test('shows the whole text, with the skills marked by level and as text only', () => {
    const { container } = show(detail({ text: `${TEXT}\n<img src=x onerror=alert(1)>` }));
    const text = screen.getByRole('region', { name: 'The posting' });
    expect(text.textContent).toBe(`${TEXT}\n<img src=x onerror=alert(1)>`);
    expect(container.querySelector('img')).toBeNull();
    const marks = [...text.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className, mark.title]);
    expect(marks).toContainEqual(['Python', 'mark required', 'Python, Must have']);
    expect(marks).toContainEqual(['Terraform', 'mark preferred', 'Terraform, Good to have']);
    expect(marks).toContainEqual(['Redis', 'mark mentioned', 'Redis, Mentioned']);
    expect(marks).toHaveLength(7);
  });

  test('lists the demands with level, what is asked and how the user stands', () => {
    show(detail());
    const rows = within(screen.getByRole('table', { name: 'Demands' })).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Skill', 'Asked', 'You'],
      ['Must have'],
      ['Python', '5+ years', 'You have'],
      ['one ofDjangoFlask', '', 'You have'],
      ['PostgreSQL', 'expertise', 'In part'],
      ['Docker', '', 'Missing'],
      ['Good to have'],
      ['Terraform', '', 'Missing'],
      ['Mentioned'],
      ['Redis', '', 'Missing'],
    ]);
  });

  test('a press on a demand shows its place, each press the next one', () => {
    const mentions = [TEXT.indexOf('Python'), TEXT.indexOf('Django')].map((start) => ({ start, end: start + 6 }));
    const [python, ...rest] = READING.demands;
    const twice = {
      ...READING,
      demands: [{ ...python!, mentions }, ...rest.filter(({ skill }) => skill !== 'django')],
    };
    const { container } = show(detail({ reading: twice }));
    const shown = () => container.querySelector('[data-shown]')?.textContent;
    expect(shown()).toBeUndefined();
    const press = () => {
      const table = screen.getByRole('table', { name: 'Demands' });
      fireEvent.click(within(table).getByRole('button', { name: 'Python' }));
    };
    press();
    expect(shown()).toBe('Python');
    expect(document.activeElement?.textContent).toBe('Python');
    press();
    expect(shown()).toBe('Django');
    press();
    expect(shown()).toBe('Python');
  });

  test('facts come with their sentence', () => {
    show(detail());
    const facts = screen.getByRole('region', { name: 'Facts' });
    expect(facts.textContent).toContain('5+ years of Python, and Django or Flask');
    expect(facts.textContent).not.toContain('•');
    expect(within(facts).getByText(/you: B1/)).toBeTruthy();
  });

  test('names contradictions and unread demands by their lines', () => {
    const start = TEXT.indexOf('Expertise');
    const span = { start, end: start + 9 };
    show(
      detail({ reading: { ...READING, contradictions: [{ kind: 'level', skill: 'docker', spans: [span, span] }] } }),
    );
    expect(screen.getByRole('region', { name: 'Does not go together' }).textContent).toContain(
      'Expertise in PostgreSQL',
    );
    expect(screen.getByRole('region', { name: 'Demands without a known skill' }).textContent).toContain('Docker');
  });

  test('the link to the board leaves no trace of where it came from', () => {
    show(detail());
    const link = screen.getByRole('link', { name: 'Open on LinkedIn' });
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/jobs/view/1');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('an address that is not to be opened is no link', () => {
    show(detail({ openHref: null }));
    expect(screen.queryByRole('link', { name: /Open on/ })).toBeNull();
  });

  test('a posting whose text or reading is missing is still shown', () => {
    show(detail({ text: null, reading: null }));
    expect(screen.getByText(/text of this posting is not stored/)).toBeTruthy();
    expect(screen.getByText(/Open it again/)).toBeTruthy();
  });

  test('forgetting hands the posting over', () => {
    const onForget = vi.fn();
    show(journal({ state: 'detail', detail: DETAIL }, { onForget }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith(DETAIL.seen);
  });

  test('without a profile nothing is compared', () => {
    const bare = posting(EMPTY_PROFILE);
    show(detail({ seen: seen({ match: bare.match }), groundsFor: bare.groundsFor, gates: bare.gates }));
    expect(screen.queryByText('Missing')).toBeNull();
    expect(screen.getByRole('link', { name: 'Add my skills' })).toBeTruthy();
    expect(PROFILE.skills.length).toBeGreaterThan(0);
  });
});
