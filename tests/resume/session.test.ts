/** A reader that hangs, dies, lies or is no longer wanted is ended, and what it leaves is an answer with a reason. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import { MOST_BYTES, MOST_TIME } from '@/utils/resume/limits';
import type { ResumeProposal } from '@/utils/resume/proposal';
import { readResume, type ResumeOrder, type ResumeReport } from '@/utils/resume/session';
import { NOW } from './person';

const FILE = new Blob(['Skills: Python']);
const PROPOSAL: ResumeProposal = {
  ...{ kind: 'text', skills: [], languages: [], degree: null, experience: null },
  notes: ['no-dates'],
};

type Act = (say: (report: unknown) => void, worker: ScriptedWorker) => void;

/** Answers an order by what it is given to do. */
class ScriptedWorker {
  onerror: ((event: Pick<ErrorEvent, 'preventDefault'>) => void) | null = null;
  readonly terminate = vi.fn();
  /** Until it was given its order. */
  readonly ordered: Promise<void>;
  private take: () => void = () => undefined;
  private readonly act: Act;
  constructor(act: Act) {
    this.act = act;
    this.ordered = new Promise((resolve) => {
      this.take = resolve;
    });
  }
  postMessage(order: ResumeOrder): void {
    this.take();
    this.act((report) => {
      order.port.postMessage(report);
    }, this);
  }
}

function begin(act: Act, file: Blob = FILE, signal = new AbortController().signal) {
  const worker = new ScriptedWorker(act);
  const startWorker = vi.fn(() => worker as unknown as Worker);
  const onPage = vi.fn();
  const answer = readResume(file, { startWorker, corrections: NO_CORRECTIONS, now: NOW, signal, onPage });
  return { worker, startWorker, onPage, answer };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a reader that says nothing is ended at the time limit, and not before', async () => {
  const { worker, answer } = begin(() => undefined);
  await worker.ordered;
  await vi.advanceTimersByTimeAsync(MOST_TIME - 1);
  expect(worker.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual({ refusal: 'timed-out' });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('pages that are read give no longer time', async () => {
  const { worker, onPage, answer } = begin((say) => {
    say({ page: 1, of: 9 });
  });
  await worker.ordered;
  await vi.waitUntil(() => onPage.mock.calls.length > 0, { interval: 1 });
  await vi.advanceTimersByTimeAsync(MOST_TIME);
  expect(await answer).toEqual({ refusal: 'timed-out' });
  expect(onPage.mock.calls).toEqual([[1, 9]]);
});

test('the answer ends the reader and leaves no timer', async () => {
  const { worker, answer } = begin((say) => {
    say({ page: 1, of: 1 } satisfies ResumeReport);
    say({ proposal: PROPOSAL } satisfies ResumeReport);
  });
  expect(await answer).toEqual({ proposal: PROPOSAL });
  expect(worker.terminate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['a refusal that there is', { refusal: 'locked' }, 'locked'],
  ['a refusal that there is not', { refusal: '<b>harmless</b>' }, 'crashed'],
  ['a proposal of another shape', { proposal: { ...PROPOSAL, skills: [{ skill: 'python' }] } }, 'crashed'],
  [
    'a proposal with a line longer than any is',
    { proposal: { ...PROPOSAL, experience: { years: 1, from: ['x'.repeat(9_000)] } } },
    'crashed',
  ],
  ['anything else', 'done', 'crashed'],
])('the reader says %s', async (_, said, refusal) => {
  const { worker, answer } = begin((say) => {
    say(said);
  });
  expect(await answer).toEqual({ refusal });
  expect(worker.terminate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a reader that dies is a refusal', async () => {
  const preventDefault = vi.fn();
  const { worker, answer } = begin((_, { onerror }) => onerror?.({ preventDefault }));
  expect(await answer).toEqual({ refusal: 'crashed' });
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('what is no longer wanted is ended at once, with the reason', async () => {
  const ending = new AbortController();
  const { worker, answer } = begin(() => undefined, FILE, ending.signal);
  await worker.ordered;
  ending.abort(new Error('another file'));
  await expect(answer).rejects.toThrow('another file');
  expect(worker.terminate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('no reader is started for a file that is too large, cannot be opened or is no longer wanted', async () => {
  const large = begin(() => undefined, new Blob([new Uint8Array(MOST_BYTES + 1)]));
  expect(await large.answer).toEqual({ refusal: 'too-large' });
  const gone = begin(() => undefined, { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob);
  expect(await gone.answer).toEqual({ refusal: 'unreadable' });
  const unwanted = begin(() => undefined, FILE, AbortSignal.abort(new Error('left')));
  await expect(unwanted.answer).rejects.toThrow('left');
  for (const { startWorker } of [large, gone, unwanted]) expect(startWorker).not.toHaveBeenCalled();
});
