/** The postings seen: searched, filtered, sorted, marked one by one or many at once. */
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Marking } from '@/components/journal/marking';
import type { JournalRow } from '@/components/journal/row';
import { useActions } from '@/components/journal/use-actions';
import type { PostingKey } from '@/utils/boards/posting';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import { BulkBar } from './BulkBar';
import { ConditionChips } from './ConditionChips';
import { FilterPanel } from './FilterPanel';
import { createFinder, wordsOf, type Hit } from './find';
import { ListStatus } from './ListStatus';
import type { ListPlace } from './list-place';
import type { ListQuery } from './list-query';
import { OrderSelect } from './OrderSelect';
import { SavedSearches, type SavedSearch } from './SavedSearches';
import { SearchField } from './SearchField';
import { SeenGrid, type RowView } from './SeenGrid';
import { chooseNone, meant, type Selection } from './selection';
import { useArranged } from './use-arranged';

export interface SeenListProps {
  readonly rows: readonly JournalRow[];
  /** False while more rows are on their way: no count is told, it would be wrong. */
  readonly whole: boolean;
  readonly query: ListQuery;
  /** Where the words stand in what is stored; grows while `searching`. */
  readonly found: ReadonlyMap<PostingKey, Hit>;
  readonly searching: boolean;
  readonly searches: readonly SavedSearch[];
  readonly skillSearch: () => SkillSearch;
  readonly view: Omit<RowView, 'onStatus' | 'onStar'>;
  readonly boardName: (board: string) => string;
  readonly marking: Marking;
  /** Outlives this list. */
  readonly place: ListPlace;
  readonly hrefForList: (query: ListQuery) => string;
  readonly onQuery: (query: ListQuery) => void;
  readonly onSearches: (change: (searches: readonly SavedSearch[]) => readonly SavedSearch[]) => void;
  readonly onOpen: (key: PostingKey) => void;
  readonly onCompare: (keys: readonly PostingKey[]) => void;
}

export function SeenList(props: SeenListProps) {
  const { rows, whole, query, found, searching, view, boardName, marking, place, onQuery, onOpen, onCompare } = props;
  const { t } = useSpeech();
  const id = useId();
  const [filtering, setFiltering] = useState(false);
  const [selection, setSelection] = useState<Selection>(() => place.get().selection);
  useEffect(() => {
    place.keep({ selection });
  }, [place, selection]);
  const searchField = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const finder = useMemo(() => createFinder(view.nameOf), [view.nameOf]);
  const { shown, rated } = useArranged({ rows, query, rating: view.rating, finder, found, boardName: view.boardName });

  const words = useMemo(() => wordsOf(query.words), [query.words]);
  const hitOf = useMemo(
    () => (words.length > 0 ? (row: JournalRow) => found.get(row.key) ?? finder.skillHit(row, words) : undefined),
    [words, found, finder],
  );
  const { act, dialog } = useActions({
    meant: () => {
      const keys = new Set(
        meant(
          selection,
          shown.map(({ key }) => key),
        ),
      );
      return shown.filter(({ key }) => keys.has(key));
    },
    marking,
    knownTags: () => tagsOf(rows),
    onOpen,
    onCompare,
    onSearch: () => searchField.current?.focus(),
    onFilter: () => {
      flushSync(() => {
        setFiltering(true);
      });
      document.getElementById(`${id}-filter`)?.querySelector('input')?.focus();
    },
  });
  const { edit } = marking;
  const rowView = useMemo<RowView>(
    () => ({
      ...view,
      onStatus: (row, status) => {
        act({ do: 'status', status }, [row]);
      },
      onStar: (row) => {
        act({ do: 'star' }, [row]);
      },
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `act` with rows of its own depends on `edit` alone
    [view, edit],
  );
  const chosen = useMemo(
    () => (selection.chosen.size === 0 ? [] : shown.filter(({ key }) => selection.chosen.has(key))),
    [selection.chosen, shown],
  );
  const choices = useMemo(
    () => (filtering ? { boards: boardsOf(rows), tags: tagsOf(rows), search: props.skillSearch() } : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once when the panel opens
    [filtering, rows],
  );
  const onFilter = (filter: ListQuery['filter']): void => {
    onQuery({ ...query, filter });
  };
  const onSelection = useCallback((change: (now: Selection) => Selection) => {
    setSelection(change);
  }, []);

  return (
    <>
      <div className="list-tools" role="search">
        <SearchField
          ref={searchField}
          words={query.words}
          onWords={(typed) => {
            onQuery({ ...query, words: typed });
          }}
          onLeave={() => {
            document.getElementById(`${id}-grid`)?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus();
          }}
        />
        <button
          ref={filterButton}
          type="button"
          className="button"
          aria-expanded={filtering}
          aria-controls={`${id}-filter`}
          onClick={() => {
            setFiltering(!filtering);
          }}
        >
          <Icon name="filter" />
          {t('filterAction')}
        </button>
        <button
          type="button"
          className="button quiet icon-only"
          title={t('keysTitle')}
          onClick={() => {
            act({ do: 'help' });
          }}
        >
          <Icon name="keyboard" />
          <span className="visually-hidden">{t('keysTitle')}</span>
        </button>
        <OrderSelect
          order={query.order}
          onOrder={(order) => {
            onQuery({ ...query, order });
          }}
        />
      </div>
      {choices && (
        <FilterPanel
          id={`${id}-filter`}
          filter={query.filter}
          choices={choices}
          boardName={boardName}
          onFilter={onFilter}
          onClose={() => {
            setFiltering(false);
            filterButton.current?.focus();
          }}
        />
      )}
      <ConditionChips filter={query.filter} nameOf={view.nameOf} boardName={boardName} onFilter={onFilter} />
      {chosen.length > 0 ? (
        <BulkBar
          rows={chosen}
          act={act}
          onClear={() => {
            setSelection(chooseNone);
          }}
        />
      ) : (
        <div className="list-line">
          <ListStatus shown={shown.length} all={rows.length} whole={whole} rated={rated} searching={searching} />
          <SavedSearches
            searches={props.searches}
            query={query}
            hrefForList={props.hrefForList}
            onSearches={props.onSearches}
          />
        </div>
      )}
      {shown.length === 0 && whole && rated === 1 && !searching ? (
        <div className="empty">
          <p>{t('journalNoneFit')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              onQuery({ ...query, words: '', filter: [] });
            }}
          >
            {t('journalClear')}
          </button>
        </div>
      ) : (
        <SeenGrid
          id={`${id}-grid`}
          rows={shown}
          hitOf={hitOf}
          order={query.order}
          selection={selection}
          place={place}
          view={rowView}
          onOrder={(order) => {
            onQuery({ ...query, order });
          }}
          onSelection={onSelection}
          onAction={act}
        />
      )}
      {dialog}
    </>
  );
}

function boardsOf(rows: readonly JournalRow[]): string[] {
  return [...new Set(rows.map(({ board }) => board))].sort();
}

function tagsOf(rows: readonly JournalRow[]): string[] {
  return [...new Set(rows.flatMap(({ tags }) => tags))].sort();
}
