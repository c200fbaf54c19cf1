/** Writes the note of a posting; of several, what is written is added to each. */
import { useId, useState } from 'react';
import { Dialog } from '@/components/controls/Dialog';
import { useSpeech } from '@/components/i18n/translator';
import type { JournalRow } from './row';

interface Props {
  readonly rows: readonly JournalRow[];
  readonly onSave: (noteOf: (row: Pick<JournalRow, 'note'>) => string) => void;
  readonly onClose: () => void;
}

export function NoteDialog({ rows, onSave, onClose }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [first] = rows;
  const single = rows.length === 1 && first !== undefined;
  const [text, setText] = useState(single ? first.note : '');
  const save = (): void => {
    const written = text.trim();
    onSave(single ? () => written : ({ note }) => [note, written].filter((part) => part !== '').join('\n'));
    onClose();
  };
  return (
    <Dialog title={single ? t('noteTitle', first.title) : plural('noteMany', rows.length)} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className="label" htmlFor={id}>
          {t('noteLabel')}
        </label>
        <textarea
          id={id}
          className="field"
          rows={6}
          data-focus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              save();
            }
          }}
        />
        <p className="small soft">{t('noteHint')}</p>
        <p className="row dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('save')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
