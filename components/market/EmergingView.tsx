/** Names that look like skills, recur at several employers and are not in the taxonomy; one press adds one. */
import { useMemo } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { emergingPhrases } from '@/utils/market/emerging';
import { FigureLink } from './FigureLink';
import type { ViewProps } from './market-props';

export function EmergingView({ part, knowledge, choices, onAddSkill }: ViewProps) {
  const { t, number } = useSpeech();
  const found = useMemo(
    () => emergingPhrases(part ?? [], knowledge, choices.cutoffs),
    [part, knowledge, choices.cutoffs],
  );
  return (
    <section className="card" aria-labelledby="emerging-title">
      <h2 id="emerging-title">{t('marketEmerging')}</h2>
      <p className="soft">{t('marketEmergingText', number(choices.cutoffs.employers))}</p>
      {part && found.length === 0 && <p className="notice">{t('marketNoEmerging')}</p>}
      {found.length > 0 && (
        <table className="market-table emerging-table">
          <caption className="visually-hidden">{t('marketEmerging')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('marketName')}</th>
              <th scope="col" className="number">
                {t('marketEmployers')}
              </th>
              <th scope="col" className="number">
                {t('marketPostings')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('marketAddSkill')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ phrase, n, employers, keys }) => (
              <tr key={phrase}>
                <th scope="row">{phrase}</th>
                <td className="number" data-head={t('marketEmployers')}>
                  {number(employers)}
                </td>
                <td className="number" data-head={t('marketPostings')}>
                  <FigureLink of={{ keys }} label={phrase}>
                    {number(n)}
                  </FigureLink>
                </td>
                <td>
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      onAddSkill(phrase);
                    }}
                  >
                    <Icon name="plus" />
                    {t('marketAddSkill')}
                    <span className="visually-hidden">{phrase}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
