/** Whether the page is dark where an element stands: what is drawn counts, not what the system prefers. */

/** True where the first ground that is drawn behind the element is dark. */
export function isDarkAt(element: Element | null, view: Window): boolean {
  for (let outer = element; outer !== null; outer = outer.parentElement) {
    const light = lightness(view.getComputedStyle(outer).backgroundColor);
    if (light !== null) return light < 0.45;
  }
  // Nothing is drawn: the browser's own ground, which is dark only where the page allows it.
  const root = view.document.documentElement;
  const schemes = view.getComputedStyle(root).colorScheme;
  return (
    schemes.includes('dark') && (!schemes.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/** Of a computed colour, 0 (black) to 1; null where it lets most of what is behind it through, or is of an unknown form. */
function lightness(color: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.5)) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
