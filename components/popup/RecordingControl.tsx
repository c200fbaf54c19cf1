/** Whether postings are remembered: those of the board at hand, and all, each with its switch. */
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { useSpeech } from '@/components/i18n/translator';

export interface RecordingControlProps {
  /** `paused`: nothing is remembered; `board-paused`: nothing of the board at hand. */
  readonly recording: 'on' | 'paused' | 'board-paused';
  /** The board that is read here; null where it is none that has a switch. */
  readonly boardName: string | null;
  /** `board`: of the board at hand; `all`: everywhere. */
  readonly onRecording: (scope: 'board' | 'all', on: boolean) => void;
}

export function RecordingControl({ recording, boardName, onRecording }: RecordingControlProps) {
  const { t } = useSpeech();
  return (
    <details className="marks-legend">
      <summary>
        <Icon name="chevron" />
        {recording === 'on' && t('recordingTitle')}
        {recording === 'paused' && t('recordingPaused')}
        {recording === 'board-paused' && t('recordingBoardPaused', boardName ?? '')}
      </summary>
      <div className="switch-row">
        {boardName !== null && (
          <Switch
            label={t('recordingBoard', boardName)}
            checked={recording === 'on'}
            disabled={recording === 'paused'}
            onChange={(on) => {
              onRecording('board', on);
            }}
          />
        )}
        <Switch
          label={t('recordingSwitch')}
          checked={recording !== 'paused'}
          onChange={(on) => {
            onRecording('all', on);
          }}
        />
      </div>
    </details>
  );
}
