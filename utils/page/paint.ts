/** Marks on a page that is not ours, by the CSS Custom Highlight API: the page's DOM stays as it is. */
import type { Look } from './look';

/** Marks that look alike. `over` is a second line over what is marked already, `flash` draws the eye for a moment. */
export interface Group {
  readonly look: Look | 'over';
  readonly ranges: readonly AbstractRange[];
}

/** Of the page's registry, the parts that work from a content script: Firefox throws when one iterates it. */
export interface Registry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export interface Painter {
  /** False where the browser has no custom highlights: then nothing is ever painted. */
  readonly works: boolean;
  /**
   * Replaces all marks, look by look with a pause after each; where they meet, a later group lies on top. Ranges that left
   * the page are harmless.
   */
  paint(groups: readonly Group[]): Generator<undefined, void>;
  /** Draws the eye to one place for a moment, on top of all marks; null ends it. */
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
    return { works: false, paint: nothing, flash: () => undefined, clear: () => undefined };
  }
  const put = (name: string, ranges: readonly AbstractRange[], priority: number): void => {
    const highlight = new Mark();
    // One by one: a spread of very many arguments overflows the stack.
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  const painted = new Set<string>();
  let ending: ReturnType<typeof setTimeout> | undefined;
  const flash = (range: AbstractRange | null): void => {
    // The end of the one before is not the end of this one.
    clearTimeout(ending);
    registry.delete(nameOf('flash'));
    if (range === null) return;
    put(nameOf('flash'), [range], ON_TOP);
    ending = setTimeout(flash, FLASH_MS, null);
  };
  const keepOnly = (names: { has(name: string): boolean }): void => {
    for (const name of painted) if (!names.has(name) && painted.delete(name)) registry.delete(name);
  };
  const paint: Painter['paint'] = function* (groups) {
    const next = new Map<string, AbstractRange[]>();
    for (const { look, ranges } of groups) next.set(nameOf(look), [...(next.get(nameOf(look)) ?? []), ...ranges]);
    keepOnly(next);
    for (const [index, [name, ranges]] of [...next].entries()) {
      put(name, ranges, index + 1);
      painted.add(name);
      yield;
    }
  };
  return {
    works: true,
    paint,
    flash,
    clear: () => {
      keepOnly(new Set());
      flash(null);
    },
  };
}

function* nothing(): Generator<undefined, void> {
  // Where nothing can be painted.
}

const FLASH_MS = 1_600;

/** More groups than there are looks. */
const ON_TOP = 100;

/** The name in the page's registry and in the stylesheet: the page can read it, so it tells neither product nor user. */
export function nameOf(look: Group['look'] | 'flash'): string {
  return `underline-${look}`;
}
