/** The list of the journal, with what it asks of the store. */
import { useCallback, useMemo } from 'react';
import { skillNames } from 'virtual:skill-names';
import { BackupReminder, BackupTrouble, isBackupDue } from '@/components/journal/BackupReminder';
import { PausedRecording } from '@/components/data/PausedRecording';
import { JournalState } from '@/components/journal/JournalState';
import type { ListQuery } from '@/components/journal/list/list-query';
import { SeenList, type SeenListProps } from '@/components/journal/list/SeenList';
import type { ListPlace } from '@/components/journal/list/list-place';
import { useSpeech } from '@/components/i18n/translator';
import { comparison, detail, hrefForList, OPTIONS } from '@/entrypoints/screen/links';
import { boardName } from '@/entrypoints/screen/seen';
import { useBackupFolder } from '@/entrypoints/screen/use-backup-folder';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { backup } from '@/utils/store/backup';
import { searches as saved } from '@/utils/store/searches';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';
import { history } from '@/entrypoints/screen/history';
import type { Journal } from './use-journal';
import { changeTo, goTo } from './use-route';
import { useSearch } from './use-search';

interface Props {
  readonly journal: Journal;
  readonly query: ListQuery;
  readonly place: ListPlace;
}

export function ListPage({ journal, query, place }: Props) {
  const { t } = useSpeech();
  const { rows, whole, rating, now, nameOf, taught, marking, recordingOn, did } = journal;
  const paused = (
    <PausedRecording
      recordingOn={recordingOn}
      boards={journal.pausedBoards.map((id) => ({ id, name: boardName(id) }))}
      onResume={journal.resumeRecording}
    />
  );
  const { found, searching } = useSearch(query.words);
  const [searches, changeSearches] = useLocalItem(saved);
  const folder = useBackupFolder(history);
  const [kept, changeKept] = useLocalItem(backup);
  const view = useMemo<SeenListProps['view'] | null>(
    () =>
      rating && {
        now,
        rating,
        nameOf,
        boardName: ({ board, url }) => boardName(board, url),
        detailHref: detail,
      },
    [now, rating, nameOf],
  );
  const skillSearch = useCallback(
    () =>
      makeSkillSearch(
        [...[...skillNames].map(([id, { name }]) => ({ id, name })), ...taught.ownSkills].map(({ id, name }) => ({
          ...{ id, name, forms: [{ text: name }] },
        })),
      ),
    [taught],
  );
  const onSearches = useCallback<SeenListProps['onSearches']>(
    (change) => {
      const before = searches?.searches ?? [];
      changeSearches((all) => ({ ...all, searches: [...change(all.searches)] }));
      did({
        words: t('savedDone'),
        undo: () => {
          changeSearches((all) => ({ ...all, searches: before }));
          return Promise.resolve();
        },
      });
    },
    [searches, changeSearches, did, t],
  );
  const onQuery = useCallback((next: ListQuery) => {
    changeTo(hrefForList(next));
  }, []);

  if (!view) return <JournalState state="loading" optionsHref={OPTIONS} />;
  if (whole && rows.length === 0)
    return (
      <>
        {paused}
        <JournalState state={recordingOn ? 'empty' : 'paused'} optionsHref={OPTIONS} />
      </>
    );
  return (
    <>
      <h1 className="visually-hidden">{t('navJournal')}</h1>
      {paused}
      {folder.view && (folder.view.state === 'ask' || folder.view.state === 'failed') && (
        <BackupTrouble
          state={folder.view.state}
          folder={folder.view.folder}
          optionsHref={OPTIONS}
          onSave={folder.save}
        />
      )}
      {kept && whole && isBackupDue(kept, rows.length, rows[0]?.firstSeenAt ?? now, now) && (
        <BackupReminder
          optionsHref={OPTIONS}
          onOff={() => {
            changeKept((all) => ({ ...all, remind: false }));
          }}
        />
      )}
      <SeenList
        rows={rows}
        whole={whole}
        query={query}
        found={found}
        searching={searching}
        searches={searches?.searches ?? []}
        skillSearch={skillSearch}
        view={view}
        boardName={boardName}
        marking={marking}
        place={place}
        hrefForList={hrefForList}
        onQuery={onQuery}
        onSearches={onSearches}
        onOpen={(key) => {
          goTo(detail(key));
        }}
        onCompare={(keys) => {
          goTo(comparison(keys));
        }}
      />
    </>
  );
}
