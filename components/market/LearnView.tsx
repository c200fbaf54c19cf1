/** What to learn next, and what scores would be if. */
import { useMemo, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { MASTERY_WORD } from '@/components/posting/words';
import { lessonsOf, type Lesson, type Lessons } from '@/utils/market/lessons';
import { MASTERIES, type Mastery } from '@/utils/match/profile';
import { FigureLink } from './FigureLink';
import { MoreLess } from './MoreLess';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { WhatIf } from './WhatIf';

/** Lessons that are shown at once. */
const SHOWN = 15;

export function LearnView(props: ViewProps) {
  const { t, number, plural } = useSpeech();
  const { part, profile, kinship, weights, choices, onChoose } = props;
  const { threshold, mastery } = choices;
  const lessons = useMemo(
    () => part && lessonsOf(part, { profile, kinship, weights, threshold, mastery }),
    [part, profile, kinship, weights, threshold, mastery],
  );
  if (!lessons) return <div className="skeleton" aria-hidden="true" />;
  return (
    <div className="learn-view">
      <section className="card" aria-labelledby="learn-title">
        <h2 id="learn-title">{t('marketLearn')}</h2>
        <div className="learn-tools">
          <label>
            {t('marketThreshold', number(threshold))}
            <input
              type="range"
              min={10}
              max={100}
              step={5}
              value={threshold}
              onChange={({ target }) => {
                onChoose({ threshold: target.valueAsNumber });
              }}
            />
          </label>
          <label>
            {t('marketLearntAs')}{' '}
            <select
              className="field"
              value={mastery}
              onChange={({ target }) => {
                onChoose({ mastery: target.value as Mastery });
              }}
            >
              {MASTERIES.map((one) => (
                <option key={one} value={one}>
                  {t(MASTERY_WORD[one])}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p>{t('marketReach', number(lessons.over), number(lessons.scored), number(threshold))}</p>
        {profile.skills.length === 0 && <p className="notice">{t('marketNoProfile')}</p>}
        <p className="soft small">{t('marketTies')}</p>
        <div className="learn-tables">
          <LessonTable title={t('marketOneSkill')} lessons={lessons.singles} all={lessons} />
          <LessonTable title={t('marketTwoSkills')} lessons={lessons.pairs} all={lessons} />
        </div>
        {lessons.singles.length > 0 && lessons.singles[0]?.gain === 0 && (
          <p className="notice">{plural('marketNothingLifts', lessons.singles.length)}</p>
        )}
      </section>
      <WhatIf {...props} lessons={lessons} />
    </div>
  );
}

function LessonTable({
  title,
  lessons,
  all,
}: {
  readonly title: string;
  readonly lessons: readonly Lesson[];
  readonly all: Lessons;
}) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [whole, setWhole] = useState(false);
  const most = lessons[0]?.gain ?? 0;
  if (lessons.length === 0) return null;
  return (
    <div>
      <table className="market-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('marketSkill')}</th>
            <th scope="col" className="bar-cell">
              {t('marketLifts')}
            </th>
            <th scope="col" className="number">
              {t('levelRequired')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lessons.slice(0, whole ? lessons.length : SHOWN).map(({ skills, gain, required }) => (
            <tr key={skills.join(' ')}>
              <th scope="row">{skills.map(words.skill).join(' + ')}</th>
              <td className="bar-cell">
                {gain === 0 ? (
                  <span className="soft">0</span>
                ) : (
                  <span className="gain">
                    <FigureLink
                      of={{
                        get keys() {
                          return all.liftedBy(skills);
                        },
                      }}
                      label={skills.map(words.skill).join(' + ')}
                    >
                      +{number(gain)}
                    </FigureLink>
                    <svg className="gain-bar" aria-hidden="true" focusable="false">
                      <rect
                        className="chart-bar"
                        width={`${String((100 * gain) / most)}%`}
                        y="20%"
                        height="60%"
                        rx="2"
                      />
                    </svg>
                  </span>
                )}
              </td>
              <td className="number">{number(required)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lessons.length > SHOWN && <MoreLess more={lessons.length - SHOWN} whole={whole} onWhole={setWhole} />}
    </div>
  );
}
