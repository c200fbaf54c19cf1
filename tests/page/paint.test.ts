// @vitest-environment happy-dom
/** Marks: what reaches the browser's registry, and nothing but that. */
import { describe, expect, test } from 'vitest';
import { createPainter, LOOKS, nameOf, type Canvas, type Registry } from '@/utils/page/paint';

class FakeHighlight {
  priority = 0;
  readonly ranges: AbstractRange[] = [];

  add(range: AbstractRange): this {
    this.ranges.push(range);
    return this;
  }
}

/** A registry that throws on anything but `set` and `delete`, as Firefox's does when a content script iterates it. */
function fakeCanvas(): { canvas: Canvas; painted: () => Record<string, number> } {
  const highlights = new Map<string, FakeHighlight>();
  const registry: Registry = {
    set: (name, highlight) => highlights.set(name, highlight as unknown as FakeHighlight),
    delete: (name) => highlights.delete(name),
  };
  const canvas = { CSS: { highlights: registry }, Highlight: FakeHighlight } as unknown as Canvas;
  const painted = (): Record<string, number> =>
    Object.fromEntries([...highlights].map(([name, { ranges }]) => [name, ranges.length]));
  return { canvas, painted };
}

function range(): AbstractRange {
  document.body.replaceChildren('React');
  const live = document.createRange();
  live.selectNodeContents(document.body);
  return live;
}

describe('painting', () => {
  test('one group a look, the loudest on top', () => {
    const { canvas, painted } = fakeCanvas();
    const painter = createPainter(canvas);
    painter.paint({ solid: [range(), range()], dotted: [range()] });
    expect(painter.works).toBe(true);
    expect(painted()).toEqual({ 'underline-solid': 2, 'underline-dotted': 1 });
  });

  test('painting again replaces, clearing leaves nothing', () => {
    const { canvas, painted } = fakeCanvas();
    const painter = createPainter(canvas);
    painter.paint({ solid: [range()], dashed: [range()] });
    painter.paint({ dashed: [range(), range()] });
    painter.flash(range());
    expect(painted()).toEqual({ 'underline-dashed': 2, 'underline-flash': 1 });
    painter.flash(null);
    expect(painted()).toEqual({ 'underline-dashed': 2 });
    painter.flash(range());
    painter.clear();
    expect(painted()).toEqual({});
  });

  test.each([{}, { CSS: {} }, { CSS: { highlights: fakeCanvas().canvas.CSS!.highlights! } }])(
    'a browser without custom highlights is left alone: %j',
    (canvas) => {
      const place = range();
      const before = document.documentElement.outerHTML;
      const painter = createPainter(canvas);
      painter.paint({ solid: [place] });
      painter.flash(place);
      painter.clear();
      expect(painter.works).toBe(false);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  test('names tell the look and neither the product nor its user', () => {
    const names = [...LOOKS.map(nameOf), nameOf('flash')];
    for (const name of names) expect(name).toMatch(/^underline-(solid|dashed|dotted|flash)$/);
  });
});
