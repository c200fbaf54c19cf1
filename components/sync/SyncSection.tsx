/** Options: the same on two machines, without a server of ours. */
import { Switch } from '@/components/controls/Switch';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

/** How the folder stands. `lost`: some of its files could not be read to their end. */
export type FolderState =
  | { readonly at: 'unsupported' }
  | { readonly at: 'none' }
  | { readonly at: 'ask'; readonly name: string }
  | { readonly at: 'syncing'; readonly name: string }
  | {
      readonly at: 'synced';
      readonly name: string;
      readonly taken: number;
      readonly told: number;
      readonly lost: readonly string[];
    }
  | { readonly at: 'failed'; readonly name: string };

interface Props {
  readonly accountOn: boolean;
  /** All machines together have more to say than the browser keeps. */
  readonly accountFull: boolean;
  readonly folder: FolderState;
  readonly onAccount: (on: boolean) => void;
  readonly onChoose: () => void;
  readonly onSync: () => void;
  readonly onTidy: () => void;
  readonly onLeave: () => void;
}

export function SyncSection({ accountOn, accountFull, folder, onAccount, onChoose, onSync, onTidy, onLeave }: Props) {
  const { t, plural } = useSpeech();
  return (
    <>
      <div className="switch-row">
        <Switch label={t('syncAccount')} hint={t('syncAccountHint')} checked={accountOn} onChange={onAccount} />
      </div>
      {accountOn && accountFull && (
        <p className="notice problem" role="status">
          <Icon name="warning" />
          {t('syncAccountFull')}
        </p>
      )}
      <div className="stack">
        <h3>{t('syncFolderTitle')}</h3>
        <p className="soft small">{t('syncFolderText')}</p>
        {folder.at === 'unsupported' && <p>{t('syncFolderNone')}</p>}
        {folder.at === 'none' && (
          <p>
            <button type="button" className="button" onClick={onChoose}>
              {t('syncFolderChoose')}
            </button>
          </p>
        )}
        {folder.at !== 'unsupported' && folder.at !== 'none' && (
          <>
            <p role="status">
              {folder.at === 'ask' && t('syncFolderAsk', folder.name)}
              {folder.at === 'syncing' && t('syncFolderBusy', folder.name)}
              {folder.at === 'failed' && t('syncFolderFailed', folder.name)}
              {folder.at === 'synced' && (
                <>
                  {t('syncFolderDone', folder.name)} {plural('syncTaken', folder.taken)}{' '}
                  {plural('syncTold', folder.told)}
                </>
              )}
            </p>
            {folder.at === 'synced' && folder.lost.length > 0 && (
              <p className="notice problem">
                <Icon name="warning" />
                {t('syncFolderLost', folder.lost.join(', '))}
              </p>
            )}
            <p className="row">
              <button type="button" className="button" disabled={folder.at === 'syncing'} onClick={onSync}>
                {t('syncNow')}
              </button>
              <button type="button" className="button" disabled={folder.at === 'syncing'} onClick={onTidy}>
                {t('syncTidy')}
              </button>
              <button type="button" className="button" onClick={onLeave}>
                {t('syncLeave')}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
