/** How often a page may make us look at it. */

/** Four readings a second at most. */
export const LOOK_GAP_MS = 250;
/** A page that keeps changing without ever giving something new to paint is left alone for a while. */
const VAIN_LOOKS = 20;
const VAIN_WINDOW_MS = 10_000;
const PAUSE_MS = 10_000;

export class Pace {
  private last = Number.NEGATIVE_INFINITY;
  private pausedUntil = Number.NEGATIVE_INFINITY;
  private vain: number[] = [];

  /** A look happened. */
  looked(now: number): void {
    this.last = now;
  }

  /** The look gave nothing to paint: more than 20 of these in 10 s make a pause of 10 s. */
  inVain(now: number): void {
    this.vain = this.vain.filter((at) => now - at < VAIN_WINDOW_MS);
    this.vain.push(now);
    if (this.vain.length <= VAIN_LOOKS) return;
    this.vain = [];
    this.pausedUntil = now + PAUSE_MS;
  }

  /** When the next look may be, at the earliest; `gap` in ms since the last. */
  next(gap = LOOK_GAP_MS): number {
    return Math.max(this.last + gap, this.pausedUntil);
  }

  /** Another job, or something to paint: whatever the page did before is forgiven. */
  forgive(): void {
    this.vain = [];
    this.pausedUntil = Number.NEGATIVE_INFINITY;
  }
}
