/** What stands in the place of the postings where there are none to show: not yet, none at all, or no way to them. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly state: 'loading' | 'failed' | 'empty' | 'paused' | 'gone';
  readonly optionsHref: string;
}

export function JournalState({ state, optionsHref }: Props) {
  const { t } = useSpeech();
  switch (state) {
    case 'loading':
      return (
        <div role="status">
          <h1>{t('navJournal')}</h1>
          <p className="visually-hidden">{t('journalLoading')}</p>
          <div className="skeleton" aria-hidden="true" />
        </div>
      );
    case 'failed':
      return (
        <section className="empty">
          <span className="empty-picture">
            <Icon name="warning" size={36} />
          </span>
          <h1>{t('journalFailedTitle')}</h1>
          <p className="soft">{t('journalFailedText')}</p>
        </section>
      );
    case 'empty':
    case 'paused':
      return (
        <section className="empty">
          <span className="empty-picture">
            <Icon name="journal" size={36} />
          </span>
          <h1>{t('journalEmptyTitle')}</h1>
          <p className="soft">{t(state === 'empty' ? 'journalEmptyText' : 'journalPausedText')}</p>
          <a className="button" href={optionsHref}>
            {t('navOptions')}
          </a>
        </section>
      );
    case 'gone':
      return (
        <section className="empty">
          <h1>{t('detailGoneTitle')}</h1>
          <p className="soft">{t('detailGoneText')}</p>
        </section>
      );
  }
}
