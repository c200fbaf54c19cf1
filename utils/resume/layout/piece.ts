/** A piece of text at its place on a page, in points; y grows downwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Right edge. */
  readonly end: number;
  /** Base line. */
  readonly y: number;
  /** Height of the letters. */
  readonly height: number;
  /** Place in the order in which the page draws. */
  readonly order: number;
}

/** Pieces of one base line, from left to right. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}
