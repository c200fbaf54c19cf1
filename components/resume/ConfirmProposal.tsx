/** What a résumé says, to be confirmed: skills with level, years and line; languages; degree; working years. */
import { useId, useState } from 'react';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Profile } from '@/utils/match/profile';
import type { ResumeNote, ResumeProposal } from '@/utils/resume/proposal';
import type { Confirmed } from '@/utils/resume/take-over';
import { choiceOf, confirmedOf, countOf, type Choice } from './choice';
import { ProposedFacts } from './ProposedFacts';
import { ProposedSkill } from './ProposedSkill';

interface Props {
  readonly name: string;
  readonly proposal: ResumeProposal;
  readonly profile: Profile;
  readonly onTake: (confirmed: Confirmed) => void;
  readonly onCancel: () => void;
}

const NOTE_WORD: Readonly<Record<ResumeNote, MessageKey>> = {
  'pages-cut': 'resumePagesCut',
  'text-cut': 'resumeTextCut',
  'no-dates': 'resumeNoDates',
};

export function ConfirmProposal({ name, proposal, profile, onTake, onCancel }: Props) {
  const { t, plural, locale } = useSpeech();
  const id = useId();
  const [choice, setChoice] = useState<Choice>(() => choiceOf(proposal, profile));
  const count = countOf(choice);
  const { skills, languages, degree, experience, notes } = proposal;
  const nothing = skills.length + languages.length === 0 && degree === null && experience === null;
  const tickSkills = (on: boolean): void => {
    setChoice({ ...choice, skills: choice.skills.map((one) => ({ ...one, on: on && !one.known })) });
  };
  const order = skills
    .map((skill, place) => ({ skill, place }))
    .sort(
      (a, b) =>
        Number(choice.skills[a.place]?.known) - Number(choice.skills[b.place]?.known) ||
        a.skill.name.localeCompare(b.skill.name, locale),
    );

  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <div>
        <h3 id={`${id}-title`} data-begin tabIndex={-1}>
          {nothing ? t('resumeNothing', name) : plural('resumeFound', skills.length, name)}
        </h3>
        <p className="soft">{t(nothing ? 'resumeNothingText' : 'resumeConfirm')}</p>
      </div>
      {notes.map((note) => (
        <p key={note} className="notice warning">
          {t(NOTE_WORD[note])}
        </p>
      ))}
      {skills.length > 0 && (
        <>
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => {
                tickSkills(true);
              }}
            >
              {t('resumeTickAll')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                tickSkills(false);
              }}
            >
              {t('resumeTickNone')}
            </button>
          </p>
          <ul className="proposals" aria-labelledby={`${id}-title`}>
            {order.map(({ skill, place }) => {
              const ticked = choice.skills[place];
              return (
                ticked && (
                  <ProposedSkill
                    key={skill.skill}
                    proposal={skill}
                    ticked={ticked}
                    had={profile.skills.find((one) => one.skill === skill.skill) ?? null}
                    onChange={(next) => {
                      setChoice({ ...choice, skills: choice.skills.with(place, next) });
                    }}
                  />
                )
              );
            })}
          </ul>
        </>
      )}
      <ProposedFacts proposal={proposal} profile={profile} choice={choice} onChoice={setChoice} />
      <p className="row actions">
        {!nothing && (
          <button
            type="button"
            className="button primary"
            disabled={count === 0}
            onClick={() => {
              onTake(confirmedOf(choice, proposal));
            }}
          >
            {plural('resumeTake', count)}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t(nothing ? 'resumeAnother' : 'resumeDiscard')}
        </button>
      </p>
    </section>
  );
}
