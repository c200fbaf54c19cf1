/** Every demand of a posting: how badly, how much, and how the user stands. */
import { Icon, type IconName } from '@/components/controls/Icon';
import { useSpeech, type Speech } from '@/components/i18n/translator';
import type { DemandView, LevelView, SkillView, Standing } from '@/components/posting/demand-view';
import { LEVEL_WORD, PROFICIENCY_WORD, STANDING_WORD } from '@/components/posting/words';
import type { SkillId } from '@/utils/taxonomy/skill';

interface Props {
  readonly levels: readonly LevelView[];
  readonly onReveal: (skill: SkillId) => void;
}

const STANDING_ICON: Readonly<Record<Standing, IconName>> = {
  have: 'check',
  part: 'half',
  missing: 'ring',
  unknown: 'dot',
};

export function DemandTable({ levels, onReveal }: Props) {
  const { t } = useSpeech();
  return (
    <table className="demands">
      <caption className="visually-hidden">{t('demandsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('demandsSkill')}</th>
          <th scope="col">{t('demandsAsked')}</th>
          <th scope="col">{t('demandsYou')}</th>
        </tr>
      </thead>
      {levels.map(({ level, demands }) => (
        <tbody key={level}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="demands-level">
              <span className={`mark ${level}`}>{t(LEVEL_WORD[level])}</span>
            </th>
          </tr>
          {demands.map((demand) => (
            <Row key={demand.skills.map(({ id }) => id).join(' ')} demand={demand} onReveal={onReveal} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ demand, onReveal }: { readonly demand: DemandView; readonly onReveal: Props['onReveal'] }) {
  const speech = useSpeech();
  const { t } = speech;
  const asked = [...new Set(demand.skills.map((skill) => askedWords(skill, speech)).filter((words) => words !== ''))];
  return (
    <tr>
      <th scope="row">
        {demand.oneOf && <span className="one-of-word">{t('oneOf')}</span>}
        {demand.skills.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="link"
            title={t('revealTitle', name)}
            onClick={() => {
              onReveal(id);
            }}
          >
            {name}
          </button>
        ))}
      </th>
      <td>{asked.join(t('listGap'))}</td>
      <td>
        <span className={`standing-word ${demand.standing}`}>
          <Icon name={STANDING_ICON[demand.standing]} size={14} />
          {t(STANDING_WORD[demand.standing])}
        </span>
      </td>
    </tr>
  );
}

function askedWords({ demand }: SkillView, { t, plural }: Speech): string {
  const words = [];
  if (demand.years !== null) words.push(plural('yearsAtLeast', demand.years));
  if (demand.proficiency !== 'unstated') words.push(t(PROFICIENCY_WORD[demand.proficiency]));
  return words.join(t('listGap'));
}
