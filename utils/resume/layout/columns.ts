/** Finds columns by geometry: a gutter that many rows leave free, with text on both sides that goes its own way. */
import type { Piece, Row } from './piece';
import { rowsOf } from './rows';

/** Text that reads from top to bottom. */
export type Block = readonly Row[];

/** Rows on each side that make a column. */
const FEWEST_ROWS = 4;
const DEEPEST = 4;

/** A period or the end of one: what stands in the margin beside a position. */
const DATED = /(?:19|20)\d\d|^\s*(?:today|present|now|heute|actual\w*|aujourd|présent)/i;

interface Gutter {
  readonly x: number;
  /** Rows [from, to) leave it free. */
  readonly from: number;
  readonly to: number;
}

/** The blocks of a page in reading order. */
export function blocksOf(pieces: readonly Piece[], depth = 0): Block[] {
  const rows = rowsOf(pieces);
  const gutter = depth < DEEPEST ? gutterIn(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [rows];
  const within = rows.slice(gutter.from, gutter.to).flatMap((row) => row.pieces);
  const all = (some: readonly Row[]): Piece[] => some.flatMap((row) => row.pieces);
  return [
    ...blocksOf(all(rows.slice(0, gutter.from)), depth + 1),
    ...blocksOf(
      within.filter(({ x }) => x < gutter.x),
      depth + 1,
    ),
    ...blocksOf(
      within.filter(({ x }) => x >= gutter.x),
      depth + 1,
    ),
    ...blocksOf(all(rows.slice(gutter.to)), depth + 1),
  ];
}

/** The gutter that the most rows leave free; null where the text is one column. */
function gutterIn(rows: readonly Row[]): Gutter | null {
  const starts = new Map<number, number>();
  for (const { pieces } of rows) {
    for (const { x } of pieces) starts.set(Math.round(x / 3), (starts.get(Math.round(x / 3)) ?? 0) + 1);
  }
  const candidates = [...starts]
    .filter(([, count]) => count >= FEWEST_ROWS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([place]) => place * 3 - 2);
  let best: Gutter | null = null;
  let most = 0;
  for (const x of candidates) {
    for (const gutter of runsBeside(rows, x)) {
      const size = gutter.to - gutter.from;
      if (size > most && partsColumns(rows.slice(gutter.from, gutter.to), x)) {
        best = gutter;
        most = size;
      }
    }
  }
  return best;
}

/** Runs of rows of which no piece crosses x. */
function runsBeside(rows: readonly Row[], x: number): Gutter[] {
  const runs: Gutter[] = [];
  let from = 0;
  rows.forEach((row, i) => {
    const gap = 0.7 * row.height;
    if (row.pieces.some((piece) => piece.x < x - 2 && piece.end > x - gap)) {
      runs.push({ x, from, to: i });
      from = i + 1;
    }
  });
  runs.push({ x, from, to: rows.length });
  return runs.filter((run) => run.to - run.from >= FEWEST_ROWS);
}

/** Whether what stands left and right of x are two texts, and not the cells of a table or dates beside their positions. */
function partsColumns(rows: readonly Row[], x: number): boolean {
  const left = rows.filter((row) => row.pieces.some((piece) => piece.x < x));
  const right = rows.filter((row) => row.pieces.some((piece) => piece.x >= x));
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return false;
  const leftIsNarrow = letters(left, (piece) => piece.x < x) <= letters(right, (piece) => piece.x >= x);
  const isNarrow = (piece: Piece): boolean => (leftIsNarrow ? piece.x < x : piece.x >= x);
  const narrow = leftIsNarrow ? left : right;
  const wide = leftIsNarrow ? right : left;
  const dated = narrow.filter((row) => row.pieces.some((piece) => isNarrow(piece) && DATED.test(piece.text)));
  const beside = narrow.filter((row) => row.pieces.some((piece) => !isNarrow(piece)));
  // Dates that stand alone or with places beside the positions.
  if (dated.length >= 0.4 * narrow.length && beside.length >= 0.4 * narrow.length) return false;
  if (beside.length < 0.5 * narrow.length) return true;
  // On common base lines: a table is drawn row by row, columns one after the other.
  const drawn = rows.flatMap((row) => row.pieces).sort((a, b) => a.order - b.order);
  let turns = 0;
  for (let i = 1; i < drawn.length; i++) {
    const piece = drawn[i];
    const before = drawn[i - 1];
    if (piece && before && isNarrow(piece) !== isNarrow(before)) turns++;
  }
  return turns <= Math.max(2, 0.4 * narrow.length) && narrow.length >= 0.25 * wide.length;
}

function letters(rows: readonly Row[], on: (piece: Piece) => boolean): number {
  return rows.reduce((sum, row) => sum + row.pieces.filter(on).reduce((all, { text }) => all + text.length, 0), 0);
}
