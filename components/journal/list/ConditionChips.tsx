/** The conditions of the list, each of which can be taken off. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Condition } from './condition';
import { conditionWords } from './condition-words';

interface Props {
  readonly filter: readonly Condition[];
  readonly nameOf: (id: SkillId) => string;
  readonly boardName: (board: string) => string;
  readonly onFilter: (filter: readonly Condition[]) => void;
}

export function ConditionChips({ filter, nameOf, boardName, onFilter }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  if (filter.length === 0) return null;
  return (
    <ul className="chips condition-chips" aria-label={t('filterTitle')}>
      {filter.map((condition, place) => {
        const words = conditionWords(condition, speech, { nameOf, boardName });
        return (
          <li key={JSON.stringify(condition)}>
            <button
              type="button"
              className="chip"
              title={t('filterRemove', words)}
              onClick={() => {
                onFilter(filter.filter((_, other) => other !== place));
              }}
            >
              {words}
              <Icon name="close" size={12} />
              <span className="visually-hidden">{t('filterRemoveShort')}</span>
            </button>
          </li>
        );
      })}
      {filter.length > 1 && (
        <li>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onFilter([]);
            }}
          >
            {t('filterClear')}
          </button>
        </li>
      )}
    </ul>
  );
}
