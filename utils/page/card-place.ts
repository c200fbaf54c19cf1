/** Where a card goes so that it hides neither its place nor itself. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the place to the card, and from the card to the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Below the place, or above where there is more room; always inside the window as far as it fits. */
export function placeBeside(anchor: Box, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - EDGE;
  const wanted = fitsBelow || view.height - anchor.bottom >= anchor.top ? below : above;
  return {
    left: Math.round(within(anchor.left, view.width - card.width - EDGE)),
    top: Math.round(within(wanted, view.height - card.height - EDGE)),
  };
}

function within(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
