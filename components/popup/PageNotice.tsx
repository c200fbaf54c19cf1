/** What the popup says when there is no posting to show: why, and what can be done about it. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/controls/Icon';
import type { MessageKey } from '@/components/i18n/translator';
import { useSpeech } from '@/components/i18n/translator';
import type { PopupPage, Trouble } from './popup-page';

interface Props {
  readonly page: Exclude<PopupPage, { state: 'read' }>;
  readonly onBoardOn: () => void;
  readonly onReload: () => void;
}

const TROUBLE_WORDS: Readonly<Record<Trouble, { readonly title: MessageKey; readonly text: MessageKey }>> = {
  pending: { title: 'troublePendingTitle', text: 'troublePendingText' },
  'signed-out': { title: 'troubleSignedOutTitle', text: 'troubleSignedOutText' },
  empty: { title: 'troubleEmptyTitle', text: 'troubleEmptyText' },
  'unknown-layout': { title: 'troubleUnknownLayoutTitle', text: 'troubleUnknownLayoutText' },
  failed: { title: 'troubleFailedTitle', text: 'troubleFailedText' },
};

export function PageNotice({ page, onBoardOn, onReload }: Props) {
  const { t } = useSpeech();
  switch (page.state) {
    case 'loading':
      return <div className="skeleton" aria-hidden="true" />;
    case 'none':
      return <Notice icon="page" title={t('noneTitle')} text={t('noneText')} />;
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
        <Notice icon="warning" title={t(words.title)} text={t(words.text, page.boardName)}>
          <button type="button" className="button" onClick={onReload}>
            {t('troubleAction')}
          </button>
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
