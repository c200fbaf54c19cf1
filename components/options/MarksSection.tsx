/** Options: the marks on the page. */
import { Switch } from '@/components/controls/Switch';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function MarksSection({ on, onSwitch }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <div className="switch-row">
        <Switch label={t('marksSwitch')} hint={t('marksHint')} checked={on} onChange={onSwitch} />
      </div>
      <p className="row legend">
        <span className="mark required">{t('levelRequired')}</span>
        <span className="mark preferred">{t('levelPreferred')}</span>
        <span className="mark mentioned">{t('levelMentioned')}</span>
      </p>
    </>
  );
}
