/** Many skills at once: a list is pasted, what is known is taken over, what is not stays in the field and is named. */
import { useId, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { ProfileSkill } from '@/utils/match/profile';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import { readSkillList } from './read-skill-list';

interface Props {
  readonly search: SkillSearch;
  readonly onAdd: (skills: readonly ProfileSkill[]) => void;
}

export function PasteSkills({ search, onAdd }: Props) {
  const { t, plural, list } = useSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<{ readonly taken: number; readonly unknown: readonly string[] } | null>(null);

  const take = (): void => {
    const { skills, unknown } = readSkillList(text, search);
    if (skills.length > 0) onAdd(skills);
    setOutcome({ taken: skills.length, unknown });
    setText(unknown.join('\n'));
  };

  return (
    <details className="paste">
      <summary>
        <Icon name="chevron" />
        {t('pasteTitle')}
      </summary>
      <div className="stack">
        <label className="soft" htmlFor={id}>
          {t('pasteHint')}
        </label>
        <textarea
          id={id}
          className="field"
          rows={4}
          spellCheck={false}
          placeholder={t('pasteExample')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOutcome(null);
          }}
        />
        <p>
          <button type="button" className="button" disabled={text.trim() === ''} onClick={take}>
            {t('pasteAction')}
          </button>
        </p>
        <div role="status">
          {outcome && (
            <p className={outcome.unknown.length > 0 ? 'notice warning' : 'notice'}>
              <span>
                {plural('pasteTaken', outcome.taken)}
                {outcome.unknown.length > 0 && (
                  <> {plural('pasteUnknown', outcome.unknown.length, list(outcome.unknown, 'conjunction'))}</>
                )}
              </span>
            </p>
          )}
        </div>
      </div>
    </details>
  );
}
