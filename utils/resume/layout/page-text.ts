/** The text of all pages: columns one after the other, without what every page repeats. */
import { blocksOf } from './columns';
import { textOf } from './paragraphs';
import type { Piece } from './piece';
import { rowsOf } from './rows';

const EDGE_ROWS = 2;
const PAGE_NUMBER = /^(?:page|seite|página|pagina|p\.)?\s*\d{1,3}(?:\s*(?:of|von|sur|de|\/)\s*\d{1,3})?$/i;

/** @param pages the pieces of each */
export function pagesText(pages: readonly (readonly Piece[])[]): string {
  const repeated = repeatedEdges(pages);
  return pages
    .map((pieces, page) => {
      const kept = pieces.filter((piece) => !repeated.has(keyOf(piece, page)));
      return blocksOf(kept).map(textOf).join('\n\n');
    })
    .join('\n\n');
}

const keyOf = ({ order }: Piece, page: number): string => `${page}:${order}`;

/** Heads and feet: rows at a page's edge that another page has too, but for their figures. The first head stays. */
function repeatedEdges(pages: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const edges = pages.map((pieces) => {
    const rows = rowsOf(pieces);
    return [...rows.slice(0, EDGE_ROWS), ...rows.slice(EDGE_ROWS).slice(-EDGE_ROWS)].map((row) => ({
      row,
      words: row.pieces
        .map(({ text }) => text.trim())
        .join(' ')
        .replace(/\d+/g, '#'),
    }));
  });
  const seen = new Set<string>();
  const dropped = new Set<string>();
  edges.forEach((rows, page) => {
    for (const { row, words } of rows) {
      const plain = words.replaceAll('#', '1');
      const repeats = seen.has(words) || PAGE_NUMBER.test(plain);
      if (repeats) {
        const inRow = (piece: Piece): boolean =>
          Math.abs(piece.y - row.y) < 0.45 * row.height &&
          row.pieces.some(({ x, end }) => piece.x >= x - 0.1 && piece.end <= end + 0.1);
        for (const piece of pages[page] ?? []) if (inRow(piece)) dropped.add(keyOf(piece, page));
      }
    }
    for (const { words } of rows) seen.add(words);
  });
  return dropped;
}
