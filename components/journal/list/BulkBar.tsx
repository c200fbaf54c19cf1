/** What can be done to all chosen postings at once. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { JournalRow } from '@/components/journal/row';
import { SHORTCUTS, type Action } from '@/components/journal/shortcuts';
import { COMPARED } from '@/components/journal/use-actions';
import { STATUS_WORD } from '@/components/posting/words';
import { STATUSES } from '@/utils/store/status';

interface Props {
  readonly rows: readonly JournalRow[];
  readonly act: (action: Action, rows?: readonly JournalRow[]) => void;
  readonly onClear: () => void;
}

export function BulkBar({ rows, act, onClear }: Props) {
  const { t, plural } = useSpeech();
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('bulkLabel')}>
      <b role="status">{plural('bulkChosen', rows.length)}</b>
      <select
        className="field"
        aria-label={t('bulkStatus')}
        value=""
        onChange={({ target: { value } }) => {
          act({ do: 'status', status: STATUSES.find((one) => one === value) ?? null }, rows);
        }}
      >
        <option value="" disabled hidden>
          {t('bulkStatus')}
        </option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(STATUS_WORD[status])}
          </option>
        ))}
        <option value="none">{t('statusNone')}</option>
      </select>
      <BulkButton icon="star" what="star" {...{ rows, act }} />
      <BulkButton icon="tag" what="tags" {...{ rows, act }} />
      <BulkButton icon="note" what="note" {...{ rows, act }} />
      {rows.length >= COMPARED.fewest && rows.length <= COMPARED.most && (
        <BulkButton icon="columns" what="compare" {...{ rows, act }} />
      )}
      <BulkButton icon="trash" what="forget" {...{ rows, act }} />
      <button type="button" className="button quiet" onClick={onClear}>
        {t('bulkClear')}
      </button>
    </div>
  );
}

interface ButtonProps extends Pick<Props, 'rows' | 'act'> {
  readonly icon: 'star' | 'tag' | 'note' | 'columns' | 'trash';
  readonly what: 'star' | 'tags' | 'note' | 'compare' | 'forget';
}

function BulkButton({ icon, what, rows, act }: ButtonProps) {
  const { t } = useSpeech();
  const shortcut = SHORTCUTS.find(({ action }) => action.do === what);
  return (
    shortcut && (
      <button
        type="button"
        className="button"
        onClick={() => {
          act({ do: what }, rows);
        }}
      >
        <Icon name={icon} />
        {t(shortcut.word)}
      </button>
    )
  );
}
