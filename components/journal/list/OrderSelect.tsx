/** The order of the list as a choice, for where there are no heads of columns to press. */
import { useId } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { COLUMNS, NATURAL, type Order } from './order';
import { COLUMN_WORD } from './SeenGridHead';

interface Props {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function OrderSelect({ order, onOrder }: Props) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <span className="order-select">
      <label htmlFor={id}>{t('journalSort')}</label>
      <select
        id={id}
        className="field"
        value={order.column}
        onChange={(event) => {
          onOrder({ column: COLUMNS.find((one) => one === event.target.value) ?? NATURAL.column, reversed: false });
        }}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t(COLUMN_WORD[column])}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button icon-only"
        aria-pressed={order.reversed}
        title={t('sortReverse')}
        onClick={() => {
          onOrder({ ...order, reversed: !order.reversed });
        }}
      >
        <Icon name={order.reversed ? 'up' : 'down'} />
        <span className="visually-hidden">{t('sortReverse')}</span>
      </button>
    </span>
  );
}
