/**
 * The postings as a grid of which only the rows in view exist. To a screen reader it is a grid with all its rows; the
 * keyboard stands on a row, moves by arrows, chooses by Space and acts by single keys (shortcuts.ts).
 */
import { useVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import type { Rating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { actionOf, type Action } from '@/components/journal/shortcuts';
import type { PostingKey } from '@/utils/boards/posting';
import type { Status } from '@/utils/store/status';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Hit } from './find';
import type { ListPlace } from './list-place';
import type { Order } from './order';
import { chooseAll, chooseNone, stepTo, stretchTo, toggle, type Selection } from './selection';
import { SeenGridHead } from './SeenGridHead';
import { SeenGridRow } from './SeenGridRow';
import { useRowHeight } from './use-row-height';

export interface RowView {
  readonly now: number;
  readonly rating: Rating;
  readonly nameOf: (id: SkillId) => string;
  readonly boardName: (row: JournalRow) => string;
  readonly detailHref: (key: PostingKey) => string;
  readonly onStatus: (row: JournalRow, status: Status | null) => void;
  readonly onStar: (row: JournalRow) => void;
}

interface Props {
  readonly rows: readonly JournalRow[];
  /** What was searched for, where it stands; undefined: nothing is searched for. */
  readonly hitOf: ((row: JournalRow) => Hit | undefined) | undefined;
  readonly order: Order;
  readonly selection: Selection;
  readonly place: ListPlace;
  readonly view: RowView;
  /** Of the element. */
  readonly id: string;
  readonly onOrder: (order: Order) => void;
  readonly onSelection: (change: (selection: Selection) => Selection) => void;
  readonly onAction: (action: Action) => void;
}

/** Rows kept ready above and below those in view. */
const OVERSCAN = 8;
const HEAD_ROWS = 1;

/** Whether a row hears the key: what presses a button, link or tick in it is theirs, and a choice keeps all of its own. */
function isRowsKey(target: HTMLElement, key: string): boolean {
  if (target.getAttribute('role') === 'row') return true;
  const isPress = key === 'Enter' || key === ' ';
  return !isPress && target.matches('a, button, input[type=checkbox]') && target.closest('[data-index]') !== null;
}

export function SeenGrid(props: Props) {
  const { id, rows, hitOf, order, selection, place, view, onOrder, onSelection, onAction } = props;
  const { t } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const { row: height, head } = useRowHeight(hitOf !== undefined);
  const active = useMemo(
    () => (selection.active === null ? -1 : rows.findIndex(({ key }) => key === selection.active)),
    [rows, selection.active],
  );
  /** The row that Tab comes to; always there, also when it is scrolled out of view. */
  const tabbable = Math.max(0, active);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it gives
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialOffset: () => place.get().offset,
    onChange: ({ scrollOffset }) => {
      place.keep({ offset: scrollOffset ?? 0 });
    },
    // The head stands above the rows and stays in view.
    scrollMargin: head,
    scrollPaddingStart: head,
    // Only a change of the rows in view is worth a rendering; they stand where they stand.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (tabbable >= range.count || shown.includes(tabbable)) return shown;
        return tabbable < (shown[0] ?? 0) ? [tabbable, ...shown] : [...shown, tabbable];
      },
      [tabbable],
    ),
  });
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  /** The row to be focused once it is there. */
  const wanted = useRef<PostingKey | null>(selection.active);
  useEffect(() => {
    if (wanted.current === null || wanted.current !== selection.active) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  /** Where the active row stood: when it leaves the list with the focus, the one that moves up has it next. */
  const stood = useRef(active);
  useEffect(() => {
    if (active >= 0) stood.current = active;
    else if (selection.active !== null && stood.current >= 0 && document.activeElement === document.body) {
      const next = rows[Math.min(stood.current, rows.length - 1)];
      if (!next) return;
      wanted.current = next.key;
      onSelection((now) => ({ ...now, active: next.key, anchor: next.key }));
    }
  }, [rows, active, selection.active, onSelection]);

  const goTo = (index: number, stretch: boolean): void => {
    const to = Math.min(rows.length - 1, Math.max(0, index));
    const key = rows[to]?.key;
    if (key === undefined) return;
    wanted.current = key;
    const shown = stretch ? rows.map((row) => row.key) : [];
    onSelection((now) => (stretch ? stretchTo(now, key, shown) : stepTo(now, key)));
    virtualizer.scrollToIndex(to, { align: 'auto' });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    if (!isRowsKey(event.target, event.key)) return;
    if (move(event) || choose(event)) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    onAction(action);
  };

  const move = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (altKey || ctrlKey || metaKey) return false;
    const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / height) - 2);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: tabbable + 1,
      j: tabbable + 1,
      ArrowUp: tabbable - 1,
      k: tabbable - 1,
      PageDown: tabbable + page,
      PageUp: tabbable - page,
      Home: 0,
      End: rows.length - 1,
    };
    const index = Object.hasOwn(to, key) ? to[key] : undefined;
    if (index === undefined) return false;
    goTo(index, shiftKey);
    return true;
  };

  const choose = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const chord = ctrlKey || metaKey;
    const one = rows[tabbable]?.key;
    if (chord && !altKey && key.toLowerCase() === 'a') {
      onSelection((now) =>
        chooseAll(
          now,
          rows.map((row) => row.key),
        ),
      );
    } else if (key === 'Escape' && selection.chosen.size > 0) onSelection(chooseNone);
    else if (!chord && !altKey && (key === ' ' || key === 'x') && one !== undefined) {
      const shown = shiftKey ? rows.map((row) => row.key) : [];
      onSelection((now) => (shiftKey ? stretchTo(now, one, shown) : toggle(now, one)));
    } else return false;
    return true;
  };

  const onFocusRow = useCallback(
    (key: PostingKey) => {
      onSelection((now) => (now.active === key ? now : { ...now, active: key, anchor: now.anchor ?? key }));
    },
    [onSelection],
  );
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  const onChoose = useCallback(
    (key: PostingKey, stretch: boolean) => {
      const shown = stretch ? latest.current.map((row) => row.key) : [];
      onSelection((now) => (stretch ? stretchTo(now, key, shown) : toggle(now, key)));
    },
    [onSelection],
  );

  return (
    <div className="seen-grid card" ref={scroller}>
      <div
        id={id}
        role="grid"
        aria-label={t('journalGrid')}
        aria-rowcount={rows.length + HEAD_ROWS}
        aria-multiselectable="true"
        aria-keyshortcuts="?"
        onKeyDown={onKeyDown}
      >
        <SeenGridHead order={order} onOrder={onOrder} />
        <div role="rowgroup" className="seen-grid-body" ref={virtualizer.containerRef}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <SeenGridRow
                  key={row.key}
                  row={row}
                  index={index}
                  top={start - head}
                  height={height}
                  hit={hitOf?.(row)}
                  tabbable={index === tabbable}
                  chosen={selection.chosen.has(row.key)}
                  view={view}
                  onFocusRow={onFocusRow}
                  onChoose={onChoose}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
