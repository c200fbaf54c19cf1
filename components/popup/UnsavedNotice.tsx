/** Says why a posting is not in the history and, where recording is paused, lets the user go on with it. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Unsaved } from './popup-page';
import type { RecordingControlProps } from './RecordingControl';

interface Props extends RecordingControlProps {
  readonly unsaved: Unsaved;
  readonly onReload: () => void;
}

const WORDS: Readonly<Record<Unsaved, MessageKey>> = {
  private: 'unsavedPrivate',
  paused: 'unsavedPaused',
  'board-paused': 'unsavedBoardPaused',
  'board-off': 'unsavedBoardOff',
  full: 'unsavedFull',
  failed: 'unsavedFailed',
};

export function UnsavedNotice({ unsaved, recording, boardName, onRecording, onReload }: Props) {
  const { t } = useSpeech();
  const wasPaused = unsaved === 'paused' || unsaved === 'board-paused';
  const resumed = wasPaused && recording === 'on';
  const problem = unsaved === 'full' || unsaved === 'failed';
  return (
    <div className={problem ? 'notice problem small' : 'notice small'} role="status">
      <Icon name="lock" />
      <div className="stack">
        <p>{resumed ? t('unsavedResumed') : t(WORDS[unsaved], boardName ?? '')}</p>
        {resumed && (
          <p>
            <button type="button" className="button small" onClick={onReload}>
              {t('unsavedReload')}
            </button>
          </p>
        )}
        {wasPaused && !resumed && (
          <p>
            <button
              type="button"
              className="button small"
              onClick={() => {
                onRecording(recording === 'paused' ? 'all' : 'board', true);
              }}
            >
              {recording === 'paused' ? t('recordingResume') : t('recordingResumeBoard', boardName ?? '')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
