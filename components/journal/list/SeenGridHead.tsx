/** The heads of the list's columns; a press sorts by one, a second press the other way round. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { COLUMNS, type Column, type Order } from './order';

interface Props {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export const COLUMN_WORD: Readonly<Record<Column, MessageKey>> = {
  starred: 'columnStarred',
  title: 'columnTitle',
  company: 'columnCompany',
  place: 'columnPlace',
  board: 'columnBoard',
  first: 'columnFirst',
  seen: 'columnSeen',
  score: 'columnScore',
  skills: 'columnSkills',
  status: 'columnStatus',
  note: 'columnNote',
};

/** Columns whose natural direction is A to Z; the others begin with the most or the newest. */
const ASCENDING: ReadonlySet<Column> = new Set(['title', 'company', 'place', 'board', 'status', 'note']);

export function SeenGridHead({ order, onOrder }: Props) {
  const { t } = useSpeech();
  return (
    <div role="rowgroup" className="seen-grid-head">
      <div role="row" aria-rowindex={1} className="seen-grid-columns">
        <span role="columnheader" className="cell-choose">
          <span className="visually-hidden">{t('columnChosen')}</span>
        </span>
        {COLUMNS.map((column) => {
          const current = order.column === column;
          const ascending = ASCENDING.has(column) !== order.reversed;
          return (
            <span
              key={column}
              role="columnheader"
              className={`cell-${column}`}
              aria-sort={current ? (ascending ? 'ascending' : 'descending') : undefined}
            >
              <button
                type="button"
                className="head-button"
                title={t('sortByColumn', t(COLUMN_WORD[column]))}
                onClick={() => {
                  onOrder({ column, reversed: current && !order.reversed });
                }}
              >
                <span>
                  {column === 'starred' ? (
                    <>
                      <Icon name="star" size={14} />
                      <span className="visually-hidden">{t(COLUMN_WORD[column])}</span>
                    </>
                  ) : (
                    t(COLUMN_WORD[column])
                  )}
                  {current && <Icon name={ascending ? 'up' : 'down'} size={12} />}
                </span>
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}
