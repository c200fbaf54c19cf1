/** Pieces → rows: what stands on one base line, joined where only a blank parts it. */
import type { Piece, Row } from './piece';

/** A gap of so many letter heights is no blank between words: another column, or a tab. */
const WIDE = 1.1;
/** A gap of so many letter heights is a blank, where the file has none. */
const BLANK = 0.16;

/** Rows from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) < 0.45 * Math.min(first.height, piece.height)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const joined = joinedPieces(row.sort((a, b) => a.x - b.x));
    return {
      y: Math.max(...joined.map(({ y }) => y)),
      height: Math.max(...joined.map(({ height }) => height)),
      pieces: joined,
    };
  });
}

function joinedPieces(row: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of row) {
    const last = joined.at(-1);
    const gap = last === undefined ? Infinity : piece.x - last.end;
    const height = Math.max(last?.height ?? 0, piece.height);
    // Text drawn twice, a shade apart, is bold by other means.
    if (
      last !== undefined &&
      last.text.endsWith(piece.text) &&
      piece.end <= last.end + 0.2 * height &&
      gap < -0.5 * height
    )
      continue;
    if (last === undefined || gap > WIDE * height || gap < -WIDE * height) {
      joined.push(piece);
      continue;
    }
    const blank = gap > BLANK * height && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
    joined[joined.length - 1] = {
      ...last,
      text: last.text + blank + piece.text,
      end: Math.max(last.end, piece.end),
      height,
    };
  }
  return joined;
}
