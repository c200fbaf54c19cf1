/** What is asked of the page that React draws, and what it answers. */

/**
 * What becomes of the description: drawn as it was, with other words in the same nodes, with other nodes for the same words,
 * with other keys, or with all of these at once.
 */
export const CHANGES = ['nothing', 'text', 'nodes', 'keys', 'everything'] as const;
export type Change = (typeof CHANGES)[number];

export interface Redrawn {
  readonly change: Change;
  /** From the last of React's changes to the first frame that has all marks, in ms; null: they did not come back. */
  readonly ms: number | null;
  /** Frames on the way in which a mark stood on other words than a skill's. */
  readonly astray: number;
}

/** What happened in the page until now. */
export interface Witnessed {
  /** What React could not do, and what was thrown. */
  readonly errors: readonly string[];
  /** Changes of the document that React did not make. */
  readonly foreign: readonly string[];
}

declare global {
  /** Draws the description anew and waits for the marks. */
  var redraw: (change: Change) => Promise<Redrawn>;
  var witnessed: () => Witnessed;
}

/** Has the description drawn anew so many times, each kind of change in its turn, with pauses that follow no beat. */
export async function redrawOften(draw: (change: Change) => Promise<Redrawn>, times: number): Promise<Redrawn[]> {
  const all: Redrawn[] = [];
  for (let i = 0; i < times; i++) {
    all.push(await draw(CHANGES[i % CHANGES.length] ?? 'nothing'));
    await new Promise((resolve) => setTimeout(resolve, (i * 97) % 400));
  }
  return all;
}
