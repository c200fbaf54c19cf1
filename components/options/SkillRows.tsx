/** The skills of the profile, each with its level and years, in the order of the alphabet. */
import { useRef } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { MASTERY_WORD } from '@/components/posting/words';
import { MASTERIES, type ProfileSkill } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import { YearsField } from './YearsField';

interface Props {
  readonly skills: readonly ProfileSkill[];
  readonly nameOf: (id: SkillId) => string;
  readonly onChange: (skill: ProfileSkill) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

export function SkillRows({ skills, nameOf, onChange, onRemove }: Props) {
  const { t, locale } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const sorted = skills
    .map((skill) => ({ skill, name: nameOf(skill.skill) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <ul className="skill-rows" aria-label={t('skillsTitle')} ref={list} tabIndex={-1}>
      {sorted.map(({ skill, name }) => (
        <li key={skill.skill}>
          <span className="skill-name">{name}</span>
          <select
            className="field"
            aria-label={t('skillLevelOf', name)}
            value={skill.level}
            onChange={(event) => {
              const level = MASTERIES.find((one) => one === event.target.value);
              if (level) onChange({ ...skill, level });
            }}
          >
            {MASTERIES.map((level) => (
              <option key={level} value={level}>
                {t(MASTERY_WORD[level])}
              </option>
            ))}
          </select>
          <YearsField
            label={t('skillYearsOf', name)}
            years={skill.years}
            onChange={(years) => {
              onChange({ ...skill, years });
            }}
          />
          <button
            type="button"
            className="button quiet icon-only"
            title={t('skillRemove', name)}
            onClick={() => {
              // The button goes away with its row; the focus must not fall back to the top of the page.
              list.current?.focus();
              onRemove(skill);
            }}
          >
            <Icon name="close" />
            <span className="visually-hidden">{t('skillRemove', name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
