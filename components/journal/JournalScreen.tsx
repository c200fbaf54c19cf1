/** The journal: every posting seen, or one of them. */
import { Brand } from '@/components/controls/Brand';
import { Icon } from '@/components/controls/Icon';
import { Toast } from '@/components/controls/Toast';
import { useSpeech } from '@/components/i18n/translator';
import type { PostingKey } from '@/utils/boards/posting';
import type { SkillId } from '@/utils/taxonomy/skill';
import { PostingDetail, type DetailView } from './PostingDetail';
import { SeenList } from './SeenList';
import type { SeenView } from './seen-view';

export type JournalView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** `whole`: no more rows are on their way. */
  | { readonly state: 'list'; readonly rows: readonly SeenView[]; readonly whole: boolean }
  /** null: no such posting. */
  | { readonly state: 'detail'; readonly detail: DetailView | null };

export interface JournalScreenProps {
  readonly view: JournalView;
  /** ms since 1970. */
  readonly now: number;
  readonly recordingOn: boolean;
  /** The posting that was just forgotten and can still be had back. */
  readonly forgotten: SeenView | null;
  readonly nameOf: (id: SkillId) => string;
  readonly optionsHref: string;
  readonly listHref: string;
  readonly detailHref: (key: PostingKey) => string;
  readonly onForget: (seen: SeenView) => void;
  readonly onUndoForget: () => void;
  readonly onEndUndo: () => void;
}

export function JournalScreen(props: JournalScreenProps) {
  const { t } = useSpeech();
  const { view, forgotten, optionsHref } = props;
  return (
    <div className="page journal">
      <header className="page-head">
        <Brand />
        <a className="button quiet" href={optionsHref}>
          <Icon name="sliders" />
          {t('navOptions')}
        </a>
      </header>
      <main className="page-main">
        <JournalBody {...props} view={view} />
      </main>
      {forgotten && (
        <Toast text={t('forgotten', forgotten.title)} onUndo={props.onUndoForget} onEnd={props.onEndUndo} />
      )}
    </div>
  );
}

function JournalBody({
  view,
  now,
  recordingOn,
  nameOf,
  optionsHref,
  listHref,
  detailHref,
  onForget,
}: JournalScreenProps) {
  const { t } = useSpeech();
  switch (view.state) {
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
    case 'list':
      return (
        <>
          <h1>{t('navJournal')}</h1>
          {view.rows.length === 0 ? (
            <section className="empty">
              <span className="empty-picture">
                <Icon name="journal" size={36} />
              </span>
              <h2>{t('journalEmptyTitle')}</h2>
              <p className="soft">{t(recordingOn ? 'journalEmptyText' : 'journalPausedText')}</p>
              <a className="button" href={optionsHref}>
                {t('navOptions')}
              </a>
            </section>
          ) : (
            <SeenList rows={view.rows} whole={view.whole} now={now} detailHref={detailHref} />
          )}
        </>
      );
    case 'detail': {
      const { detail } = view;
      return (
        <>
          <p>
            <a className="button quiet back" href={listHref}>
              <Icon name="back" />
              {t('back')}
            </a>
          </p>
          {detail ? (
            <PostingDetail
              key={detail.seen.key}
              detail={detail}
              now={now}
              nameOf={nameOf}
              optionsHref={optionsHref}
              onForget={() => {
                onForget(detail.seen);
              }}
            />
          ) : (
            <section className="empty">
              <h1>{t('detailGoneTitle')}</h1>
              <p className="soft">{t('detailGoneText')}</p>
            </section>
          )}
        </>
      );
    }
  }
}
