/** A role to begin with: its skills by area, of which the user ticks what they have. Used by the options and the welcome page. */
import { useId, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import type { ProfileSkill } from '@/utils/match/profile';
import { AREAS, ROLE_GROUPS, ROLE_TEMPLATES, type RoleGroup, type RoleTemplate } from '@/utils/match/templates';
import type { SkillId } from '@/utils/taxonomy/skill';
import { ROLE_GROUP_WORD, ROLE_WORD } from './role-words';
import { TemplateArea } from './TemplateArea';

interface Props {
  /** The template shown at first; null: none. */
  readonly first?: RoleTemplate | null;
  /** Skills that are in the profile already. */
  readonly has: (id: SkillId) => boolean;
  readonly nameOf: (id: SkillId) => string;
  /** Takes over what was ticked; `role` is the template's name. */
  readonly onTake: (skills: readonly ProfileSkill[], role: string) => void;
}

// Object.keys forgets the key type that the table has.
const GROUPS = Object.keys(ROLE_GROUPS) as RoleGroup[];

export function TemplatePicker({ first = null, has, nameOf, onTake }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState<RoleTemplate | null>(first);
  const [ticked, setTicked] = useState<ReadonlySet<SkillId>>(new Set());
  const skills = chosen?.skills ?? [];
  const taken = skills.filter(({ skill }) => ticked.has(skill) && !has(skill));
  const owned = skills.filter(({ skill }) => has(skill)).length;

  return (
    <div className="stack template">
      <div className="form-row">
        <label className="label" htmlFor={id}>
          {t('templateRole')}
        </label>
        <select
          id={id}
          className="field"
          value={chosen?.id ?? ''}
          onChange={(event) => {
            // What was ticked stays ticked: roles share much.
            setChosen(ROLE_TEMPLATES.find((template) => template.id === event.target.value) ?? null);
          }}
        >
          <option value="">{t('templateChoose')}</option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={t(ROLE_GROUP_WORD[group])}>
              {ROLE_GROUPS[group].map((template) => (
                <option key={template.id} value={template.id}>
                  {t(ROLE_WORD[template.id])}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {chosen && (
        <>
          <p className="soft small">{t('templateLegend')}</p>
          <div className="template-areas">
            {AREAS.map((area) => (
              <TemplateArea
                key={area}
                area={area}
                skills={skills.filter((skill) => skill.area === area)}
                ticked={ticked}
                has={has}
                nameOf={nameOf}
                onTick={(skill, on) => {
                  setTicked((before) => withTicks(before, [skill], on));
                }}
              />
            ))}
          </div>
          <p className="row template-take">
            <button
              type="button"
              className="button primary"
              disabled={taken.length === 0}
              onClick={() => {
                onTake(
                  taken.map(({ skill }) => ({ skill, level: 'working', years: null })),
                  t(ROLE_WORD[chosen.id]),
                );
                setTicked(new Set());
              }}
            >
              {taken.length === 0 ? t('templateNone') : plural('templateTake', taken.length)}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                const core = skills.filter(({ level }) => level === 'required').map(({ skill }) => skill);
                setTicked((before) => withTicks(before, core, true));
              }}
            >
              {t('templateTickCore')}
            </button>
            {taken.length > 0 && (
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  setTicked(new Set());
                }}
              >
                {t('templateUntick')}
              </button>
            )}
            <span className="soft small" role="status">
              {owned > 0 && plural('templateHave', owned)}
            </span>
          </p>
        </>
      )}
    </div>
  );
}

function withTicks(before: ReadonlySet<SkillId>, skills: readonly SkillId[], on: boolean): ReadonlySet<SkillId> {
  const after = new Set(before);
  for (const skill of skills) {
    if (on) after.add(skill);
    else after.delete(skill);
  }
  return after;
}
