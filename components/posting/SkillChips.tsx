/** The skills a posting asks for, level by level: what you have, have in part and miss, one-of groups as one unit. */
import { Icon, type IconName } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import { metCount, STANDINGS, type DemandView, type LevelView, type SkillView, type Standing } from './demand-view';
import { LEVEL_WORD, STANDING_WORD } from './words';

interface Props {
  readonly levels: readonly LevelView[];
  readonly onReveal?: ((skill: SkillId) => void) | undefined;
}

const STANDING_ICON: Readonly<Record<Standing, IconName>> = {
  have: 'check',
  part: 'half',
  missing: 'ring',
  unknown: 'dot',
};

export function SkillChips({ levels, onReveal }: Props) {
  return levels.map((view) => <LevelSection key={view.level} view={view} onReveal={onReveal} />);
}

function LevelSection({ view, onReveal }: { readonly view: LevelView; readonly onReveal: Props['onReveal'] }) {
  const { t, number } = useSpeech();
  const { level, demands } = view;
  const compared = demands.some(({ standing }) => standing !== 'unknown');
  return (
    <section className="level" aria-label={t(LEVEL_WORD[level])}>
      <h2 className="level-head">
        <span className={`mark ${level}`}>{t(LEVEL_WORD[level])}</span>
        <span className="soft small">
          {compared && level !== 'mentioned'
            ? t('countOf', number(metCount(demands)), number(demands.length))
            : number(demands.length)}
        </span>
      </h2>
      {STANDINGS.map((standing) => {
        const those = demands.filter((demand) => demand.standing === standing);
        return (
          those.length > 0 && (
            <div key={standing} className={compared ? `standing ${standing}` : 'standing-only'}>
              {compared && (
                <h3 className="standing-word">
                  <Icon name={STANDING_ICON[standing]} size={14} />
                  {t(STANDING_WORD[standing])}
                </h3>
              )}
              <ul className="chips">
                {those.map((demand) => (
                  <li key={demand.skills.map(({ id }) => id).join(' ')}>
                    <DemandChip demand={demand} onReveal={onReveal} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function DemandChip({ demand, onReveal }: { readonly demand: DemandView; readonly onReveal: Props['onReveal'] }) {
  const { t, plural } = useSpeech();
  const { skills, level, oneOf } = demand;
  // Years that all members share are said once, for the group.
  const [shared = null, ...other] = new Set(skills.map((skill) => skill.demand.years));
  const ofGroup = oneOf && other.length === 0 ? shared : null;
  const chips = skills.map((skill) => (
    <Chip
      key={skill.id}
      skill={skill}
      level={level}
      years={ofGroup === null ? skill.demand.years : null}
      onReveal={onReveal}
    />
  ));
  if (!oneOf) return chips;
  return (
    <div className="one-of" role="group" aria-label={t('oneOf')}>
      <span className="one-of-word">
        {t('oneOf')}
        {ofGroup !== null && <span className="one-of-years">{plural('yearsShort', ofGroup)}</span>}
      </span>
      {chips}
    </div>
  );
}

interface ChipProps {
  readonly skill: SkillView;
  readonly level: Level;
  readonly years: number | null;
  readonly onReveal: Props['onReveal'];
}

function Chip({ skill, level, years, onReveal }: ChipProps) {
  const { t, plural } = useSpeech();
  const { id, name, standing } = skill;
  const content = (
    <>
      {standing !== 'unknown' && <Icon name={STANDING_ICON[standing]} size={14} />}
      <span className={`chip-name ${level}`}>{name}</span>
      {years !== null && <span className="chip-years">{plural('yearsShort', years)}</span>}
    </>
  );
  if (!onReveal) return <span className={`chip ${standing}`}>{content}</span>;
  return (
    <button
      type="button"
      className={`chip ${standing}`}
      title={t('revealTitle', name)}
      onClick={() => {
        onReveal(id);
      }}
    >
      {content}
    </button>
  );
}
