/** Adds a skill that postings must name, at a level or at any. */
import { useId, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { SkillCombobox } from '@/components/options/SkillCombobox';
import { LEVEL_WORD } from '@/components/posting/words';
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch } from '@/utils/taxonomy/suggest';

interface Props {
  readonly search: SkillSearch;
  readonly has: (skill: SkillId, level: Level | null) => boolean;
  readonly onAdd: (skill: SkillId, level: Level | null) => void;
}

const LEVELS = Object.keys(LEVEL_WORD) as Level[];

export function SkillField({ search, has, onAdd }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const [level, setLevel] = useState<Level | null>(null);
  return (
    <div className="skill-field">
      <SkillCombobox
        search={search}
        has={(skill) => has(skill, level)}
        onPick={(skill) => {
          onAdd(skill, level);
        }}
      />
      <div>
        <label className="label" htmlFor={id}>
          {t('filterLevel')}
        </label>
        <select
          id={id}
          className="field"
          value={level ?? ''}
          onChange={(event) => {
            setLevel(LEVELS.find((one) => one === event.target.value) ?? null);
          }}
        >
          <option value="">{t('filterAny')}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(LEVEL_WORD[one])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
