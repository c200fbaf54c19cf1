/** The postings of the history: the last ones, or those that hold the words searched for. */
import { useId } from 'react';
import { Icon } from '@/components/controls/Icon';
import { ago } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import type { Hit } from '@/components/journal/list/find';
import { HitLine } from '@/components/journal/list/HitLine';
import { ScoreBadge } from '@/components/journal/ScoreBadge';
import type { SeenView } from '@/components/journal/seen-view';
import type { PostingKey } from '@/utils/boards/posting';

export interface FoundView {
  readonly seen: SeenView;
  readonly hit: Hit;
}

export interface QuickSearch {
  readonly words: string;
  readonly found: readonly FoundView[];
  readonly ended: boolean;
  readonly onWords: (words: string) => void;
}

interface Props {
  readonly recent: readonly SeenView[];
  readonly search: QuickSearch;
  readonly now: number;
  readonly journalHref: (key?: PostingKey) => string;
}

export function SeenSection({ recent, search, now, journalHref }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const searching = search.words.trim() !== '';
  const found: readonly { seen: SeenView; hit?: Hit }[] = searching ? search.found : recent.map((seen) => ({ seen }));
  return (
    <section className="recent" aria-label={t(searching ? 'searchFound' : 'recentTitle')}>
      <div className="search-field">
        <label htmlFor={id} className="visually-hidden">
          {t('searchHistory')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          type="search"
          className="field"
          placeholder={t('searchHistory')}
          autoComplete="off"
          spellCheck={false}
          value={search.words}
          onChange={(event) => {
            search.onWords(event.target.value);
          }}
        />
      </div>
      {!searching && <h2>{t('recentTitle')}</h2>}
      <p role="status" className={searching && search.ended && found.length === 0 ? 'soft' : 'visually-hidden'}>
        {searching && search.ended && (found.length === 0 ? t('searchNone') : plural('searchCount', found.length))}
      </p>
      <ul>
        {found.map(({ seen, hit }) => (
          <li key={seen.key}>
            <SeenLink seen={seen} hit={hit} now={now} href={journalHref(seen.key)} />
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

interface LinkProps {
  readonly seen: SeenView;
  readonly hit: Hit | undefined;
  readonly now: number;
  readonly href: string;
}

function SeenLink({ seen, hit, now, href }: LinkProps) {
  const { locale } = useSpeech();
  return (
    <>
      <a href={href} target="_blank">
        <span className="recent-title">{seen.title}</span>
        <span className="small soft">
          {seen.company ?? seen.boardName}
          <span className="gap" aria-hidden="true" />
          {ago(seen.lastSeenAt, now, locale)}
        </span>
        {hit && hit.field !== 'title' && (
          <span className="small soft">
            <HitLine hit={hit} />
          </span>
        )}
      </a>
      <ScoreBadge
        score={'none' in seen.match ? null : seen.match.score}
        hasProfile={!('none' in seen.match) || seen.match.none !== 'no-profile'}
      />
    </>
  );
}
