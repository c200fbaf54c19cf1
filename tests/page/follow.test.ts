/** Following a page: what is read when, and that no answer is ever tied to another job than its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GIVE_UP_MS, STABLE_MS } from '@/utils/page/follow';
import { answerTo, Stage } from './stage';

async function reading(job = 'a'): Promise<Stage> {
  const stage = new Stage();
  stage.show(job);
  stage.follower.start();
  await stage.clock.go(1_000);
  expect(stage.painted?.answer).toBe(answerTo({ key: job, text: `text of ${job}` }));
  return stage;
}

describe('one page', () => {
  test('a page without a job is looked at once and asks for nothing', async () => {
    const stage = new Stage();
    stage.follower.start();
    await stage.clock.go(60_000);
    expect(stage.kinds).toBe('nothing');
    expect([stage.looks.length, stage.asked.length, stage.clock.waiting]).toEqual([1, 0, 0]);
  });

  test('a text is read when it was the same for a while, and only once', async () => {
    const stage = new Stage();
    stage.show('a');
    stage.follower.start();
    await stage.clock.go(STABLE_MS - 1);
    expect(stage.asked).toEqual([]);
    await stage.clock.go(60_000);
    expect(stage.asked.map(({ key, at }) => [key, at])).toEqual([['a', STABLE_MS]]);
    expect(stage.kinds).toBe('reading ?, reading a, read');
    expect(stage.clock.waiting).toBe(0);
  });

  test('a text that still grows is waited for', async () => {
    const stage = new Stage();
    stage.show('a', 'T');
    stage.follower.start();
    for (let size = 2; size <= 10; size++) {
      await stage.clock.go(200);
      stage.text = 'T'.repeat(size);
      stage.mutate();
    }
    expect(stage.asked).toEqual([]);
    await stage.clock.go(1_000);
    expect(stage.asked.map(({ text }) => text.length)).toEqual([10]);
  });

  test('what the address promises and the page does not show in time is told', async () => {
    const stage = new Stage();
    stage.address = 'a';
    stage.follower.start();
    await stage.clock.go(GIVE_UP_MS - 1);
    expect(stage.kinds).toBe('reading ?');
    await stage.clock.go(1_001);
    expect(stage.kinds).toBe('reading ?, pending');
    expect(stage.clock.waiting).toBe(0);
    stage.show('a');
    stage.mutate();
    await stage.clock.go(2_000);
    expect(stage.kinds).toBe('reading ?, pending, reading a, read');
  });

  test('trouble is told when it lasts, not while the page is built', async () => {
    const stage = new Stage();
    stage.address = 'a';
    stage.trouble = 'unknown-layout';
    stage.follower.start();
    await stage.clock.go(1_500);
    stage.trouble = null;
    stage.show('a');
    stage.mutate();
    await stage.clock.go(1_500);
    expect(stage.kinds).toBe('reading ?, reading a, read');
    stage.trouble = 'signed-out';
    stage.mutate();
    await stage.clock.go(3_000);
    expect(stage.kinds).toBe('reading ?, reading a, read, reading ?, signed-out');
    expect(stage.painted).toBeNull();
  });

  test('no answer is told and not asked for again until the page is come back to', async () => {
    const stage = new Stage();
    stage.answer = () => Promise.reject(new Error('nobody there'));
    stage.show('a');
    stage.follower.start();
    await stage.clock.go(1_000);
    expect(stage.told.at(-1)).toEqual({ kind: 'trouble', trouble: 'failed', reason: 'nobody there' });
    stage.mutate();
    await stage.clock.go(5_000);
    expect(stage.asked.length).toBe(1);
    stage.follower.hidden();
    stage.follower.shown();
    await stage.clock.go(1_000);
    expect(stage.asked.map(({ visit }) => visit)).toEqual([1, 1]);
  });
});

describe('a page that draws itself anew', () => {
  test('the same text is painted anew without a message', async () => {
    const stage = await reading();
    for (let render = 0; render < 100; render++) {
      stage.mutate();
      await stage.clock.go(300);
    }
    expect(stage.paints).toBe(101);
    expect(stage.asked.length).toBe(1);
  });

  test('marks are back within 300 ms of a re-render, however often the page re-renders', async () => {
    const stage = await reading();
    for (let render = 0; render < 100; render++) {
      const paints = stage.paints;
      stage.mutate();
      await stage.clock.go(280);
      expect(stage.paints).toBeGreaterThan(paints);
    }
  });

  test('changes elsewhere cost nothing', async () => {
    const stage = await reading();
    const looks = stage.looks.length;
    for (let change = 0; change < 1_000; change++) {
      stage.mutate(false);
      await stage.clock.go(1);
    }
    expect(stage.looks.length).toBe(looks);
  });

  test('another text of the same job is read as the same visit', async () => {
    const stage = await reading();
    stage.text = 'translated';
    stage.mutate();
    await stage.clock.go(1_000);
    expect(stage.asked.map(({ text, visit }) => [text, visit])).toEqual([
      ['text of a', 1],
      ['translated', 1],
    ]);
    expect(stage.painted?.answer).toBe('a | translated');
  });

  test('another text has its own answer soon, and until then that of the words that stayed', async () => {
    const stage = await reading();
    stage.text = 'text of a team';
    stage.mutate();
    await stage.clock.go(50);
    expect(stage.painted).toMatchObject({
      answer: 'a | text of a',
      text: 'text of a',
      shown: { text: 'text of a team' },
    });
    await stage.clock.go(200);
    expect(stage.painted).toMatchObject({ answer: 'a | text of a team', text: 'text of a team' });
    expect(stage.paints).toBe(3);
  });

  test('a text that changes twice a second is read each time, however long that goes on', async () => {
    const stage = await reading();
    for (let change = 0; change < 120; change++) {
      stage.text = `text ${change} of a`;
      stage.mutate();
      await stage.clock.go(500);
      expect(stage.painted?.text).toBe(stage.text);
    }
  });

  test('another text just after a look waits for the next one and no longer', async () => {
    const stage = await reading();
    stage.mutate();
    await stage.clock.go(40);
    stage.text = 'text of a team';
    stage.mutate();
    await stage.clock.go(250);
    expect(stage.painted?.answer).toBe('a | text of a team');
  });

  test('another text that still grows is waited for', async () => {
    const stage = await reading();
    for (let size = 1; size <= 20; size++) {
      stage.text = 'T'.repeat(size);
      stage.mutate();
      await stage.clock.go(150);
    }
    await stage.clock.go(1_000);
    expect(stage.asked.map(({ text }) => text.length)).toEqual([9, 20]);
  });

  test('a pane that is empty for a moment gets its marks back without a message', async () => {
    const stage = await reading();
    stage.text = '';
    stage.mutate();
    await stage.clock.go(300);
    expect(stage.painted).toBeNull();
    stage.text = 'text of a';
    stage.mutate();
    await stage.clock.go(280);
    expect(stage.painted).not.toBeNull();
    expect(stage.asked.length).toBe(1);
  });

  test('never more than four looks a second, and a pause when they give nothing', async () => {
    const stage = await reading();
    for (let change = 0; change < 60_000; change += 10) {
      stage.text = `changed ${change}`;
      stage.mutate();
      await stage.clock.go(10);
    }
    const { looks } = stage;
    for (const [index, at] of looks.entries())
      expect((looks[index + 4] ?? Infinity) - at).toBeGreaterThanOrEqual(1_000);
    const late = looks.filter((at) => at > 30_000);
    const pauses = late.filter((at, index) => index > 0 && at - late[index - 1]! >= 9_900);
    expect(pauses.length).toBeGreaterThanOrEqual(1);
    expect(stage.asked.length).toBe(1);
  });
});

describe('from job to job', () => {
  test('marks go as soon as the address is another, before the pane is', async () => {
    const stage = await reading();
    stage.address = 'b';
    stage.follower.moved();
    expect(stage.painted).toBeNull();
    await stage.clock.go(3_000);
    expect(stage.asked.length).toBe(1);
    stage.show('b');
    stage.mutate();
    await stage.clock.go(1_000);
    expect(stage.painted?.answer).toBe('b | text of b');
    expect(stage.asked.map(({ visit }) => visit)).toEqual([1, 2]);
  });

  test('back again is another visit', async () => {
    const stage = await reading();
    for (const job of ['b', 'a']) {
      stage.show(job);
      stage.follower.moved();
      await stage.clock.go(1_000);
    }
    expect(stage.asked.map(({ key, visit }) => `${key}${visit}`)).toEqual(['a1', 'b2', 'a3']);
  });

  test('another address of the same job changes nothing', async () => {
    const stage = await reading();
    stage.follower.moved();
    await stage.clock.go(1_000);
    expect([stage.asked.length, stage.kinds]).toEqual([1, 'reading ?, reading a, read']);
  });

  test('a pane that lags behind its own heading is not read', async () => {
    const stage = await reading();
    stage.show('b', 'text of a');
    stage.follower.moved();
    await stage.clock.go(2_000);
    expect(stage.asked.length).toBe(1);
    stage.text = 'text of b';
    stage.mutate();
    await stage.clock.go(1_000);
    expect(stage.painted?.answer).toBe('b | text of b');
  });

  test('two jobs of one text are both read', async () => {
    const stage = await reading();
    stage.show('b', 'text of a');
    stage.follower.moved();
    await stage.clock.go(6_000);
    expect(stage.painted?.answer).toBe('b | text of a');
  });

  test('an answer that comes too late is dropped, and its asking was called off', async () => {
    const stage = new Stage();
    const answers: (() => void)[] = [];
    stage.answer = (shown) =>
      new Promise((resolve) =>
        answers.push(() => {
          resolve(answerTo(shown));
        }),
      );
    stage.show('a');
    stage.follower.start();
    await stage.clock.go(1_000);
    stage.address = 'b';
    answers[0]?.();
    await stage.clock.go(0);
    expect([stage.painted, stage.asked[0]?.signal.aborted]).toEqual([null, true]);
  });

  test('an address nobody told of is seen at the next look', async () => {
    const stage = await reading();
    stage.show('b');
    stage.mutate();
    await stage.clock.go(1_000);
    expect(stage.painted?.answer).toBe('b | text of b');
  });

  test('away from jobs', async () => {
    const stage = await reading();
    stage.address = undefined;
    stage.follower.moved();
    await stage.clock.go(1_000);
    expect([stage.painted, stage.told.at(-1)?.kind]).toEqual([null, 'nothing']);
  });
});

describe('hidden, returned, stopped', () => {
  test('a hidden page is not read, and its waiting time stands still', async () => {
    const stage = new Stage();
    stage.address = 'a';
    stage.follower.hidden();
    stage.follower.start();
    await stage.clock.go(60_000);
    stage.mutate();
    expect([stage.looks.length, stage.clock.waiting]).toEqual([0, 0]);
    stage.follower.shown();
    await stage.clock.go(10_000);
    expect(stage.kinds).toBe('reading ?');
    stage.show('a');
    stage.mutate();
    await stage.clock.go(2_000);
    expect(stage.painted?.answer).toBe('a | text of a');
  });

  test('a page that comes back from the cache is read anew and says so', async () => {
    const stage = await reading();
    stage.follower.start();
    expect(stage.painted).toBeNull();
    await stage.clock.go(1_000);
    expect(stage.kinds).toBe('reading ?, reading a, read, reading ?, reading a, read');
    expect(stage.asked.map(({ visit }) => visit)).toEqual([1, 2]);
  });

  test('stopped is stopped, whatever still comes', async () => {
    const stage = new Stage();
    const answers: (() => void)[] = [];
    stage.answer = (shown) =>
      new Promise((resolve) =>
        answers.push(() => {
          resolve(answerTo(shown));
        }),
      );
    stage.show('a');
    stage.follower.start();
    await stage.clock.go(1_000);
    stage.follower.stop();
    answers[0]?.();
    stage.mutate();
    stage.follower.moved();
    stage.follower.shown();
    const looks = stage.looks.length;
    await stage.clock.go(60_000);
    expect([stage.painted, stage.looks.length, stage.clock.waiting]).toEqual([null, looks, 0]);
  });
});

type Step =
  | { readonly do: 'arrive'; readonly job: string }
  | { readonly do: 'go'; readonly job: string | undefined; readonly heard: boolean }
  | { readonly do: 'pane' | 'blank' | 'half' | 'text' | 'redraw' | 'answer' | 'step' | 'hide' | 'show' }
  | { readonly do: 'slip'; readonly job: string | undefined }
  | { readonly do: 'wait'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('arrive' as const), job: fc.constantFrom('a', 'b', 'c') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('go' as const),
      job: fc.constantFrom('a', 'b', 'c', undefined),
      heard: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 10, 50, 250, 300, 600, 1_000, 5_000, 16_000),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('slip' as const), job: fc.constantFrom('a', 'b', undefined) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('pane', 'blank', 'half', 'text', 'redraw', 'step') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('show', 'show', 'show', 'hide') }) },
);

describe('a look in parts', () => {
  function halfway(): Stage {
    const stage = new Stage();
    stage.show('a');
    stage.follower.start();
    // The first part runs, the others wait.
    stage.clock.step();
    expect([stage.looks.length, stage.kinds]).toEqual([1, 'reading ?']);
    return stage;
  }

  test('a change in between: the page is looked at again', async () => {
    const stage = halfway();
    stage.show('b');
    stage.address = 'a';
    stage.mutate();
    await stage.clock.go(2_000);
    expect(stage.asked).toEqual([]);
    stage.address = 'b';
    await stage.clock.go(2_000);
    expect(stage.asked.map(({ key, text }) => [key, text])).toEqual([['b', 'text of b']]);
  });

  test('another address in between', async () => {
    const stage = halfway();
    stage.address = 'b';
    stage.text = 'text of b';
    await stage.clock.go(2_000);
    expect(stage.asked).toEqual([]);
  });

  test('a change of what is read, in the middle of it', async () => {
    const stage = halfway();
    stage.clock.step();
    stage.text = 'work of a';
    stage.mutate();
    await stage.clock.go(2_000);
    expect(stage.asked.map(({ text }) => text)).toEqual(['work of a']);
  });

  test('changes elsewhere do not hold it up, and are looked at afterwards', async () => {
    const stage = halfway();
    for (let i = 0; i < 3; i++) {
      stage.mutate(false);
      stage.clock.step();
    }
    expect([stage.looks.length, stage.kinds]).toEqual([1, 'reading ?, reading a']);
    await stage.clock.go(2_000);
    expect(stage.looks.length).toBeGreaterThan(1);
    expect(stage.painted?.answer).toBe('a | text of a');
  });

  test('a text is sent ahead once, as soon as it was read, and again when it changed', async () => {
    const stage = halfway();
    await stage.clock.go(100);
    expect([stage.prepared.map(({ text }) => text), stage.asked.length]).toEqual([['text of a'], 0]);
    stage.text = 'more of a';
    stage.mutate();
    await stage.clock.go(2_000);
    expect(stage.prepared.map(({ text }) => text)).toEqual(['text of a', 'more of a']);
    expect(stage.asked.map(({ text }) => text)).toEqual(['more of a']);
  });

  test('an answer that comes while the page changes waits for the next look, and is not asked for again', async () => {
    const stage = new Stage();
    let give: (answer: string) => void = () => undefined;
    stage.answer = () => new Promise((resolve) => (give = resolve));
    stage.show('a');
    stage.follower.start();
    await stage.clock.go(500);
    const looks = stage.looks.length;
    stage.mutate();
    give('an answer');
    await stage.clock.go(300);
    expect([stage.painted?.answer, stage.asked.length, stage.looks.length]).toEqual(['an answer', 1, looks + 1]);
  });

  test('hidden in between, and an empty second part', async () => {
    const stage = halfway();
    stage.follower.hidden();
    stage.text = '';
    await stage.clock.go(2_000);
    expect(stage.looks.length).toBe(1);
    stage.follower.shown();
    await stage.clock.go(5_000);
    expect([stage.kinds, stage.looks.length < 10]).toEqual(['reading ?', true]);
  });
});

describe('any order of things', () => {
  test('1,000 interleavings of navigating, drawing, asking and answering: never an answer tied to another job', async () => {
    let painted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }),
        fc.boolean(),
        fc.scheduler(),
        async (steps, addressed, scheduler) => {
          const stage = new Stage();
          stage.addressed = addressed;
          stage.answer = (shown) => scheduler.schedule(Promise.resolve(answerTo(shown)), answerTo(shown));
          const check = (): void => {
            expect(stage.misplaced).toBe(0);
            for (const { key, text } of stage.asked) expect(text.endsWith(` of ${key}`)).toBe(true);
            if (stage.painted === null) return;
            const { answer, text, shown } = stage.painted;
            expect(answer).toBe(answerTo({ key: shown.key, text }));
          };
          stage.follower.start();
          for (const now of steps) {
            if (now.do === 'go') {
              stage.address = now.job;
              if (now.heard) stage.follower.moved();
              if (addressed && now.heard && stage.painted !== null) expect(stage.painted.shown.key).toBe(now.job);
            } else if (now.do === 'wait') await stage.clock.go(now.ms);
            else if (now.do === 'arrive') {
              stage.show(now.job);
              stage.mutate();
            } else if (now.do === 'answer') {
              if (scheduler.count() > 0) await scheduler.waitNext(1);
              await stage.clock.go(0);
            } else if (now.do === 'step') {
              // One task, and a change somewhere else before the next.
              stage.clock.step();
              stage.mutate(false);
            } else if (now.do === 'slip') {
              // Drawn anew, and between two tasks of the look the address moves without a word.
              await stage.clock.go(300);
              stage.mutate();
              stage.clock.now += 30;
              stage.clock.step();
              stage.address = now.job;
              for (let task = 0; task < 3; task++) stage.clock.step();
            } else if (now.do === 'hide') stage.follower.hidden();
            else if (now.do === 'show') stage.follower.shown();
            else {
              // The page draws its pane in any number of steps: the name of the job, nothing, half of the text, all of it.
              if (now.do === 'pane') {
                stage.pane = stage.address;
                stage.text = '';
              }
              if (now.do === 'blank') stage.text = '';
              if (now.do === 'half') stage.text = `half of ${stage.pane ?? ''}`;
              if (now.do === 'text') stage.text = `text of ${stage.pane ?? ''}`;
              stage.mutate();
            }
            check();
          }
          painted += stage.paints;
          // In the end, left alone with a job, the page has its marks.
          stage.follower.shown();
          stage.show('z');
          stage.follower.moved();
          stage.mutate();
          await stage.clock.go(20_000);
          while (scheduler.count() > 0) await scheduler.waitNext(1);
          await stage.clock.go(1_000);
          check();
          expect(stage.painted?.answer).toBe('z | text of z');
        },
      ),
      { numRuns: 1_000 },
    );
    expect(painted).toBeGreaterThan(500);
  });
});
