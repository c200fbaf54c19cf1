/** Skills that those of the profile bring along: they count in part, and in full once they are added. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { ImpliedSkill } from '@/utils/match/implied';
import type { SkillId } from '@/utils/taxonomy/skill';

interface Props {
  readonly implied: readonly ImpliedSkill[];
  readonly nameOf: (id: SkillId) => string;
  readonly onAdd: (skill: SkillId) => void;
}

export function ImpliedSkills({ implied, nameOf, onAdd }: Props) {
  const { t, list, locale } = useSpeech();
  if (implied.length === 0) return null;
  const named = implied
    .map(({ skill, by }) => ({ skill, name: nameOf(skill), by: list(by.map(nameOf), 'conjunction') }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <div className="implied stack">
      <div>
        <h3 id="implied-title">{t('impliedTitle')}</h3>
        <p className="soft small">{t('impliedText')}</p>
      </div>
      <ul className="implied-list" aria-labelledby="implied-title">
        {named.map(({ skill, name, by }) => (
          <li key={skill}>
            <button
              type="button"
              className="button implied-add"
              title={t('impliedAdd', name)}
              onClick={() => {
                onAdd(skill);
              }}
            >
              <Icon name="plus" size={14} />
              <span>
                {name} <span className="soft small">{t('impliedBy', by)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
