/** What a résumé says besides skills: languages, degree, working years. */
import type { ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { languageName } from '@/components/posting/language-name';
import { DEGREE_WORD } from '@/components/posting/words';
import type { Profile } from '@/utils/match/profile';
import type { ResumeProposal } from '@/utils/resume/proposal';
import type { Choice } from './choice';
import { EvidenceLine } from './EvidenceLine';

interface Props {
  readonly proposal: ResumeProposal;
  readonly profile: Profile;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

export function ProposedFacts({ proposal, profile, choice, onChoice }: Props) {
  const { t, locale, plural, list } = useSpeech();
  const { languages, degree, experience } = proposal;
  const step = (proficiency: string | null): string =>
    proficiency === 'native' ? t('languageNative') : (proficiency ?? t('unsaid'));
  if (languages.length === 0 && degree === null && experience === null) return null;
  return (
    <fieldset>
      <legend className="label">{t('resumeFacts')}</legend>
      <ul className="proposals">
        {languages.map(({ name, proficiency, evidence }, place) => {
          const ticked = choice.languages[place];
          const had = profile.languages.find((one) => one.name === name);
          return (
            ticked && (
              <Fact
                key={name}
                on={ticked.on}
                label={t('resumeLanguage', languageName(name, locale), step(proficiency))}
                had={had ? step(had.proficiency) : null}
                onTick={(on) => {
                  onChoice({ ...choice, languages: choice.languages.with(place, { ...ticked, on }) });
                }}
              >
                <EvidenceLine {...evidence} />
              </Fact>
            )
          );
        })}
        {degree && (
          <Fact
            on={choice.degree}
            label={t('resumeDegree', t(DEGREE_WORD[degree.degree]))}
            had={profile.degree === null ? null : t(DEGREE_WORD[profile.degree])}
            onTick={(on) => {
              onChoice({ ...choice, degree: on });
            }}
          >
            <EvidenceLine {...degree.evidence} />
          </Fact>
        )}
        {experience && (
          <Fact
            on={choice.experience}
            label={plural('resumeExperience', experience.years)}
            had={profile.experience === null ? null : plural('resumeExperience', profile.experience)}
            onTick={(on) => {
              onChoice({ ...choice, experience: on });
            }}
          >
            {t('resumeYearsFrom', list(experience.from, 'conjunction'))}
          </Fact>
        )}
      </ul>
    </fieldset>
  );
}

interface FactProps {
  readonly on: boolean;
  readonly label: string;
  /** What the profile says now; null: nothing. */
  readonly had: string | null;
  readonly onTick: (on: boolean) => void;
  readonly children: ReactNode;
}

function Fact({ on, label, had, onTick, children }: FactProps) {
  const { t } = useSpeech();
  return (
    <li data-off={!on || undefined}>
      <label className="tick skill-name">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            onTick(event.target.checked);
          }}
        />
        <span>{label}</span>
        {had !== null && <span className="there">{t('resumeHad', had)}</span>}
      </label>
      <p className="soft small">{children}</p>
    </li>
  );
}
