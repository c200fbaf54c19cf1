/** Marks on a page that is not ours, by the CSS Custom Highlight API: the page's DOM stays as it is. */

/**
 * How a mark looks, from the loudest to the quietest; the stylesheet has a rule for each. The page can read these names
 * and what they cover, so they tell neither the product nor anything of its user.
 */
export const LOOKS = ['solid', 'dashed', 'dotted'] as const;
export type Look = (typeof LOOKS)[number];

/** Of the page's registry, the parts that work from a content script: Firefox throws when one iterates it. */
export interface Registry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export interface Painter {
  /** False where the browser has no custom highlights: then nothing is ever painted. */
  readonly works: boolean;
  /** Replaces all marks. Ranges that left the page are harmless. */
  paint(marks: Readonly<Partial<Record<Look, readonly AbstractRange[]>>>): void;
  /** Draws the eye to one place, on top of all marks; null ends it. */
  flash(range: AbstractRange | null): void;
  /** Takes everything away. */
  clear(): void;
}

/** What the painter needs of a window: `globalThis` of a content script. */
export interface Canvas {
  readonly CSS?: { readonly highlights?: Registry };
  readonly Highlight?: new (...ranges: AbstractRange[]) => Highlight;
}

/** A painter for the page of this window. */
export function createPainter({ CSS, Highlight: Mark }: Canvas): Painter {
  const registry = CSS?.highlights;
  if (registry === undefined || Mark === undefined) {
    return { works: false, paint: () => undefined, flash: () => undefined, clear: () => undefined };
  }
  const put = (name: string, ranges: readonly AbstractRange[], priority: number): void => {
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Mark();
    // One by one: a spread of very many arguments overflows the stack.
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  const flash = (range: AbstractRange | null): void => {
    put(nameOf('flash'), range === null ? [] : [range], LOOKS.length + 1);
  };
  const paint: Painter['paint'] = (marks) => {
    for (const [index, look] of LOOKS.entries()) put(nameOf(look), marks[look] ?? [], LOOKS.length - index);
  };
  return {
    works: true,
    paint,
    flash,
    clear: () => {
      paint({});
      flash(null);
    },
  };
}

/** The name in the page's registry and in the stylesheet. */
export function nameOf(look: Look | 'flash'): string {
  return `underline-${look}`;
}
