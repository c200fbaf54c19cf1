// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ImportState } from '@/components/resume/import-state';
import { REFUSAL_WORD } from '@/components/resume/refusal-words';
import { ResumeImport } from '@/components/resume/ResumeImport';
import { SpeechProvider } from '@/components/i18n/translator';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import type { ResumeProposal } from '@/utils/resume/proposal';
import { REFUSALS } from '@/utils/resume/refusal';
import { show, speak } from './stage';

afterEach(cleanup);

const at = (line: string, words: string) => ({
  line,
  start: line.indexOf(words),
  end: line.indexOf(words) + words.length,
});
const PROPOSAL: ResumeProposal = {
  kind: 'pdf',
  skills: [
    {
      ...{ skill: 'python', name: 'Python', level: 'strong', years: 4.5, yearsFrom: ['2018 – 2022'] },
      evidence: at('Built services in Python', 'Python'),
    },
    { skill: 'go', name: 'Go', level: 'working', years: null, yearsFrom: null, evidence: at('Go, Rust', 'Go') },
  ],
  languages: [{ name: 'German', proficiency: 'C1', evidence: at('German (C1)', 'German') }],
  degree: { degree: 'master', evidence: at('MSc, Example University', 'MSc') },
  experience: { years: 7, from: ['2018 – 2022', '2022 – 2025'] },
  notes: [],
};
const PROPOSED: ImportState = { at: 'proposed', name: 'me.pdf', proposal: PROPOSAL };

function importer(state: ImportState, profile: Profile = EMPTY_PROFILE) {
  const calls = { onFile: vi.fn(), onCancel: vi.fn(), onTake: vi.fn() };
  const screenOf = (now: ImportState) => <ResumeImport state={now} profile={profile} {...calls} />;
  const { rerender } = show(screenOf(state));
  return {
    ...calls,
    becomes: (now: ImportState) => {
      rerender(<SpeechProvider value={speak()}>{screenOf(now)}</SpeechProvider>);
    },
  };
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`) });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: string) => within(screen.getAllByRole('listitem').find((row) => row.contains(box(name)))!);

describe('at the start', () => {
  test('a chosen file is handed on, and the same one once more', () => {
    const { onFile } = importer({ at: 'start' });
    const picker = screen.getByLabelText('Choose a résumé …', { selector: 'input' });
    const file = new File(['x'], 'me.pdf');
    fireEvent.change(picker, { target: { files: [file] } });
    fireEvent.change(picker, { target: { files: [file] } });
    expect(onFile.mock.calls).toEqual([
      [file, 'me.pdf'],
      [file, 'me.pdf'],
    ]);
  });

  test('a dropped file is handed on, and a drop without one is nothing', () => {
    const { onFile } = importer({ at: 'start' });
    const place = screen.getByText('or drop it here');
    const file = new File(['x'], 'me.docx');
    fireEvent.drop(place, { dataTransfer: { files: [] } });
    fireEvent.drop(place, { dataTransfer: { files: [file] } });
    expect(onFile.mock.calls).toEqual([[file, 'me.docx']]);
  });

  test('a text is handed on as a file, once there is one', async () => {
    const { onFile } = importer({ at: 'start' });
    const read = screen.getByText<HTMLButtonElement>('Read the text');
    expect(read.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('The text of your résumé'), { target: { value: '  Python  ' } });
    fireEvent.click(read);
    const [blob, name] = onFile.mock.lastCall as [Blob, string];
    expect([await blob.text(), name]).toEqual(['  Python  ', 'the pasted text']);
  });
});

describe('while reading', () => {
  test('says which file and how far, and can be ended', () => {
    const { onCancel, becomes } = importer({ at: 'reading', name: 'me.pdf', page: 0, of: 0 });
    expect(screen.getByRole('status').textContent).toContain('Reading me.pdf …');
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    becomes({ at: 'reading', name: 'me.pdf', page: 3, of: 12 });
    expect(screen.getByText('Page 3 of 12')).toBeTruthy();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([3, 12]);
    press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('refused', () => {
  test.each(REFUSALS)('%s: says why, what to do, and takes the next file', (refusal) => {
    for (const language of ['en', 'de'] as const) {
      const { t } = speak(language);
      show(
        <ResumeImport
          {...{ state: { at: 'refused', name: 'me.pdf', refusal }, profile: EMPTY_PROFILE }}
          {...{ onFile: vi.fn(), onCancel: vi.fn(), onTake: vi.fn() }}
        />,
        language,
      );
      const alert = screen.getByRole('alert');
      expect(alert.textContent).toContain('me.pdf');
      expect(alert.textContent).toContain(t(REFUSAL_WORD[refusal]));
      expect(screen.getByRole('button', { name: t('resumeChoose') })).toBeTruthy();
      cleanup();
    }
  });

  test('each reason has words of its own', () => {
    for (const language of ['en', 'de'] as const) {
      const { t } = speak(language);
      expect(new Set(REFUSALS.map((refusal) => t(REFUSAL_WORD[refusal]))).size).toBe(REFUSALS.length);
    }
  });
});

describe('proposed', () => {
  test('shows each thing with the line that says so', () => {
    importer(PROPOSED);
    expect(screen.getByRole('heading', { name: '2 skills in me.pdf' })).toBeTruthy();
    const python = rowOf('Python');
    expect(python.getByText('Python', { selector: 'mark' }).closest('q')?.textContent).toBe('Built services in Python');
    expect(python.getByText(/Years from 2018 – 2022/)).toBeTruthy();
    expect(rowOf('German').getByText('German', { selector: 'mark' })).toBeTruthy();
    expect(rowOf('Degree').getByText('MSc', { selector: 'mark' })).toBeTruthy();
    expect(rowOf('7 years of work').getByText(/2018 – 2022 and 2022 – 2025/)).toBeTruthy();
  });

  test('takes over what is ticked, as it was corrected, and nothing else', () => {
    const { onTake } = importer(PROPOSED);
    fireEvent.click(box('Go'));
    fireEvent.click(box('Degree'));
    fireEvent.change(rowOf('Python').getByRole('combobox'), { target: { value: 'expert' } });
    const years = rowOf('Python').getByRole('spinbutton');
    fireEvent.change(years, { target: { value: '6' } });
    fireEvent.blur(years);
    expect(onTake).not.toHaveBeenCalled();
    press('Take over 3 entries');
    expect(onTake.mock.calls).toEqual([
      [
        {
          skills: [{ skill: 'python', level: 'expert', years: 6 }],
          languages: [{ name: 'German', proficiency: 'C1' }],
          degree: null,
          experience: 7,
        },
      ],
    ]);
  });

  test('what is in the profile says so, is not ticked, and is ticked by nobody but the user', () => {
    const { onTake } = importer(PROPOSED, {
      ...EMPTY_PROFILE,
      skills: [{ skill: 'python', level: 'expert', years: 9 }],
      languages: [{ name: 'German', proficiency: 'B1' }],
      degree: 'bachelor',
      experience: 3,
    });
    expect(rowOf('Python').getByText('already there')).toBeTruthy();
    expect(rowOf('German').getByText('now: B1')).toBeTruthy();
    expect(rowOf('7 years of work').getByText('now: 3 years of work')).toBeTruthy();
    expect(['Python', 'German', 'Degree', '7 years', 'Go'].map((name) => box(name).checked)).toEqual([
      ...[false, false, false, false],
      true,
    ]);
    press('Tick all new ones');
    expect(box('Python').checked).toBe(false);
    fireEvent.click(box('Python'));
    press('Take over 2 entries');
    const [{ skills }] = onTake.mock.lastCall as [{ skills: unknown }];
    expect(skills).toEqual([
      { skill: 'python', level: 'strong', years: 4.5 },
      { skill: 'go', level: 'working', years: null },
    ]);
  });

  test('with nothing ticked there is nothing to take over', () => {
    const { onTake, onCancel } = importer({
      ...PROPOSED,
      proposal: { ...PROPOSAL, languages: [], degree: null, experience: null },
    });
    press('Untick all');
    const take = screen.getByRole<HTMLButtonElement>('button', { name: /^Take over/ });
    expect(take.disabled).toBe(true);
    press('Discard');
    expect([onCancel.mock.calls.length, onTake.mock.calls.length]).toEqual([1, 0]);
  });

  test('a résumé that says nothing is told, with what was left out', () => {
    importer({
      at: 'proposed',
      name: 'me.pdf',
      proposal: {
        ...{ kind: 'pdf', skills: [], languages: [], degree: null, experience: null },
        notes: ['pages-cut', 'text-cut', 'no-dates'],
      },
    });
    expect(screen.getByRole('heading', { name: 'Nothing found in me.pdf' })).toBeTruthy();
    for (const words of [/first 50 pages/, /first 100,000 characters/, /No dated positions/]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Another file' })).toBeTruthy();
  });

  test('the focus goes to what took the place of what was pressed', () => {
    const { becomes } = importer({ at: 'start' });
    becomes({ at: 'reading', name: 'me.pdf', page: 0, of: 0 });
    expect(document.activeElement?.textContent).toBe('Reading me.pdf …');
    becomes(PROPOSED);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '2 skills in me.pdf' }));
    becomes({ at: 'start' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a résumé …' }));
  });
});
