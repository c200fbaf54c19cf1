/** The way back from offsets in a text to places in a page. */

/**
 * Stretches of a text that stand one to one in one text node, in text order. White space that was put in between, or that
 * stands for several characters of the page, belongs to none.
 */
export class TextMap {
  private readonly nodes: Text[] = [];
  private readonly nodeStarts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Adds `length` units that stand at `start` in the text and at `nodeStart` in the node. Calls come in text order. */
  add(node: Text, nodeStart: number, start: number, length: number): void {
    const last = this.nodes.length - 1;
    const lastStart = this.starts[last] ?? 0;
    const lastNodeStart = this.nodeStarts[last] ?? 0;
    if (this.nodes[last] === node && this.ends[last] === start && start - lastStart === nodeStart - lastNodeStart) {
      this.ends[last] = start + length;
      return;
    }
    this.nodes.push(node);
    this.nodeStarts.push(nodeStart);
    this.starts.push(start);
    this.ends.push(start + length);
  }

  /**
   * The range of the page that text[start, end) stands for; null where nothing of it stands in a page any more, or where
   * the page changed under it.
   */
  rangeFor(start: number, end: number): AbstractRange | null {
    const first = this.firstEndingAfter(start);
    const last = this.firstEndingAfter(end - 1);
    const from = this.nodes[first];
    // The end may fall on white space of ours: then the stretch before it is the last.
    const lastIndex = last < this.nodes.length && (this.starts[last] ?? 0) < end ? last : last - 1;
    const to = this.nodes[lastIndex];
    if (start >= end || from === undefined || to === undefined || lastIndex < first) return null;
    const fromOffset = (this.nodeStarts[first] ?? 0) + Math.max(0, start - (this.starts[first] ?? 0));
    const toStretch = Math.min(end, this.ends[lastIndex] ?? 0) - (this.starts[lastIndex] ?? 0);
    return makeRange(from, fromOffset, to, (this.nodeStarts[lastIndex] ?? 0) + toStretch);
  }

  /** Index of the first stretch whose end is greater than `offset`. */
  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function makeRange(from: Text, fromOffset: number, to: Text, toOffset: number): AbstractRange | null {
  if (!isShown(from) || !isShown(to) || fromOffset >= from.length || toOffset > to.length) return null;
  // A static range costs the page's own edits nothing; a live one makes removing the description 10 % slower.
  if (typeof StaticRange === 'function') {
    return new StaticRange({ startContainer: from, startOffset: fromOffset, endContainer: to, endOffset: toOffset });
  }
  const range = from.ownerDocument.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range;
}

/** Documents made by a parser have no window: their text is connected and still nowhere to be seen. */
function isShown(node: Text): boolean {
  return node.isConnected && node.ownerDocument.defaultView !== null;
}
