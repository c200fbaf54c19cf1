/** Options: what is kept on this machine, and the ways to stop or remove it. */
import { useState } from 'react';
import { Confirm } from '@/components/controls/Confirm';
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { PausedRecording } from '@/components/data/PausedRecording';
import { useSpeech } from '@/components/i18n/translator';

export interface StoredView {
  readonly rows: number;
  /** Rows that could not be read and were set aside. */
  readonly broken: number;
}

interface Props {
  readonly stored: StoredView | null;
  readonly recordingOn: boolean;
  /** Boards that are paused of themselves. */
  readonly pausedBoards: readonly { readonly id: string; readonly name: string }[];
  /** null: everywhere. */
  readonly onRecording: (board: string | null, on: boolean) => void;
  readonly onForgetAll: () => void;
}

export function DataSection({ stored, recordingOn, pausedBoards, onRecording, onForgetAll }: Props) {
  const { t, plural } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div className="switch-row">
        <Switch
          label={t('recordingSwitch')}
          hint={t('recordingHint')}
          checked={recordingOn}
          onChange={(on) => {
            onRecording(null, on);
          }}
        />
      </div>
      {recordingOn && (
        <PausedRecording
          recordingOn
          boards={pausedBoards}
          onResume={(board) => {
            onRecording(board, true);
          }}
        />
      )}
      <p role="status">
        {stored && (stored.rows === 0 ? t('storedNone') : plural('stored', stored.rows))}
        {stored && stored.broken > 0 && <> {plural('storedBroken', stored.broken)}</>}
      </p>
      {stored !== null && stored.rows + stored.broken > 0 && !asking && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAsking(true);
            }}
          >
            <Icon name="trash" />
            {t('forgetAll')}
          </button>
        </p>
      )}
      {stored !== null && asking && (
        <Confirm
          label={t('forgetAll')}
          question={plural('forgetAllAsk', stored.rows)}
          no={t('cancel')}
          onNo={() => {
            setAsking(false);
          }}
          yes={{
            word: t('forgetAllYes'),
            act: () => {
              setAsking(false);
              onForgetAll();
            },
          }}
        />
      )}
    </>
  );
}
