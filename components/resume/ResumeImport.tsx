/** Import of a résumé: a file or a text goes in, what it says is shown line by line, what stays ticked is taken over. */
import { useEffect, useRef } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Profile } from '@/utils/match/profile';
import type { Confirmed } from '@/utils/resume/take-over';
import { ConfirmProposal } from './ConfirmProposal';
import type { ImportState } from './import-state';
import { REFUSAL_WORD } from './refusal-words';
import { ResumeSource } from './ResumeSource';

interface Props {
  readonly state: ImportState;
  /** What is there already is marked so. */
  readonly profile: Profile;
  readonly onFile: (file: Blob, name: string) => void;
  /** Ends the reading, or drops what is proposed. */
  readonly onCancel: () => void;
  readonly onTake: (confirmed: Confirmed) => void;
}

export function ResumeImport({ state, profile, onFile, onCancel, onTake }: Props) {
  const { t, number } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state.at);
  useEffect(() => {
    // What was pressed is gone with its state: the focus goes to what took its place.
    if (before.current !== state.at) place.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
    before.current = state.at;
  }, [state.at]);

  return (
    <div className="resume stack" ref={place}>
      {(state.at === 'start' || state.at === 'refused') && (
        <>
          {state.at === 'refused' && (
            <div className="notice problem" role="alert">
              <Icon name="warning" size={20} />
              <div className="stack">
                <p>
                  <strong>{t('resumeRefused', state.name)}</strong>
                </p>
                <p>{t(REFUSAL_WORD[state.refusal])}</p>
              </div>
            </div>
          )}
          <ResumeSource onFile={onFile} />
        </>
      )}
      {state.at === 'reading' && (
        <div className="notice" role="status">
          <div className="stack">
            <p data-begin tabIndex={-1}>
              {t('resumeReading', state.name)}
            </p>
            <progress
              aria-label={t('resumeReading', state.name)}
              {...(state.of > 0 ? { max: state.of, value: state.page } : {})}
            />
            {state.of > 1 && <p className="soft small">{t('resumePage', number(state.page), number(state.of))}</p>}
            <p>
              <button type="button" className="button" onClick={onCancel}>
                {t('cancel')}
              </button>
            </p>
          </div>
        </div>
      )}
      {state.at === 'proposed' && (
        <ConfirmProposal
          key={state.name}
          name={state.name}
          proposal={state.proposal}
          profile={profile}
          onTake={onTake}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}
