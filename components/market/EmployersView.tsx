/** What one employer asks across its postings, what changed, and what it says in every one. */
import { useEffect, useMemo, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { learnBoilerplate, leftOut, type Boilerplate } from '@/utils/market/boilerplate';
import { askedBy, companiesOf, type Company } from '@/utils/market/companies';
import { employerOf } from '@/utils/market/emerging';
import { share } from '@/utils/market/figure';
import { FigureLink } from './FigureLink';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { ShareBar } from './ShareBar';

/** Employers that are listed, and skills of one. */
const SHOWN = 100;
const SKILLS = 25;

export function EmployersView({ part, tellOf }: ViewProps) {
  const { t, plural } = useSpeech();
  const companies = useMemo(() => companiesOf(part ?? [], employerOf), [part]);
  const [name, setName] = useState<string | null>(null);
  const chosen = companies.find((one) => one.name === name) ?? companies[0];
  if (!chosen) return <p className="notice">{t('marketNoEmployers')}</p>;
  return (
    <div className="employers-view">
      <nav className="card employer-list" aria-label={t('marketEmployers')}>
        <ul>
          {companies.slice(0, SHOWN).map((company) => (
            <li key={company.name}>
              <button
                type="button"
                className="employer-name"
                aria-current={company === chosen}
                onClick={() => {
                  setName(company.name);
                }}
              >
                {company.name}
              </button>{' '}
              <span className="soft">{company.entries.length}</span>
            </li>
          ))}
        </ul>
        {companies.length > SHOWN && (
          <p className="soft small">{plural('marketMoreEmployers', companies.length - SHOWN)}</p>
        )}
      </nav>
      <EmployerCard key={chosen.name} company={chosen} tellOf={tellOf} />
    </div>
  );
}

function EmployerCard({ company, tellOf }: { readonly company: Company; readonly tellOf: ViewProps['tellOf'] }) {
  const { t, plural, number } = useSpeech();
  const { words } = useMarket();
  const learnt = useBoilerplate(company, tellOf);
  // What only its boilerplate names is not asked for.
  const asked = useMemo(() => askedBy(company, learnt?.only), [company, learnt]);
  const keys = company.entries.map(({ key }) => key);
  const names = (skills: readonly string[]) => skills.map(words.skill).join(', ');
  return (
    <section className="card employer" aria-labelledby="employer-title">
      <h2 id="employer-title">{company.name}</h2>
      <p>
        <FigureLink of={{ keys }}>{plural('marketCount', keys.length)}</FigureLink>
      </p>
      {(company.added.length > 0 || company.gone.length > 0) && (
        <>
          <h3>{t('marketEmployerChanged')}</h3>
          {company.added.length > 0 && <p>{t('marketEmployerAdded', number(company.newest), names(company.added))}</p>}
          {company.gone.length > 0 && <p>{t('marketEmployerGone', number(company.newest), names(company.gone))}</p>}
        </>
      )}
      <h3>{t('marketEmployerAsks')}</h3>
      <ul>
        {asked.slice(0, SKILLS).map(({ skill, n, of, keys: behind }) => (
          <li key={skill} className="report-line" data-figure="true">
            <span className="report-label">{words.skill(skill)}</span>
            <ShareBar n={n} of={of} />
            <FigureLink of={{ keys: behind }} label={words.skill(skill)}>
              {words.percent(share({ n, of }))}{' '}
              <span className="soft">{t('marketOfShort', number(n), number(of))}</span>
            </FigureLink>
          </li>
        ))}
      </ul>
      {learnt && learnt.paragraphs.length > 0 && (
        <>
          <h3>{t('marketBoilerplate')}</h3>
          <p className="soft small">{t('marketBoilerplateText')}</p>
          {learnt.only.size > 0 && (
            <p className="small">
              {t(
                'marketLeftOut',
                leftOut(learnt)
                  .map(({ skill, n }) => `${words.skill(skill)} ${number(n)}`)
                  .join(', '),
              )}
            </p>
          )}
          {learnt.paragraphs.map(({ text, keys: behind }) => (
            <blockquote key={text}>
              {text} <FigureLink of={{ keys: behind }}>{plural('marketCount', behind.length)}</FigureLink>
            </blockquote>
          ))}
        </>
      )}
    </section>
  );
}

/** Learnt from the texts; null while they are read, and of one posting alone. */
function useBoilerplate(company: Company, tellOf: ViewProps['tellOf']): Boilerplate | null {
  const [learnt, setLearnt] = useState<Boilerplate | null>(null);
  useEffect(() => {
    if (company.entries.length < 2) return undefined;
    let ended = false;
    void tellOf(company.entries.map(({ key }) => key)).then((told) => {
      if (!ended) setLearnt(learnBoilerplate(told));
    });
    return () => {
      ended = true;
    };
  }, [company, tellOf]);
  return learnt;
}
