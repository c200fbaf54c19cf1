/** The part of a page that belongs to one job, found from something that names the job: no class, id or data attribute needed. */
import { line, precedes } from './text';
import { mainText, runningText } from './main-text';

/** The smallest part of the page around `anchor` with running text in it. */
export interface Pane {
  readonly root: Element;
  readonly elements: readonly Element[];
}

/** Fewer characters of running text than this are a card or a notice. */
const enough = 200;

/** Climbs from `anchor` to the first ancestor with a block of running text after the anchor; undefined where none is. */
function paneAround(anchor: Element): Pane | undefined {
  for (let root = anchor.parentElement; root; root = root.parentElement) {
    const elements = mainText(root);
    const [first] = elements;
    if (first && !first.contains(anchor) && precedes(anchor, first) && runningText(elements) >= enough)
      return { root, elements };
  }
  return undefined;
}

/** The smallest of the panes around the anchors: a card of the list reaches the text only through the whole page. */
export function smallestPane(anchors: Iterable<Element>): (Pane & { readonly anchor: Element }) | undefined {
  let best: (Pane & { readonly anchor: Element }) | undefined;
  for (const anchor of anchors) {
    const pane = paneAround(anchor);
    if (pane && (!best || best.root.contains(pane.root))) best = { ...pane, anchor };
  }
  return best;
}

/** The first match of `selector` in the pane, before the description, whose text holds `sign` and `fits`. */
export function inHead(
  pane: Pane,
  selector: string,
  fits = (text: string): boolean => text !== '',
  sign = '',
): Element | undefined {
  const [text] = pane.elements;
  return [...pane.root.querySelectorAll(selector)].find((element) => {
    const isBefore = !text || (precedes(element, text) && !element.contains(text));
    const raw = isBefore ? element.textContent : '';
    return isBefore && raw.length < 1000 && raw.includes(sign) && fits(line(element) ?? '');
  });
}
