/** The text of live elements as a reader sees it, with the way back to the page. */
import { isSkipped, keepsLineBreaks, linesAround } from './tags';
import { TextMap } from './text-map';

/** A description's text and the way back to its place. Never leaves the page. */
export interface PageText {
  /** Lines parted by \n, at most two in a row; table cells by \t; no white space at either end. */
  readonly text: string;
  /** True when a cap was reached and the rest left out. */
  readonly truncated: boolean;
  /** The place of text[start, end) in UTF-16 units; null where it does not stand in a page (any more). */
  rangeFor(start: number, end: number): AbstractRange | null;
}

/** The part of a computed style that decides where words and lines are parted. */
export type StyleOf = (element: Element) => Pick<CSSStyleDeclaration, 'display' | 'whiteSpace'>;

/** The caps keep a hostile page from blocking: text kept, text nodes read, nodes visited, characters looked at. */
export const MAX_CHARACTERS = 100_000;
export const MAX_TEXT_NODES = 20_000;
const MAX_NODES = 100_000;
const MAX_RAW_CHARACTERS = 1_000_000;
const MAX_STYLES = 500;
/** Between two pauses. */
const NODES_A_STEP = 32;

/** Values of `display` that leave a word whole; `inline-block` and its like make chips. */
const UNPARTED = /^(?:|inline|none|contents|ruby.*)$/;

const NEWLINE = 10;
const SPACE = 32;

/**
 * Reads the elements in the order given; one inside another is read once. Never re-parses markup: LinkedIn nests lists in
 * paragraphs, which no HTML parser leaves standing.
 * @param styleOf computed styles of a rendered page. Without it tags, `style` attributes and utility classes decide.
 */
export function readText(elements: readonly Element[], styleOf?: StyleOf): PageText {
  const steps = readInSteps(elements, styleOf);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `readText`, with a pause after every few nodes: for who must not hold the page up. Its nodes must stay meanwhile. */
export function* readInSteps(elements: readonly Element[], styleOf?: StyleOf): Generator<undefined, PageText> {
  const writer = new Writer(styleOf);
  const outermost = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  for (const element of new Set(outermost)) {
    writer.breakLine(2);
    yield* walk(element, writer);
    writer.breakLine(2);
  }
  const { map, truncated } = writer;
  // At the cap the last thing written may be a line break or a space.
  const text = truncated ? writer.text.slice(0, MAX_CHARACTERS).trimEnd() : writer.text;
  return { text, truncated, rangeFor: (start, end) => map.rangeFor(start, end) };
}

/** Document order without recursion: a page may nest deeper than the stack. */
function* walk(root: Element, writer: Writer): Generator<undefined, void> {
  let node: Node = root;
  for (let visited = 1; ; visited++) {
    if (visited % NODES_A_STEP === 0) yield;
    const entered = writer.enter(node);
    if (writer.truncated) return;
    let next = entered ? node.firstChild : null;
    if (next === null && entered) writer.leave(node);
    while (next === null) {
      if (node === root) return;
      next = node.nextSibling;
      if (next !== null) break;
      const parent: Node | null = node.parentNode;
      if (parent === null) return;
      node = parent;
      writer.leave(node);
    }
    node = next;
  }
}

/** Collects text, collapses white space as a browser does, and notes where each stretch came from. */
class Writer {
  text = '';
  truncated = false;
  readonly map = new TextMap();

  private newlines = 0;
  private cell = false;
  /** White space seen and not yet written: it is dropped at line ends. */
  private space: { node: Text; offset: number } | null = null;
  /** Inline elements whose borders stand between the last character and the next. */
  private borders: Element[] = [];
  private readonly preformatted: Element[] = [];
  private nodesLeft = MAX_NODES;
  private textNodesLeft = MAX_TEXT_NODES;
  private rawLeft = MAX_RAW_CHARACTERS;
  private stylesLeft = MAX_STYLES;

  constructor(private readonly styleOf: StyleOf | undefined) {}

  /** Reads a node itself; true when its children are to be visited. */
  enter(node: Node): boolean {
    if (--this.nodesLeft < 0) this.truncated = true;
    if (isText(node)) {
      if (--this.textNodesLeft < 0) this.truncated = true;
      else this.addText(node);
      return false;
    }
    if (!isElement(node)) return false;
    if (isSkipped(node)) {
      this.borders.push(node);
      return false;
    }
    if (node.localName === 'br') {
      this.newlines = Math.min(2, this.newlines + 1);
      return false;
    }
    if (keepsLineBreaks(node)) this.preformatted.push(node);
    this.border(node);
    return true;
  }

  leave(node: Node): void {
    if (!isElement(node)) return;
    if (this.preformatted.at(-1) === node) this.preformatted.pop();
    this.border(node);
  }

  /** Asks for `lines` newlines before the next character, not for so many more. */
  breakLine(lines: number): void {
    this.newlines = Math.max(this.newlines, lines);
  }

  private border(element: Element): void {
    const lines = linesAround(element);
    if (lines > 0) this.breakLine(lines);
    else if (element.localName === 'td' || element.localName === 'th') this.cell = true;
    else this.borders.push(element);
  }

  private addText(node: Text): void {
    const data = node.data;
    const length = Math.min(data.length, this.rawLeft);
    this.rawLeft -= length;
    let at = 0;
    while (at < length && !this.truncated) {
      const code = data.charCodeAt(at);
      if (isSpace(code)) at = this.addSpace(node, data, at, length);
      else if (isInvisible(code)) at++;
      else {
        const end = endOfRun(data, at + 1, length);
        this.addRun(node, data, at, end);
        at = end;
      }
    }
    if (length < data.length) this.truncated = true;
  }

  /** Takes a run of white space; returns where it ends. */
  private addSpace(node: Text, data: string, start: number, length: number): number {
    let end = start;
    let newlines = 0;
    while (end < length && isSpace(data.charCodeAt(end))) if (data.charCodeAt(end++) === NEWLINE) newlines++;
    // An empty line between words of one node is meant, whatever the style: LinkedIn's new layout has its breaks so.
    const blank = start === 0 && end === data.length;
    if (newlines > 0 && (this.isPreformatted(node) || (newlines > 1 && !blank))) {
      this.newlines = Math.min(2, this.newlines + newlines);
    } else this.space ??= { node, offset: start };
    return end;
  }

  private isPreformatted(node: Text): boolean {
    if (this.preformatted.length > 0) return true;
    const whiteSpace = node.parentElement === null ? undefined : this.style(node.parentElement)?.whiteSpace;
    return whiteSpace !== undefined && (whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces');
  }

  /** Writes what was asked for in between, then data[from, to). */
  private addRun(node: Text, data: string, from: number, to: number): void {
    this.separate();
    const room = MAX_CHARACTERS - this.text.length;
    let end = to;
    if (to - from > room) {
      end = from + Math.max(0, room);
      if (isHighSurrogate(data.charCodeAt(end - 1))) end--;
      this.truncated = true;
    }
    if (end <= from) return;
    this.map.add(node, from, this.text.length, end - from);
    this.text += data.slice(from, end);
  }

  private separate(): void {
    if (this.text.length > 0) {
      if (this.newlines === 0 && !this.cell && this.space === null) this.styledBorders();
      if (this.newlines > 0) this.text += this.newlines === 1 ? '\n' : '\n\n';
      else if (this.cell) this.text += '\t';
      else if (this.space !== null) {
        this.map.add(this.space.node, this.space.offset, this.text.length, 1);
        this.text += ' ';
      }
    }
    this.newlines = 0;
    this.cell = false;
    this.space = null;
    this.borders = [];
  }

  /** Words that no character parts may still stand apart by style: `<span>` set as a block or as a chip. */
  private styledBorders(): void {
    let chip = false;
    for (const element of this.borders) {
      const display = this.style(element)?.display;
      if (display === undefined || UNPARTED.test(display)) continue;
      chip = true;
      if (!display.startsWith('inline-')) this.newlines = 1;
    }
    if (chip && this.newlines === 0) this.text += ' ';
  }

  private style(element: Element): ReturnType<StyleOf> | undefined {
    return this.styleOf !== undefined && this.stylesLeft-- > 0 ? this.styleOf(element) : undefined;
  }
}

/** Where a run of characters ends that are written as they stand; single spaces between words are part of it. */
function endOfRun(data: string, start: number, length: number): number {
  for (let at = start; at < length; at++) {
    const code = data.charCodeAt(at);
    if (isInvisible(code)) return at;
    if (isSpace(code) && (code !== SPACE || at + 1 >= length || isSpaceOrInvisible(data.charCodeAt(at + 1)))) return at;
  }
  return length;
}

/** What HTML collapses, and the spaces that only look different. */
function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphens, zero-width spaces, word joiners and byte order marks: they part no word for a reader. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isSpaceOrInvisible(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text, and CDATA sections as XHTML has them. */
function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
