/** The days between which a posting was seen; both included, empty ends are open. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { dayAfter, dayIn, EVER, startOf } from './days';

interface Days {
  /** ms since 1970; `to` excluded. */
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly days: Days | null;
  readonly onDays: (days: Days | null) => void;
}

export function DaysField({ days, onDays }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const change = (part: Partial<Days>): void => {
    const next = { ...EVER, ...days, ...part };
    onDays(next.from === EVER.from && next.to === EVER.to ? null : { from: next.from, to: next.to });
  };
  return (
    <fieldset>
      <legend className="label">{t('filterSeen')}</legend>
      <div className="range-field">
        <span>
          <label htmlFor={`${id}-from`}>{t('rangeFrom')}</label>
          <input
            id={`${id}-from`}
            className="field"
            type="date"
            value={days && days.from !== EVER.from ? dayIn(days.from) : ''}
            onChange={(event) => {
              change({ from: startOf(event.target.value) ?? EVER.from });
            }}
          />
        </span>
        <span>
          <label htmlFor={`${id}-to`}>{t('rangeTo')}</label>
          <input
            id={`${id}-to`}
            className="field"
            type="date"
            value={days && days.to !== EVER.to ? dayIn(days.to - 1) : ''}
            onChange={(event) => {
              change({ to: dayAfter(event.target.value) ?? EVER.to });
            }}
          />
        </span>
      </div>
    </fieldset>
  );
}
