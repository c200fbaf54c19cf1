/** Options: the skills of the profile, added one by one, as a list or from a role, and those that come with them. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { impliedSkills } from '@/utils/match/implied';
import type { Kinship } from '@/utils/match/grounds';
import type { Profile, ProfileSkill } from '@/utils/match/profile';
import { templateFor } from '@/utils/match/templates';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import type { Change, Manner } from './change';
import { ImpliedSkills } from './ImpliedSkills';
import { PasteSkills } from './PasteSkills';
import { ResetButton } from './ResetButton';
import { SkillCombobox } from './SkillCombobox';
import { SkillRows } from './SkillRows';
import { TemplatePicker } from './TemplatePicker';

interface Props {
  readonly profile: Profile;
  readonly search: SkillSearch;
  readonly kinship: Kinship;
  readonly nameOf: (id: SkillId) => string;
  readonly change: Change<Profile>;
}

export function SkillsSection({ profile, search, kinship, nameOf, change }: Props) {
  const { t, plural } = useSpeech();
  const { skills } = profile;
  const has = (id: SkillId): boolean => skills.some(({ skill }) => skill === id);
  const changeSkills = (words: string, make: (now: Profile['skills']) => Profile['skills'], manner?: Manner): void => {
    change(words, (now) => ({ ...now, skills: make(now.skills) }), manner);
  };
  const addOne = (skill: SkillId): void => {
    changeSkills(t('skillAdded', nameOf(skill)), (now) => [...now, { skill, level: 'working', years: null }]);
  };

  return (
    <>
      <SkillCombobox search={search} has={has} onPick={addOne} />
      <div className="folds">
        <PasteSkills
          search={search}
          onAdd={(added) => {
            changeSkills(plural('pasteTaken', added.length), (now) => withAll(now, added), 'loud');
          }}
        />
        <details>
          <summary>
            <Icon name="chevron" />
            {t('templateTitle')}
          </summary>
          <div className="stack">
            <p className="soft">{t('templateText')}</p>
            <TemplatePicker
              first={templateFor(profile.targetRole)}
              has={has}
              nameOf={nameOf}
              onTake={(added, role) => {
                change(
                  plural('pasteTaken', added.length),
                  (now) => ({
                    ...now,
                    skills: withAll(now.skills, added),
                    targetRole: now.targetRole === '' ? role : now.targetRole,
                  }),
                  'loud',
                );
              }}
            />
          </div>
        </details>
      </div>
      {skills.length === 0 ? (
        <p className="hint soft">{t('skillsEmpty')}</p>
      ) : (
        <SkillRows
          skills={skills}
          nameOf={nameOf}
          onChange={(changed) => {
            changeSkills(
              t('skillChanged', nameOf(changed.skill)),
              (now) => now.map((skill) => (skill.skill === changed.skill ? changed : skill)),
              'typed',
            );
          }}
          onRemove={(removed) => {
            changeSkills(
              t('skillRemoved', nameOf(removed.skill)),
              (now) => now.filter(({ skill }) => skill !== removed.skill),
              'loud',
            );
          }}
        />
      )}
      <ImpliedSkills implied={impliedSkills(skills, kinship)} nameOf={nameOf} onAdd={addOne} />
      <ResetButton
        label={t('skillsReset')}
        disabled={skills.length === 0}
        onReset={() => {
          changeSkills(plural('skillsRemoved', skills.length), () => [], 'loud');
        }}
      />
    </>
  );
}

/** The skills with those that were added, which count where both name one. */
function withAll(now: readonly ProfileSkill[], added: readonly ProfileSkill[]): readonly ProfileSkill[] {
  const names = new Set(added.map(({ skill }) => skill));
  return [...now.filter(({ skill }) => !names.has(skill)), ...added];
}
