/** Options: the skills of the profile, added one by one or as a list; removing can be undone. */
import { useCallback, useState } from 'react';
import { Toast } from '@/components/controls/Toast';
import { useSpeech } from '@/components/i18n/translator';
import type { ProfileSkill } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import { PasteSkills } from './PasteSkills';
import { SkillCombobox } from './SkillCombobox';
import { SkillRows } from './SkillRows';

interface Props {
  readonly skills: readonly ProfileSkill[];
  readonly search: SkillSearch;
  readonly nameOf: (id: SkillId) => string;
  readonly onSkills: (skills: readonly ProfileSkill[]) => void;
}

interface Undoable {
  readonly text: string;
  readonly before: readonly ProfileSkill[];
}

export function SkillsSection({ skills, search, nameOf, onSkills }: Props) {
  const { t, plural } = useSpeech();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const endUndo = useCallback(() => {
    setUndoable(null);
  }, []);
  const has = (id: SkillId): boolean => skills.some(({ skill }) => skill === id);

  return (
    <section id="skills" className="card stack" aria-labelledby="skills-title">
      <div>
        <h2 id="skills-title">{t('skillsTitle')}</h2>
        <p className="soft">{t('skillsText')}</p>
      </div>
      <SkillCombobox
        search={search}
        has={has}
        onPick={(skill) => {
          onSkills([...skills, { skill, level: 'working', years: null }]);
        }}
      />
      <PasteSkills
        search={search}
        onAdd={(added) => {
          const names = new Set(added.map(({ skill }) => skill));
          setUndoable({ text: plural('pasteTaken', added.length), before: skills });
          onSkills([...skills.filter(({ skill }) => !names.has(skill)), ...added]);
        }}
      />
      {skills.length === 0 ? (
        <p className="hint soft">{t('skillsEmpty')}</p>
      ) : (
        <SkillRows
          skills={skills}
          nameOf={nameOf}
          onChange={(changed) => {
            onSkills(skills.map((skill) => (skill.skill === changed.skill ? changed : skill)));
          }}
          onRemove={(removed) => {
            setUndoable({ text: t('skillRemoved', nameOf(removed.skill)), before: skills });
            onSkills(skills.filter(({ skill }) => skill !== removed.skill));
          }}
        />
      )}
      {undoable && (
        <Toast
          text={undoable.text}
          onUndo={() => {
            onSkills(undoable.before);
            setUndoable(null);
          }}
          onEnd={endUndo}
        />
      )}
    </section>
  );
}
