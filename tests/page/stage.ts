/** A page and a clock for the follower's tests: a board's two panes, drawn piece by piece, and work that takes its time. */
import { Follower, type Look, type Sight, type Steps, type Told } from '@/utils/page/follow';

export interface Shown {
  readonly key: string;
  readonly text: string;
}

/** Characters that are read in one task. */
const PIECE = 4;

/** A clock that only goes when it is told to. */
export class Clock {
  now = 0;
  private tasks: { at: number; order: number; run: () => void }[] = [];
  private order = 0;

  after(ms: number, run: () => void): () => void {
    const task = { at: this.now + ms, order: this.order++, run };
    this.tasks.push(task);
    return () => {
      this.tasks = this.tasks.filter((other) => other !== task);
    };
  }

  /** Goes on by `ms`, running what falls due in its order and letting promises settle in between. */
  async go(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await settle();
      const next = this.tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (next === undefined) break;
      this.tasks = this.tasks.filter((other) => other !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
    await settle();
  }

  /** Runs what falls due now and was planned first. */
  step(): void {
    const next = this.tasks.filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at || a.order - b.order)[0];
    this.tasks = this.tasks.filter((other) => other !== next);
    next?.run();
  }

  get waiting(): number {
    return this.tasks.length;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
}

/** What the page's address and pane show; the pane names its job, as the boards' panes do. */
export class Stage {
  readonly clock = new Clock();
  /** Job of the address; undefined is an address of no job. */
  address: string | undefined = undefined;
  /** Whether the address says which job is shown; else it stays the same, whatever the pane names. */
  addressed = true;
  /** Job the pane names; undefined is no pane. */
  pane: string | undefined = undefined;
  text = '';
  trouble: string | null = null;

  looks: number[] = [];
  readonly prepared: Shown[] = [];
  readonly asked: { key: string; text: string; visit: number; at: number; signal: AbortSignal }[] = [];
  /** What is painted now: the answer and the text it is for, and the job and text the page showed when it was painted. */
  painted: { answer: string; text: string; shown: Shown } | null = null;
  paints = 0;
  /** How often something was painted that the page did not show at that moment. */
  misplaced = 0;
  readonly told: Told<Shown>[] = [];
  /** How an answer comes; by default at once. */
  answer: (shown: Shown) => Promise<string> = (shown) => Promise.resolve(answerTo(shown));

  readonly follower: Follower<Shown, string>;

  constructor() {
    const steps: Steps<Shown, string> = {
      address: () => (this.addressed ? this.address : 'all jobs'),
      look: () => {
        this.looks.push(this.clock.now);
        const sight = this.sight();
        // As the boards' pages do it: first whose posting it is, then its text piece by piece, each as it stands then.
        return sight.kind === 'there' ? () => this.readOn(sight.key, '') : sight;
      },
      prepare: (shown) => {
        this.prepared.push(shown);
      },
      analyse: (shown, visit, signal) => {
        this.asked.push({ ...shown, visit, at: this.clock.now, signal });
        return this.answer(shown);
      },
      paint: (shown, answer, text) => {
        this.paints++;
        const sight = this.sight();
        if (sight.kind !== 'there' || sight.key !== shown.key) this.misplaced++;
        this.painted = { answer, text, shown };
      },
      clear: () => {
        this.painted = null;
      },
      tell: (told) => {
        this.told.push(told);
      },
      now: () => this.clock.now,
      after: (ms, task) => this.clock.after(ms, task),
    };
    this.follower = new Follower(steps);
  }

  /** As a board finds it: the pane must name the address's job. */
  sight(): Sight<Shown> {
    if (this.addressed && this.address === undefined) return { kind: 'nothing' };
    if (this.trouble !== null) return { kind: 'trouble', trouble: this.trouble, reason: 'why' };
    if (this.pane === undefined || this.text === '') return { kind: 'waiting', reason: 'not yet' };
    if (this.addressed && this.pane !== this.address) return { kind: 'waiting', reason: 'another job' };
    const shown = { key: this.pane, text: this.text };
    return { kind: 'there', ...shown, value: shown };
  }

  private readOn(key: string, before: string): Look<Shown> {
    const text = before + this.text.slice(before.length, before.length + PIECE);
    if (text.length < this.text.length) return () => this.readOn(key, text);
    const shown = { key, text };
    return text === '' ? { kind: 'waiting', reason: 'not yet' } : { kind: 'there', ...shown, value: shown };
  }

  /** The page goes to a job and shows it at once. */
  show(job: string, text = `text of ${job}`): void {
    this.address = job;
    this.pane = job;
    this.text = text;
  }

  mutate(touched = true): void {
    this.follower.changed(() => touched);
  }

  get kinds(): string {
    return this.told
      .map((told) =>
        told.kind === 'trouble' ? told.trouble : told.kind === 'reading' ? `reading ${told.key ?? '?'}` : told.kind,
      )
      .join(', ');
  }
}

export function answerTo({ key, text }: Shown): string {
  return `${key} | ${text}`;
}
