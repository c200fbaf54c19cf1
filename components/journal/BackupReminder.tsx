/** Says that the history was not saved for a while, quietly, and can be switched off. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly optionsHref: string;
  readonly onOff: () => void;
}

export function BackupReminder({ optionsHref, onOff }: Props) {
  const { t } = useSpeech();
  return (
    <p className="notice row" role="note">
      <Icon name="down" />
      <span>{t('backupDue')}</span>
      <a className="button" href={`${optionsHref}#data`}>
        {t('backupDueSave')}
      </a>
      <button type="button" className="button quiet" onClick={onOff}>
        {t('backupDueOff')}
      </button>
    </p>
  );
}

interface TroubleProps {
  readonly state: 'ask' | 'failed';
  /** The folder's name. */
  readonly folder: string;
  readonly optionsHref: string;
  readonly onSave: () => void;
}

/** Says that the backup is not kept current any more, and how it can be again. */
export function BackupTrouble({ state, folder, optionsHref, onSave }: TroubleProps) {
  const { t } = useSpeech();
  return (
    <div className="notice problem row" role="note">
      <Icon name="warning" />
      <span>{t(state === 'ask' ? 'backupAsk' : 'backupFailed', folder)}</span>
      <button type="button" className="button" onClick={onSave}>
        {t(state === 'ask' ? 'backupLetIn' : 'backupNow')}
      </button>
      <a className="button quiet" href={`${optionsHref}#data`}>
        {t('navOptions')}
      </a>
    </div>
  );
}

const MONTH = 30 * 86_400_000;
/** Fewer are soon met again. */
const WORTH_IT = 20;

/** Whether it is time: nothing was saved for a month, and there is much to lose. Times in ms since 1970. */
export function isBackupDue(
  { savedAt, remind }: { readonly savedAt: number | null; readonly remind: boolean },
  rows: number,
  firstSeenAt: number,
  now: number,
): boolean {
  return remind && rows >= WORTH_IT && now - (savedAt ?? firstSeenAt) > MONTH;
}
