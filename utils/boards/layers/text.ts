/** Words of foreign elements, as far as finding a posting needs them: one line, or a length. */

/** Elements whose text nobody reads as part of a posting. */
const silent = new Set([
  'style',
  'script',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
  'head',
]);
const readAloudOnly = /visually-?hidden|sr-only|a11y-text|screen-?reader/i;

/** Whether the element and what is in it takes no part in the page's text. */
export function isSilent(element: Element): boolean {
  return (
    silent.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '')
  );
}

/** Enough for any title and for telling a description from a teaser; a page of 10 MB must not hold up the reader. */
const MOST_CHARACTERS = 50_000;
const MOST_NODES = 10_000;

/**
 * The text below a node without silent parts, white space as it stands; a space where one element ends and the next
 * begins. Without recursion: a page may nest deeper than the stack.
 */
function gather(root: Node, most = MOST_CHARACTERS): string {
  let text = '';
  let node = root.firstChild;
  for (let left = MOST_NODES; node && left > 0 && text.length < most; left--) {
    let inner: ChildNode | null = null;
    if (node.nodeType === 3 || node.nodeType === 4) text += (node.nodeValue ?? '').slice(0, MOST_CHARACTERS);
    else if (isElement(node) && !isSilent(node) && !readAloudOnly.test(node.getAttribute('class') ?? '')) {
      inner = node.firstChild;
      if (!isInline(node)) text += ' ';
    }
    let next: Node = node;
    while (!inner && !next.nextSibling) {
      const parent: ParentNode | null = next.parentNode;
      if (!parent || parent === root) return text;
      if (isElement(parent) && !isInline(parent)) text += ' ';
      next = parent;
    }
    node = inner ?? next.nextSibling;
  }
  return text;
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const isInline = (element: Element): boolean => inline.has(element.localName);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Runs of white space as one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}

/** The element's text as one line, or undefined where there is none. */
export function line(element: Element | null | undefined): string | undefined {
  return (element && squeeze(gather(element))) || undefined;
}

/** Whether there is any text in the element; reads no further than the first of it. */
export function hasText(element: Element): boolean {
  return squeeze(gather(element, 500)) !== '';
}

/** The first of the elements that has text, as one line. */
export function firstLine(scope: ParentNode, selector: string): string | undefined {
  for (const element of scope.querySelectorAll(selector)) {
    const text = line(element);
    if (text) return text;
  }
  return undefined;
}

/** Length of the elements' text in UTF-16 units, white space counted once. */
export function textLength(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (line(element)?.length ?? 0), 0);
}

/** Whether `a` stands before `b` in the document, or around it. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
