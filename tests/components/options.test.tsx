// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsScreen, type OptionsScreenProps } from '@/components/options/OptionsScreen';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
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

/** The screen with a profile that follows what is done to it. */
function Options({ start, ...more }: { start: Profile } & Partial<OptionsScreenProps>) {
  const [profile, setProfile] = useState(start);
  return (
    <OptionsScreen
      profile={profile}
      boards={[
        { id: 'linkedin', name: 'LinkedIn', on: true, isBuiltIn: true, hosts: ['linkedin.com'] },
        { id: 'indeed', name: 'Indeed', on: false, isBuiltIn: true, hosts: ['indeed.com'] },
      ]}
      refusedBoard={null}
      marksOn
      recordingOn
      stored={{ rows: 12, broken: 0 }}
      search={search}
      nameOf={nameOf}
      journalHref="/journal.html"
      version="1.2.3"
      onProfile={(next) => {
        latest = next;
        setProfile(next);
      }}
      onBoard={vi.fn()}
      onMarks={vi.fn()}
      onRecording={vi.fn()}
      onForgetAll={vi.fn()}
      {...more}
    />
  );
}

beforeEach(() => {
  latest = PROFILE;
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
    expect(screen.getByRole('option', { name: /Python/ }).getAttribute('aria-disabled')).toBe('true');
    press('Enter');
    expect(skills()).toEqual(['python', 'flask', 'postgresql']);
  });

  test('says when nothing fits, and Enter then does nothing', () => {
    show(<Options start={EMPTY_PROFILE} />);
    type('basket weaving');
    expect(screen.getByText('We know no skill called “basket weaving” yet.').getAttribute('role')).toBe('status');
    press('Enter');
    expect(latest).toBe(PROFILE);
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
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.skills).toEqual(PROFILE.skills);

    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    pass(9_900);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeNull();
    pass(200);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(skills()).toEqual(['flask', 'postgresql']);
  });

  test('the time for undo stands still while it has the focus', () => {
    show(<Options start={PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    pass(60_000);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.skills).toEqual(PROFILE.skills);
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
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.skills).toEqual(PROFILE.skills);
  });

  test('adds nothing where nothing is known', () => {
    show(<Options start={EMPTY_PROFILE} />);
    paste('basket weaving');
    expect(latest).toBe(PROFILE);
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
    fireEvent.change(screen.getByRole('combobox', { name: 'Visa' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove German' }));
    expect(latest.needsVisa).toBeNull();
    expect(latest.languages).toEqual([]);
  });
});

describe('switches and data', () => {
  test('a switch for each board', () => {
    const onBoard = vi.fn();
    show(<Options start={PROFILE} onBoard={onBoard} />);
    expect(screen.getByRole('switch', { name: 'LinkedIn' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('switch', { name: 'Indeed' }));
    expect(onBoard).toHaveBeenCalledExactlyOnceWith('indeed', true);
  });

  test('marks and recording', () => {
    const onMarks = vi.fn();
    const onRecording = vi.fn();
    show(<Options start={PROFILE} onMarks={onMarks} onRecording={onRecording} />);
    fireEvent.click(screen.getByRole('switch', { name: /Mark skills/ }));
    fireEvent.click(screen.getByRole('switch', { name: /Remember the postings/ }));
    expect(onMarks).toHaveBeenCalledExactlyOnceWith(false);
    expect(onRecording).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('says how much is stored', () => {
    show(<Options start={PROFILE} stored={{ rows: 1234, broken: 1 }} />);
    expect(screen.getByText(/1,234 postings are stored/).textContent).toContain('1 more could not be read');
  });

  test('nothing stored: nothing to forget', () => {
    show(<Options start={PROFILE} stored={{ rows: 0, broken: 0 }} />);
    expect(screen.getByText('No posting is stored.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget everything' })).toBeNull();
  });

  test('forgetting everything asks once, names the count, and begins on the safe button', () => {
    const onForgetAll = vi.fn();
    show(<Options start={PROFILE} onForgetAll={onForgetAll} />);
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
  const lever = { id: 'lever', name: 'Lever', isBuiltIn: false, hosts: ['jobs.lever.co', 'jobs.eu.lever.co'] };

  test('those that the browser asks for stand apart, and say what it lets us read', () => {
    const onBoard = vi.fn();
    show(<Options start={EMPTY_PROFILE} boards={[{ ...lever, on: true }]} onBoard={onBoard} />);
    const list = screen.getByRole('list', { name: 'Read when you let Skillight in' });
    expect(list.textContent).toContain('jobs.lever.co and jobs.eu.lever.co');
    fireEvent.click(within(list).getByRole('switch', { name: /Lever/ }));
    expect(onBoard).toHaveBeenCalledExactlyOnceWith('lever', false);
  });

  test('one that was refused says so', () => {
    show(<Options start={EMPTY_PROFILE} boards={[{ ...lever, on: false }]} refusedBoard="Lever" />);
    expect(screen.getByText(/did not let Skillight read Lever/).getAttribute('role')).toBe('status');
    expect(screen.queryByText(/lets Skillight read/)).toBeNull();
  });
});
