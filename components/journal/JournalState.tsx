/** What stands in the place of the postings where there are none to show: not yet, none at all, or no way to them. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly state: 'loading' | 'failed' | 'empty' | 'paused' | 'gone';
  readonly optionsHref: string;
  /** Where a posting that is gone leads back to. */
  readonly listHref?: string;
}

/** Where the boards that are read from the start list their jobs. */
const JOBS = [
  { name: 'LinkedIn', href: 'https://www.linkedin.com/jobs/' },
  { name: 'Indeed', href: 'https://www.indeed.com/' },
] as const;

export function JournalState({ state, optionsHref, listHref }: Props) {
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
          <div className="row empty-actions">
            {state === 'empty' &&
              JOBS.map(({ name, href }) => (
                <a key={name} className="button primary" href={href} target="_blank" rel="noreferrer">
                  <Icon name="external" />
                  {t('journalEmptyOpen', name)}
                </a>
              ))}
            <a className="button" href={`${optionsHref}#data`}>
              {t('takeInTitle')}
            </a>
            <a className="button quiet" href={optionsHref}>
              {t('navOptions')}
            </a>
          </div>
        </section>
      );
    case 'gone':
      return (
        <section className="empty">
          <h1>{t('detailGoneTitle')}</h1>
          <p className="soft">{t('detailGoneText')}</p>
          {listHref !== undefined && (
            <a className="button" href={listHref}>
              <Icon name="back" />
              {t('back')}
            </a>
          )}
        </section>
      );
  }
}
