/** From one part of a page to the next that a reader could mean. */

export type Direction = 'larger' | 'smaller' | 'previous' | 'next';

const NEVER = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'link',
  'meta',
  'br',
  'wbr',
  'svg',
  'iframe',
  'option',
]);

/** The nearest part in this direction with words of its own; null at the page's edge. */
export function neighbour(element: Element, direction: Direction): Element | null {
  switch (direction) {
    case 'larger': {
      // A part that has the same words as the one in it is no step for a reader.
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        if (outer.localName === 'html') return null;
        if (outer.localName === 'body' || wordsOf(outer) !== wordsOf(element)) return outer;
      }
      return null;
    }
    case 'smaller': {
      for (let inner = firstOf(element); inner !== null; inner = firstOf(inner)) {
        if (wordsOf(inner) !== wordsOf(element)) return inner;
      }
      return null;
    }
    case 'previous':
    case 'next': {
      const step = direction === 'next' ? 'nextElementSibling' : 'previousElementSibling';
      // A part that is all there is of the one around it stands where that stands.
      for (let part: Element | null = element; part !== null && part.localName !== 'body'; part = part.parentElement) {
        if (part !== element && wordsOf(part) !== wordsOf(element)) return null;
        for (let sibling = part[step]; sibling !== null; sibling = sibling[step]) if (isPart(sibling)) return sibling;
      }
      return null;
    }
  }
}

/** A page may hold more; who points needs no more of it. */
const MOST_NODES = 20_000;

/** The element's words as one line, those of different elements apart. */
export function wordsOf(element: Element): string {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && texts.length < MOST_NODES; node = walker.nextNode()) {
    if (node.parentElement === null || !NEVER.has(node.parentElement.localName)) texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function firstOf(element: Element): Element | null {
  return [...element.children].find(isPart) ?? null;
}

function isPart(element: Element): boolean {
  return !NEVER.has(element.localName) && !element.hasAttribute('hidden') && wordsOf(element) !== '';
}
