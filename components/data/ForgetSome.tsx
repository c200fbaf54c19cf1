/** Forgets the postings of one company, or those not seen for some time. */
import { useId, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  /** Names of the companies in the history, for completion. */
  readonly companies: readonly string[];
  readonly onForgetCompany: (name: string) => void;
  readonly onForgetOlder: (days: number) => void;
  /** How many went, after the last time. */
  readonly forgotten: number | null;
}

const DAYS = [30, 90, 180, 365] as const;

export function ForgetSome({ companies, onForgetCompany, onForgetOlder, forgotten }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [company, setCompany] = useState('');
  const [days, setDays] = useState<number>(180);
  const known = companies.some((name) => name.toLowerCase() === company.trim().toLowerCase());
  return (
    <div className="stack">
      <h3>{t('forgetSomeTitle')}</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          onForgetCompany(company.trim());
          setCompany('');
        }}
      >
        <label>
          <span className="label">{t('forgetCompany')}</span>
          <input
            className="field"
            list={`${id}-companies`}
            value={company}
            onChange={(event) => {
              setCompany(event.target.value);
            }}
          />
        </label>
        <datalist id={`${id}-companies`}>
          {companies.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="button" disabled={!known}>
          <Icon name="trash" />
          {t('forgetCompanyDo')}
        </button>
      </form>
      <div className="row">
        <label>
          <span className="label">{t('forgetOlder')}</span>
          <select
            className="field"
            value={days}
            onChange={(event) => {
              setDays(Number(event.target.value));
            }}
          >
            {DAYS.map((n) => (
              <option key={n} value={n}>
                {plural('forgetDays', n)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          onClick={() => {
            onForgetOlder(days);
          }}
        >
          <Icon name="trash" />
          {t('forgetOlderDo')}
        </button>
      </div>
      <p role="status" className="soft small">
        {forgotten !== null && plural('forgottenSome', forgotten)}
      </p>
    </div>
  );
}
