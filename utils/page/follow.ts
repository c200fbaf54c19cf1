/**
 * Follows what a page shows through all its changes: what is read, when, and for what the answer may still be painted.
 * A state machine: the page, the clock and the work are given to it.
 */
import { LOOK_GAP_MS, Pace } from './pace';

/** What is on the page at one moment. `T` is what the caller needs to have it analysed and painted. */
export type Sight<T> =
  | { readonly kind: 'nothing' }
  /** On its way, or still the one before: look again. */
  | { readonly kind: 'waiting'; readonly reason: string }
  /** There, and not to be read. */
  | { readonly kind: 'trouble'; readonly trouble: string; readonly reason: string }
  | { readonly kind: 'there'; readonly key: string; readonly text: string; readonly value: T };

/** A look that takes long comes in parts, each to be taken in a task of its own. */
export type Look<T> = Sight<T> | (() => Look<T>);

/** What is told to the user. `key` is null until the page names what it shows. */
export type Told<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly key: string | null }
  | { readonly kind: 'read'; readonly key: string; readonly value: T }
  | { readonly kind: 'trouble'; readonly trouble: string; readonly reason: string };

export interface Steps<T, A> {
  /** What the address says is shown; undefined where it says nothing. A hint: `look` has the last word. */
  address(): string | undefined;
  /**
   * Looks at the page as it stands now, at its address now. A long look comes in parts, so that none holds up the page;
   * it is begun anew if what it looks at changed in between.
   */
  look(): Look<T>;
  /** A text has come that will be asked for if it stays. Nobody waits for it. */
  prepare(value: T): void;
  /**
   * Asks for an answer; rejects with an `Error` whose message can be shown. `visit` counts what was come to: it stays the
   * same when the text of what is shown changes.
   */
  analyse(value: T, visit: number, signal: AbortSignal): Promise<A>;
  /**
   * Paints the answer where the text stands now; also called when the page drew the same text anew. `text` is what the answer
   * was given for: where the page has other words by now, the answer says nothing of them.
   */
  paint(value: T, answer: A, text: string): void;
  clear(): void;
  tell(told: Told<T>): void;
  /** Milliseconds of any clock that does not go back. */
  now(): number;
  /** Runs the task once; returns its cancelling. */
  after(ms: number, task: () => void): () => void;
}

/** How long a text must stay as it is before it is read. */
export const STABLE_MS = 300;
/** The same for another text of what was read already, since it came: pages draw such at once. */
const REDRAWN_MS = 200;
/** How long a page may take to show what its address promises. */
export const GIVE_UP_MS = 15_000;
/** A page that is still being built looks like an unknown one. */
const TROUBLE_MS = 2_000;
/** Another key with the very text of the one before is most likely a pane that lags behind its heading. */
const SAME_TEXT_MS = 4_000;
/** Attributes are not observed, so a page on which nothing is read yet is also looked at without a change. */
const IDLE_GAP_MS = 1_000;
/** Time for a burst of changes to end. */
const SETTLE_MS = 30;

interface Version {
  readonly key: string;
  readonly text: string;
}

export class Follower<T, A> {
  private readonly pace = new Pace();
  private stopped = false;
  private hiddenSince: number | null = null;
  private hint: string | undefined;
  /** What the last look saw, as long as no change was heard of. */
  private sight: Sight<T> | null = null;
  /** The rest of a look, as long as what it looks at did not change. */
  private rest: (() => Look<T>) | null = null;
  /** Something else changed since that look began. */
  private disturbed = false;
  /** No change was heard of since. */
  private quietSince = 0;
  /** When the wait for what is shown now began. */
  private since = 0;
  /** A text that must prove stable until then. */
  private seen: (Version & { readonly stableAt: number }) | null = null;
  /** What an answer was asked for; one that came while the page changed waits for the next look. */
  private asked: (Version & { readonly abort: AbortController; answer?: { readonly value: A } }) | null = null;
  private read: (Version & { readonly answer: A }) | null = null;
  /** No answer could be had for it: asked again only after a new start. */
  private failed: Version | null = null;
  /** Left the page for a moment, while it was drawn anew: painted again at once if it comes back as it was. */
  private dropped: (Version & { readonly answer: A }) | null = null;
  /** The one shown before. */
  private left: Version | null = null;
  private visit = { number: 0, key: '' };
  /** What is known has changed since the answer. */
  private stale = false;
  private told: Told<T> | null = null;
  private timer: { readonly at: number; readonly cancel: () => void } | null = null;

  constructor(private readonly steps: Steps<T, A>) {}

  /** Begins, or begins again after the page came back from a cache: tells how things stand even if nothing changed. */
  start(): void {
    this.told = null;
    this.failed = null;
    this.begin();
  }

  /** The address may have changed. */
  moved(): void {
    if (this.stopped) return;
    if (this.steps.address() === this.hint) this.lookSoon(SETTLE_MS);
    else this.begin();
  }

  /** The page changed. `touched` says whether what was read may have; it is asked only then. */
  changed(touched: () => boolean): void {
    if (this.rest !== null && !touched()) {
      this.disturbed = true;
      return;
    }
    this.forget();
    if (this.stopped || this.hiddenSince !== null) return;
    if (this.read !== null && this.seen === null && this.asked === null && !touched()) return;
    this.lookSoon(SETTLE_MS);
  }

  /** What answers are made of has changed: what is shown is asked for anew, and its marks stay until that is there. */
  again(): void {
    if (this.stopped || (this.read === null && this.asked === null)) return;
    this.asked?.abort.abort();
    this.asked = null;
    this.stale = true;
    this.lookSoon(0);
  }

  /** A hidden page does not render and is not read; its time stands still, and of its changes nothing is heard. */
  hidden(): void {
    this.forget();
    this.hiddenSince ??= this.steps.now();
    this.cancelTimer();
  }

  shown(): void {
    if (this.stopped || this.hiddenSince === null) return;
    this.since += this.steps.now() - this.hiddenSince;
    this.hiddenSince = null;
    this.forget();
    this.failed = null;
    this.lookSoon(0);
  }

  /** Takes everything back, for good. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.cancelTimer();
    this.asked?.abort.abort();
    this.steps.clear();
  }

  private begin(): void {
    this.hint = this.steps.address();
    this.forget();
    this.drop();
    this.dropped = null;
    this.seen = null;
    this.visit = { number: this.visit.number, key: '' };
    this.since = this.hiddenSince ?? this.steps.now();
    this.pace.forgive();
    if (this.hint !== undefined) this.tell({ kind: 'reading', key: null });
    this.lookSoon(0);
  }

  /** Something changed: what was seen no longer counts. */
  private forget(): void {
    this.sight = null;
    this.rest = null;
    this.disturbed = false;
    this.quietSince = this.steps.now();
  }

  /** What was shown is no longer: its marks go at once, and its answer comes too late. */
  private drop(): void {
    this.asked?.abort.abort();
    const last = this.read ?? this.asked ?? this.seen;
    if (last !== null) this.left = { key: last.key, text: last.text };
    this.asked = null;
    this.failed = null;
    if (this.read === null) return;
    this.steps.clear();
    this.dropped = this.read;
    this.read = null;
  }

  private lookSoon(delay: number): void {
    if (this.stopped || this.hiddenSince !== null) return;
    const now = this.steps.now();
    const settled = this.told?.kind === 'nothing' || this.told?.kind === 'trouble';
    // What was seen and did not change needs no other look.
    const free = this.sight?.kind === 'there' ? 0 : this.pace.next(settled && delay > 0 ? IDLE_GAP_MS : LOOK_GAP_MS);
    const at = Math.max(now + delay, free);
    if (this.timer !== null && this.timer.at <= at) return;
    this.cancelTimer();
    const cancel = this.steps.after(at - now, () => {
      this.timer = null;
      this.look();
    });
    this.timer = { at, cancel };
  }

  private cancelTimer(): void {
    this.timer?.cancel();
    this.timer = null;
  }

  private look(): void {
    // The address may have changed unnoticed: what it promises now is what counts.
    if (this.steps.address() !== this.hint) {
      this.begin();
      return;
    }
    const now = this.steps.now();
    let { sight } = this;
    if (sight?.kind !== 'there') {
      if (this.pace.next() > now) {
        this.lookSoon(0);
        return;
      }
      this.pace.looked(now);
      const seen = this.steps.look();
      if (typeof seen === 'function') {
        this.lookOnLater(seen);
        return;
      }
      this.sight = sight = seen;
    }
    this.consider(sight, now);
  }

  private lookOnLater(rest: () => Look<T>): void {
    this.rest = rest;
    this.cancelTimer();
    const cancel = this.steps.after(0, () => {
      this.lookOn();
    });
    this.timer = { at: this.steps.now(), cancel };
  }

  /** The next part, or all of it at once if what is looked at changed in between: a page that never rests is read too. */
  private lookOn(): void {
    const { rest, disturbed } = this;
    this.timer = null;
    this.rest = null;
    if (this.steps.address() !== this.hint) {
      this.begin();
      return;
    }
    const seen = rest === null ? this.lookAtOnce() : rest();
    if (typeof seen === 'function') {
      this.lookOnLater(seen);
      return;
    }
    this.disturbed = false;
    // What was found before the disturbance may be out of date; the text is not.
    this.sight = disturbed ? null : seen;
    this.consider(seen, this.steps.now());
    if (disturbed) this.lookSoon(SETTLE_MS);
  }

  private lookAtOnce(): Sight<T> {
    this.pace.looked(this.steps.now());
    let seen = this.steps.look();
    while (typeof seen === 'function') seen = seen();
    return seen;
  }

  private consider(sight: Sight<T>, now: number): void {
    if (sight.kind === 'there') {
      this.considerText(sight, now);
      return;
    }
    if (this.read !== null || this.asked !== null) {
      this.drop();
      this.since = now;
    }
    this.seen = null;
    this.vain(now);
    if (sight.kind === 'nothing') this.tell(sight);
    else if (sight.kind === 'trouble') this.bear(sight, TROUBLE_MS, now);
    else this.bear({ kind: 'trouble', trouble: 'pending', reason: sight.reason }, GIVE_UP_MS, now);
  }

  /** Tells the trouble once it has lasted; until then the page is being read. */
  private bear(trouble: Told<T> & { kind: 'trouble' }, patience: number, now: number): void {
    const left = this.since + patience - now;
    if (left > 0) {
      this.tell({ kind: 'reading', key: null });
      this.lookSoon(Math.min(left, IDLE_GAP_MS));
    } else this.tell(trouble);
  }

  private considerText(sight: Sight<T> & { kind: 'there' }, now: number): void {
    const { key, text, value } = sight;
    if (this.read !== null && this.read.key !== key) {
      this.drop();
      this.since = now;
    }
    if (this.asked !== null && !isSame(this.asked, sight)) {
      this.asked.abort.abort();
      this.asked = null;
    }
    if (this.asked?.answer !== undefined) {
      this.settle(this.asked, this.asked.answer.value, value);
      return;
    }
    if (this.read !== null && isSame(this.read, sight)) {
      this.seen = null;
      this.steps.paint(value, this.read.answer, text);
      if (this.stale && this.asked === null) this.ask(sight);
      return;
    }
    if (this.dropped !== null && !this.stale && isSame(this.dropped, sight)) {
      this.show(this.dropped, value);
      return;
    }
    if (this.asked !== null || (this.failed !== null && isSame(this.failed, sight))) return;
    this.vain(now);
    if (this.read === null) this.tell({ kind: 'reading', key });
    const lags = this.left !== null && this.left.key !== key && this.left.text === text;
    if (this.seen === null || !isSame(this.seen, sight)) {
      this.seen = { key, text, stableAt: this.read === null ? now + STABLE_MS : this.quietSince + REDRAWN_MS };
      this.steps.prepare(value);
      if (this.read !== null) this.steps.paint(value, this.read.answer, this.read.text);
    }
    const stableAt = Math.max(this.seen.stableAt, lags ? this.since + SAME_TEXT_MS : 0);
    if (now < stableAt) this.lookSoon(stableAt - now);
    else this.ask(sight);
  }

  private ask({ key, text, value }: Sight<T> & { kind: 'there' }): void {
    const asked: NonNullable<typeof this.asked> = { key, text, abort: new AbortController() };
    this.asked = asked;
    this.seen = null;
    this.stale = false;
    if (this.visit.key !== key) this.visit = { number: this.visit.number + 1, key };
    this.steps.analyse(value, this.visit.number, asked.abort.signal).then(
      (answer) => {
        if (this.asked === asked && !this.stopped) this.answered(asked, answer);
      },
      (error: unknown) => {
        if (this.asked !== asked || this.stopped) return;
        this.asked = null;
        this.failed = asked;
        const reason = error instanceof Error ? error.message : 'The posting could not be read.';
        this.tell({ kind: 'trouble', trouble: 'failed', reason });
      },
    );
  }

  /** An answer is for the text it was asked for and for no other: a page that changed is looked at once more before it is painted. */
  private answered(asked: NonNullable<typeof this.asked>, answer: A): void {
    const { sight } = this;
    if (this.steps.address() !== this.hint) this.begin();
    else if (sight?.kind === 'there' && isSame(asked, sight)) this.settle(asked, answer, sight.value);
    else {
      asked.answer = { value: answer };
      this.lookSoon(0);
    }
  }

  private settle({ key, text }: Version, answer: A, value: T): void {
    this.asked = null;
    this.show({ key, text, answer }, value);
  }

  private show(read: Version & { readonly answer: A }, value: T): void {
    this.read = read;
    this.seen = null;
    this.dropped = null;
    this.left = null;
    this.pace.forgive();
    this.steps.paint(value, read.answer, read.text);
    this.tell({ kind: 'read', key: read.key, value });
  }

  private vain(now: number): void {
    if (now - this.since > GIVE_UP_MS) this.pace.inVain(now);
  }

  private tell(told: Told<T>): void {
    if (this.told !== null && isSameTold(this.told, told)) return;
    this.told = told;
    this.steps.tell(told);
  }
}

function isSame(one: Version, other: Version): boolean {
  return one.key === other.key && one.text === other.text;
}

function isSameTold<T>(one: Told<T>, other: Told<T>): boolean {
  if (one.kind === 'reading') return other.kind === 'reading' && one.key === other.key;
  if (one.kind === 'trouble') return other.kind === 'trouble' && one.trouble === other.trouble;
  // Read anew: the text changed, and with it what is told.
  return one.kind === 'nothing' && other.kind === 'nothing';
}
