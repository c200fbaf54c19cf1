/** Forgets the postings of one company, or those not seen for some time; says first how many these are. */
import { useId, useState } from 'react';
import { Confirm } from '@/components/controls/Confirm';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

/** Which postings: those of a company, or those last seen more than so many days ago. */
export type Some = { readonly company: string } | { readonly days: number };

interface Props {
  /** Names of the companies in the history, for completion. */
  readonly companies: readonly string[];
  readonly countOf: (some: Some) => number;
  readonly onForget: (some: Some) => void;
  /** How many went, after the last time. */
  readonly forgotten: number | null;
}

const MOST_DAYS = 9_999;

export function ForgetSome({ companies, countOf, onForget, forgotten }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [company, setCompany] = useState('');
  const [days, setDays] = useState('180');
  const [asked, setAsked] = useState<Some | null>(null);
  const ofDays = /^\d+$/.test(days) ? Number(days) : 0;
  const isKnown = companies.some((name) => name.toLowerCase() === company.trim().toLowerCase());
  const count = asked ? countOf(asked) : 0;
  return (
    <div className="stack">
      <h3>{t('forgetSomeTitle')}</h3>
      <form
        className="row forget-some"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ company: company.trim() });
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
              setAsked(null);
            }}
          />
        </label>
        <datalist id={`${id}-companies`}>
          {companies.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="button" disabled={!isKnown}>
          <Icon name="trash" />
          {t('forgetCompanyDo')}
        </button>
      </form>
      <form
        className="row forget-some"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ days: ofDays });
        }}
      >
        <label>
          <span className="label">{t('forgetOlder')}</span>
          <input
            className="field days"
            type="number"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={(event) => {
              setDays(event.target.value);
              setAsked(null);
            }}
          />
        </label>
        <button type="submit" className="button" disabled={ofDays < 1 || ofDays > MOST_DAYS}>
          <Icon name="trash" />
          {t('forgetOlderDo')}
        </button>
      </form>
      {asked && (
        <Confirm
          label={t('forgetSomeTitle')}
          question={count === 0 ? t('forgetSomeNone') : plural('forgetSomeAsk', count)}
          no={t(count === 0 ? 'close' : 'cancel')}
          onNo={() => {
            setAsked(null);
          }}
          yes={
            count === 0
              ? null
              : {
                  word: t('forgetAllYes'),
                  act: () => {
                    setAsked(null);
                    if ('company' in asked) setCompany('');
                    onForget(asked);
                  },
                }
          }
        />
      )}
      <p role="status" className="soft small">
        {forgotten !== null && plural('forgottenSome', forgotten)}
      </p>
    </div>
  );
}
