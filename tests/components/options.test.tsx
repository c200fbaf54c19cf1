// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AboutYouSection } from '@/components/options/AboutYouSection';
import { BoardsSection } from '@/components/options/BoardsSection';
import type { Change } from '@/components/options/change';
import { DataSection } from '@/components/options/DataSection';
import { MarksSection } from '@/components/options/MarksSection';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { ProfilesSection } from '@/components/options/ProfilesSection';
import { SkillsSection } from '@/components/options/SkillsSection';
import { useDid } from '@/components/options/undo';
import type { Kinship } from '@/utils/match/grounds';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import type { Profiles } from '@/utils/match/profiles';
import { takeBackProfile } from '@/utils/match/take-back';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';
import { nameOf, PROFILE, show } from './stage';

const search = makeSkillSearch(
  ['python', 'django', 'flask', 'postgresql', 'docker', 'terraform', 'redis'].map((id) => ({
    id,
    name: nameOf(id),
    forms: [{ text: nameOf(id) }, ...(id === 'postgresql' ? [{ text: 'Postgres' }] : [])],
  })),
);

let latest: Profile;

/** A profile that follows what is done to it. */
function useProfile(): readonly [Profile, Change<Profile>] {
  const [profile, setProfile] = useState(latest);
  const did = useDid();
  const write = (make: (now: Profile) => Profile): void => {
    latest = make(latest);
    setProfile(latest);
  };
  return [
    profile,
    (words, make, manner = 'plain') => {
      const before = latest;
      const after = make(before);
      write(make);
      did({
        words,
        manner,
        takeBack: () => {
          write((now) => takeBackProfile(before, after, now));
        },
      });
    },
  ];
}

function Skills() {
  const [profile, change] = useProfile();
  return <SkillsSection profile={profile} search={search} kinship={kinship} nameOf={nameOf} change={change} />;
}

function AboutYou() {
  const [profile, change] = useProfile();
  return <AboutYouSection profile={profile} change={change} />;
}

const kinship: Kinship = (id) => (id === 'django' || id === 'flask' ? { implies: ['python'], related: [] } : undefined);

/** The screen with the parts of the profile. */
function Options({ start }: { readonly start: Profile }) {
  useState(() => {
    latest = start;
  });
  return <OptionsScreen sections={SECTIONS} journalHref="/journal.html" />;
}

const SECTIONS = [
  { id: 'skills', title: 'skillsTitle', text: 'skillsText', Body: Skills },
  { id: 'about-you', title: 'aboutYouTitle', text: 'aboutYouText', Body: AboutYou },
] as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets time go by, in ms. */
const pass = (time: number): void => {
  act(() => {
    vi.advanceTimersByTime(time);
  });
};
const toastUndo = () => document.querySelector('.toast .button');
const undo = () => fireEvent.click(toastUndo()!);
const field = () => screen.getByRole('combobox', { name: 'Add a skill' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const options = () =>
  within(screen.getByRole('listbox', { name: 'Suggestions' }))
    .getAllByRole('option')
    .map((option) => option.textContent);
const rows = () => within(screen.getByRole('list', { name: 'My skills' })).getAllByRole('listitem');
const skills = () => latest.skills.map(({ skill }) => skill);

describe('completion of skills', () => {
  test('is a combobox that tells whether its list is open and which entry is current', () => {
    show(<Options start={EMPTY_PROFILE} />);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('d');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(options()).toEqual(['Django', 'Docker']);
    const current = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(current()).toBe('Django');
    press('ArrowDown');
    expect(current()).toBe('Docker');
    press('ArrowDown');
    expect(current()).toBe('Django');
    press('ArrowUp');
    expect(current()).toBe('Docker');
    const list = screen.getByRole('listbox', { name: 'Suggestions' });
    expect(within(list).getByRole('option', { selected: true }).textContent).toBe('Docker');
  });

  test('Enter adds the current entry and empties the field', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('do');
    press('Enter');
    expect(latest.skills).toEqual([{ skill: 'docker', level: 'working', years: null }]);
    expect(field()).toHaveProperty('value', '');
    expect(rows()).toHaveLength(1);
  });

  test('an alias finds its skill and is shown beside it', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('postgres');
    expect(options()).toEqual(['PostgreSQLPostgres']);
  });

  test('a click adds', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('redis');
    fireEvent.click(screen.getByRole('option', { name: 'Redis' }));
    expect(skills()).toEqual(['redis']);
  });

  test('Escape closes the list, then empties the field', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('redis');
    press('Escape');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field()).toHaveProperty('value', 'redis');
    press('Escape');
    expect(field()).toHaveProperty('value', '');
  });

  test('what is there already is named and not added again', () => {
    show(<Options start={PROFILE} />);
    type('python');
    expect(screen.getByRole('option', { name: /^Python/ }).getAttribute('aria-disabled')).toBe('true');
    press('Enter');
    expect(skills()).toEqual(['python', 'flask', 'postgresql']);
  });

  test('says when nothing fits, and Enter then does nothing', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('basket weaving');
    expect(screen.getByText('We know no skill called “basket weaving” yet.').getAttribute('role')).toBe('status');
    press('Enter');
    expect(latest).toBe(EMPTY_PROFILE);
  });
});

describe('the list of skills', () => {
  test('is sorted by name, each with level and years', () => {
    show(<Options start={PROFILE} />);
    expect(rows().map((row) => row.querySelector('.skill-name')?.textContent)).toEqual([
      'Flask',
      'PostgreSQL',
      'Python',
    ]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Level of Flask' }), { target: { value: 'expert' } });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Years of Flask' }), { target: { value: '2.5' } });
    expect(latest.skills[1]).toEqual({ skill: 'flask', level: 'expert', years: 2.5 });
  });

  test.each([
    ['', null],
    ['-3', 0],
    ['99', 60],
    ['0', 0],
  ])('years “%s” are %s', (typed, years) => {
    show(<Options start={PROFILE} />);
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Years of Python' }), { target: { value: typed } });
    expect(latest.skills[0]?.years).toBe(years);
  });

  test('removing can be undone for ten seconds', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    expect(skills()).toEqual(['flask', 'postgresql']);
    expect(screen.getByText('Python removed.')).toBeTruthy();
    undo();
    expect(new Set(latest.skills)).toEqual(new Set(PROFILE.skills));

    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    pass(9_900);
    expect(toastUndo()).not.toBeNull();
    pass(200);
    expect(toastUndo()).toBeNull();
    expect(skills()).toEqual(['flask', 'postgresql']);
  });

  test('the time for undo stands still while it has the focus', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    fireEvent.focus(toastUndo()!);
    pass(60_000);
    undo();
    expect(new Set(latest.skills)).toEqual(new Set(PROFILE.skills));
  });

  test('the focus stays in the list after a removal', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'My skills' }));
  });

  test('an empty profile says what to do', () => {
    show(<Options start={EMPTY_PROFILE} />);
    expect(screen.getByText(/Type one above, or paste/)).toBeTruthy();
  });
});

describe('pasting a list', () => {
  const paste = (text: string) => {
    fireEvent.change(screen.getByLabelText(/Parted by commas/), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add to my skills' }));
  };

  test('takes over what is known and keeps the rest in the field', () => {
    show(<Options start={EMPTY_PROFILE} />);
    paste('Python 5y, basket weaving, Docker');
    expect(latest.skills).toEqual([
      { skill: 'python', level: 'strong', years: 5 },
      { skill: 'docker', level: 'working', years: null },
    ]);
    expect(screen.getByText(/2 skills added\. 1 entry is not a skill we know.*basket weaving/)).toBeTruthy();
    expect(screen.getByLabelText(/Parted by commas/)).toHaveProperty('value', 'basket weaving');
  });

  test('replaces what was there, and can be undone', () => {
    show(<Options start={PROFILE} />);
    paste('Python 1y');
    expect(latest.skills.filter(({ skill }) => skill === 'python')).toEqual([
      { skill: 'python', level: 'working', years: 1 },
    ]);
    undo();
    expect(new Set(latest.skills)).toEqual(new Set(PROFILE.skills));
  });

  test('adds nothing where nothing is known', () => {
    show(<Options start={EMPTY_PROFILE} />);
    paste('basket weaving');
    expect(latest).toBe(EMPTY_PROFILE);
    expect(screen.getByText(/0 skills added/)).toBeTruthy();
  });
});

describe('about you', () => {
  test('degree, visa, experience, work modes and languages', () => {
    show(<Options start={EMPTY_PROFILE} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Degree' }), { target: { value: 'master' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Visa' }), { target: { value: 'needed' } });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Years of working experience' }), {
      target: { value: '7' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hybrid' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Remote' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a language' }), { target: { value: 'German' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Level of German' }), { target: { value: 'C1' } });
    expect(latest).toEqual({
      ...EMPTY_PROFILE,
      languages: [{ name: 'German', proficiency: 'C1' }],
      degree: 'master',
      experience: 7,
      workModes: ['remote', 'hybrid'],
      needsVisa: true,
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Role you look for' }), { target: { value: 'Nurse' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Currency of the lowest salary' }), {
      target: { value: 'CHF' },
    });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Lowest salary' }), { target: { value: '5200' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period of the lowest salary' }), {
      target: { value: 'month' },
    });
    expect(latest.targetRole).toBe('Nurse');
    expect(latest.salaryFloor).toEqual({ amount: 5200, currency: 'CHF', period: 'month' });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Lowest salary' }), { target: { value: '' } });
    expect(latest.salaryFloor).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Visa' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove German' }));
    expect(latest.needsVisa).toBeNull();
    expect(latest.languages).toEqual([]);
  });

  test('is cleared as a whole, skills aside, and comes back', () => {
    const full: Profile = { ...PROFILE, degree: 'phd', experience: 3, targetRole: 'Nurse', workModes: ['remote'] };
    show(<Options start={full} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear this section' }));
    expect(latest).toEqual({ ...EMPTY_PROFILE, skills: PROFILE.skills });
    expect(screen.getByRole('button', { name: 'Clear this section' })).toHaveProperty('disabled', true);
    undo();
    expect(latest).toEqual(full);
  });
});

describe('switches and data', () => {
  const data = (stored: { rows: number; broken: number }, onForgetAll = vi.fn(), onRecording = vi.fn()) =>
    show(
      <DataSection
        stored={stored}
        recordingOn
        pausedBoards={[{ id: 'indeed', name: 'Indeed' }]}
        onRecording={onRecording}
        onForgetAll={onForgetAll}
      />,
    );

  function marks(more: { readonly showOwn?: boolean } = {}) {
    const [onSwitch, onKind, onLook] = [vi.fn(), vi.fn(), vi.fn()];
    const [onShowOwn, onChips, onReset] = [vi.fn(), vi.fn(), vi.fn()];
    const calls = { onSwitch, onKind, onLook, onShowOwn, onChips, onReset };
    const kinds = [
      { level: 'required', on: true, look: 'solid-amber' },
      { level: 'preferred', on: true, look: 'dashed-blue' },
      { level: 'mentioned', on: false, look: 'dotted-grey' },
    ] as const;
    show(<MarksSection on kinds={kinds} showOwn={false} chips={false} isDefault={false} {...calls} {...more} />);
    return { ...calls, view: screen };
  }

  test('marks and recording', () => {
    const onRecording = vi.fn();
    const { onSwitch } = marks();
    data({ rows: 12, broken: 0 }, vi.fn(), onRecording);
    fireEvent.click(screen.getByRole('switch', { name: /Mark skills/ }));
    fireEvent.click(screen.getByRole('switch', { name: /Remember the postings/ }));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(false);
    expect(onRecording).toHaveBeenCalledExactlyOnceWith(null, false);
  });

  test('boards of which nothing is remembered are named, with the way back', () => {
    const onRecording = vi.fn();
    data({ rows: 12, broken: 0 }, vi.fn(), onRecording);
    expect(screen.getByText(/Recording is paused for Indeed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remember Indeed again' }));
    expect(onRecording).toHaveBeenCalledExactlyOnceWith('indeed', true);
  });

  test('kinds and looks of marks: each look is shown as what it is, and a preview wears them', () => {
    const { onKind, onLook, view } = marks();
    const preview = view.getByRole('group', { name: 'How marks look' });
    const worn = (): (string | undefined)[] => [...preview.querySelectorAll('.look')].map((one) => one.className);
    expect(worn()).toContain('look solid amber');
    expect(worn().some((name) => name?.includes('own'))).toBe(false);
    const must = within(view.getByRole('group', { name: 'Must have' }));
    fireEvent.click(must.getByRole('radio', { name: 'Violet' }));
    fireEvent.click(must.getByRole('radio', { name: 'Wavy' }));
    expect(onLook.mock.calls).toEqual([
      ['required', 'solid-violet'],
      ['required', 'wavy-amber'],
    ]);
    fireEvent.click(must.getByRole('switch'));
    expect(onKind).toHaveBeenCalledExactlyOnceWith('required', false);
    // A kind that is off has no look to choose, and is not worn.
    expect(within(view.getByRole('group', { name: 'Mentioned' })).queryAllByRole('radio')).toEqual([]);
    expect(worn().some((name) => name?.includes('dotted'))).toBe(false);
  });

  test('what a page may see besides says what that costs', () => {
    const { onShowOwn, onChips, view } = marks({ showOwn: true });
    const own = view.getByRole('switch', { name: /Show on the page what I have/, description: /can tell which/ });
    fireEvent.click(own);
    fireEvent.click(view.getByRole('switch', { name: /result lists/, description: /scripts can tell/ }));
    expect([onShowOwn.mock.calls, onChips.mock.calls]).toEqual([[[false]], [[true]]]);
    expect(document.querySelectorAll('.mark-preview .own').length).toBeGreaterThan(0);
  });

  test('says how much is stored', () => {
    data({ rows: 1234, broken: 1 });
    expect(screen.getByText(/1,234 postings are stored/).textContent).toContain('1 more could not be read');
  });

  test('nothing stored: nothing to forget', () => {
    data({ rows: 0, broken: 0 });
    expect(screen.getByText('No posting is stored.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget everything' })).toBeNull();
  });

  test('forgetting everything asks once, names the count, and begins on the safe button', () => {
    const onForgetAll = vi.fn();
    data({ rows: 12, broken: 0 }, onForgetAll);
    fireEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('Forget 12 postings');
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onForgetAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
    expect(onForgetAll).toHaveBeenCalledOnce();
  });
});

describe('boards', () => {
  const linkedin = {
    id: 'linkedin',
    name: 'LinkedIn',
    on: true,
    isBuiltIn: true,
    isRecorded: true,
    hosts: ['linkedin.com'],
  };
  const indeed = { id: 'indeed', name: 'Indeed', on: false, isBuiltIn: true, isRecorded: true, hosts: ['indeed.com'] };
  const lever = {
    id: 'lever',
    name: 'Lever',
    isBuiltIn: false,
    isRecorded: true,
    hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  };

  const RECORDING = { recordingOn: true, onRecording: vi.fn() };

  test('its postings are remembered or not, of each board that is on; with recording off the choice waits', () => {
    const onRecording = vi.fn();
    const boards = (recordingOn: boolean) => (
      <BoardsSection
        boards={[linkedin, indeed]}
        refused={null}
        onBoard={vi.fn()}
        recordingOn={recordingOn}
        onRecording={onRecording}
        someOff={false}
        onReset={vi.fn()}
      />
    );
    show(boards(true));
    const ticks = screen.getAllByRole('checkbox', { name: /Remember its postings/ });
    expect(ticks).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Remember its postings (LinkedIn)' }));
    expect(onRecording).toHaveBeenCalledExactlyOnceWith('linkedin', false);
    cleanup();
    show(boards(false));
    expect(screen.getByRole('checkbox', { name: /LinkedIn/ })).toHaveProperty('disabled', true);
  });

  test('a switch for each board', () => {
    const onBoard = vi.fn();
    show(
      <BoardsSection
        boards={[linkedin, indeed]}
        refused={null}
        onBoard={onBoard}
        {...RECORDING}
        someOff={false}
        onReset={vi.fn()}
      />,
    );
    expect(screen.getByRole('switch', { name: 'LinkedIn' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('switch', { name: 'Indeed' }));
    expect(onBoard).toHaveBeenCalledExactlyOnceWith('indeed', true);
  });

  test('those that the browser asks for stand apart, and say what it lets us read', () => {
    const onBoard = vi.fn();
    show(
      <BoardsSection
        boards={[{ ...lever, on: true }]}
        refused={null}
        onBoard={onBoard}
        {...RECORDING}
        someOff={false}
        onReset={vi.fn()}
      />,
    );
    const list = screen.getByRole('list', { name: 'Read when you let Skillight in' });
    expect(list.textContent).toContain('jobs.lever.co and jobs.eu.lever.co');
    fireEvent.click(within(list).getByRole('switch', { name: /Lever/ }));
    expect(onBoard).toHaveBeenCalledExactlyOnceWith('lever', false);
  });

  test('those that were switched off are all switched on again by one button', () => {
    const onReset = vi.fn();
    show(
      <BoardsSection
        boards={[linkedin, indeed]}
        refused={null}
        onBoard={vi.fn()}
        {...RECORDING}
        someOff
        onReset={onReset}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Switch on all that your browser lets in' }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  test('one that was refused says so', () => {
    show(
      <BoardsSection
        boards={[{ ...lever, on: false }]}
        refused="Lever"
        onBoard={vi.fn()}
        {...RECORDING}
        someOff={false}
        onReset={vi.fn()}
      />,
    );
    expect(screen.getByText(/did not let Skillight read Lever/).getAttribute('role')).toBe('status');
    expect(screen.queryByText(/lets Skillight read/)).toBeNull();
  });
});

describe('undo', () => {
  const ctrlZ = (where: Element = document.body) => fireEvent.keyDown(where, { key: 'z', ctrlKey: true });
  const button = () => screen.getAllByRole('button', { name: 'Undo' })[0]!;

  test('takes back every change, the last one first', () => {
    show(<Options start={PROFILE} />);
    expect(button()).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByRole('combobox', { name: 'Degree' }), { target: { value: 'phd' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Level of Flask' }), { target: { value: 'expert' } });
    expect(button().title).toBe('Undo: Flask changed.');
    ctrlZ();
    expect(latest).toEqual({ ...PROFILE, degree: 'phd' });
    fireEvent.click(button());
    expect(latest).toEqual(PROFILE);
    expect(button()).toHaveProperty('disabled', true);
    ctrlZ();
    expect(latest).toEqual(PROFILE);
  });

  test('the letters of one field are one step', () => {
    show(<Options start={PROFILE} />);
    const role = screen.getByRole('combobox', { name: 'Role you look for' });
    for (const text of ['N', 'Nu', 'Nurse']) fireEvent.change(role, { target: { value: text } });
    ctrlZ();
    expect(latest).toEqual(PROFILE);
  });

  test('keeps what was changed since', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove all skills' }));
    latest = { ...latest, skills: [{ skill: 'redis', level: 'expert', years: 2 }], degree: 'phd' };
    undo();
    expect(skills()).toEqual(['redis', 'python', 'flask', 'postgresql']);
    expect(latest.degree).toBe('phd');
  });

  test('a field of text keeps its own Ctrl+Z', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Flask' }));
    ctrlZ(field());
    expect(skills()).toEqual(['python', 'postgresql']);
    ctrlZ(screen.getByRole('checkbox', { name: 'Remote' }));
    expect(skills()).toEqual(['python', 'postgresql', 'flask']);
  });
});

describe('search in the options', () => {
  const find = (text: string) => {
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find an option' }), { target: { value: text } });
  };
  const shown = () => screen.getAllByRole('region').map(({ id }) => id);

  test.each([
    ['', ['skills', 'about-you']],
    ['paste', ['skills']],
    ['DEGREE', ['about-you']],
    ['years of python', ['skills']],
    ['doctorate', ['about-you']],
    ['flask degree', []],
    ['years', ['skills', 'about-you']],
  ])('“%s” shows %j', (text, ids) => {
    show(<Options start={PROFILE} />);
    find(text);
    expect(screen.queryAllByRole('region').map(({ id }) => id)).toEqual(ids);
    const links = within(screen.getByRole('navigation')).queryAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`));
  });

  test('unfolds where the words are, and leaves the other folds alone', () => {
    show(<Options start={PROFILE} />);
    const folds = () => [...document.querySelectorAll('details')].map(({ open }) => open);
    expect(folds()).toEqual([false, false]);
    find('beside a skill');
    expect(folds()).toEqual([true, false]);
    find('begin with a role');
    expect(folds()).toEqual([true, false]);
    find('taken over');
    expect(folds()).toEqual([true, true]);
  });

  test('says how many, goes to the first by Enter, and ends by Escape', () => {
    show(<Options start={PROFILE} />);
    find('doctorate');
    expect(screen.getByText('1 section found. Enter goes to it.').getAttribute('role')).toBe('status');
    const box = screen.getByRole('searchbox');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(document.activeElement?.textContent).toBe('About you');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(shown()).toEqual(['skills', 'about-you']);
    find('submarine');
    expect(screen.getByText('Nothing here says “submarine”.')).toBeTruthy();
  });
});

describe('what comes along', () => {
  test('is shown with the skill that brings it, and added by a click', () => {
    show(<Options start={{ ...EMPTY_PROFILE, skills: [{ skill: 'django', level: 'strong', years: 3 }] }} />);
    const list = screen.getByRole('list', { name: 'These come along' });
    expect(within(list).getByRole('button').textContent).toBe('Python with Django');
    fireEvent.click(within(list).getByRole('button'));
    expect(skills()).toEqual(['django', 'python']);
    expect(screen.queryByRole('list', { name: 'These come along' })).toBeNull();
  });

  test('is not shown where it is in the profile itself', () => {
    show(<Options start={PROFILE} />);
    expect(screen.queryByText('These come along')).toBeNull();
  });
});

describe('a role', () => {
  test('gives skills and, where none was said, the role that is looked for', () => {
    show(<Options start={PROFILE} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'backend-python' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Docker' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 skill' }));
    expect(skills()).toEqual(['python', 'flask', 'postgresql', 'docker']);
    expect(latest.targetRole).toBe('Back end, Python');
    undo();
    expect(latest).toEqual(PROFILE);
  });
});

describe('profiles', () => {
  const first: Profiles = { ...PROFILE, id: '0', name: '', targetRole: 'Backend', others: [] };
  let now: Profiles;

  function Stage({ start }: { readonly start: Profiles }) {
    const [profiles, setProfiles] = useState(start);
    useEffect(() => {
      now = profiles;
    }, [profiles]);
    return (
      <ProfilesSection
        profiles={profiles}
        clock={() => 1000}
        change={(_words, make) => {
          setProfiles(make);
        }}
      />
    );
  }

  const rowNames = () =>
    within(screen.getByRole('list', { name: 'Profiles' }))
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);

  test('one without a name goes by its role; the only one stays', () => {
    show(<Stage start={first} />);
    expect(rowNames()).toEqual(['Use “Backend”']);
    expect(screen.getByRole('button', { name: 'Delete “Backend”' })).toHaveProperty('disabled', true);
  });

  test('are made, named, used and deleted, in an order that stays', () => {
    show(<Stage start={first} />);
    fireEvent.click(screen.getByRole('button', { name: 'Duplicate “Backend”' }));
    expect(now).toMatchObject({ id: '1000', name: 'Backend (copy)', skills: PROFILE.skills });
    fireEvent.click(screen.getByRole('button', { name: 'New profile' }));
    expect(now).toMatchObject({ id: '1001', name: 'New profile', skills: [] });
    fireEvent.change(screen.getByRole('textbox', { name: 'Name of “New profile”' }), { target: { value: 'Teaching' } });
    const names = ['Use “Backend”', 'Use “Backend (copy)”', 'Use “Teaching”'];
    expect(rowNames()).toEqual(names);
    fireEvent.click(screen.getByRole('radio', { name: 'Use “Backend”' }));
    expect(now.id).toBe('0');
    expect(rowNames()).toEqual(names);
    fireEvent.click(screen.getByRole('button', { name: 'Delete “Backend”' }));
    expect(rowNames()).toEqual(names.slice(1));
    expect(now.id).not.toBe('0');
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Profiles' }));
  });
});
