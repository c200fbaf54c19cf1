/** PDF files written by hand, so that they can be wrong in any way. */

interface Wrongs {
  /** More in the catalogue, in each page, in the first content's dictionary, in the font, in the trailer. */
  readonly root?: string;
  readonly page?: string;
  readonly first?: string;
  readonly font?: string;
  readonly trailer?: string;
  readonly kids?: string;
  readonly count?: number;
}

/** A stream object with more in its dictionary. */
export function stream(
  dictionary: string,
  bytes: Uint8Array,
): { readonly dictionary: string; readonly bytes: Uint8Array } {
  return { dictionary, bytes };
}

/** The content of a page with one line. */
export function textPage(words: string): ReturnType<typeof stream> {
  return stream('', new TextEncoder().encode(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`));
}

/** A file with a page for each content. */
export function pdfOf(contents: readonly ReturnType<typeof stream>[], wrongs: Wrongs = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, body: string, bytes?: Uint8Array): void => {
    places[number] = length;
    put(`${number} 0 obj\n${body}\n`);
    if (bytes) {
      put('stream\n');
      put(bytes);
      put('\nendstream\n');
    }
    put('endobj\n');
  };
  put('%PDF-1.7\n');
  const pageNumber = (i: number): number => 4 + contents.length + i;
  object(1, `<< /Type /Catalog /Pages 2 0 R ${wrongs.root ?? ''} >>`);
  const kids = wrongs.kids ?? `[${contents.map((_, i) => `${pageNumber(i)} 0 R`).join(' ')}]`;
  object(2, `<< /Type /Pages /Kids ${kids} /Count ${wrongs.count ?? contents.length} >>`);
  object(3, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${wrongs.font ?? ''} >>`);
  contents.forEach(({ dictionary, bytes }, i) => {
    object(4 + i, `<< /Length ${bytes.length} ${dictionary} ${i === 0 ? (wrongs.first ?? '') : ''} >>`, bytes);
  });
  contents.forEach((_, i) => {
    const resources = wrongs.page ?? '/Resources << /Font << /F1 3 0 R >> >>';
    object(
      pageNumber(i),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${4 + i} 0 R ${resources} >>`,
    );
  });
  const start = length;
  const lines = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${places.length}\n0000000000 65535 f \n${lines.join('')}`);
  put(`trailer\n<< /Size ${places.length} /Root 1 0 R ${wrongs.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(pieces));
}
