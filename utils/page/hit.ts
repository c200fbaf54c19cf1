/** Which of many ranges lies under a point of the window. */

/** A point may miss a word by so many CSS pixels. */
const SLACK = 2;

/** What is used of a document: `caretRangeFromPoint` is what Chromium had before 128. */
interface Carets {
  caretPositionFromPoint?(x: number, y: number): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * Makes the test for these ranges; each call of it costs one look-up of the caret, and boxes only where that hits.
 * @returns the index of the range under the point; -1: none
 */
export function hitTest(ranges: readonly AbstractRange[]): (document: Document, x: number, y: number) => number {
  const byNode = new Map<Node, number[]>();
  for (const [index, { startContainer, endContainer }] of ranges.entries()) {
    for (const node of new Set([startContainer, endContainer])) byNode.set(node, [...(byNode.get(node) ?? []), index]);
  }
  return (document, x, y) => {
    const caret = caretAt(document, x, y);
    if (caret === null) return -1;
    for (const index of byNode.get(caret.node) ?? []) {
      const range = ranges[index];
      // A caret stands beside the character, even where the point is far away on the same line.
      if (range !== undefined && reaches(range, caret.node, caret.offset) && isOver(range, x, y)) return index;
    }
    return -1;
  };
}

function caretAt(document: Carets, x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (document.caretPositionFromPoint !== undefined) {
    const at = document.caretPositionFromPoint(x, y);
    return at === null ? null : { node: at.offsetNode, offset: at.offset };
  }
  const at = document.caretRangeFromPoint?.(x, y) ?? null;
  return at === null ? null : { node: at.startContainer, offset: at.startOffset };
}

function reaches(range: AbstractRange, node: Node, offset: number): boolean {
  const afterStart = range.startContainer !== node || range.startOffset <= offset;
  return afterStart && (range.endContainer !== node || offset <= range.endOffset);
}

/** Whether the point lies on the range, or close by. */
export function isOver(range: AbstractRange, x: number, y: number): boolean {
  return boxesOf(range).some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}

/** The boxes of what the range covers, one a line; none where it left the page. */
export function boxesOf(range: AbstractRange): readonly DOMRect[] {
  const live = liveRange(range);
  return live === null ? [] : [...live.getClientRects()];
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  const document = startContainer.ownerDocument;
  if (document === null || !startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The page cut the text under it.
    return null;
  }
}
