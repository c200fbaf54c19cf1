/** The text of a Word document: its `w:t`, read in one pass. Entities are not expanded, so that none can grow. */
import { MOST_PARAGRAPHS } from '@/utils/resume/limits';
import { RefusedFile } from '@/utils/resume/refusal';
import { decode } from './decode';

const PART = /^word\/(document|header\d*|footnotes|endnotes|footer\d*)\.xml$/;
const ORDER = ['header', 'document', 'footnotes', 'endnotes', 'footer'];

/** Whether the entry of the archive holds text of the document. */
export function isDocxPart(name: string): boolean {
  return PART.test(name);
}

const rank = (name: string): number => ORDER.findIndex((part) => name.startsWith(`word/${part}`));

/** The text, a line a paragraph, an empty line before headings; points of lists begin with "- ". */
export function docxText(files: ReadonlyMap<string, Uint8Array>): string {
  const lines: string[] = [];
  for (const name of [...files.keys()].sort((a, b) => rank(a) - rank(b))) {
    readPart(decode(files.get(name) ?? new Uint8Array()), lines);
  }
  return lines.join('\n');
}

const LIST_STYLE = /w:val="[^"]*(?:list|bullet|aufz)/i;
const HEADING_STYLE = /w:val="[^"]*(?:head|title|berschrift|titre|t[ií]tulo)/i;

function readPart(xml: string, lines: string[]): void {
  let words = '';
  let bullet = false;
  let heading = false;
  /** Depth of the copies for old programs that stand beside text boxes. */
  let fallback = 0;
  let inText = false;
  const endParagraph = (): void => {
    const line = words.trim();
    if (line !== '') {
      if (heading) lines.push('');
      if (lines.push(bullet ? `- ${line}` : line) > 2 * MOST_PARAGRAPHS) throw new RefusedFile('too-long');
    }
    words = '';
    bullet = heading = false;
  };
  let paragraphs = 0;
  for (let at = xml.indexOf('<'); at >= 0;) {
    const close = xml.indexOf('>', at);
    if (close < 0) throw new RefusedFile('broken');
    const tag = xml.slice(at + 1, close);
    const next = xml.indexOf('<', close);
    const name = /^\/?[\w:]*/.exec(tag)?.[0] ?? '';
    if (name === 'mc:Fallback' && !tag.endsWith('/')) fallback++;
    else if (name === '/mc:Fallback') fallback--;
    else if (fallback <= 0) {
      switch (name) {
        case 'w:p':
          if (++paragraphs > MOST_PARAGRAPHS) throw new RefusedFile('too-long');
          // A text box inside a paragraph has paragraphs of its own.
          endParagraph();
          break;
        case '/w:p':
          endParagraph();
          break;
        case '/w:tr':
          endParagraph();
          lines.push('');
          break;
        case 'w:t':
          inText = !tag.endsWith('/');
          break;
        case '/w:t':
          inText = false;
          break;
        case 'w:tab':
        case 'w:ptab':
          if (!tag.includes('w:val')) words += '\t';
          break;
        case 'w:br':
        case 'w:cr':
          words += tag.includes('"page"') ? ' ' : '\n';
          break;
        case 'w:noBreakHyphen':
          words += '-';
          break;
        case 'w:numPr':
          bullet = true;
          break;
        case 'w:pStyle':
          if (LIST_STYLE.test(tag)) bullet = true;
          else if (HEADING_STYLE.test(tag)) heading = true;
          break;
        case 'w:outlineLvl':
          heading = true;
          break;
        default:
      }
      if (inText && next > close + 1) words += unescape(xml.slice(close + 1, next));
    }
    at = next;
  }
  endParagraph();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; any other stays as it is written. */
function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
