/** The pay that a posting should reach. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { PERIOD_WORD } from '@/components/posting/words';
import type { PayPeriod } from '@/utils/extract/reading';
import type { Pay } from './condition';

interface Props {
  readonly pay: Pay | null;
  readonly onPay: (pay: Pay | null) => void;
}

/** Those that postings name most; the first is taken where nothing is chosen. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'INR', 'PLN', 'SEK', 'DKK', 'NOK', 'CZK', 'JPY', 'SGD'];
const PERIODS = Object.keys(PERIOD_WORD) as PayPeriod[];

export function PayField({ pay, onPay }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const { currency, period } = pay ?? { currency: 'EUR', period: 'year' as const };
  const change = (part: Partial<Pay>): void => {
    const next = { amount: pay?.amount ?? 0, currency, period, ...part };
    onPay(next.amount > 0 ? next : null);
  };
  return (
    <fieldset>
      <legend className="label">{t('filterPay')}</legend>
      <div className="range-field">
        <label className="visually-hidden" htmlFor={id}>
          {t('payAmount')}
        </label>
        <input
          id={id}
          className="field pay-amount"
          type="number"
          min={0}
          step={1000}
          value={pay?.amount ?? ''}
          onChange={(event) => {
            change({ amount: Number.isNaN(event.target.valueAsNumber) ? 0 : event.target.valueAsNumber });
          }}
        />
        <select
          className="field"
          aria-label={t('payCurrency')}
          value={currency}
          onChange={(event) => {
            change({ currency: event.target.value });
          }}
        >
          {[...new Set([...CURRENCIES, currency])].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <select
          className="field"
          aria-label={t('payPeriod')}
          value={period}
          onChange={(event) => {
            change({ period: PERIODS.find((one) => one === event.target.value) ?? 'year' });
          }}
        >
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t(PERIOD_WORD[one])}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
