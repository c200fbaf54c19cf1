/** One skill of a résumé: ticked or not, its level and years to correct, and the line that says so. */
import { YearsField } from '@/components/options/YearsField';
import { useSpeech } from '@/components/i18n/translator';
import { MASTERY_WORD } from '@/components/posting/words';
import { MASTERIES, type ProfileSkill } from '@/utils/match/profile';
import type { SkillProposal } from '@/utils/resume/proposal';
import type { Choice } from './choice';
import { EvidenceLine } from './EvidenceLine';

type Ticked = Choice['skills'][number];

interface Props {
  readonly proposal: SkillProposal;
  readonly ticked: Ticked;
  /** The skill as the profile has it. */
  readonly had: ProfileSkill | null;
  readonly onChange: (ticked: Ticked) => void;
}

export function ProposedSkill({ proposal, ticked, had, onChange }: Props) {
  const { t, list } = useSpeech();
  const { name, yearsFrom, evidence } = proposal;
  const { on, value } = ticked;
  return (
    <li data-off={!on || undefined}>
      <div className="proposal-head">
        <label className="tick skill-name">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              onChange({ ...ticked, on: event.target.checked });
            }}
          />
          <span>{name}</span>
          {had !== null && <span className="there">{t('resumeThere')}</span>}
        </label>
        {on && (
          <span className="row">
            <select
              className="field"
              aria-label={t('skillLevelOf', name)}
              value={value.level}
              onChange={(event) => {
                const level = MASTERIES.find((one) => one === event.target.value);
                if (level) onChange({ ...ticked, value: { ...value, level } });
              }}
            >
              {MASTERIES.map((level) => (
                <option key={level} value={level}>
                  {t(MASTERY_WORD[level])}
                </option>
              ))}
            </select>
            <YearsField
              label={t('skillYearsOf', name)}
              years={value.years}
              onChange={(years) => {
                onChange({ ...ticked, value: { ...value, years } });
              }}
            />
          </span>
        )}
      </div>
      <p className="soft small">
        <EvidenceLine {...evidence} />
        {yearsFrom !== null && (
          <span className="years-from">
            {yearsFrom === 'written' ? t('resumeYearsWritten') : t('resumeYearsFrom', list(yearsFrom, 'conjunction'))}
          </span>
        )}
      </p>
    </li>
  );
}
