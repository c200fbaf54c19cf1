/** The tags of one posting or several: each can be taken off all of them, new ones are put on all of them. */
import { useId, useState } from 'react';
import { Dialog } from '@/components/controls/Dialog';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { JournalRow } from './row';
import { tagsIn, withoutTags, withTags } from './tag-set';

interface Props {
  readonly rows: readonly JournalRow[];
  /** All tags in use, to be completed. */
  readonly known: readonly string[];
  readonly onSave: (tagsOf: (row: Pick<JournalRow, 'tags'>) => readonly string[]) => void;
  readonly onClose: () => void;
}

export function TagsDialog({ rows, known, onSave, onClose }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [first] = rows;
  const present = withTags(withoutTags([...new Set(rows.flatMap(({ tags }) => tags))], removed), added);

  const add = (): void => {
    const tags = tagsIn(typed);
    setAdded(withTags(added, tags));
    setRemoved(withoutTags(removed, tags));
    setTyped('');
  };
  return (
    <Dialog
      title={rows.length === 1 && first ? t('tagsTitle', first.title) : plural('tagsMany', rows.length)}
      onClose={onClose}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const all = withTags(added, tagsIn(typed));
          onSave(({ tags }) => withTags(withoutTags(tags, removed), all));
          onClose();
        }}
      >
        {present.length > 0 && (
          <ul className="chips" aria-label={t('tagsLabel')}>
            {present.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  className="chip"
                  title={t('tagRemove', tag)}
                  onClick={() => {
                    setAdded(withoutTags(added, [tag]));
                    setRemoved([...removed, tag]);
                  }}
                >
                  {tag}
                  <Icon name="close" size={12} />
                  <span className="visually-hidden">{t('tagRemove', tag)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <label className="label" htmlFor={id}>
          {t('tagAdd')}
        </label>
        <input
          id={id}
          className="field"
          list={`${id}-known`}
          autoComplete="off"
          data-focus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <datalist id={`${id}-known`}>
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <p className="small soft">{t('tagHint')}</p>
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
