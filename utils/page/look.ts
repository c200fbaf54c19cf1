/** How a mark looks: a line under the word, which tells without colour, and the ground behind it. */

export const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type Line = (typeof LINES)[number];

export const TINTS = ['amber', 'blue', 'grey', 'green', 'violet', 'rose'] as const;
export type Tint = (typeof TINTS)[number];

/** Each is a rule of `entrypoints/marks.css`. The page can read these names, so they tell nothing of what is marked. */
export type Look = `${Line}-${Tint}`;

/** A look as it was stored or sent; undefined where it is none. */
export function parseLook(value: unknown): Look | undefined {
  if (typeof value !== 'string') return undefined;
  const [line, tint, ...more] = value.split('-');
  const isKnown = LINES.some((one) => one === line) && TINTS.some((one) => one === tint) && more.length === 0;
  return isKnown ? (value as Look) : undefined;
}

/** The parts of a look. */
export function partsOf(look: Look): { readonly line: Line; readonly tint: Tint } {
  const [line, tint] = look.split('-') as [Line, Tint];
  return { line, tint };
}
