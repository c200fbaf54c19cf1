/**
 * The postings with a status, in columns. Arrow keys go from card to card, with Shift they take the card along; keys give a
 * status, a star, a note as in the list; cards can be dragged.
 */
import { useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { EVERYTHING, type ListQuery } from '@/components/journal/list/list-query';
import type { Marking } from '@/components/journal/marking';
import type { Rating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { actionOf } from '@/components/journal/shortcuts';
import { useActions } from '@/components/journal/use-actions';
import { STATUS_WORD } from '@/components/posting/words';
import type { PostingKey } from '@/utils/boards/posting';
import type { Status } from '@/utils/store/status';
import { PipelineCard } from './PipelineCard';
import { ARROWS, besides, neighbour, stagesOf, type Arrow } from './stages';

interface Props {
  readonly rows: readonly JournalRow[];
  /** ms since 1970. */
  readonly now: number;
  readonly rating: Rating;
  readonly marking: Marking;
  readonly knownTags: () => readonly string[];
  readonly detailHref: (key: PostingKey) => string;
  readonly hrefForList: (query: ListQuery) => string;
  readonly onOpen: (key: PostingKey) => void;
}

/** Cards of a column; the list has them all. */
const MOST_CARDS = 100;

export function Pipeline(props: Props) {
  const { rows, now, rating, marking, knownTags, detailHref, hrefForList, onOpen } = props;
  const { t, number } = useSpeech();
  const stages = useMemo(() => stagesOf(rows), [rows]);
  const columns = stages.map((stage) => stage.rows.slice(0, MOST_CARDS));
  const cards = columns.flat();
  const [active, setActive] = useState<PostingKey | null>(null);
  const [over, setOver] = useState<Status | null>(null);
  const current = cards.find(({ key }) => key === active) ?? cards[0];
  const { act, dialog } = useActions({ meant: () => (current ? [current] : []), marking, knownTags, onOpen });

  const board = useRef<HTMLDivElement>(null);
  /** The card to be focused once it is where it goes. */
  const wanted = useRef<PostingKey | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    board.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  /** Where the active card stood: when it leaves the board with the focus, the one that moves up has it next. */
  const stood = useRef<{ readonly column: number; readonly place: number } | null>(null);
  useEffect(() => {
    const column = columns.findIndex((all) => all.some(({ key }) => key === active));
    if (column >= 0) {
      stood.current = { column, place: columns[column]?.findIndex(({ key }) => key === active) ?? 0 };
    } else if (active !== null && stood.current && document.activeElement === document.body) {
      const here = columns[stood.current.column] ?? [];
      const next = here[Math.min(stood.current.place, here.length - 1)] ?? cards[0];
      if (next) board.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
    }
  });
  const goTo = (key: PostingKey): void => {
    wanted.current = key;
    setActive(key);
  };
  const move = (row: JournalRow, status: Status | null): void => {
    goTo(row.key);
    act({ do: 'status', status }, [row]);
  };

  const onArrow = (row: JournalRow, arrow: Arrow, takeAlong: boolean): void => {
    const sideways = arrow === 'ArrowRight' ? 1 : arrow === 'ArrowLeft' ? -1 : null;
    if (takeAlong && sideways !== null) {
      const next = row.status && besides(row.status, sideways);
      if (next) move(row, next);
      return;
    }
    const column = columns.findIndex((all) => all.includes(row));
    const next = neighbour(columns, { column, place: columns[column]?.indexOf(row) ?? 0 }, arrow);
    if (next) goTo(next.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
    const row = cards.find((card) => card.key === key);
    if (!row || event.nativeEvent.isComposing) return;
    const arrow = ARROWS.find((one) => one === event.key);
    const chord = event.altKey || event.ctrlKey || event.metaKey;
    const action = arrow ? undefined : actionOf(event);
    // Enter follows the link as it does everywhere.
    if (event.key === 'Enter' || (!action && (!arrow || chord))) return;
    event.preventDefault();
    if (arrow) onArrow(row, arrow, event.shiftKey);
    else if (action?.do === 'status') move(row, action.status);
    else if (action) act(action, [row]);
  };

  const onDrop = (event: DragEvent, status: Status): void => {
    event.preventDefault();
    setOver(null);
    const row = cards.find(({ key }) => key === event.dataTransfer.getData('text/plain'));
    if (row && row.status !== status) move(row, status);
  };

  return (
    <>
      <div className="pipeline-head">
        <h1>{t('navPipeline')}</h1>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            act({ do: 'help' });
          }}
        >
          <Icon name="keyboard" />
          {t('keysTitle')}
        </button>
      </div>
      {cards.length === 0 && (
        <div className="notice row">
          <span>{t('pipelineEmpty')}</span>
          <a className="button" href={hrefForList(EVERYTHING)}>
            {t('pipelineToList')}
          </a>
        </div>
      )}
      <div className="pipeline" ref={board} onKeyDown={onKeyDown}>
        {stages.map(({ status, rows: all }, column) => (
          <section
            key={status}
            className={`pipeline-column${over === status ? ' over' : ''}`}
            aria-label={t(STATUS_WORD[status])}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(status);
            }}
            onDragLeave={(event) => {
              if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
                setOver(null);
            }}
            onDrop={(event) => {
              onDrop(event, status);
            }}
          >
            <h2>
              {t(STATUS_WORD[status])}
              <a
                className="pipeline-count"
                href={hrefForList({ ...EVERYTHING, filter: [{ kind: 'status', status }] })}
                title={t('pipelineAll', t(STATUS_WORD[status]))}
              >
                {number(all.length)}
              </a>
            </h2>
            <ul>
              {columns[column]?.map((row) => (
                <PipelineCard
                  key={row.key}
                  row={row}
                  now={now}
                  rating={rating}
                  href={detailHref(row.key)}
                  tabbable={row === current}
                  onFocus={() => {
                    setActive(row.key);
                  }}
                  onStatus={(next) => {
                    move(row, next);
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {dialog}
    </>
  );
}
