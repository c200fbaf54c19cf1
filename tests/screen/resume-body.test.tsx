// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SpeechProvider } from '@/components/i18n/translator';
import { UndoButton, UndoProvider } from '@/components/options/undo';
import { ResumeBody } from '@/entrypoints/options/ResumeBody';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import type { ResumeOrder, ResumeReport } from '@/utils/resume/session';
import { profile } from '@/utils/store/profile';
import { speak } from '../components/stage';
import './patience';

/** The readers that were started; each answers when it is told to. */
const readers: { readonly terminate: () => void; order?: ResumeOrder }[] = [];
vi.mock('@/entrypoints/resume/start-worker', () => ({
  startResumeWorker: () => {
    const reader = {
      terminate: vi.fn(),
      postMessage: (order: ResumeOrder) => Object.assign(reader, { order }),
    };
    readers.push(reader);
    return reader;
  },
}));

const PROPOSAL: ResumeReport = {
  proposal: {
    kind: 'text',
    skills: [
      {
        ...{ skill: 'python', name: 'Python', level: 'strong', years: 4, yearsFrom: 'written' },
        evidence: { line: 'Python (4 years)', start: 0, end: 6 },
      },
      {
        ...{ skill: 'go', name: 'Go', level: 'working', years: null, yearsFrom: null },
        evidence: { line: 'Go', start: 0, end: 2 },
      },
    ],
    languages: [],
    degree: null,
    experience: null,
    notes: [],
  },
};

beforeEach(async () => {
  readers.length = 0;
  await profile.update(() => ({ ...EMPTY_PROFILE, skills: [{ skill: 'rust', level: 'expert', years: 2 }] }));
});
afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

const skillsNow = async () => (await profile.get()).skills.map(({ skill }) => skill);

/** Chooses a file and waits until its reader has its bytes. */
async function choose(name: string): Promise<(report: ResumeReport) => void> {
  const place = readers.length;
  fireEvent.change(await screen.findByLabelText('Choose a résumé …', { selector: 'input' }), {
    target: { files: [new File(['x'], name)] },
  });
  await waitFor(() => {
    expect(readers[place]?.order).toBeDefined();
  });
  return (report) => readers[place]?.order?.port.postMessage(report);
}

function open(): void {
  render(
    <SpeechProvider value={speak()}>
      <UndoProvider>
        <UndoButton />
        <ResumeBody />
      </UndoProvider>
    </SpeechProvider>,
  );
}

test('nothing is stored before it is taken over; then what was ticked is, and undo takes back that alone', async () => {
  open();
  const say = await choose('me.txt');
  say({ page: 1, of: 2 });
  await screen.findByText('Page 1 of 2');
  say(PROPOSAL);
  await screen.findByRole('heading', { name: '2 skills in me.txt' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Go' }));
  expect(await skillsNow()).toEqual(['rust']);
  fireEvent.click(screen.getByRole('button', { name: 'Take over 1 entry' }));
  await waitFor(async () => {
    expect(await skillsNow()).toEqual(['rust', 'python']);
  });
  expect(readers[0]?.terminate).toHaveBeenCalledOnce();
  // Another page stores something meanwhile: that is not taken back.
  await profile.update((now) => ({ ...now, degree: 'master' }));
  fireEvent.click((await screen.findAllByRole('button', { name: 'Undo' }))[0]!);
  await waitFor(async () => {
    expect(await skillsNow()).toEqual(['rust']);
  });
  expect((await profile.get()).degree).toBe('master');
});

test('reading that is cancelled ends its reader, and what it still says is not heard', async () => {
  open();
  const say = await choose('slow.pdf');
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => {
    expect(readers[0]?.terminate).toHaveBeenCalledOnce();
  });
  say(PROPOSAL);
  const next = await choose('next.pdf');
  next({ refusal: 'locked' });
  expect((await screen.findByRole('alert')).textContent).toContain('next.pdf was not read.');
  expect(await skillsNow()).toEqual(['rust']);
});

test('a page that is left ends its reader', async () => {
  open();
  await choose('slow.pdf');
  cleanup();
  await waitFor(() => {
    expect(readers[0]?.terminate).toHaveBeenCalledOnce();
  });
});
