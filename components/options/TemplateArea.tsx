/** One area of a role template: its skills to tick, those that few postings ask for folded away. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Area, TemplateSkill } from '@/utils/match/templates';
import type { SkillId } from '@/utils/taxonomy/skill';
import { AREA_WORD } from './role-words';

interface Props {
  readonly area: Area;
  readonly skills: readonly TemplateSkill[];
  readonly ticked: ReadonlySet<SkillId>;
  readonly has: (id: SkillId) => boolean;
  readonly nameOf: (id: SkillId) => string;
  readonly onTick: (skill: SkillId, on: boolean) => void;
}

export function TemplateArea({ area, skills, ...rest }: Props) {
  const { t, plural } = useSpeech();
  if (skills.length === 0) return null;
  const often = skills.filter(({ level }) => level !== 'mentioned');
  const seldom = skills.filter(({ level }) => level === 'mentioned');
  return (
    <fieldset className="template-area">
      <legend className="label">{t(AREA_WORD[area])}</legend>
      {often.length > 0 && <Ticks skills={often} {...rest} />}
      {often.length === 0 ? (
        <Ticks skills={seldom} {...rest} />
      ) : (
        seldom.length > 0 && (
          <details>
            <summary>
              <Icon name="chevron" />
              {plural('templateMore', seldom.length)}
            </summary>
            <Ticks skills={seldom} {...rest} />
          </details>
        )
      )}
    </fieldset>
  );
}

function Ticks({ skills, ticked, has, nameOf, onTick }: Omit<Props, 'area'>) {
  const { t } = useSpeech();
  return (
    <ul className="template-ticks">
      {skills.map(({ skill, level }) => (
        <li key={skill}>
          <label className={`tick-chip ${level}`} title={has(skill) ? t('skillAlready') : undefined}>
            <input
              type="checkbox"
              checked={has(skill) || ticked.has(skill)}
              disabled={has(skill)}
              onChange={(event) => {
                onTick(skill, event.target.checked);
              }}
            />
            <span>{nameOf(skill)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
