/** The largest block of running text: the last layer, and the one that survives when every name on a page has changed. */
import { isElement, isSilent, squeeze } from './text';

/** Parts of a page's frame: never read, and what holds one is frame itself. */
const frame = new Set(['nav', 'header', 'footer', 'aside', 'dialog']);
const frameRole = /^(navigation|dialog|banner|contentinfo|complementary|search|toolbar|tablist|menu)$/;
/** May stand around a description (a page that is one big form), never in one. */
const around = new Set(['h1', 'form', 'input', 'select', 'textarea']);

/** A page may hold hundreds of thousands of elements, or nest them deeper than the stack. */
const MOST_ELEMENTS = 50_000;
const MOST_LEVELS = 500;

interface Size {
  /** Characters outside links. */
  text: number;
  /** Characters in links. */
  links: number;
  buttons: number;
  /** Whether something stands in it that no description contains. */
  framed: boolean;
}

/**
 * The elements that hold the bulk of the running text below `scope`, in reading order: no menus, forms, link lists.
 * Empty where there is no text outside those.
 */
export function mainText(scope: Element): Element[] {
  const sizes = new Map<Element, Size>();
  measure(scope, sizes);
  let best: Element | undefined;
  for (const [element, size] of sizes) {
    if (isText(size) && (!best || size.text > (sizes.get(best)?.text ?? 0))) best = element;
  }
  return best ? narrow(best, sizes) : [];
}

/** Characters of running text in `elements`. */
export function runningText(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + measure(element, new Map()).text, 0);
}

/** Whether menus, margins or mostly links stand in the element. */
export function isFramed(element: Element): boolean {
  const { text, links } = measure(element, new Map());
  return (
    links >= text * 0.5 || element.querySelector('nav,footer,aside,[role="navigation"],[role="contentinfo"]') !== null
  );
}

function isText({ text, links, buttons, framed }: Size): boolean {
  return text > 0 && !framed && buttons <= 1 && links < text * 0.5;
}

/** Goes down while one child holds nearly all: the frame's own heading and date stay outside. */
function narrow(element: Element, sizes: Map<Element, Size>): Element[] {
  const whole = sizes.get(element)?.text ?? 0;
  for (const child of element.children) {
    if ((sizes.get(child)?.text ?? 0) > whole * 0.9) return narrow(child, sizes);
  }
  return [element];
}

function measure(element: Element, sizes: Map<Element, Size>, level = 0): Size {
  const size: Size = { text: 0, links: 0, buttons: 0, framed: around.has(element.localName) };
  if (level > MOST_LEVELS || sizes.size > MOST_ELEMENTS) return size;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) size.text += squeeze(child.nodeValue ?? '').length;
    else if (isElement(child)) addChild(size, child, sizes, level);
  }
  sizes.set(element, size);
  return size;
}

function addChild(size: Size, child: Element, sizes: Map<Element, Size>, level: number): void {
  const role = child.getAttribute('role') ?? '';
  if (child.localName === 'button' || role === 'button') size.buttons++;
  else if (frame.has(child.localName) || frameRole.test(role)) size.framed = true;
  else if (!isSilent(child)) {
    const part = measure(child, sizes, level + 1);
    const isLink = child.localName === 'a';
    size.framed ||= part.framed;
    size.buttons += part.buttons;
    size.links += isLink ? part.text + part.links : part.links;
    size.text += isLink ? 0 : part.text;
  } else size.framed ||= around.has(child.localName);
}
