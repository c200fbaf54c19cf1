/** The text of a PDF by pdf.js: no drawing, no fonts, no scripts, no forms. Runs in the résumé's own worker only. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_PAGES, MOST_PIECES } from '@/utils/resume/limits';
import { pagesText } from '@/utils/resume/layout/page-text';
import type { Piece } from '@/utils/resume/layout/piece';
import { RefusedFile } from '@/utils/resume/refusal';
import { measureStreams } from './pdf-streams';
import { texLetters } from './tex-letters';

export interface PdfText {
  readonly text: string;
  readonly pagesCut: boolean;
}

/** Fewer letters than this on all pages are a picture with a stamp on it. */
const FEWEST_LETTERS = 20;

/** @throws RefusedFile when it is locked, broken, a bomb, or holds pictures of text only */
export async function pdfText(bytes: Uint8Array, onPage: (page: number, of: number) => void): Promise<PdfText> {
  measureStreams(bytes);
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: bytes,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // A picture or font that is wrong takes no text away; loops and bombs meet the limits.
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const last = Math.min(pdf.numPages, MOST_PAGES);
    const pages: Piece[][] = [];
    for (let number = 1; number <= last; number++) {
      onPage(number, last);
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const [, , , top = 0] = page.view;
      const pieces = items.flatMap((item, order): Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
        const height = Math.hypot(skew, scale);
        // Text that is turned on its side is an ornament.
        return height <= 0 || Math.abs(skew) > Math.abs(scale)
          ? []
          : [{ text: texLetters(item.str), x, end: x + item.width, y: top - y, height, order }];
      });
      if (pieces.length > MOST_PIECES) throw new RefusedFile('too-long');
      pages.push(pieces);
      page.cleanup();
    }
    const text = pagesText(pages);
    if (text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) throw new RefusedFile('scanned');
    return { text, pagesCut: pdf.numPages > last };
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile(error instanceof PasswordException ? 'locked' : 'broken', { cause: error });
  } finally {
    await task.destroy();
  }
}
