/** The reader's own choice of a description: selected text, or an element pointed at. */
import { isElement, line } from './text';

/** The elements the selection lies in, in reading order; empty where nothing is selected. */
export function selectedElements(selection: Selection | null): Element[] {
  if (!selection?.rangeCount || selection.isCollapsed) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return ranges.flatMap((range) => {
    const common = range.commonAncestorContainer;
    const element = isElement(common) ? common : common.parentElement;
    return element ? touched(element, range) : [];
  });
}

/** Goes down to the children a selection touches, as long as the text between them is selected too. */
function touched(element: Element, range: Range): Element[] {
  const parts = [...element.children].filter((child) => range.intersectsNode(child) && line(child));
  const bare = [...element.childNodes].some(
    (node) => node.nodeType === 3 && node.nodeValue?.trim() && range.intersectsNode(node),
  );
  if (bare || !parts.length) return line(element) ? [element] : [];
  return parts.length === 1 && parts[0] ? touched(parts[0], range) : parts;
}
