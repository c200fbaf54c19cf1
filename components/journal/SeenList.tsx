/** The postings seen, as a list that can be searched and sorted and shows a hundred at a time. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { PostingKey } from '@/utils/boards/posting';
import { found, ORDERS, ordered, type Order } from './arrange';
import { SeenRow } from './SeenRow';
import type { SeenView } from './seen-view';

interface Props {
  /** The one seen last first. */
  readonly rows: readonly SeenView[];
  /** While more rows are on their way no count is told: it would be wrong. */
  readonly whole: boolean;
  readonly now: number;
  readonly detailHref: (key: PostingKey) => string;
}

const ORDER_WORD: Readonly<Record<Order, MessageKey>> = {
  seen: 'sortSeen',
  first: 'sortFirst',
  score: 'sortScore',
  title: 'sortTitle',
  company: 'sortCompany',
};
const AT_ONCE = 100;

export function SeenList({ rows, whole, now, detailHref }: Props) {
  const { t, plural, number, locale } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>('seen');
  const [most, setMost] = useState(AT_ONCE);
  // Typing stays smooth while thousands of rows are searched.
  const query = useDeferredValue(typed);
  const fitting = useMemo(() => ordered(found(rows, query, locale), order, locale), [rows, query, order, locale]);
  const left = fitting.length - most;

  return (
    <>
      <div className="list-tools" role="search">
        <div className="combobox-field">
          <Icon name="search" />
          <input
            className="field"
            type="search"
            aria-label={t('journalSearch')}
            placeholder={t('journalSearch')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setMost(AT_ONCE);
            }}
          />
        </div>
        <label htmlFor={id}>{t('journalSort')}</label>
        <select
          id={id}
          className="field"
          value={order}
          onChange={(event) => {
            setOrder(ORDERS.find((one) => one === event.target.value) ?? 'seen');
          }}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(ORDER_WORD[one])}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className="soft list-count">
        {whole &&
          (fitting.length === rows.length
            ? plural('journalCount', rows.length)
            : t('journalFound', number(fitting.length), number(rows.length)))}
      </p>
      {fitting.length === 0 ? (
        <div className="empty">
          <p>{t('journalNoneFound', typed)}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setTyped('');
            }}
          >
            {t('journalClear')}
          </button>
        </div>
      ) : (
        <ul className="seen-list card">
          {fitting.slice(0, most).map((seen) => (
            <SeenRow key={seen.key} seen={seen} now={now} href={detailHref(seen.key)} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="list-more">
          <button
            type="button"
            className="button"
            onClick={() => {
              setMost(most + AT_ONCE);
            }}
          >
            {plural('journalMore', Math.min(left, AT_ONCE))}
          </button>
        </p>
      )}
    </>
  );
}
