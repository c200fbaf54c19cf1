// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Changes } from '@/components/journal/detail/changes';
import { PostingDetail, type DetailView } from '@/components/journal/detail/PostingDetail';
import type { Marking } from '@/components/journal/marking';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { nameOf, posting, PROFILE, READING, show, TEXT } from '../stage';
import { NOW, row } from './rows';

afterEach(cleanup);

const marking = () => ({ edit: vi.fn<Marking['edit']>(), forget: vi.fn<Marking['forget']>(), undo: vi.fn() });

const onMerge = vi.fn();
const onSplit = vi.fn();

function page(detail: DetailView, does: Marking = marking()) {
  return (
    <PostingDetail
      detail={detail}
      now={NOW}
      nameOf={nameOf}
      optionsHref="/options.html"
      listHref="#"
      marking={does}
      knownTags={() => ['berlin', 'hybrid']}
      detailHref={(key) => `#posting/${key}`}
      compareHref={(key) => `#compare/${key}`}
      onMerge={onMerge}
      onSplit={onSplit}
    />
  );
}

describe('one posting', () => {
  const { match, groundsFor, gates } = posting();
  const DETAIL: DetailView = {
    row: row({ key: 'linkedin:1' }),
    boardName: 'LinkedIn',
    match,
    versions: [],
    similar: [],
    text: TEXT,
    reading: READING,
    groundsFor,
    gates,
    openHref: 'https://www.linkedin.com/jobs/view/1',
  };
  const detail = (more: Partial<DetailView> = {}, does?: Marking) => page({ ...DETAIL, ...more }, does);

  test('says which posting it is, also of a row that is read where it is touched', () => {
    const lazy = Object.create(
      row({ key: 'linkedin:1', title: 'Backend Engineer', company: 'Acme' }),
    ) as DetailView['row'];
    show(detail({ row: lazy }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Backend Engineer');
    expect(screen.getByText('Acme')).toBeTruthy();
  });

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
    const does = marking();
    show(detail({}, does));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(does.forget).toHaveBeenCalledExactlyOnceWith([DETAIL.row]);
  });

  test('without a profile nothing is compared', () => {
    const bare = posting(EMPTY_PROFILE);
    show(detail({ match: bare.match, groundsFor: bare.groundsFor, gates: bare.gates }));
    expect(screen.queryByText('Missing')).toBeNull();
    expect(screen.getByRole('link', { name: 'Add my skills' })).toBeTruthy();
    expect(PROFILE.skills.length).toBeGreaterThan(0);
  });
});

describe('what the user says of it', () => {
  const { match, groundsFor, gates } = posting();
  const marked = (more: Parameters<typeof row>[0]): DetailView => ({
    ...{
      row: row(more),
      boardName: 'LinkedIn',
      match,
      versions: [],
      similar: [],
      text: TEXT,
      reading: READING,
      groundsFor,
      gates,
      openHref: null,
    },
  });

  test('the status is chosen, and every one there was stands with its day', () => {
    const does = marking();
    const log = [
      { status: 'interested', at: NOW - 5_000 },
      { status: 'applied', at: NOW },
    ] as const;
    show(page(marked({ key: 'a:9', status: 'applied', statusLog: log }), does));
    const card = screen.getByRole('region', { name: 'My notes' });
    expect(
      within(card)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^InterestedNovember 22, 2026/),
      expect.stringMatching(/^AppliedNovember 22, 2026/),
    ]);
    const select = within(card).getByRole<HTMLSelectElement>('combobox', { name: 'Status' });
    expect(select.value).toBe('applied');
    fireEvent.change(select, { target: { value: 'offer' } });
    const [keys, change, words] = does.edit.mock.calls[0]!;
    expect(keys).toEqual(['a:9']);
    expect(change(row())).toEqual({ status: 'offer' });
    expect(words).toBe('Offer: 1 posting');
    fireEvent.change(select, { target: { value: '' } });
    expect(does.edit.mock.calls[1]![1](row())).toEqual({ status: null });
  });

  test('the star is given and taken', () => {
    const does = marking();
    const { rerender } = show(page(marked({ starred: false }), does));
    fireEvent.click(screen.getByRole('button', { name: 'Starred', pressed: false }));
    expect(does.edit.mock.calls[0]![1](row())).toEqual({ starred: true });
    rerender(<></>);
  });

  test('a note is written, Ctrl+Enter saves it', () => {
    const does = marking();
    show(page(marked({ note: 'old' }), does));
    fireEvent.click(screen.getByRole('button', { name: 'Change the note' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(field.value).toBe('old');
    fireEvent.change(field, { target: { value: '  new\nline ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(does.edit.mock.calls[0]![1](row({ note: 'old' }))).toEqual({ note: 'new\nline' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('tags are put on and taken off, those in use are offered', () => {
    const does = marking();
    const { container } = show(page(marked({ tags: ['berlin', 'old'] }), does));
    fireEvent.click(screen.getByRole('button', { name: 'Change tags' }));
    expect([...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      'berlin',
      'hybrid',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Take off “old”/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Add tags' }), { target: { value: 'Berlin, via friend' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(does.edit.mock.calls[0]![1](row({ tags: ['berlin', 'old'] }))).toEqual({ tags: ['berlin', 'via friend'] });
  });
});

describe('the same job again', () => {
  const { match, groundsFor, gates } = posting();
  const BASE: DetailView = {
    ...{ row: row({ key: 'a:1', claim: '2 days ago' }), boardName: 'LinkedIn', match, versions: [], similar: [] },
    ...{ text: TEXT, reading: READING, groundsFor, gates, openHref: null },
  };

  test('our own first sight stands against what the board says', () => {
    show(page(BASE));
    expect(screen.getByText('LinkedIn says: 2 days ago')).toBeTruthy();
    expect(screen.getByText('first seen 3 days ago')).toBeTruthy();
  });

  test('what changed: skills that moved, lines that ask for something, the others folded up', () => {
    const changes: Changes = {
      removed: [
        { text: '3 years of Python', asks: true },
        { text: 'We are twelve.', asks: false },
      ],
      added: [{ text: '5 years of Python', asks: true }],
      moved: [
        { skill: 'docker', from: 'required', to: 'preferred' },
        { skill: 'redis', from: null, to: 'required' },
      ],
    };
    show(page({ ...BASE, versions: [{ from: NOW - 9_000_000, to: NOW, changes }] }));
    const card = screen.getByRole('region', { name: 'What changed' });
    expect([...card.querySelectorAll('.moved-skills li')].map((one) => one.textContent)).toEqual([
      'DockerMust havenowGood to have',
      'Redisnot namednowMust have',
    ]);
    expect(card.querySelector('del')?.textContent).toBe('Removed: 3 years of Python');
    expect(card.querySelector('ins')?.textContent).toBe('Added: 5 years of Python');
    expect(within(card).getByText('1 other line').closest('details')?.open).toBe(false);
  });

  test('similar postings are suggested with what says so; merging and splitting are the user’s', () => {
    const other = row({ key: 'xing:2', title: 'Backend Dev', company: 'Agency' });
    const one = {
      row: other,
      boardName: 'XING',
      likeness: 0.876,
      signals: ['text', 'place'],
      relation: 'other-board',
    } as const;
    const { unmount } = show(page({ ...BASE, similar: [{ ...one, merged: false }] }));
    const card = screen.getByRole('region', { name: 'The same job?' });
    expect(card.textContent).toContain('On another board same: text and place');
    expect(card.textContent).toContain('88 % of the text');
    expect(within(card).getByRole('link', { name: 'Backend Dev' }).getAttribute('href')).toBe('#posting/xing:2');
    fireEvent.click(within(card).getByRole('button', { name: 'Same job' }));
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(other);
    unmount();
    show(page({ ...BASE, similar: [{ ...one, merged: true, likeness: null, signals: [], relation: null }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Not the same job' }));
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(other);
  });
});
