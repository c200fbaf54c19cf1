/** Sliders: with these skills and years, what would the scores of all postings be? Nothing is written to the profile. */
import { useDeferredValue, useMemo, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { MASTERY_WORD } from '@/components/posting/words';
import type { Lessons } from '@/utils/market/lessons';
import { scoresOf } from '@/utils/market/what-if';
import { MASTERIES, type Mastery, type ProfileSkill } from '@/utils/match/profile';
import { scorer } from '@/utils/match/score';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { ScoreBins } from './ScoreBins';

/** Years beyond which no posting asks. */
const MOST_YEARS = 15;

export function WhatIf({
  part,
  profile,
  kinship,
  weights,
  choices,
  lessons,
}: ViewProps & { readonly lessons: Lessons }) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [added, setAdded] = useState<readonly ProfileSkill[]>([]);
  const deferred = useDeferredValue(added);
  const { threshold } = choices;
  const before = useMemo(
    () => scoresOf(part ?? [], scorer(profile, kinship, weights), threshold),
    [part, profile, kinship, weights, threshold],
  );
  const after = useMemo(() => {
    const ids = new Set(deferred.map(({ skill }) => skill));
    const skills = [...profile.skills.filter(({ skill }) => !ids.has(skill)), ...deferred];
    return scoresOf(part ?? [], scorer({ ...profile, skills }, kinship, weights), threshold);
  }, [part, profile, kinship, weights, threshold, deferred]);
  const change = (skill: string, how: Partial<ProfileSkill>): void => {
    setAdded(added.map((one) => (one.skill === skill ? { ...one, ...how } : one)));
  };
  const left = lessons.singles.filter(({ skills: [skill] }) => !added.some((one) => one.skill === skill));
  return (
    <section className="card what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{t('marketWhatIf')}</h2>
      <div className="what-if-parts">
        <div className="what-if-skills">
          <label>
            {t('marketAddToTry')}
            <select
              className="field"
              value=""
              onChange={({ target }) => {
                if (target.value !== '')
                  setAdded([...added, { skill: target.value, level: choices.mastery, years: null }]);
              }}
            >
              <option value="">{t('marketChoose')}</option>
              {[...left]
                .sort((a, b) => words.skill(a.skills[0] ?? '').localeCompare(words.skill(b.skills[0] ?? '')))
                .map(({ skills: [skill = ''] }) => (
                  <option key={skill} value={skill}>
                    {words.skill(skill)}
                  </option>
                ))}
            </select>
          </label>
          <ul>
            {added.map(({ skill, level, years }) => (
              <li key={skill} className="what-if-skill">
                <b>{words.skill(skill)}</b>
                <label>
                  {t(MASTERY_WORD[level])}
                  <input
                    type="range"
                    min={0}
                    max={MASTERIES.length - 1}
                    value={MASTERIES.indexOf(level)}
                    aria-valuetext={t(MASTERY_WORD[level])}
                    aria-label={t('marketLevelOf', words.skill(skill))}
                    onChange={({ target }) => {
                      change(skill, { level: MASTERIES[target.valueAsNumber] as Mastery });
                    }}
                  />
                </label>
                <label>
                  {years === null ? t('marketYearsUnsaid') : t('marketYearsOf', number(years))}
                  <input
                    type="range"
                    min={0}
                    max={MOST_YEARS}
                    value={years ?? 0}
                    aria-valuetext={years === null ? t('marketYearsUnsaid') : t('marketYearsOf', number(years))}
                    aria-label={t('marketYearsWith', words.skill(skill))}
                    onChange={({ target }) => {
                      change(skill, { years: target.valueAsNumber === 0 ? null : target.valueAsNumber });
                    }}
                  />
                </label>
                <button
                  type="button"
                  className="button quiet icon-only"
                  aria-label={t('marketTakeOff', words.skill(skill))}
                  onClick={() => {
                    setAdded(added.filter((one) => one.skill !== skill));
                  }}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p role="status">
            <b>{t('marketWouldReach', number(before.over), number(after.over), number(threshold))}</b>
          </p>
          <ScoreBins before={before} after={after} threshold={threshold} />
        </div>
      </div>
    </section>
  );
}
