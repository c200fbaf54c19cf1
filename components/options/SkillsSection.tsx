/** Options: the skills of the profile, added one by one or as a list. */
import { useSpeech } from '@/components/i18n/translator';
import type { ProfileSkill } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import type { Change } from './change';
import { PasteSkills } from './PasteSkills';
import { ResetButton } from './ResetButton';
import { SkillCombobox } from './SkillCombobox';
import { SkillRows } from './SkillRows';

interface Props {
  readonly skills: readonly ProfileSkill[];
  readonly search: SkillSearch;
  readonly nameOf: (id: SkillId) => string;
  readonly change: Change<readonly ProfileSkill[]>;
}

export function SkillsSection({ skills, search, nameOf, change }: Props) {
  const { t, plural } = useSpeech();
  const has = (id: SkillId): boolean => skills.some(({ skill }) => skill === id);

  return (
    <>
      <SkillCombobox
        search={search}
        has={has}
        onPick={(skill) => {
          change(t('skillAdded', nameOf(skill)), (now) => [...now, { skill, level: 'working', years: null }]);
        }}
      />
      <PasteSkills
        search={search}
        onAdd={(added) => {
          const names = new Set(added.map(({ skill }) => skill));
          change(
            plural('pasteTaken', added.length),
            (now) => [...now.filter(({ skill }) => !names.has(skill)), ...added],
            true,
          );
        }}
      />
      {skills.length === 0 ? (
        <p className="hint soft">{t('skillsEmpty')}</p>
      ) : (
        <SkillRows
          skills={skills}
          nameOf={nameOf}
          onChange={(changed) => {
            change(t('skillChanged', nameOf(changed.skill)), (now) =>
              now.map((skill) => (skill.skill === changed.skill ? changed : skill)),
            );
          }}
          onRemove={(removed) => {
            change(
              t('skillRemoved', nameOf(removed.skill)),
              (now) => now.filter(({ skill }) => skill !== removed.skill),
              true,
            );
          }}
        />
      )}
      <ResetButton
        label={t('skillsReset')}
        disabled={skills.length === 0}
        onReset={() => {
          change(plural('skillsRemoved', skills.length), () => [], true);
        }}
      />
    </>
  );
}
