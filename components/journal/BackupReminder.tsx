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
