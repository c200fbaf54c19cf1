/** How the market moves: what rose and fell outside chance, what is new, what rises together, and each skill's course. */
import { useMemo, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { share } from '@/utils/market/figure';
import { CHANCE_OF_FALL, CHANCE_OF_RISE, trendsOf, type Pace, type Trend } from '@/utils/market/trends';
import { Multiple } from './charts/Multiple';
import { FigureLink } from './FigureLink';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { MoveTable, type Move } from './MoveTable';
import { SliceField } from './SliceField';

/** Small pictures that are shown: the skills named most. */
const PICTURES = 12;

export function TrendsView({ part, choices, onChoose }: ViewProps) {
  const { t, number, locale } = useSpeech();
  const { words } = useMarket();
  const { pace, cutoffs } = choices;
  const [alone, setAlone] = useState('');
  const found = useMemo(() => part && trendsOf(part, pace, cutoffs.fewest), [part, pace, cutoffs.fewest]);
  if (!found) return <div className="skeleton" aria-hidden="true" />;
  const { spans, since, before, after, trends, together } = found;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moved = trends.filter(({ arrow }) => arrow !== null);
  const byChance = number(Math.round(trends.length * (CHANCE_OF_RISE + CHANCE_OF_FALL)));
  const watched = trends.find(({ skill }) => skill === alone);
  const fresh = trends.filter(({ isNew, after: { n } }) => isNew && n >= 3);
  const usual = [...trends].sort((a, b) => b.before.n + b.after.n - a.before.n - a.after.n).slice(0, PICTURES);
  return (
    <div className="trends-view">
      <section className="card" aria-labelledby="trends-title">
        <h2 id="trends-title">{t('marketMoved')}</h2>
        <div className="learn-tools">
          <label>
            {t('marketPace')}{' '}
            <select
              className="field"
              value={pace}
              onChange={({ target }) => {
                onChoose({ pace: target.value as Pace });
              }}
            >
              <option value="week">{t('marketByWeek')}</option>
              <option value="month">{t('marketByMonth')}</option>
            </select>
          </label>
        </div>
        {since === null ? (
          <p className="notice">{t('marketTooShort', number(before), number(after), number(cutoffs.fewest))}</p>
        ) : (
          <>
            <p>{t('marketSince', day.format(since), number(after), number(before))}</p>
            <p className="soft small">{t('marketArrowTest', number(trends.length), byChance)}</p>
            {moved.length === 0 ? (
              <p className="notice">{t('marketNothingMoved')}</p>
            ) : (
              <MoveTable
                more="marketUp"
                less="marketDown"
                caption={t('marketMoved')}
                rows={moved.map(moveOf)}
                head={[t('marketBefore'), t('marketAfter')]}
              />
            )}
          </>
        )}
      </section>
      {since !== null && (
        <section className="card" aria-labelledby="alone-title">
          <h2 id="alone-title">{t('marketAlone')}</h2>
          <p className="soft small">{t('marketAloneText')}</p>
          <SliceField
            label={t('marketSkill')}
            value={alone}
            none={t('marketChoose')}
            options={[...trends]
              .map(({ skill }) => ({ value: skill, label: words.skill(skill) }))
              .sort((a, b) => a.label.localeCompare(b.label, locale))}
            onChange={setAlone}
          />
          {watched && (
            <>
              <MoveTable
                more="marketUp"
                less="marketDown"
                caption={t('marketAlone')}
                rows={[moveOf(watched)]}
                head={[t('marketBefore'), t('marketAfter')]}
              />
              <div className="multiples">
                <Multiple
                  title={words.skill(watched.skill)}
                  spans={spans}
                  series={watched.series}
                  arrow={watched.arrow}
                  share={share(watched.after)}
                />
              </div>
            </>
          )}
        </section>
      )}
      {fresh.length > 0 && (
        <section className="card" aria-labelledby="fresh-title">
          <h2 id="fresh-title">{t('marketFresh')}</h2>
          <ul className="chips-list">
            {fresh.map((one) => (
              <li key={one.skill}>
                <FigureLink of={{ evidence: one.after.evidence }}>
                  {words.skill(one.skill)} {number(one.after.n)}
                </FigureLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {together.length > 0 && (
        <section className="card" aria-labelledby="together-title">
          <h2 id="together-title">{t('marketRiseTogether')}</h2>
          <ul className="stack">
            {together.map(({ skills: [a, b], n, of }) => (
              <li key={`${a} ${b}`}>
                {words.skill(a)} + {words.skill(b)}: {t('marketOf', number(n), number(of))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {usual.length > 0 && spans.length > 1 && (
        <section className="card" aria-labelledby="courses-title">
          <h2 id="courses-title">{t('marketCourses')}</h2>
          <p className="soft small">{t('marketCoursesText')}</p>
          <div className="multiples">
            {usual.map((trend: Trend) => (
              <Multiple
                key={trend.skill}
                title={words.skill(trend.skill)}
                spans={spans}
                series={trend.series}
                arrow={trend.arrow}
                share={share(trend.after)}
              />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function moveOf({ arrow, differs, chances, ...one }: Trend): Move {
  return { ...one, way: arrow, chance: arrow === 'down' ? chances.fall : chances.rise, certain: differs };
}
