/** What the user says of a posting: status with its days, star, tags, note. */
import { Icon } from '@/components/controls/Icon';
import { fullDate } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import type { JournalRow } from '@/components/journal/row';
import type { Action } from '@/components/journal/shortcuts';
import { StatusSelect } from '@/components/journal/StatusSelect';
import { STATUS_WORD } from '@/components/posting/words';

interface Props {
  readonly row: JournalRow;
  readonly act: (action: Action) => void;
}

export function MarksCard({ row, act }: Props) {
  const { t, locale } = useSpeech();
  const { status, statusLog, starred, tags, note } = row;
  return (
    <section className="card stack marks-card" aria-label={t('marksOwn')}>
      <h2>{t('marksOwn')}</h2>
      <p className="row">
        <StatusSelect
          status={status}
          label={t('columnStatus')}
          onStatus={(next) => {
            act({ do: 'status', status: next });
          }}
        />
        <button
          type="button"
          className="button star-button"
          aria-pressed={starred}
          onClick={() => {
            act({ do: 'star' });
          }}
        >
          <Icon name={starred ? 'starred' : 'star'} />
          {t('columnStarred')}
        </button>
      </p>
      <div className="row">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            act({ do: 'tags' });
          }}
        >
          <Icon name="tag" />
          {t(tags.length > 0 ? 'tagsChange' : 'tagAdd')}
        </button>
      </div>
      {note !== '' && <p className="note-text">{note}</p>}
      <p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            act({ do: 'note' });
          }}
        >
          <Icon name="note" />
          {t(note === '' ? 'noteAdd' : 'noteChange')}
        </button>
      </p>
      {statusLog.length > 0 && (
        <>
          <h3>{t('logTitle')}</h3>
          <ol className="status-log">
            {statusLog.map(({ status: given, at }, place) => (
              <li key={`${at} ${place}`}>
                <span>{t(given === null ? 'statusNone' : STATUS_WORD[given])}</span>
                <time className="soft small" dateTime={new Date(at).toISOString()}>
                  {fullDate(at, locale)}
                </time>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
