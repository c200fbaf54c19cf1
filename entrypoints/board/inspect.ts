/** What a mark tells when it is asked: by the mouse at rest or by a key, a card opens beside it. */
import type { Lesson, StepRequest } from '@/utils/messages';
import { createCard } from '@/utils/page/card';
import type { CardAction, CardContent } from '@/utils/page/card-content';
import { isDarkAt } from '@/utils/page/ground';
import { boxesOf, hitTest, isOver } from '@/utils/page/hit';
import { watchHover } from '@/utils/page/hover';
import type { Painter } from '@/utils/page/paint';
import { isDrawn, reveal } from '@/utils/page/reveal';
import { teach, unteach } from './ask';
import { describe, type Named } from './describe';
import { notASkill } from './lessons';
import type { Mark } from './marks';
import { masteryOf } from './own';
import { nextStop } from './steps';
import { t } from './words';

/** A posting as it stands in the page. */
export interface Inspected extends Named {
  readonly key: string;
}

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
    const { skill } = mark.demand;
    let mastery = await masteryOf(skill);
    if (mine !== turn || about === null) return;
    let notice: CardContent['notice'] = null;
    const say = (text: string, undo: CardAction | null = null): void => {
      notice = { text, undo };
      if (mine === turn) card.update(content());
    };
    const takeBack = async (deed: string): Promise<void> => {
      const taken = await unteach(deed);
      mastery = await masteryOf(skill);
      say(t(taken ? 'cardUndone' : 'cardFailed'));
    };
    const learn = async (lesson: Lesson, done: string): Promise<void> => {
      const deed = await teach(about.key, lesson);
      mastery = await masteryOf(skill);
      if (deed === null) say(t('cardFailed'));
      else say(done, { label: t('undo'), run: () => void takeBack(deed) });
    };
    const actions = (): CardAction[] => [
      {
        label: t('cardAdd'),
        off: mastery !== null,
        run: () => {
          if (mastery === null) void learn({ kind: 'mine', skill }, t('cardAdded'));
          else say(t('cardAlready'));
        },
      },
      { label: t('cardNoSkill'), run: () => void learn(notASkill(skill, about.text, mark.span), t('cardNoSkillDone')) },
      { label: t('cardOptional'), run: () => void learn({ kind: 'always-optional', skill }, t('cardOptionalDone')) },
    ];
    const content = (): CardContent => ({ ...describe(mark, about, mastery), actions: actions(), notice });
    open = mark;
    lastStop = mark.span.start;
    card.show(content(), {
      anchor: () => (open === null ? null : (boxesOf(open.range)[0] ?? null)),
      dark: isDarkAt(mark.range.startContainer.parentElement, window),
      focus,
      closed: () => {
        // A card that is shown in place of another closes that one.
        if (mine !== turn) return;
        turn++;
        open = null;
      },
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
      reveal(mark.range, painter, signal);
      void show(mark, true);
      return true;
    },
  };
}
