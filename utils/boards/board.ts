/** A job site we can read. One file a board; `index.ts` lists them. */

/** Which reader found the posting, from the most to the least certain. */
export type Layer = 'board' | 'json-ld' | 'microdata' | 'headings' | 'main-text' | 'selection' | 'pointed';

/** A posting on a page: live elements of its description, so that marks can be painted where the words stand. */
export interface Found {
  readonly state: 'found';
  /** The board's own id of the job. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** The description, in reading order. Elements that are not in the page (parsed from JSON-LD) can be read, not marked. */
  readonly elements: readonly Element[];
  readonly layer: Layer;
}

/**
 * Why there is nothing to read: `none` is not a posting at all (say nothing); `pending` is a posting whose text is not
 * there yet or still belongs to the previous job (look again); the others are told to the user.
 */
export interface NotFound {
  readonly state: 'none' | 'pending' | 'signed-out' | 'empty' | 'unknown-layout';
  /** One English sentence for the command line and the layout report. */
  readonly reason: string;
}

export type Finding = Found | NotFound;

export interface Board {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  /** Whether its postings may stand in frames of other pages or of its own. */
  readonly frames?: boolean;
  /** Whether one page holds many postings and the one in view counts. */
  readonly scrolls?: boolean;
  /** Hosts of the same board that no match pattern can say, tested against the host name. */
  readonly hosts?: RegExp;
  /** The job the address points to, or undefined where the address is of no posting. Pure. */
  jobId(url: URL): string | undefined;
  /** Reads the page as it stands: no waiting, no writing, no browser API. */
  find(document: Document, url: URL): Finding;
}

/** Declares a board. */
export function defineBoard(board: Board): Board {
  return board;
}
