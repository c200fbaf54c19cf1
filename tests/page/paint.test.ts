// @vitest-environment happy-dom
/** Marks: what reaches the browser's registry, and nothing but that. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LINES, TINTS } from '@/utils/page/look';
import { createPainter, nameOf, type Canvas, type Group, type Registry } from '@/utils/page/paint';

afterEach(() => {
  vi.useRealTimers();
});

class FakeHighlight {
  priority = 0;
  readonly ranges: AbstractRange[] = [];

  add(range: AbstractRange): this {
    this.ranges.push(range);
    return this;
  }
}

/** A registry that throws on anything but `set` and `delete`, as Firefox's does when a content script iterates it. */
function fakeCanvas(): {
  canvas: Canvas;
  painted: () => Record<string, number>;
  priorities: () => Record<string, number>;
} {
  const highlights = new Map<string, FakeHighlight>();
  const registry: Registry = {
    set: (name, highlight) => highlights.set(name, highlight as unknown as FakeHighlight),
    delete: (name) => highlights.delete(name),
  };
  const canvas = { CSS: { highlights: registry }, Highlight: FakeHighlight } as unknown as Canvas;
  const painted = (): Record<string, number> =>
    Object.fromEntries([...highlights].map(([name, { ranges }]) => [name, ranges.length]));
  const priorities = (): Record<string, number> =>
    Object.fromEntries([...highlights].map(([name, { priority }]) => [name, priority]));
  return { canvas, painted, priorities };
}

/** Works off all steps. */
function run(steps: Iterable<unknown>): void {
  for (const step of steps) expect(step).toBeUndefined();
}

const group = (look: Group['look'], ranges: number): Group => ({ look, ranges: Array.from({ length: ranges }, range) });

function range(): AbstractRange {
  document.body.replaceChildren('React');
  const live = document.createRange();
  live.selectNodeContents(document.body);
  return live;
}

describe('painting', () => {
  test('one group a look, the loudest on top', () => {
    const { canvas, painted, priorities } = fakeCanvas();
    const painter = createPainter(canvas);
    run(painter.paint([group('dotted-grey', 1), group('solid-amber', 2)]));
    expect(painter.works).toBe(true);
    expect(painted()).toEqual({ 'underline-solid-amber': 2, 'underline-dotted-grey': 1 });
    expect(priorities()).toEqual({ 'underline-solid-amber': 2, 'underline-dotted-grey': 1 });
  });

  test('painting again replaces, clearing leaves nothing', () => {
    const { canvas, painted } = fakeCanvas();
    const painter = createPainter(canvas);
    run(painter.paint([group('solid-amber', 1), group('dashed-blue', 1)]));
    run(painter.paint([group('dashed-blue', 2)]));
    painter.flash(range());
    expect(painted()).toEqual({ 'underline-dashed-blue': 2, 'underline-flash': 1 });
    painter.flash(null);
    expect(painted()).toEqual({ 'underline-dashed-blue': 2 });
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
      run(painter.paint([{ look: 'solid-amber', ranges: [place] }]));
      painter.flash(place);
      painter.clear();
      expect(painter.works).toBe(false);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  test('a flash ends by itself, each after its own time', () => {
    vi.useFakeTimers();
    const { canvas, painted } = fakeCanvas();
    const painter = createPainter(canvas);
    painter.flash(range());
    vi.advanceTimersByTime(1_200);
    painter.flash(range());
    vi.advanceTimersByTime(1_200);
    expect(painted()).toEqual({ 'underline-flash': 1 });
    vi.advanceTimersByTime(1_200);
    expect(painted()).toEqual({});
    painter.flash(range());
    painter.clear();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('names tell the look and neither the product nor its user', () => {
    const looks = LINES.flatMap((line) => TINTS.map((tint) => `${line}-${tint}` as const));
    const names = [...looks, 'over' as const, 'flash' as const].map(nameOf);
    for (const name of names) expect(name).toMatch(/^underline-[a-z]+(-[a-z]+)?$/);
    const css = readFileSync('entrypoints/marks.css', 'utf8');
    const styled = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name));
    expect([...styled].sort()).toEqual([...names].sort());
  });

  test('two kinds that look alike are one group', () => {
    const { canvas, painted } = fakeCanvas();
    run(createPainter(canvas).paint([group('solid-rose', 1), group('wavy-green', 1), group('solid-rose', 2)]));
    expect(painted()).toEqual({ 'underline-solid-rose': 3, 'underline-wavy-green': 1 });
  });
});
