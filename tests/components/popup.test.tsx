// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupScreen, type PopupScreenProps } from '@/components/popup/PopupScreen';
import type { PageActions } from '@/components/popup/page-actions';
import type { PopupPage, ReadPosting, Trouble } from '@/components/popup/popup-page';
import type { Contradiction, Level, UnknownPhrase } from '@/utils/extract/reading';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { categoryOf, nameOf, NOW, posting, PROFILE, READING, seen, show, TEXT } from './stage';

afterEach(cleanup);

const ACTIONS: PageActions = {
  read: vi.fn(),
  point: vi.fn(),
  quiet: vi.fn(),
  forgetPointed: vi.fn(),
  report: vi.fn(),
  grant: vi.fn(),
};

function popup(page: PopupPage, more: Partial<PopupScreenProps> = {}) {
  return (
    <PopupScreen
      page={page}
      recent={[]}
      now={NOW}
      marksOn
      place="popup"
      commands={[]}
      legend={null}
      recording={{ recording: 'on', boardName: 'LinkedIn', onRecording: vi.fn() }}
      search={{ words: '', found: [], ended: false, onWords: vi.fn() }}
      onStatus={vi.fn()}
      onNote={vi.fn()}
      onPanel={null}
      nameOf={nameOf}
      categoryOf={categoryOf}
      optionsHref="/options.html"
      journalHref={(key) => (key === undefined ? '/journal.html' : `/journal.html#${key}`)}
      revealed={null}
      onReveal={vi.fn()}
      onMarks={vi.fn()}
      onBoardOn={vi.fn()}
      onReload={vi.fn()}
      actions={ACTIONS}
      report={null}
      refused={false}
      {...more}
    />
  );
}

const NONE: PopupPage = { state: 'none', canRead: false, grant: null };

const level = (name: string) => screen.getByRole('region', { name });

test('marks are taken off this page and come back, where there are any', () => {
  const view = (marks: 'shown' | 'quiet' | 'none') => popup({ state: 'read', posting: { ...posting(), marks } });
  show(view('shown'));
  fireEvent.click(screen.getByRole('button', { name: 'Hide marks on this page' }));
  cleanup();
  show(view('quiet'));
  fireEvent.click(screen.getByRole('button', { name: 'Show marks on this page' }));
  expect(vi.mocked(ACTIONS.quiet).mock.calls).toEqual([[true], [false]]);
  cleanup();
  show(view('none'));
  expect(screen.queryByRole('button', { name: /marks on this page/ })).toBeNull();
});

describe('a posting with a profile', () => {
  test('has one main, one first heading, and says which posting it is', () => {
    show(popup({ state: 'read', posting: posting() }));
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual(['Backend Engineer']);
    expect(screen.getByText('Example Works')).toBeTruthy();
    expect(screen.getByText('Hamburg')).toBeTruthy();
    expect(screen.getByText('first seen 3 days ago')).toBeTruthy();
  });

  test('shows the score as a meter, its band in words and how many demands are met', () => {
    const { match } = posting();
    if ('none' in match) throw new Error('scored');
    show(popup({ state: 'read', posting: posting() }));
    expect(screen.getByRole('meter', { name: 'Match score' }).getAttribute('aria-valuenow')).toBe(`${match.score}`);
    expect(screen.getByText('Some overlap')).toBeTruthy();
    expect(screen.getByText('2 of 5 demands met, 1 in part')).toBeTruthy();
  });

  test('unfolds parts that add up to the score, each with its reason', () => {
    const { match } = posting();
    if ('none' in match) throw new Error('scored');
    show(popup({ state: 'read', posting: posting() }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const points = rows.flatMap(
      (row) => /(\d+) of (\d+)/.exec(row.querySelector('td')?.textContent ?? '')?.slice(1) ?? [],
    );
    const got = points.filter((_, i) => i % 2 === 0).map(Number);
    const possible = points.filter((_, i) => i % 2 === 1).map(Number);
    expect(got.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(match.score);
    expect(possible.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(got.at(-1)).toBe(match.score);
    const reasonOf = (name: string) => rows.find((row) => row.textContent.includes(name))?.textContent;
    expect(reasonOf('Docker')).toContain('not in your profile');
    expect(reasonOf('PostgreSQL')).toContain('in your profile, asks for “expertise”, you have “solid”');
    expect(reasonOf('Django or Flask')).toContain('in your profile');
  });

  test('puts skills under their level, apart by words for have, in part and missing', () => {
    show(popup({ state: 'read', posting: posting() }));
    const must = level('Must have');
    const words = within(must)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => [heading.textContent, heading.nextElementSibling?.textContent]);
    expect(words).toEqual([
      ['You have', 'Python5+ yrsone ofDjangoFlask'],
      ['In part', 'PostgreSQL'],
      ['Missing', 'Docker'],
    ]);
    expect(within(must).getByText('2 of 4')).toBeTruthy();
    expect(within(level('Good to have')).getByRole('heading', { level: 3 }).textContent).toBe('Missing');
    expect(within(level('Mentioned')).getByRole('button', { name: 'Redis' })).toBeTruthy();
  });

  test('shows a one-of group as one unit', () => {
    show(popup({ state: 'read', posting: posting() }));
    const group = within(level('Must have')).getByRole('group', { name: 'one of' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((chip) => chip.textContent),
    ).toEqual(['Django', 'Flask']);
  });

  test('a press on a skill asks for its place on the page', () => {
    const onReveal = vi.fn();
    show(popup({ state: 'read', posting: posting() }, { onReveal }));
    fireEvent.click(within(level('Must have')).getByRole('button', { name: 'Docker' }));
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ skill: 'docker' });
  });

  test('names the facts, and the one that clashes with the profile', () => {
    show(popup({ state: 'read', posting: posting() }));
    const facts = level('Facts').textContent;
    expect(facts).toContain('5+ years');
    expect(facts).toContain('Hybrid');
    expect(facts).toContain('€65,000 – €85,000 per year');
    expect(facts).toContain('German C1you: B1');
    expect(level('Soft skills').textContent).toContain('Teamwork');
  });

  test('leaves out what the posting does not say', () => {
    const { facts } = READING;
    const silent = {
      ...READING,
      softSkills: [],
      facts: { ...facts, experience: [], languages: [], workMode: [], salary: null },
    };
    show(popup({ state: 'read', posting: posting(PROFILE, silent) }));
    expect(screen.queryByRole('region', { name: 'Facts' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Soft skills' })).toBeNull();
  });
});

describe('a press on what was read leads to its place', () => {
  const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

  test('the sentence of each part of the score, the met member of a group before the others', () => {
    const onReveal = vi.fn();
    show(popup({ state: 'read', posting: posting() }, { onReveal }));
    const row = (name: string) =>
      within(screen.getByRole('table')).getByText(name, { selector: '.link' }).closest<HTMLElement>('tr') ??
      document.body;
    fireEvent.click(within(row('Docker')).getByRole('button', { name: 'Docker', description: /place/ }));
    expect(onReveal).toHaveBeenLastCalledWith(span('Docker'));
    fireEvent.click(
      within(row('Django or Flask')).getByRole('button', { name: /5\+ years of Python, and Django or Flask/ }),
    );
    expect(onReveal).toHaveBeenLastCalledWith(span('Flask'));
  });

  test('a fact', () => {
    const onReveal = vi.fn();
    show(popup({ state: 'read', posting: posting() }, { onReveal }));
    fireEvent.click(within(level('Facts')).getByRole('button', { name: 'German C1' }));
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(span('Fluent German (C1)')));
  });

  test('places that do not go together, and demands that hold nothing known', () => {
    const onReveal = vi.fn();
    const contradictions: Contradiction[] = [
      { kind: 'level', skill: 'docker', spans: [span('Docker'), span('Terraform')] },
    ];
    show(popup({ state: 'read', posting: posting(PROFILE, { ...READING, contradictions }) }, { onReveal }));
    const [pair, unread] = screen.getAllByRole('group').filter((one) => one.classList.contains('doubts'));
    expect(pair?.querySelector('summary')?.textContent).toBe('1 place does not go together.');
    expect(pair?.textContent).toContain('Docker It calls the same skill required and optional.');
    fireEvent.click(within(pair!).getByRole('button', { name: 'Terraform', hidden: true }));
    expect(onReveal).toHaveBeenLastCalledWith(span('Terraform'));
    expect(unread?.querySelector('summary')?.textContent).toBe('1 demand holds no skill we know.');
  });

  test('skills that the taxonomy does not have, each once with its level and its sentence', () => {
    const onReveal = vi.fn();
    const unlisted = (name: string, line: string, level: Level): UnknownPhrase => ({
      ...span(name),
      sentence: span(line),
      level,
      years: null,
    });
    const unknown = [
      unlisted('Redis', 'Our stack: Redis.', 'mentioned'),
      unlisted('Redis', 'Our stack: Redis.', 'mentioned'),
    ];
    show(popup({ state: 'read', posting: posting(PROFILE, { ...READING, unknown }) }, { onReveal }));
    const fold = screen.getByText('1 skill is named that is not in our list.').closest('details');
    expect(fold?.querySelectorAll('li')).toHaveLength(1);
    expect(fold?.textContent).toContain('Redis Mentioned');
    fireEvent.click(within(fold!).getByRole('button', { name: /Our stack: Redis\./, hidden: true }));
    expect(onReveal).toHaveBeenLastCalledWith(span('Our stack: Redis.'));
  });

  test('without the text there is no sentence, and the skills are there all the same', () => {
    show(popup({ state: 'read', posting: { ...posting(), text: null } }));
    expect(screen.queryByText('Summary to copy')).toBeNull();
    expect(within(screen.getByRole('table')).getByRole('button', { name: 'Docker' })).toBeTruthy();
  });
});

describe('the summary', () => {
  const open = (language: 'en' | 'de' = 'en') => {
    show(popup({ state: 'read', posting: posting() }), language);
    const fold = screen
      .getByText(language === 'en' ? 'Summary to copy' : 'Zusammenfassung zum Kopieren')
      .closest('details');
    fold?.setAttribute('open', '');
    if (fold) fireEvent(fold, new Event('toggle'));
    return fold;
  };
  const copied = async (button: string): Promise<string> => {
    const write = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    open();
    fireEvent.click(screen.getByRole('button', { name: button }));
    await screen.findByText('Copied.');
    vi.unstubAllGlobals();
    return String(write.mock.calls.flat()[0]);
  };

  test('as Markdown', async () => {
    const [title, company, url] = (await copied('Copy as Markdown')).split('\n');
    expect([title, company, url]).toEqual([
      '# Backend Engineer',
      'Example Works, Hamburg',
      'https://www.linkedin.com/jobs/view/1/',
    ]);
    cleanup();
    const markdown = await copied('Copy as Markdown');
    expect(markdown).toContain('## Must have\n- Programming languages: Python (5+ years)\n');
    expect(markdown).toContain('- Tools: one of Django, Flask; PostgreSQL (expertise); Docker');
  });

  test('as text, without signs of Markdown', async () => {
    const text = await copied('Copy as text');
    expect(text).toContain('Must have\n• Programming languages: Python (5+ years)');
    expect(text).not.toMatch(/^[#-]/m);
  });

  test('in German', () => {
    expect(open('de')?.textContent).toContain('Programmiersprachen: Python (ab 5 Jahren)');
  });
});

describe('a posting without a number', () => {
  test('no profile: no number, a way to the options, skills without have and missing', () => {
    show(popup({ state: 'read', posting: posting(EMPTY_PROFILE) }));
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByRole('link', { name: 'Add my skills' }).getAttribute('href')).toBe('/options.html');
    expect(screen.queryByText('Missing')).toBeNull();
    expect(within(level('Must have')).getByRole('button', { name: /Python/ })).toBeTruthy();
  });

  test('too few demands: says how many there are', () => {
    const few = { ...READING, demands: READING.demands.filter(({ skill }) => skill === 'docker') };
    show(popup({ state: 'read', posting: posting(PROFILE, few) }));
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByText(/names 1 skill as a demand/)).toBeTruthy();
  });

  test('no skill at all', () => {
    show(popup({ state: 'read', posting: posting(PROFILE, { ...READING, demands: [] }) }));
    expect(screen.getByText('No known skill was found in this posting.')).toBeTruthy();
  });
});

test.each([
  ['private', /Private window/],
  ['paused', /Recording is paused: this/],
  ['board-paused', /Recording of LinkedIn is paused/],
  ['full', /no room left/],
  ['failed', /could not be stored/],
] as const)('a posting that is not stored says so: %s', (unsaved, words) => {
  const recording = unsaved === 'paused' || unsaved === 'board-paused' ? unsaved : 'on';
  show(
    popup(
      { state: 'read', posting: { ...posting(), unsaved, firstSeenAt: null } },
      { recording: { recording, boardName: 'LinkedIn', onRecording: vi.fn() } },
    ),
  );
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByRole('meter')).toBeTruthy();
});

test('recording is paused and resumed from the popup: of the board, and everywhere', () => {
  const onRecording = vi.fn();
  const onReload = vi.fn();
  const at = (recording: 'on' | 'paused' | 'board-paused', unsaved: ReadPosting['unsaved']) =>
    popup(
      { state: 'read', posting: { ...posting(), unsaved } },
      { recording: { recording, boardName: 'LinkedIn', onRecording }, onReload },
    );
  show(at('on', null));
  fireEvent.click(screen.getByRole('switch', { name: 'Remember postings of LinkedIn' }));
  expect(onRecording).toHaveBeenLastCalledWith('board', false);
  fireEvent.click(screen.getByRole('switch', { name: 'Remember the postings I open' }));
  expect(onRecording).toHaveBeenLastCalledWith('all', false);

  cleanup();
  show(at('board-paused', 'board-paused'));
  fireEvent.click(screen.getByRole('button', { name: 'Remember LinkedIn again' }));
  expect(onRecording).toHaveBeenLastCalledWith('board', true);

  cleanup();
  show(at('paused', 'paused'));
  expect(screen.getByText('Nothing is remembered: recording is paused')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Remember postings again' }));
  expect(onRecording).toHaveBeenLastCalledWith('all', true);

  // What was opened during the pause is not there yet.
  cleanup();
  show(at('on', 'paused'));
  fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(onReload).toHaveBeenCalledOnce();
});

describe('no posting to show', () => {
  test('another page', () => {
    show(popup(NONE));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No job posting here');
  });

  test('reading is announced', () => {
    show(popup({ state: 'reading', boardName: 'Indeed' }));
    expect(screen.getAllByRole('status').some((one) => one.textContent.includes('Reading the posting'))).toBe(true);
  });

  test('a board that is off can be turned on', () => {
    const onBoardOn = vi.fn();
    show(popup({ state: 'off', boardName: 'Indeed' }, { onBoardOn }));
    fireEvent.click(screen.getByRole('button', { name: 'Turn Indeed on' }));
    expect(onBoardOn).toHaveBeenCalledOnce();
  });

  test.each<[Trouble, RegExp, RegExp]>([
    ['pending', /did not arrive/, /reload the page/],
    ['signed-out', /asks you to sign in/, /Sign in there/],
    ['empty', /no description/, /nothing to read/],
    ['unknown-layout', /could not find/, /has changed its page/],
    ['failed', /Reading failed/, /did not answer/],
  ])('%s: says what happened and what to do', (trouble, title, text) => {
    const onReload = vi.fn();
    show(popup({ state: 'trouble', trouble, boardName: 'LinkedIn', isBoard: true }, { onReload }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(title);
    expect(screen.getByText(text).textContent).toContain('LinkedIn');
    fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  test('loading shows no words that change a moment later', () => {
    show(popup({ state: 'loading' }));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });
});

describe('pages that no board reads', () => {
  test('are read when asked for', () => {
    show(popup({ state: 'none', canRead: true, grant: null }));
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(ACTIONS.read).toHaveBeenCalledOnce();
  });

  test('of a board that the browser keeps us out of: it can be let in, or this page read once', () => {
    show(popup({ state: 'none', canRead: true, grant: 'Lever' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This is a page of Lever');
    fireEvent.click(screen.getByRole('button', { name: 'Always read Lever' }));
    expect(ACTIONS.grant).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Read this page' })).toBeTruthy();
  });

  test("the browser's own pages cannot be read", () => {
    show(popup(NONE));
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
  });

  test('one that does not read like a posting can be pointed at, and reported', () => {
    show(popup({ state: 'trouble', trouble: 'unknown-layout', boardName: 'example.com', isBoard: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Point at the description' }));
    expect(ACTIONS.point).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Show a layout report' }));
    expect(ACTIONS.report).toHaveBeenCalledOnce();
    expect(screen.getByText(/Select its text/)).toBeTruthy();
  });

  test('a sign-in wall is no matter of layout', () => {
    show(popup({ state: 'trouble', trouble: 'signed-out', boardName: 'Indeed', isBoard: true }));
    expect(screen.queryByRole('button', { name: 'Show a layout report' })).toBeNull();
  });

  test('the report is shown before it is copied', () => {
    show(popup(NONE, { report: 'Board: none' }));
    expect(screen.getByRole('textbox', { name: /Layout report/ })).toHaveProperty('value', 'Board: none');
  });

  test('a page that lets nobody in says so', () => {
    show(popup({ state: 'none', canRead: true, grant: null }, { refused: true }));
    expect(screen.getByText(/lets no extension/).getAttribute('role')).toBe('status');
  });

  test.each([
    ['board', /where LinkedIn puts/, 0],
    ['main-text', /main text of the page/, 1],
    ['pointed', /you pointed at/, 2],
    ['selection', /text you selected/, 0],
  ] as const)(
    'a posting says how it was found, and can be put right where that was a guess: %s',
    (layer, words, buttons) => {
      show(popup({ state: 'read', posting: { ...posting(), layer } }));
      expect(screen.getByText(words, { selector: 'p' })).toBeTruthy();
      expect(screen.queryAllByRole('button', { name: /[Pp]oint/ })).toHaveLength(buttons);
    },
  );
});

describe('what the user says of the posting', () => {
  test('a status is chosen, a note is kept when the typing pauses, and at once when it is left', () => {
    vi.useFakeTimers();
    const onStatus = vi.fn();
    const onNote = vi.fn();
    show(popup({ state: 'read', posting: posting() }, { onStatus, onNote }));
    fireEvent.change(screen.getByRole('combobox', { name: /Backend Engineer/ }), { target: { value: 'applied' } });
    expect(onStatus).toHaveBeenCalledExactlyOnceWith('applied');
    const note = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.change(note, { target: { value: 'ask Ada ' } });
    expect(onNote).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(onNote).toHaveBeenCalledExactlyOnceWith('ask Ada');
    fireEvent.change(note, { target: { value: 'ask Bob' } });
    fireEvent.blur(note);
    expect(onNote).toHaveBeenLastCalledWith('ask Bob');
    vi.useRealTimers();
  });

  test('nothing can be said of one that is not stored', () => {
    show(popup({ state: 'read', posting: { ...posting(), said: null } }));
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  });
});

describe('the legend', () => {
  test('switches the levels, and the board off', () => {
    const legend = { marked: ['required'] as const, boardName: 'LinkedIn', onLevel: vi.fn(), onBoardOff: vi.fn() };
    show(popup({ state: 'read', posting: posting() }, { legend }));
    const box = (name: string) => screen.getByRole('switch', { name, hidden: true });
    expect(box('Must have')).toHaveProperty('checked', true);
    expect(box('Mentioned')).toHaveProperty('checked', false);
    fireEvent.click(box('Mentioned'));
    expect(legend.onLevel).toHaveBeenCalledExactlyOnceWith('mentioned', true);
    fireEvent.click(box('Read LinkedIn'));
    expect(legend.onBoardOff).toHaveBeenCalledOnce();
  });
});

describe('the search in the history', () => {
  const found = [
    {
      seen: seen({ key: 'indeed:2', title: 'Data Engineer' }),
      hit: { field: 'text', excerpt: 'you know Kafka well', start: 9, end: 14 },
    } as const,
  ];

  test('takes the place of the last ones, and shows the place of the words', () => {
    show(popup(NONE, { recent: [seen()], search: { words: 'kafka', found, ended: true, onWords: vi.fn() } }));
    const section = level('Found');
    expect(
      within(section)
        .getByRole('link', { name: /Data Engineer/ })
        .getAttribute('href'),
    ).toBe('/journal.html#indeed:2');
    expect(section.querySelector('mark')?.textContent).toBe('Kafka');
    expect(within(section).getByRole('status').textContent).toBe('1 posting found');
  });

  test('says when nothing is found, and not before', () => {
    const none = { words: 'x', found: [], ended: false, onWords: vi.fn() };
    show(popup(NONE, { search: none }));
    expect(screen.queryByText('Nothing found.')).toBeNull();
    cleanup();
    show(popup(NONE, { search: { ...none, ended: true } }));
    expect(screen.getByText('Nothing found.')).toBeTruthy();
  });
});

describe('around the posting', () => {
  test('the last postings lead to their pages in the journal', () => {
    const other = seen({ key: 'indeed:2', title: 'Data Engineer', company: null, boardName: 'Indeed' });
    show(popup(NONE, { recent: [other] }));
    const link = within(level('Last seen')).getByRole('link', { name: /Data Engineer/ });
    expect(link.getAttribute('href')).toBe('/journal.html#indeed:2');
    expect(link.textContent).toContain('yesterday');
    expect(screen.getByRole('link', { name: 'All in the journal' }).getAttribute('href')).toBe('/journal.html');
  });

  test('marks are switched by a switch that tells its state', () => {
    const onMarks = vi.fn();
    show(popup(NONE, { onMarks }));
    const marks = screen.getByRole('switch', { name: 'Marks' });
    expect(marks).toHaveProperty('checked', true);
    fireEvent.click(marks);
    expect(onMarks).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('the side panel opens where there is one', () => {
    const onPanel = vi.fn();
    show(popup(NONE, { onPanel }));
    fireEvent.click(screen.getByRole('button', { name: 'Open beside the page' }));
    expect(onPanel).toHaveBeenCalledOnce();
    cleanup();
    show(popup(NONE));
    expect(screen.queryByRole('button', { name: 'Open beside the page' })).toBeNull();
  });

  test('the panel says what it may not do', () => {
    show(popup(NONE, { place: 'panel', refused: true }));
    expect(screen.getByText(/Press the button of Skillight/)).toBeTruthy();
  });

  test('the keys are listed as the user has set them', () => {
    const commands = [
      { name: 'toggle-marks', shortcut: 'Alt+Shift+M', description: 'Marks' },
      { name: 'toggle-panel', shortcut: '', description: 'Panel' },
    ];
    show(popup(NONE, { commands }));
    const keys = screen.getByText('Keys').closest('details');
    expect([...(keys?.querySelectorAll('dd') ?? [])].map((one) => one.textContent)).toEqual([
      'Alt+Shift+M',
      'none yet',
    ]);
  });

  test('a place that the page cannot show is explained', () => {
    show(popup({ state: 'read', posting: posting() }, { revealed: 'collapsed' }));
    expect(screen.getByText(/Unfold the description/).getAttribute('role')).toBe('status');
  });
});

test('German', () => {
  show(popup({ state: 'read', posting: posting() }), 'de');
  expect(screen.getByText('2 von 5 Anforderungen erfüllt, 1 teilweise')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Eckdaten' }).textContent).toContain('Deutsch C1');
  expect(screen.getByText('zuerst gesehen: vor 3 Tagen')).toBeTruthy();
});
