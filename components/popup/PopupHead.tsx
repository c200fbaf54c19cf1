/** The strip on top: name, the switch of the marks, ways to journal and options. */
import { Brand } from '@/components/controls/Brand';
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly marksOn: boolean;
  readonly onMarks: (on: boolean) => void;
  readonly journalHref: string;
  readonly optionsHref: string;
  readonly onPanel: (() => void) | null;
}

export function PopupHead({ marksOn, onMarks, journalHref, optionsHref, onPanel }: Props) {
  const { t } = useSpeech();
  return (
    <header className="popup-head">
      <Brand />
      <Switch label={t('marksShort')} checked={marksOn} onChange={onMarks} />
      <nav aria-label={t('navLabel')}>
        {onPanel && (
          <button type="button" className="button quiet icon-only" title={t('navPanel')} onClick={onPanel}>
            <Icon name="panel" size={18} />
            <span className="visually-hidden">{t('navPanel')}</span>
          </button>
        )}
        <a className="button quiet icon-only" href={journalHref} target="_blank" title={t('navJournal')}>
          <Icon name="journal" size={18} />
          <span className="visually-hidden">{t('navJournal')}</span>
        </a>
        <a className="button quiet icon-only" href={optionsHref} target="_blank" title={t('navOptions')}>
          <Icon name="sliders" size={18} />
          <span className="visually-hidden">{t('navOptions')}</span>
        </a>
      </nav>
    </header>
  );
}
