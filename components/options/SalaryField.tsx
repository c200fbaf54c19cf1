/** The least the user wants to earn: an amount, its currency and its period. */
import { useId, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { PERIOD_WORD } from '@/components/posting/words';
import type { PayPeriod } from '@/utils/extract/reading';
import type { SalaryFloor } from '@/utils/match/profile';

interface Props {
  readonly floor: SalaryFloor | null;
  readonly onFloor: (floor: SalaryFloor | null) => void;
}

const PERIODS: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];
const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'AUD',
  'BRL',
  'CAD',
  'CZK',
  'DKK',
  'HUF',
  'INR',
  'JPY',
  'NOK',
  'NZD',
  'PLN',
  'SEK',
  'SGD',
  'ZAR',
];
const MOST = 1e9;

export function SalaryField({ floor, onFloor }: Props) {
  const { t } = useSpeech();
  const id = useId();
  /** What is chosen before there is an amount. */
  const [unit, setUnit] = useState<Omit<SalaryFloor, 'amount'>>({ currency: 'EUR', period: 'year' });
  const { currency, period } = floor ?? unit;
  const choose = (next: Omit<SalaryFloor, 'amount'>): void => {
    setUnit(next);
    if (floor) onFloor({ amount: floor.amount, ...next });
  };
  return (
    <div className="form-row">
      <label className="label" htmlFor={id}>
        {t('salaryFloor')}
      </label>
      <span className="row">
        <input
          id={id}
          className="field amount-field"
          type="number"
          inputMode="decimal"
          min={0}
          step={period === 'hour' || period === 'day' ? 1 : 500}
          placeholder={t('noScoreSign')}
          value={floor?.amount ?? ''}
          onChange={(event) => {
            const amount = event.target.valueAsNumber;
            onFloor(Number.isNaN(amount) ? null : { amount: Math.min(MOST, Math.max(0, amount)), currency, period });
          }}
        />
        <select
          className="field"
          aria-label={t('salaryCurrency')}
          value={currency}
          onChange={(event) => {
            choose({ currency: event.target.value, period });
          }}
        >
          {[...new Set([currency, ...CURRENCIES])].sort().map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <select
          className="field"
          aria-label={t('salaryPeriod')}
          value={period}
          onChange={(event) => {
            choose({ currency, period: PERIODS.find((one) => one === event.target.value) ?? period });
          }}
        >
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t('salaryPeriodEach', t(PERIOD_WORD[one]))}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
