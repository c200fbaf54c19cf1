// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupFolder, type BackupFolderView } from '@/components/data/BackupFolder';
import { TakeArchiveIn, type TakeInState } from '@/components/data/TakeArchiveIn';
import { ForgetSome, type Some } from '@/components/data/ForgetSome';
import { SaveHistory } from '@/components/data/SaveHistory';
import { isBackupDue } from '@/components/journal/BackupReminder';
import { SyncSection, type FolderState } from '@/components/sync/SyncSection';
import { RereadingProgress } from '@/components/taught/RereadingProgress';
import { TaughtSection } from '@/components/taught/TaughtSection';
import { TryLine } from '@/components/taught/TryLine';
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import { nameOf, show } from './stage';

afterEach(cleanup);

describe('saving', () => {
  test('offers three ways, and none where there is nothing', () => {
    const onSave = vi.fn();
    show(<SaveHistory disabled={false} busy={null} lastSaved={null} onSave={onSave} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save as a table' }));
    expect(onSave).toHaveBeenCalledWith('csv');
    screen.getByText('Never saved so far.');
    cleanup();
    show(<SaveHistory disabled busy={null} lastSaved={0} onSave={onSave} />);
    for (const button of screen.getAllByRole<HTMLButtonElement>('button')) expect(button.disabled).toBe(true);
  });

  test('is reminded of after a month with much in it, and only then', () => {
    const day = 86_400_000;
    const due = (savedAt: number | null, rows: number, remind = true): boolean =>
      isBackupDue({ savedAt, remind }, rows, 10 * day, 100 * day);
    expect([due(null, 50), due(95 * day, 50), due(50 * day, 50), due(null, 3), due(null, 50, false)]).toEqual([
      ...[true, false, true, false, false],
    ]);
  });
});

describe('a backup in a folder', () => {
  const NOW = Date.UTC(2026, 10, 22, 12);
  const file = { name: 'skillight-backup-k3v9.json', at: NOW - 3 * 60_000, bytes: 12_300_000, postings: 2310 };
  const calls = { onChoose: vi.fn(), onSave: vi.fn(), onLeave: vi.fn() };
  const at = (state: BackupFolderView['state'], written: BackupFolderView['file'] = file) => {
    cleanup();
    show(<BackupFolder view={{ state, folder: 'Documents', file: written }} now={NOW} {...calls} />);
  };

  test('says where it is, from when, how large, and of how many postings', () => {
    at('current');
    expect(screen.getByRole('status').textContent).toBe('The backup in “Documents” is current.');
    const line = screen.getByText(file.name).parentElement?.textContent;
    for (const words of ['written 3 minutes ago', '12.3 MB', '2,310 postings']) expect(line).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Save now' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop keeping it' }));
    expect([calls.onSave.mock.calls.length, calls.onLeave.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([
    ['ask', /wants you to let Skillight into the folder “Documents” again/, 'Let Skillight in'],
    ['waiting', /will be written anew in a while/, 'Save now'],
    ['empty', /history is empty, so the backup in “Documents” is left/, 'Save now'],
    ['failed', /could not be written. The one before stays/, 'Save now'],
  ] as const)('what is not in order is said, with what to do: %s', (state, words, button) => {
    at(state);
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
  });

  test('while it is written nothing else is begun; without folders there is nothing to choose', () => {
    at('writing', null);
    expect(screen.getByRole('button', { name: 'Save now' })).toHaveProperty('disabled', true);
    at('unsupported', null);
    expect(screen.queryByRole('button')).toBeNull();
    at('none', null);
    fireEvent.click(screen.getByRole('button', { name: 'Choose a folder' }));
    expect(calls.onChoose).toHaveBeenCalledOnce();
  });
});

describe('taking in', () => {
  const props = { onFile: vi.fn(), onMode: vi.fn(), onTake: vi.fn(), onCancel: vi.fn() };
  const at = (state: TakeInState): void => {
    cleanup();
    show(<TakeArchiveIn state={state} {...props} />);
  };

  test('says what would happen and does it on a word', () => {
    at({ at: 'counted', mode: 'merge', counts: { fresh: 3, changed: 1, same: 7, gone: 2 } });
    expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual(['3', '1', '7', '2']);
    screen.getByText('only here');
    fireEvent.click(screen.getByRole('radio', { name: /^Replace/ }));
    expect(props.onMode).toHaveBeenCalledWith('replace');
    fireEvent.click(screen.getByRole('button', { name: 'Take it in' }));
    expect(props.onTake).toHaveBeenCalledOnce();
  });

  test('says with the line why it does not', () => {
    at({ at: 'refused', refused: 3, lines: [{ line: 4, trouble: 'changed' }] });
    const alert = screen.getByRole('alert');
    within(alert).getByText('Line 4: it was changed or damaged after it was saved.');
    within(alert).getByText('2 more lines are like that.');
    screen.getByRole('button', { name: 'Choose a file …' });
  });

  test('shows how far it is and that it is done', () => {
    at({ at: 'writing', written: 30, of: 120 });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(30);
    at({ at: 'done', taken: 1 });
    expect(screen.getByRole('status').textContent).toBe('Done: 1 posting of the file is here.');
  });
});

test('forgetting a company or what is old asks first, with how many it is', () => {
  const onForget = vi.fn();
  const countOf = (some: Some): number =>
    'company' in some ? Number(some.company === 'acme') * 12 : some.days > 30 ? 0 : 3;
  show(<ForgetSome companies={['Acme']} forgotten={2} countOf={countOf} onForget={onForget} />);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Forget the company' });
  fireEvent.change(screen.getByRole('combobox', { name: 'All postings of' }), { target: { value: 'Acm' } });
  expect(button.disabled).toBe(true);
  fireEvent.change(screen.getByRole('combobox', { name: 'All postings of' }), { target: { value: ' acme ' } });
  fireEvent.click(button);
  screen.getByText('Forget 12 postings with their texts? This cannot be undone.');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onForget).not.toHaveBeenCalled();
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(onForget).toHaveBeenLastCalledWith({ company: 'acme' });

  const days = screen.getByRole('spinbutton', { name: 'Not seen for so many days' });
  fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
  screen.getByText('There is no such posting.');
  fireEvent.change(days, { target: { value: '30' } });
  fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
  fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(onForget).toHaveBeenLastCalledWith({ days: 30 });
  screen.getByText('2 postings were forgotten.');
  fireEvent.change(days, { target: { value: '0' } });
  expect(screen.getByRole('button', { name: 'Forget these' })).toHaveProperty('disabled', true);
});

describe('what was taught', () => {
  const TAUGHT: Corrections = {
    notSkills: [
      { form: 'Go', context: ['extra', 'mile'] },
      { form: 'Rust', context: [] },
    ],
    sameAs: [{ form: 'Torch', skill: 'pytorch' }],
    alwaysOptional: ['docker'],
    ownSkills: [{ id: 'own-frob', name: 'Frob', aliases: ['FB'] }],
  };

  test('is listed in words, and each is taken back', () => {
    let taught = TAUGHT;
    show(<TaughtSection taught={TAUGHT} nameOf={nameOf} change={(_words, make) => (taught = make(taught))} />);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent)).toEqual([
      'Frob is a skill, also written FB',
      '“Go” is no skill near: extra, mile',
      '“Rust” is no skill',
      `“Torch” means ${nameOf('pytorch')}`,
      'Docker is always optional',
    ]);
    for (const button of screen.getAllByRole('button', { name: /^Take back/ })) fireEvent.click(button);
    expect(taught).toEqual(NO_CORRECTIONS);
  });

  test('a skill of one’s own is added with its spellings, and not twice', () => {
    let taught = NO_CORRECTIONS;
    show(<TaughtSection taught={TAUGHT} nameOf={nameOf} change={(_words, make) => (taught = make(TAUGHT))} />);
    const name = screen.getByRole('textbox', { name: 'A skill Skillight does not know' });
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add skill' });
    for (const bad of ['', '  ', '…', 'frob']) {
      fireEvent.change(name, { target: { value: bad } });
      expect(add.disabled).toBe(true);
    }
    fireEvent.change(name, { target: { value: ' Data Vault ' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Other spellings, parted by commas' }), {
      target: { value: 'DV 2.0, , !' },
    });
    fireEvent.click(add);
    expect(taught.ownSkills.at(-1)).toEqual({ id: 'own-data-vault', name: 'Data Vault', aliases: ['DV 2.0'] });
  });

  test('a line is tried', () => {
    show(<TryLine read={(line) => (line.includes('Go') ? [{ name: 'Go', level: 'required', years: 3 }] : [])} />);
    const field = screen.getByRole('textbox', { name: 'Try a line of a posting' });
    fireEvent.change(field, { target: { value: '3+ years of Go' } });
    expect(screen.getByRole('status').textContent).toBe('Go Must have 3 years');
    fireEvent.change(field, { target: { value: 'nothing' } });
    expect(screen.getByRole('status').textContent).toBe('No skill is read in this line.');
  });

  test.each([
    ['running', 'Stop', '5 of 9 stored postings are read again.'],
    ['stopped', 'Go on', 'Stopped: 9 stored postings are still as they were read before.'],
  ] as const)('reading again is %s', (state, name, words) => {
    const done = vi.fn();
    show(<RereadingProgress rereading={{ state, done: 5, total: 9 }} onStop={done} onGoOn={done} />);
    expect(screen.getByRole('status').textContent).toBe(words);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(done).toHaveBeenCalledOnce();
  });
});

test.each<[FolderState, RegExp]>([
  [{ at: 'unsupported' }, /lets no page use a folder/],
  [{ at: 'none' }, /Choose a folder …/],
  [{ at: 'ask', name: 'Drive' }, /wants your word .* “Drive”/],
  [
    { at: 'synced', name: 'Drive', taken: 1, told: 2, lost: ['x.jsonl'] },
    /1 posting came .* 2 changes were .* x\.jsonl/,
  ],
  [{ at: 'failed', name: 'Drive' }, /could not be used/],
])('synchronising says how it stands: %j', (folder, words) => {
  const none = (): void => undefined;
  const acts = { onAccount: none, onChoose: none, onSync: none, onTidy: none, onLeave: none };
  const { container } = show(<SyncSection accountOn accountFull={false} folder={folder} {...acts} />);
  expect(container.textContent).toMatch(words);
});
