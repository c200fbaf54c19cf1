/** A block's rows → its text: lines that were only wrapped are one line again, wide gaps are empty lines. */
import type { Block } from './columns';
import type { Row } from './piece';

const BULLET = /^\s*(?:[•◦▪‣●○■□◆►▸➢✓·*\uf0b7\uf0a7\uf0d8]|[-–—]\s|\d{1,2}[.)]\s)/u;
const LONGEST_WORD = 30;

/** The text of a block. */
export function textOf(block: Block): string {
  const right = Math.max(...block.map(endOf));
  const step = usualStep(block);
  let text = '';
  block.forEach((row, i) => {
    const before = block[i - 1];
    if (before !== undefined)
      text += isWrapped(before, row, right, step) ? ' ' : row.y - before.y > 1.45 * step ? '\n\n' : '\n';
    text += lineOf(row);
  });
  // A word that was broken at the line's end: the break was just taken for a blank.
  return text.replace(/(\p{Ll}{2})[-\u2010\u00ad] (?=\p{Ll})(?!(?:und|oder|bzw|and|or|et|ou|y|o|to|sowie)\b)/gu, '$1');
}

const endOf = (row: Row): number => row.pieces.at(-1)?.end ?? 0;
const lineOf = (row: Row): string => row.pieces.map(({ text }) => text.trim()).join('\t');

/** The most frequent distance of base lines, in points. */
function usualStep(block: Block): number {
  const counts = new Map<number, number>();
  block.forEach((row, i) => {
    const before = block[i - 1];
    if (before === undefined) return;
    const step = Math.round((row.y - before.y) * 2) / 2;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  const [most] = [...counts].filter(([step]) => step > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 12;
}

/** Whether the row was begun only because the next word no longer fitted. */
function isWrapped(before: Row, row: Row, right: number, step: number): boolean {
  const [piece] = row.pieces;
  const [last] = before.pieces;
  if (piece === undefined || last === undefined || row.pieces.length > 1 || before.pieces.length > 1) return false;
  if (
    BULLET.test(piece.text) ||
    row.y - before.y > 1.35 * step ||
    Math.abs(row.height - before.height) > 0.12 * row.height
  )
    return false;
  if (piece.x < last.x - 0.5 * row.height) return false;
  const word = /^\S+/.exec(piece.text.trimStart())?.[0] ?? '';
  if (word.length > LONGEST_WORD) return false;
  const width = ((piece.end - piece.x) / Math.max(1, piece.text.length)) * (word.length + 1);
  return last.end + width > right + 0.1 * row.height;
}
