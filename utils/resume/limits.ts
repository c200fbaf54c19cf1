/** How much of a file is looked at. The figures are those of the hostile files that were measured (tests/resume/hostile.ts). */

/** Bytes of a file. A résumé of many pages with photographs stays below it. */
export const MOST_BYTES = 10_000_000;
/** Bytes that the wanted parts of an archive, or the streams of a PDF, may become. */
export const MOST_INFLATED = 20_000_000;
/** Bytes that the pictures of a PDF may become: eight scanned pages in colour. */
export const MOST_PICTURED = 200_000_000;
/** Entries of an archive. */
export const MOST_ENTRIES = 2_000;
/** Paragraphs of a Word document. */
export const MOST_PARAGRAPHS = 20_000;
/** Pages of a PDF that are read. */
export const MOST_PAGES = 50;
/** Pieces of text on one page: a page that people read has some thousands at most. */
export const MOST_PIECES = 20_000;
/** Ms after which the reader is ended. */
export const MOST_TIME = 8_000;
