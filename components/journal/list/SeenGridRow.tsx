/**
 * One posting in the list. Its controls are for the pointer; the keyboard does all of it from the row (shortcuts.ts). A row
 * is made for each that comes into view, and the browser goes through all of them at every step of scrolling: it has no more
 * elements than it needs, and none that is a layer of its own.
 */
import { memo, type MouseEvent } from 'react';
import { Icon } from '@/components/controls/Icon';
import { ago, fullDate } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import type { JournalRow } from '@/components/journal/row';
import type { PostingKey } from '@/utils/boards/posting';
import type { Hit } from './find';
import { HitLine } from './HitLine';
import { ScoreCell } from './ScoreCell';
import type { RowView } from './SeenGrid';
import { SkillCounts } from './SkillCounts';
import { StatusCell } from './StatusCell';

interface Props {
  readonly row: JournalRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly hit: Hit | undefined;
  /** Tab comes to this row. */
  readonly tabbable: boolean;
  readonly chosen: boolean;
  readonly view: RowView;
  readonly onFocusRow: (key: PostingKey) => void;
  readonly onChoose: (key: PostingKey, stretch: boolean) => void;
}

/** The head is the first row. */
const FIRST = 2;

export const SeenGridRow = memo(function SeenGridRow(props: Props) {
  const { row, index, top, height, hit, tabbable, chosen, view, onFocusRow, onChoose } = props;
  const { t, locale } = useSpeech();
  const { key, title, company, location, firstSeenAt, lastSeenAt, status, note, tags, starred } = row;
  const { now, rating } = view;
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a, button, select, input')) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) onChoose(key, event.shiftKey);
  };
  return (
    <div
      role="row"
      className={hit ? 'seen-grid-row with-hit' : 'seen-grid-row'}
      aria-rowindex={index + FIRST}
      aria-selected={chosen}
      data-index={index}
      tabIndex={tabbable ? 0 : -1}
      style={{ top, height }}
      onFocus={() => {
        onFocusRow(key);
      }}
      onClick={onClick}
    >
      <span
        role="gridcell"
        className="cell-choose"
        onClick={(event) => {
          // The whole cell is the target.
          if (event.target === event.currentTarget) onChoose(key, event.shiftKey);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={t('chooseRow', title)}
          onChange={() => undefined}
          onClick={(event) => {
            onChoose(key, event.shiftKey);
          }}
        />
      </span>
      <span role="gridcell" className="cell-starred">
        <button
          type="button"
          className="star"
          tabIndex={-1}
          aria-pressed={starred}
          aria-label={t('columnStarred')}
          title={t(starred ? 'starRemove' : 'starAdd')}
          onClick={() => {
            view.onStar(row);
          }}
        >
          {starred ? '★' : '☆'}
        </button>
      </span>
      <span role="gridcell" className="cell-title">
        <a href={view.detailHref(key)} tabIndex={-1} title={title}>
          {title}
        </a>
        {hit && <HitLine hit={hit} />}
      </span>
      <span role="gridcell" className="cell-company" title={company ?? undefined}>
        {company}
      </span>
      <span role="gridcell" className="cell-place" title={location ?? undefined}>
        {location}
      </span>
      <span role="gridcell" className="cell-board">
        {view.boardName(row)}
      </span>
      <span role="gridcell" className="cell-first" title={fullDate(firstSeenAt, locale)}>
        {ago(firstSeenAt, now, locale)}
      </span>
      <span role="gridcell" className="cell-seen" title={fullDate(lastSeenAt, locale)}>
        {ago(lastSeenAt, now, locale)}
      </span>
      <ScoreCell score={rating.scoreOf(row)} hasProfile={rating.hasProfile} />
      <SkillCounts standings={rating.standingsOf(row)} demands={row.summary.demands} nameOf={view.nameOf} />
      <span role="gridcell" className="cell-status">
        <StatusCell
          status={status}
          title={title}
          onStatus={(next) => {
            view.onStatus(row, next);
          }}
        />
      </span>
      <span role="gridcell" className="cell-note" title={note === '' ? undefined : note}>
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        {note !== '' && (
          <span className="note-start">
            <Icon name="note" size={13} />
            {note}
          </span>
        )}
      </span>
    </div>
  );
});
