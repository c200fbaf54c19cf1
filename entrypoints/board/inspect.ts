/** What a mark tells when it is asked: by the mouse at rest or by a key, a card opens beside it. */
import type { StepRequest } from '@/utils/messages';
import { createCard } from '@/utils/page/card';
import { isDarkAt } from '@/utils/page/ground';
import { boxesOf, hitTest, isOver } from '@/utils/page/hit';
import { watchHover } from '@/utils/page/hover';
import type { Painter } from '@/utils/page/paint';
import { isDrawn, reveal } from '@/utils/page/reveal';
import { converse, type Inspected } from './dialogue';
import type { Mark } from './marks';
import { nextStop } from './steps';

export interface Inspector {
  /** These marks are painted now. A card that is open stays. */
  painted(posting: Inspected, marks: readonly Mark[]): void;
  /** No mark is painted any more. */
  cleared(): void;
  /** Goes to the next mark or the one before and opens its card; false where there is none to be seen. */
  step(direction: StepRequest['direction']): boolean;
}

/** An inspector for this page; it ends when the signal aborts. */
export function createInspector(painter: Painter, signal: AbortSignal): Inspector {
  const card = createCard(window);
  let posting: Inspected | null = null;
  let marks: readonly Mark[] = [];
  let test: ReturnType<typeof hitTest> | null = null;
  let hovering: AbortController | null = null;
  let open: Mark | null = null;
  let lastStop: number | null = null;
  /** Counts what was asked for: an answer that comes late opens nothing. */
  let turn = 0;

  const show = async (mark: Mark, focus: boolean): Promise<void> => {
    const mine = ++turn;
    const about = posting;
    if (about === null) return;
    lastStop = mark.span.start;
    let isShown = false;
    await converse(mark, about, (content) => {
      if (mine !== turn) return;
      if (isShown) {
        card.update(content);
        return;
      }
      isShown = true;
      open = mark;
      card.show(content, {
        anchor: () => (open === null ? null : (boxesOf(open.range)[0] ?? null)),
        dark: isDarkAt(mark.range.startContainer.parentElement, window),
        focus,
        closed: (replaced) => {
          if (replaced) return;
          // Closed by the user: what is still on its way opens nothing either.
          turn++;
          open = null;
        },
      });
    });
  };

  const close = (): void => {
    card.hide();
    turn++;
    open = null;
  };

  const watch = (): void => {
    if (hovering !== null || signal.aborted) return;
    hovering = new AbortController();
    const steps = {
      at: (x: number, y: number) => (test ??= hitTest(marks.map(({ range }) => range)))(document, x, y),
      rested: (index: number) => {
        const mark = marks[index];
        if (mark === undefined || card.focused || mark.span.start === open?.span.start) return;
        void show(mark, false);
      },
      open: () => card.shown,
      holds: (event: Event) => card.holds(event),
      covers: (x: number, y: number) => open !== null && isOver(open.range, x, y),
      left: () => {
        if (!card.focused) close();
      },
    };
    watchHover(window, steps, hovering.signal);
  };

  const cleared = (): void => {
    posting = null;
    marks = [];
    test = null;
    lastStop = null;
    hovering?.abort();
    hovering = null;
    close();
  };
  signal.addEventListener('abort', cleared);

  return {
    painted: (next, painted) => {
      if (posting !== null && posting.key !== next.key) cleared();
      posting = next;
      marks = painted;
      test = null;
      // The page may have drawn it anew; one that is no skill any more stays where it was.
      open = marks.find(({ span }) => span.start === open?.span.start) ?? open;
      watch();
    },
    cleared,
    step: (direction) => {
      const mark = nextStop(marks, lastStop, direction, ({ range }) => isDrawn(range));
      if (mark === undefined) return false;
      reveal(mark.range, painter);
      void show(mark, true);
      return true;
    },
  };
}
