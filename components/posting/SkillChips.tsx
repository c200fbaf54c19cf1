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
  const { t } = useSpeech();
  const chips = demand.skills.map((skill) => (
    <Chip key={skill.id} skill={skill} level={demand.level} onReveal={onReveal} />
  ));
  if (!demand.oneOf) return chips;
  return (
    <div className="one-of" role="group" aria-label={t('oneOf')}>
      <span className="one-of-word">{t('oneOf')}</span>
      {chips}
    </div>
  );
}

interface ChipProps {
  readonly skill: SkillView;
  readonly level: Level;
  readonly onReveal: Props['onReveal'];
}

function Chip({ skill, level, onReveal }: ChipProps) {
  const { t, plural } = useSpeech();
  const { id, name, standing, demand } = skill;
  const content = (
    <>
      {standing !== 'unknown' && <Icon name={STANDING_ICON[standing]} size={14} />}
      <span className={`chip-name ${level}`}>{name}</span>
      {demand.years !== null && <span className="chip-years">{plural('yearsShort', demand.years)}</span>}
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
