/** What readers themselves choose on a page: text they selected, or the element they pointed at. */
import type { Board, Finding, Layer } from './board';
import { cleanAddress } from './address';
import { firstLine, squeeze, textLength } from './layers/text';

export interface Choice {
  /** The elements of a selection: they are the description, whatever the page says. */
  readonly selected?: readonly Element[];
  /** The elements pointed at on this site; asked before the layers that guess. */
  readonly pointed?: readonly Element[];
}

/** Makes a finding of a description where the page gave none. */
type Name = (elements: readonly Element[], layer: Layer) => Finding;

/** The finding as the reader's choice makes it. `board` is that of the page, undefined on pages of none. */
export function chosen(
  finding: Finding,
  { selected = [], pointed = [] }: Choice,
  board: Board | undefined,
  name: Name,
): Finding {
  const choose: Name = (elements, layer) =>
    finding.state === 'found' ? { ...finding, elements, layer } : name(elements, layer);
  if (selected.length > 0) return choose(selected, 'selection');
  return isDoubtful(finding, board) && textLength(pointed) > 0 ? choose(pointed, 'pointed') : finding;
}

/** As what a board's page is found where nothing else of it is: the address says which job it is. */
export function namedByPage(board: Board, document: Document, url: URL): Name {
  return (elements, layer) => {
    const id = board.jobId(url);
    if (id === undefined) return { state: 'none', reason: `This address of ${board.name} points to no posting.` };
    const title = firstLine(document, 'h1') ?? (squeeze(document.title) || board.name);
    return { state: 'found', id, url: cleanAddress(url, id), title, company: null, location: null, elements, layer };
  };
}

/** Whether what was pointed at knows better: never while the page still shows another job, or where it names its parts. */
function isDoubtful(finding: Finding, board: Board | undefined): boolean {
  switch (finding.state) {
    case 'found':
      return finding.layer === 'headings' || finding.layer === 'main-text';
    case 'none':
      return board === undefined;
    case 'pending':
    case 'signed-out':
      return false;
    case 'empty':
    case 'unknown-layout':
      return true;
  }
}
