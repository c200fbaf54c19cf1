/** A posting in the pipeline. The keyboard stands on its link; the choice of its status is for the pointer. */
import { Icon } from '@/components/controls/Icon';
import { ago, fullDate } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import type { Rating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { ScoreBadge } from '@/components/journal/ScoreBadge';
import { StatusSelect } from '@/components/journal/StatusSelect';
import type { Status } from '@/utils/store/status';
import { cameAt } from './stages';

interface Props {
  readonly row: JournalRow;
  readonly now: number;
  readonly rating: Rating;
  readonly href: string;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onStatus: (status: Status | null) => void;
}

export function PipelineCard({ row, now, rating, href, tabbable, onFocus, onStatus }: Props) {
  const { t, locale } = useSpeech();
  const { key, title, company, starred, tags, note, status } = row;
  const since = cameAt(row);
  return (
    <li
      className="pipeline-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', key);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <a href={href} data-key={key} tabIndex={tabbable ? 0 : -1} draggable={false} onFocus={onFocus}>
        {title}
      </a>
      {company !== null && <span>{company}</span>}
      <span className="small soft" title={fullDate(since, locale)}>
        {t('pipelineSince', ago(since, now, locale))}
      </span>
      {tags.length > 0 && (
        <span className="row">
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      )}
      {note !== '' && (
        <span className="note-start small" title={note}>
          <Icon name="note" size={13} />
          <span>{note}</span>
        </span>
      )}
      <span className="pipeline-card-foot">
        <ScoreBadge score={rating.scoreOf(row)} hasProfile={rating.hasProfile} />
        {starred && (
          <span className="starred-sign">
            <Icon name="starred" />
            <span className="visually-hidden">{t('columnStarred')}</span>
          </span>
        )}
        <StatusSelect status={status} label={t('statusOf', title)} tabbable={false} onStatus={onStatus} />
      </span>
    </li>
  );
}
