/** Files that want to harm: bombs, loops, lies, scripts. Each is made here, with what may become of it. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Refusal } from '@/utils/resume/refusal';
import { pdfOf, stream, textPage } from './pdf-file';

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** What it may end as; `read`: a proposal. */
  readonly outcomes: readonly (Refusal | 'read')[];
  /** Only the time limit ends it: for a worker that can be ended. */
  readonly endless?: boolean;
}

const docx = (xml: string | Uint8Array, more: Zippable = {}): Uint8Array =>
  zipSync({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml, ...more }, { level: 1 });
const fill = (size: number, words: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.alloc(size, words, encoding).buffer);
const P = '<w:p><w:r><w:t>Python</w:t></w:r></w:p>';

/** The archive with the unpacked sizes in all its heads replaced by a small one. */
function lying(archive: Uint8Array): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    const head = view.getUint32(at, true);
    if (head === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (head === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return copy;
}

function twice(): Uint8Array {
  const archive = docx(P, { 'word/documenu.xml': strToU8(P) });
  const text = Buffer.from(archive).toString('latin1').replaceAll('documenu', 'document');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const many = (count: number, name: (i: number) => string, content: Uint8Array): Zippable =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), content]));

const WORD: readonly HostileFile[] = [
  { name: 'bomb.docx', make: () => docx(fill(100_000_000, ' ')), outcomes: ['inflates'] },
  { name: 'text-bomb.docx', make: () => docx(fill(100_000_000, P)), outcomes: ['inflates'] },
  { name: 'paragraphs.docx', make: () => docx(fill(19_000_000, '<w:p></w:p>')), outcomes: ['too-long'] },
  {
    name: 'one-line.docx',
    make: () => docx(`<w:p><w:t>${'Python '.repeat(2_000_000)}</w:t></w:p>`),
    outcomes: ['read'],
  },
  { name: 'deep.docx', make: () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000) + P), outcomes: ['read'] },
  {
    name: 'laughs.docx',
    make: () =>
      docx(
        `<!DOCTYPE l [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><w:p><w:t>Python &a30;</w:t></w:p>`,
      ),
    outcomes: ['read'],
  },
  {
    name: 'entries.docx',
    make: () =>
      docx(
        P,
        many(5_000, (i) => `x/${i}.xml`, strToU8('x')),
      ),
    outcomes: ['too-many-parts'],
  },
  { name: 'lying.docx', make: () => lying(docx(fill(60_000_000, ' '))), outcomes: ['inflates', 'broken'] },
  {
    name: 'paths.docx',
    make: () => docx(P, { '../../../etc/passwd': strToU8('x'), 'C:\\x.exe': strToU8('x') }),
    outcomes: ['read'],
  },
  { name: 'twice.docx', make: () => twice(), outcomes: ['broken'] },
  {
    name: 'truncated.docx',
    make: () => docx(P.repeat(2_000)).subarray(0, 120),
    outcomes: ['broken', 'unknown-archive', 'no-text'],
  },
  { name: 'unclosed.docx', make: () => docx('<w:p><w:t>Python</w:t></w:p><w:p '), outcomes: ['broken'] },
  {
    name: 'headers.docx',
    make: () =>
      docx(
        P,
        many(500, (i) => `word/header${i}.xml`, fill(100_000, ' ')),
      ),
    outcomes: ['inflates'],
  },
  { name: 'zip-in-zip.zip', make: () => zipSync({ 'a.zip': docx(P) }), outcomes: ['unknown-archive'] },
  {
    name: 'entities.docx',
    make: () => docx(`<w:p><w:t>${'&#x41;'.repeat(2_000_000)} Python</w:t></w:p>`),
    outcomes: ['read', 'no-text'],
  },
  { name: 'brackets.docx', make: () => docx(fill(15_000_000, '<')), outcomes: ['broken', 'no-text'] },
];

const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

/** In the letters of Ascii85. */
function base85(bytes: Uint8Array): Uint8Array {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    const value = ((a * 256 + b) * 256 + c) * 256 + d;
    letters.push(...[4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(value / 85 ** power) % 85))));
  }
  return strToU8(`${letters.join('')}~>`);
}

/** LZW that unpacks to some 7 MB of zeros a cycle: each code is the one before with one more zero. */
function lzwZeros(cycles: number): Uint8Array {
  const codes = Array.from({ length: cycles }, () => [
    256,
    0,
    ...Array.from({ length: 3_836 }, (_, i) => 258 + i),
  ]).flat();
  let bits = '';
  let known = 258;
  for (const code of codes) {
    bits += code.toString(2).padStart(known >= 2047 ? 12 : known >= 1023 ? 11 : known >= 511 ? 10 : 9, '0');
    // The first code after the clearing adds none to the table.
    known = code === 256 ? 257 : known + 1;
  }
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

const PDF: readonly HostileFile[] = [
  {
    name: 'bomb.pdf',
    make: () => pdfOf([stream('/Filter /FlateDecode', packed(fill(150_000_000, ' ')))]),
    outcomes: ['inflates'],
  },
  {
    name: 'double-bomb.pdf',
    make: () => pdfOf([stream('/Filter [/FlateDecode /FlateDecode]', packed(packed(fill(300_000_000, ' '))))]),
    outcomes: ['inflates'],
  },
  {
    name: 'hex-bomb.pdf',
    make: () => pdfOf([stream('/Filter [/RunLengthDecode /RunLengthDecode]', fill(4_000_000, '\x81', 'latin1'))]),
    outcomes: ['inflates'],
  },
  {
    name: 'base85-bomb.pdf',
    make: () => pdfOf([stream('/Filter [/A85 /Fl]', base85(packed(fill(150_000_000, ' '))))]),
    outcomes: ['inflates'],
  },
  {
    name: 'lzw-bomb.pdf',
    make: () => pdfOf([stream('/Filter /LZWDecode', lzwZeros(4))]),
    outcomes: ['inflates'],
  },
  {
    name: 'named-bomb.pdf',
    make: () => pdfOf([stream('/Filter /Fl#61teDecode', packed(fill(150_000_000, ' ')))]),
    outcomes: ['inflates'],
  },
  {
    name: 'referred-bomb.pdf',
    make: () =>
      Buffer.concat([
        pdfOf([stream('/Filter 9 0 R', packed(fill(150_000_000, ' ')))]),
        strToU8('9 0 obj [/FlateDecode] endobj'),
      ]),
    outcomes: ['inflates'],
  },
  {
    name: 'padded-bomb.pdf',
    make: () => pdfOf([stream(`/Filter /FlateDecode /Pad (${' '.repeat(5_000)})`, packed(fill(150_000_000, ' ')))]),
    outcomes: ['inflates'],
  },
  {
    name: 'picture-bomb.pdf',
    make: () => pdfOf([stream('/Subtype /Image /Filter /FlateDecode', packed(fill(300_000_000, ' ')))]),
    outcomes: ['inflates'],
  },
  {
    name: 'objects.pdf',
    make: () => pdfOf([stream('', strToU8(Array.from({ length: 200_000 }, (_, i) => `${i} 0 obj `).join('')))]),
    outcomes: ['too-many-parts'],
  },
  {
    name: 'tree-loop.pdf',
    make: () => pdfOf([textPage('Python')], { kids: '[2 0 R 2 0 R]' }),
    outcomes: ['broken', 'read', 'scanned'],
  },
  {
    name: 'count.pdf',
    make: () => pdfOf([textPage('Python developer since 2015')], { count: 2_000_000_000 }),
    outcomes: ['broken', 'read', 'scanned'],
  },
  {
    name: 'pages.pdf',
    make: () => pdfOf(Array.from({ length: 2_000 }, (_, i) => textPage(`Python on page ${i} of a life's work`))),
    outcomes: ['read', 'too-many-parts'],
  },
  {
    name: 'contents-loop.pdf',
    make: () =>
      pdfOf([stream('', strToU8('/F Do '.repeat(2_000)))], {
        page: '/Resources << /XObject << /F 4 0 R >> >>',
        first: '/Type /XObject /Subtype /Form /Resources << /XObject << /F 4 0 R >> >>',
      }),
    outcomes: ['scanned', 'broken', 'timed-out', 'crashed'],
    endless: true,
  },
  {
    name: 'script.pdf',
    make: () =>
      pdfOf([textPage('Python developer for many years')], {
        root: '/OpenAction << /S /JavaScript /JS (globalThis.harmed = 1; app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>',
      }),
    outcomes: ['read'],
  },
  {
    name: 'font-matrix.pdf',
    make: () =>
      pdfOf([textPage('Python developer for many years')], {
        font: '/FontMatrix [1 2 3 4 5 (0\\); globalThis.harmed = 1; //)]',
      }),
    outcomes: ['read', 'broken'],
  },
  {
    name: 'locked.pdf',
    make: () =>
      pdfOf([textPage('Python')], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
      }),
    outcomes: ['locked'],
  },
  {
    name: 'scanned.pdf',
    make: () => pdfOf([stream('', strToU8('q 500 0 0 700 0 0 cm /I Do Q'))]),
    outcomes: ['scanned'],
  },
  {
    name: 'pieces.pdf',
    make: () =>
      pdfOf([
        stream(
          '/Filter /FlateDecode',
          packed(
            strToU8(
              `BT /F1 9 Tf ${Array.from({ length: 60_000 }, (_, i) => `1 0 0 1 ${(i % 90) * 6} ${(i % 777) * 1} Tm (ab) Tj`).join('\n')} ET`,
            ),
          ),
        ),
      ]),
    outcomes: ['too-long', 'timed-out'],
  },
  { name: 'truncated.pdf', make: () => pdfOf([textPage('Python')]).subarray(0, 150), outcomes: ['broken', 'scanned'] },
  { name: 'nothing.pdf', make: () => strToU8('%PDF-1.7\n'), outcomes: ['broken'] },
  {
    name: 'streams.pdf',
    make: () => pdfOf(Array.from({ length: 6_000 }, () => stream('', strToU8(' ')))),
    outcomes: ['too-many-parts'],
  },
];

const TEXT: readonly HostileFile[] = [
  { name: 'line.txt', make: () => fill(9_900_000, 'Python and '), outcomes: ['read'] },
  { name: 'dots.txt', make: () => fill(100_000, '.'), outcomes: ['read'] },
  { name: 'initials.txt', make: () => fill(100_000, 'U.S.A. '), outcomes: ['read'] },
  { name: 'years.txt', make: () => fill(100_000, '2010 – '), outcomes: ['read'] },
  { name: 'stars.md', make: () => fill(100_000, '**a*_'), outcomes: ['read'] },
  { name: 'links.md', make: () => fill(100_000, '[a]('), outcomes: ['read'] },
  { name: 'deep.json', make: () => strToU8(`{"skills":${'['.repeat(1_000_000)}`), outcomes: ['read'] },
  {
    name: 'proto.json',
    make: () =>
      strToU8('{"skills":[{"name":"Python","__proto__":{"harmed":1}}],"__proto__":{"harmed":1},"constructor":{}}'),
    outcomes: ['read'],
  },
  {
    name: 'quotes.zip',
    make: () => zipSync({ 'Skills.csv': strToU8(`Name\n${'"'.repeat(5_000_001)}`) }),
    outcomes: ['read', 'no-text'],
  },
  {
    name: 'commas.zip',
    make: () => zipSync({ 'Positions.csv': strToU8(`Title,${','.repeat(3_000_000)}\n${','.repeat(3_000_000)}`) }),
    outcomes: ['read', 'no-text'],
  },
  { name: 'large.txt', make: () => new Uint8Array(10_000_001), outcomes: ['too-large'] },
  { name: 'zeros.pdf', make: () => new Uint8Array(9_000_000), outcomes: ['unknown-kind'] },
];

export const HOSTILE_FILES: readonly HostileFile[] = [...WORD, ...PDF, ...TEXT];
