/** The languages the user speaks, each with its step of the European framework. */
import { useId } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { englishName, languageName, LANGUAGE_CODES } from '@/components/posting/language-name';
import type { ProfileLanguage } from '@/utils/match/profile';

interface Props {
  readonly languages: readonly ProfileLanguage[];
  readonly onLanguages: (languages: readonly ProfileLanguage[]) => void;
}

const STEPS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

export function LanguagesField({ languages, onLanguages }: Props) {
  const { t, locale } = useSpeech();
  const id = useId();
  const offered = LANGUAGE_CODES.map(englishName)
    .filter((name) => !languages.some((language) => language.name === name))
    .map((name) => ({ name, shown: languageName(name, locale) }))
    .sort((a, b) => a.shown.localeCompare(b.shown, locale));
  return (
    <fieldset className="form-row">
      <legend className="label">{t('languagesLabel')}</legend>
      <ul className="skill-rows">
        {languages.map((language) => {
          const shown = languageName(language.name, locale);
          return (
            <li key={language.name}>
              <span className="skill-name">{shown}</span>
              <select
                className="field"
                aria-label={t('skillLevelOf', shown)}
                value={language.proficiency ?? ''}
                onChange={(event) => {
                  const proficiency = event.target.value === '' ? null : event.target.value;
                  onLanguages(languages.map((one) => (one.name === language.name ? { ...one, proficiency } : one)));
                }}
              >
                <option value="">{t('unsaid')}</option>
                {STEPS.map((step) => (
                  <option key={step}>{step}</option>
                ))}
                <option value="native">{t('languageNative')}</option>
              </select>
              <button
                type="button"
                className="button quiet icon-only"
                title={t('skillRemove', shown)}
                onClick={() => {
                  onLanguages(languages.filter(({ name }) => name !== language.name));
                }}
              >
                <Icon name="close" />
                <span className="visually-hidden">{t('skillRemove', shown)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <label className="visually-hidden" htmlFor={id}>
        {t('languageAdd')}
      </label>
      <select
        id={id}
        className="field"
        value=""
        onChange={(event) => {
          onLanguages([...languages, { name: event.target.value, proficiency: null }]);
        }}
      >
        <option value="" disabled>
          {t('languageAdd')}
        </option>
        {offered.map(({ name, shown }) => (
          <option key={name} value={name}>
            {shown}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
