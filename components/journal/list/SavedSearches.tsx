/** Searches that were given a name: each is a link; the one at hand can be saved. */
import { useId, useState } from 'react';
import { Dialog } from '@/components/controls/Dialog';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { readListQuery, writeListQuery, type ListQuery } from './list-query';

export interface SavedSearch {
  readonly name: string;
  /** As it stands in an address (list-query.ts). */
  readonly query: string;
}

interface Props {
  readonly searches: readonly SavedSearch[];
  readonly query: ListQuery;
  readonly hrefForList: (query: ListQuery) => string;
  readonly onSearches: (change: (searches: readonly SavedSearch[]) => readonly SavedSearch[]) => void;
}

export function SavedSearches({ searches, query, hrefForList, onSearches }: Props) {
  const { t } = useSpeech();
  const [naming, setNaming] = useState(false);
  const written = writeListQuery(query);
  const current = searches.find((one) => one.query === written);
  const asksNothing = query.words === '' && query.filter.length === 0;
  if (searches.length === 0 && asksNothing) return null;
  return (
    <nav className="saved-searches" aria-label={t('savedTitle')}>
      <ul className="chips">
        {searches.map((one) => (
          <li key={one.name}>
            <a
              className="chip"
              href={hrefForList(readListQuery(one.query))}
              aria-current={one === current ? 'true' : undefined}
            >
              {one.name}
            </a>
          </li>
        ))}
        {current && (
          <li>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                onSearches((all) => all.filter(({ name }) => name !== current.name));
              }}
            >
              <Icon name="trash" />
              {t('savedRemove', current.name)}
            </button>
          </li>
        )}
        {!current && !asksNothing && (
          <li>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setNaming(true);
              }}
            >
              <Icon name="plus" />
              {t('savedAdd')}
            </button>
          </li>
        )}
      </ul>
      {naming && (
        <NameDialog
          onName={(name) => {
            onSearches((all) => [...all.filter((one) => one.name !== name), { name, query: written }]);
          }}
          onClose={() => {
            setNaming(false);
          }}
        />
      )}
    </nav>
  );
}

function NameDialog({ onName, onClose }: { readonly onName: (name: string) => void; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <Dialog title={t('savedAdd')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onName(name.trim());
          onClose();
        }}
      >
        <label className="label" htmlFor={id}>
          {t('savedName')}
        </label>
        <input
          id={id}
          className="field"
          maxLength={60}
          required
          data-focus
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
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
