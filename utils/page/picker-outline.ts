/** The frame around what is pointed at. */

export interface Outline {
  readonly element: HTMLElement;
  /** Draws it around an element, where that stands now. */
  around(element: Element): void;
}

const EDGE = 4;

/** Two lines, one dark and one light, so that one of them is seen on any page; forced colours draw the outline alone. */
export function highlightOf(document: Document): Outline {
  const frame = document.createElement('div');
  frame.style.cssText =
    'position: fixed; box-sizing: border-box; border-radius: 6px; outline: 3px solid #8a3b00; box-shadow: 0 0 0 6px #fff, inset 0 0 0 2px #fff; background: rgb(255 176 32 / 0.16); pointer-events: none;';
  return {
    element: frame,
    around: (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const view = document.documentElement;
      // What is larger than the window keeps its edges within it.
      const [x, y] = [Math.max(left - EDGE, EDGE), Math.max(top - EDGE, EDGE)];
      const right = Math.min(left + width + EDGE, view.clientWidth - EDGE);
      const bottom = Math.min(top + height + EDGE, view.clientHeight - EDGE);
      frame.style.left = `${x}px`;
      frame.style.top = `${y}px`;
      frame.style.width = `${Math.max(0, right - x)}px`;
      frame.style.height = `${Math.max(0, bottom - y)}px`;
    },
  };
}
