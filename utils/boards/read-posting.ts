/** Reads the posting of a page: by the reader's own choice, by the board's file, else by what all job pages share. */
import type { Finding, Layer } from './board';
import { asFound, readGenerically } from './generic';
import { boardFor } from './index';
import { selectedElements } from './layers/selection';
import { textLength } from './layers/text';

export interface ReadOptions {
  /** What the reader selected: it is the description, whatever the page says. */
  readonly selection?: Selection | null;
  /** The selector of the element the reader pointed out for this site; one that no longer matches is passed over. */
  readonly pointed?: string;
}

/** The posting the page shows now. Waits for nothing, writes nothing. `url` is the address that says which job is shown. */
export function readPosting(document: Document, url: URL, options: ReadOptions = {}): Finding {
  const board = boardFor(url);
  const finding = board ? board.find(document, url) : readGenerically(document, url);
  const choose = (elements: readonly Element[], layer: Layer): Finding =>
    finding.state === 'found'
      ? { ...finding, elements, layer }
      : asFound(document, url, { id: board?.jobId(url) }, elements, layer);
  const selected = selectedElements(options.selection ?? null);
  if (selected.length) return choose(selected, 'selection');
  const pointed = options.pointed ? matching(document, options.pointed) : [];
  return textLength(pointed) ? choose(pointed, 'pointed') : finding;
}

function matching(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
