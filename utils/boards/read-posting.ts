/** Reads the posting of a page: by the reader's own choice, by the board's file, else by what all job pages share. */
import type { Finding } from './board';
import { chosen } from './choice';
import { readGenerically } from './generic';
import { boardFor } from './index';
import { selectedElements } from './layers/selection';
import { namedByWindow } from './web';

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
  const choice = {
    selected: selectedElements(options.selection ?? null),
    pointed: options.pointed ? matching(document, options.pointed) : [],
  };
  return chosen(finding, choice, board, (elements, layer) =>
    namedByWindow(document, url, { id: board?.jobId(url) }, elements, layer),
  );
}

function matching(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
