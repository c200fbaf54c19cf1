/** Options: what postings ask besides skills. Never part of the score; shown where a posting differs. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { DEGREE_WORD, WORK_MODE_WORD } from '@/components/posting/words';
import type { Degree, WorkMode } from '@/utils/extract/reading';
import type { Profile } from '@/utils/match/profile';
import { LanguagesField } from './LanguagesField';
import { YearsField } from './YearsField';

interface Props {
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
}

const DEGREES: readonly Degree[] = ['highschool', 'certificate', 'associate', 'diploma', 'bachelor', 'master', 'phd'];
const WORK_MODES: readonly WorkMode[] = ['remote', 'hybrid', 'onsite'];

export function AboutYouSection({ profile, onProfile }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const { degree, experience, workModes, needsVisa } = profile;
  return (
    <section id="about-you" className="card stack" aria-labelledby="about-you-title">
      <div>
        <h2 id="about-you-title">{t('aboutYouTitle')}</h2>
        <p className="soft">{t('aboutYouText')}</p>
      </div>
      <div className="form-row">
        <span className="label">{t('factExperience')}</span>
        <YearsField
          label={t('experienceYears')}
          years={experience}
          onChange={(years) => {
            onProfile({ ...profile, experience: years });
          }}
        />
      </div>
      <div className="form-row">
        <label className="label" htmlFor={`${id}-degree`}>
          {t('factDegree')}
        </label>
        <select
          id={`${id}-degree`}
          className="field"
          value={degree ?? ''}
          onChange={(event) => {
            onProfile({ ...profile, degree: DEGREES.find((one) => one === event.target.value) ?? null });
          }}
        >
          <option value="">{t('unsaid')}</option>
          {DEGREES.map((one) => (
            <option key={one} value={one}>
              {t(DEGREE_WORD[one])}
            </option>
          ))}
        </select>
      </div>
      <div className="form-row">
        <label className="label" htmlFor={`${id}-visa`}>
          {t('factVisa')}
        </label>
        <select
          id={`${id}-visa`}
          className="field"
          value={needsVisa === null ? '' : needsVisa ? 'needed' : 'not-needed'}
          onChange={(event) => {
            const { value } = event.target;
            onProfile({ ...profile, needsVisa: value === '' ? null : value === 'needed' });
          }}
        >
          <option value="">{t('unsaid')}</option>
          <option value="needed">{t('visaNeeded')}</option>
          <option value="not-needed">{t('visaNotNeeded')}</option>
        </select>
      </div>
      <fieldset className="form-row">
        <legend className="label">{t('workModesLabel')}</legend>
        <div className="row">
          {WORK_MODES.map((mode) => (
            <label key={mode} className="tick">
              <input
                type="checkbox"
                checked={workModes.includes(mode)}
                onChange={(event) => {
                  const chosen = WORK_MODES.filter((one) =>
                    one === mode ? event.target.checked : workModes.includes(one),
                  );
                  onProfile({ ...profile, workModes: chosen });
                }}
              />
              {t(WORK_MODE_WORD[mode])}
            </label>
          ))}
        </div>
      </fieldset>
      <LanguagesField
        languages={profile.languages}
        onLanguages={(languages) => {
          onProfile({ ...profile, languages });
        }}
      />
    </section>
  );
}
