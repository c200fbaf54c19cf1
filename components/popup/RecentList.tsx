/** The last postings seen, each leading to its page in the journal. */
import { Icon } from '@/components/controls/Icon';
import { ago } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import { ScoreBadge } from '@/components/journal/ScoreBadge';
import type { SeenView } from '@/components/journal/seen-view';
import type { PostingKey } from '@/utils/boards/posting';

interface Props {
  readonly recent: readonly SeenView[];
  readonly now: number;
  readonly journalHref: (key?: PostingKey) => string;
}

export function RecentList({ recent, now, journalHref }: Props) {
  const { t, locale } = useSpeech();
  return (
    <section className="recent" aria-label={t('recentTitle')}>
      <h2>{t('recentTitle')}</h2>
      <ul>
        {recent.map((seen) => (
          <li key={seen.key}>
            <a href={journalHref(seen.key)} target="_blank">
              <span className="recent-title">{seen.title}</span>
              <span className="small soft">
                {seen.company ?? seen.boardName}
                <span className="gap" aria-hidden="true" />
                {ago(seen.lastSeenAt, now, locale)}
              </span>
            </a>
            <ScoreBadge
              score={'none' in seen.match ? null : seen.match.score}
              hasProfile={!('none' in seen.match) || seen.match.none !== 'no-profile'}
            />
          </li>
        ))}
      </ul>
      <a className="button quiet" href={journalHref()} target="_blank">
        {t('recentAll')}
        <Icon name="chevron" />
      </a>
    </section>
  );
}
