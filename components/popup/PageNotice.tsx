/** What the popup says when there is no posting to show: why, and what can be done about it. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/controls/Icon';
import type { MessageKey } from '@/components/i18n/translator';
import { useSpeech } from '@/components/i18n/translator';
import type { PageActions } from './page-actions';
import type { PopupPage, Trouble } from './popup-page';

interface Props {
  readonly page: Exclude<PopupPage, { state: 'read' }>;
  readonly onBoardOn: () => void;
  readonly onReload: () => void;
  readonly actions: PageActions;
}

const TROUBLE_WORDS: Readonly<Record<Trouble, { readonly title: MessageKey; readonly text: MessageKey }>> = {
  pending: { title: 'troublePendingTitle', text: 'troublePendingText' },
  'signed-out': { title: 'troubleSignedOutTitle', text: 'troubleSignedOutText' },
  empty: { title: 'troubleEmptyTitle', text: 'troubleEmptyText' },
  'unknown-layout': { title: 'troubleUnknownLayoutTitle', text: 'troubleUnknownLayoutText' },
  failed: { title: 'troubleFailedTitle', text: 'troubleFailedText' },
};

/** Where the text is on the page and only we do not find it. */
const CAN_POINT: ReadonlySet<Trouble> = new Set(['unknown-layout', 'empty']);
/** Where it is our doing, or may be. */
const CAN_REPORT: ReadonlySet<Trouble> = new Set(['unknown-layout', 'empty', 'pending']);

export function PageNotice({ page, onBoardOn, onReload, actions }: Props) {
  const { t } = useSpeech();
  switch (page.state) {
    case 'loading':
      return <div className="skeleton" aria-hidden="true" />;
    case 'none':
      if (!page.canRead) return <Notice icon="page" title={t('noneTitle')} text={t('noneText')} />;
      return (
        <Notice
          icon="page"
          title={t(page.grant === null ? 'noneTitle' : 'grantTitle', page.grant ?? '')}
          text={t(page.grant === null ? 'noneReadText' : 'grantText', page.grant ?? '')}
        >
          {page.grant !== null && (
            <button type="button" className="button primary" onClick={actions.grant}>
              {t('grantAction', page.grant)}
            </button>
          )}
          <button type="button" className={page.grant === null ? 'button primary' : 'button'} onClick={actions.read}>
            {t('readAction')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice icon="page" title={t('offTitle', page.boardName)} text={t('offText')}>
          <button type="button" className="button primary" onClick={onBoardOn}>
            {t('offAction', page.boardName)}
          </button>
        </Notice>
      );
    case 'reading':
      return (
        <div role="status">
          <h1>{t('readingTitle')}</h1>
          <p className="soft">{t('readingText', page.boardName)}</p>
          <div className="skeleton" aria-hidden="true" />
        </div>
      );
    case 'trouble': {
      const words = TROUBLE_WORDS[page.trouble];
      return (
        <Notice
          icon="warning"
          title={t(words.title)}
          text={page.isBoard ? t(words.text, page.boardName) : t('troubleWebText')}
        >
          {CAN_POINT.has(page.trouble) && (
            <button type="button" className="button primary" onClick={actions.point}>
              {t('pointAction')}
            </button>
          )}
          {page.isBoard ? (
            <button type="button" className="button" onClick={onReload}>
              {t('troubleAction')}
            </button>
          ) : (
            <button type="button" className="button" onClick={actions.read}>
              {t('readAgainAction')}
            </button>
          )}
          {CAN_REPORT.has(page.trouble) && (
            <button type="button" className="button quiet" onClick={actions.report}>
              {t('reportAction')}
            </button>
          )}
        </Notice>
      );
    }
  }
}

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <section className="empty">
      <span className="empty-picture">
        <Icon name={icon} size={36} />
      </span>
      <h1>{title}</h1>
      <p className="soft">{text}</p>
      {children}
    </section>
  );
}
