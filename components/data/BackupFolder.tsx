/** The whole history as a file in a folder of the user's choice: where it is, when it was written, and what to do. */
import { Icon } from '@/components/controls/Icon';
import { ago, fullDate } from '@/components/i18n/ago';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { byteSize } from '@/components/i18n/byte-size';

export interface BackupFolderView {
  readonly state: 'unsupported' | 'none' | 'ask' | 'waiting' | 'empty' | 'writing' | 'current' | 'failed';
  /** Its name; empty where there is none. */
  readonly folder: string;
  /** As it was written last; null: not yet. `at` in ms since 1970. */
  readonly file: {
    readonly name: string;
    readonly at: number;
    readonly bytes: number;
    readonly postings: number;
  } | null;
}

interface Props {
  readonly view: BackupFolderView;
  /** ms since 1970. */
  readonly now: number;
  readonly onChoose: () => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

const STATE_WORD: Readonly<Record<Exclude<BackupFolderView['state'], 'unsupported' | 'none'>, MessageKey>> = {
  ask: 'backupAsk',
  waiting: 'backupWaiting',
  empty: 'backupEmpty',
  writing: 'backupWriting',
  current: 'backupCurrent',
  failed: 'backupFailed',
};

export function BackupFolder({ view: { state, folder, file }, now, onChoose, onSave, onLeave }: Props) {
  const { t, plural, locale } = useSpeech();
  return (
    <div className="stack backup-folder">
      <h3>{t('backupTitle')}</h3>
      <p className="soft small">{t(state === 'unsupported' ? 'backupUnsupported' : 'backupText')}</p>
      {state === 'none' && (
        <p>
          <button type="button" className="button" onClick={onChoose}>
            <Icon name="folder" />
            {t('backupChoose')}
          </button>
        </p>
      )}
      {state !== 'unsupported' && state !== 'none' && (
        <>
          <div className={state === 'ask' || state === 'failed' ? 'notice problem' : 'notice'}>
            <Icon name={state === 'ask' || state === 'failed' ? 'warning' : 'folder'} size={20} />
            <div className="stack">
              <p role="status">{t(STATE_WORD[state], folder)}</p>
              {file && (
                <p className="small soft">
                  <span className="file-name">{file.name}</span>
                  <span className="gap" aria-hidden="true" />
                  <span title={fullDate(file.at, locale)}>{t('backupAt', ago(file.at, now, locale))}</span>
                  <span className="gap" aria-hidden="true" />
                  {byteSize(file.bytes, locale)}
                  <span className="gap" aria-hidden="true" />
                  {plural('journalCount', file.postings)}
                </p>
              )}
            </div>
          </div>
          <p className="row">
            <button
              type="button"
              className={state === 'ask' ? 'button primary' : 'button'}
              disabled={state === 'writing'}
              onClick={onSave}
            >
              {t(state === 'ask' ? 'backupLetIn' : 'backupNow')}
            </button>
            <button type="button" className="button" onClick={onChoose}>
              {t('backupOther')}
            </button>
            <button type="button" className="button" onClick={onLeave}>
              {t('backupLeave')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
