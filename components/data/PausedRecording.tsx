/** Says where recording is paused, everywhere or of which boards, with the way to go on; nothing where it is not. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  /** Recording as a whole. */
  readonly recordingOn: boolean;
  /** Boards that are paused of themselves. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
  /** null: everywhere. */
  readonly onResume: (board: string | null) => void;
}

export function PausedRecording({ recordingOn, boards, onResume }: Props) {
  const { t, list } = useSpeech();
  if (recordingOn && boards.length === 0) return null;
  const names = boards.map(({ name }) => name);
  return (
    <div className="notice warning row paused-recording" role="note">
      <Icon name="pause" />
      <span>{recordingOn ? t('pausedBoards', list(names, 'conjunction')) : t('pausedAll')}</span>
      {recordingOn ? (
        boards.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="button"
            onClick={() => {
              onResume(id);
            }}
          >
            {t('recordingResumeBoard', name)}
          </button>
        ))
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            onResume(null);
          }}
        >
          {t('recordingResume')}
        </button>
      )}
    </div>
  );
}
