/** Options: what postings ask besides skills. Never part of the score; shown where a posting differs. */
import { useId } from 'react';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { DEGREE_WORD, WORK_MODE_WORD } from '@/components/posting/words';
import type { Degree, WorkMode } from '@/utils/extract/reading';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { ROLE_TEMPLATES } from '@/utils/match/templates';
import type { Change, Manner } from './change';
import { LanguagesField } from './LanguagesField';
import { ResetButton } from './ResetButton';
import { ROLE_WORD } from './role-words';
import { SalaryField } from './SalaryField';
import { YearsField } from './YearsField';

interface Props {
  readonly profile: Profile;
  readonly change: Change<Profile>;
}

const DEGREES: readonly Degree[] = ['highschool', 'certificate', 'associate', 'diploma', 'bachelor', 'master', 'phd'];
const WORK_MODES: readonly WorkMode[] = ['remote', 'hybrid', 'onsite'];

export function AboutYouSection({ profile, change }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const { degree, experience, workModes, needsVisa } = profile;
  /** Sets one field, that is called so. */
  const set = (field: MessageKey, part: Partial<Profile>, manner?: Manner): void => {
    change(t('fieldChanged', t(field)), (now) => ({ ...now, ...part }), manner);
  };
  return (
    <>
      <div className="form-row">
        <label className="label" htmlFor={`${id}-role`}>
          {t('targetRole')}
        </label>
        <input
          id={`${id}-role`}
          className="field role-field"
          list={`${id}-roles`}
          autoComplete="off"
          placeholder={t('targetRolePlaceholder')}
          value={profile.targetRole}
          onChange={(event) => {
            set('targetRole', { targetRole: event.target.value }, 'typed');
          }}
        />
        <datalist id={`${id}-roles`}>
          {ROLE_TEMPLATES.map((template) => (
            <option key={template.id} value={t(ROLE_WORD[template.id])} />
          ))}
        </datalist>
      </div>
      <div className="form-row">
        <span className="label">{t('factExperience')}</span>
        <YearsField
          label={t('experienceYears')}
          years={experience}
          onChange={(years) => {
            set('factExperience', { experience: years }, 'typed');
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
            set('factDegree', { degree: DEGREES.find((one) => one === event.target.value) ?? null });
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
      <SalaryField
        floor={profile.salaryFloor}
        onFloor={(salaryFloor) => {
          set('salaryFloor', { salaryFloor }, 'typed');
        }}
      />
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
            set('factVisa', { needsVisa: value === '' ? null : value === 'needed' });
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
                  set('workModesLabel', { workModes: chosen });
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
          set('languagesLabel', { languages });
        }}
      />
      <ResetButton
        label={t('aboutYouReset')}
        disabled={isCleared(profile)}
        onReset={() => {
          change(t('aboutYouCleared'), ({ skills }) => ({ ...EMPTY_PROFILE, skills }), 'loud');
        }}
      />
    </>
  );
}

/** Nothing is said besides skills. */
function isCleared({ languages, degree, experience, workModes, needsVisa, salaryFloor, targetRole }: Profile): boolean {
  const said = [degree, experience, needsVisa, salaryFloor].some((value) => value !== null);
  return !said && languages.length === 0 && workModes.length === 0 && targetRole === '';
}
