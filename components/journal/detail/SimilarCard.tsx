/** Other postings that may be the same job, with what speaks for it; the user says whether they are. */
import { Icon } from '@/components/controls/Icon';
import { ago } from '@/components/i18n/ago';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { JournalRow } from '@/components/journal/row';
import type { PostingKey } from '@/utils/boards/posting';

export type Signal = 'text' | 'title' | 'company' | 'place';
export type Relation = 'reposted' | 'other-board' | 'other-company' | 'alike';

export interface SimilarView {
  readonly row: JournalRow;
  readonly boardName: string;
  /** How much of the two texts is the same, 0 to 1; null where only the user says that they are one job. */
  readonly likeness: number | null;
  readonly signals: readonly Signal[];
  readonly relation: Relation | null;
  /** The user called them one job. */
  readonly merged: boolean;
}

interface Props {
  readonly similar: readonly SimilarView[];
  /** ms since 1970. */
  readonly now: number;
  readonly detailHref: (key: PostingKey) => string;
  readonly compareHref: (key: PostingKey) => string;
  readonly onMerge: (row: JournalRow) => void;
  readonly onSplit: (row: JournalRow) => void;
}

const SIGNAL_WORD: Readonly<Record<Signal, MessageKey>> = {
  text: 'signalText',
  title: 'signalTitle',
  company: 'signalCompany',
  place: 'signalPlace',
};

const RELATION_WORD: Readonly<Record<Relation, MessageKey>> = {
  reposted: 'relationReposted',
  'other-board': 'relationOtherBoard',
  'other-company': 'relationOtherCompany',
  alike: 'relationAlike',
};

export function SimilarCard({ similar, now, detailHref, compareHref, onMerge, onSplit }: Props) {
  const { t, number, list, locale } = useSpeech();
  return (
    <section className="card stack similar" aria-label={t('similarTitle')}>
      <h2>{t('similarTitle')}</h2>
      <ul>
        {similar.map(({ row, boardName, likeness, signals, relation, merged }) => (
          <li key={row.key}>
            <a href={detailHref(row.key)}>{row.title}</a>
            <span>
              {[row.company, boardName].filter(Boolean).join(t('listGap'))}
              <span className="gap" aria-hidden="true" />
              <span className="soft small">{t('firstSeen', ago(row.firstSeenAt, now, locale))}</span>
            </span>
            <span className="small">
              {relation !== null && <b>{t(RELATION_WORD[relation])} </b>}
              {signals.length > 0 &&
                t(
                  'similarBy',
                  list(
                    signals.map((signal) => t(SIGNAL_WORD[signal])),
                    'conjunction',
                  ),
                )}
              {likeness !== null && likeness > 0 && (
                <>
                  <span className="gap" aria-hidden="true" />
                  {t('similarShare', number(Math.round(likeness * 100)))}
                </>
              )}
            </span>
            <span className="row">
              <button
                type="button"
                className="button"
                onClick={() => {
                  (merged ? onSplit : onMerge)(row);
                }}
              >
                <Icon name={merged ? 'close' : 'check'} size={14} />
                {t(merged ? 'jobSplit' : 'jobMerge')}
              </button>
              <a className="button quiet" href={compareHref(row.key)}>
                <Icon name="columns" />
                {t('keyCompare')}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
