/**
 * One thing after another in each tab, and not too many of them: what a page asks must not overtake what it asked before,
 * nor keep the background busy. Kept in memory only; a background that starts anew has nothing under way.
 */

/** Things a tab may ask at once, and how many more each second. A reader's quickest clicks stay far below. */
const BURST = 40;
const A_SECOND = 10;

export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

export class Turns {
  readonly #last = new Map<number, Promise<unknown>>();
  readonly #budget = new Map<number, { left: number; at: number }>();

  /** `now` in ms. */
  constructor(private readonly now: () => number) {}

  /** Runs `work` when all that the tab asked before is done. @throws TooBusy when the tab asks too much. */
  async take<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    this.#pay(tabId);
    const before = this.#last.get(tabId) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(tabId, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(tabId) === mine) this.#last.delete(tabId);
    }
  }

  #pay(tabId: number): void {
    const now = this.now();
    const { left, at } = this.#budget.get(tabId) ?? { left: BURST, at: now };
    const filled = Math.min(BURST, left + (Math.max(0, now - at) / 1000) * A_SECOND);
    if (filled < 1) throw new TooBusy('This page asks for too much at once.');
    this.#budget.set(tabId, { left: filled - 1, at: now });
  }

  /** A tab that is gone. */
  forget(tabId: number): void {
    this.#budget.delete(tabId);
  }
}
