/** Brings a place of the page before the reader's eyes. */
import type { Painter } from './paint';

/** Scrolls to the range and flashes it for a moment. False when the page does not show it: a closed "see more". */
export function reveal(range: AbstractRange, painter: Painter): boolean {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (element === null || view === null || view === undefined) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  painter.flash(range);
  return isDrawn(range);
}

/** Whether the place is drawn at all: neither without boxes nor cut off by an ancestor that hides what overflows. */
export function isDrawn(range: AbstractRange): boolean {
  const element = range.startContainer.parentElement;
  if (element?.isConnected !== true || !range.endContainer.isConnected) return false;
  const box = boxOf(range, element.ownerDocument);
  if (box.width === 0 || box.height === 0) return false;
  const middle = box.top + box.height / 2;
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    // What lies beyond a scroll pane's edge can be scrolled to.
    if (overflowY === 'auto' || overflowY === 'scroll' || outer === element.ownerDocument.body) break;
    if (overflowY !== 'hidden' && overflowY !== 'clip') continue;
    const { top, bottom, height } = outer.getBoundingClientRect();
    // Inline elements have no box of their own to cut with.
    if (height > 0 && (middle < top || middle > bottom)) return false;
  }
  return true;
}

function boxOf(range: AbstractRange, document: Document): DOMRect {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect();
}
