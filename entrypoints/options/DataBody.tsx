/** Options: what is kept on this machine, saved, taken in and forgotten. */
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Switch } from '@/components/controls/Switch';
import { BackupFolder } from '@/components/data/BackupFolder';
import { ForgetSome, type Some } from '@/components/data/ForgetSome';
import { SaveHistory } from '@/components/data/SaveHistory';
import { StorageUse, type StorageView } from '@/components/data/StorageUse';
import { TakeArchiveIn } from '@/components/data/TakeArchiveIn';
import { useSpeech } from '@/components/i18n/translator';
import { DataSection, type StoredView } from '@/components/options/DataSection';
import { boardName } from '@/entrypoints/screen/seen';
import { useBackupFolder } from '@/entrypoints/screen/use-backup-folder';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { backup } from '@/utils/store/backup';
import { isOf } from '@/utils/store/forget';
import type { SeenPosting } from '@/utils/store/rows';
import { pausedBoards, settings, withRecording } from '@/utils/store/settings';
import { forgetEverything } from './forget-everything';
import { history } from '@/entrypoints/screen/history';
import { useArchive } from './use-archive';

const DAY = 86_400_000;

export function DataBody() {
  const { t } = useSpeech();
  const [chosen, change] = useLocalItem(settings);
  const [saved, changeSaved] = useLocalItem(backup);
  const { stored, storage, rows, companies, count } = useStored();
  const [forgotten, setForgotten] = useState<number | null>(null);
  const archive = useArchive();
  const folder = useBackupFolder(history);
  const now = useNow();

  if (!chosen || !saved) return null;
  const countOf = (some: Some): number => {
    const isMeant =
      'company' in some ? isOf(some.company) : ({ lastSeenAt }: SeenPosting) => lastSeenAt < now - some.days * DAY;
    return rows.filter(isMeant).length;
  };
  const forget = (work: Promise<number>): void => {
    void work.then((n) => {
      setForgotten(n);
      count();
    });
  };
  return (
    <>
      <DataSection
        stored={stored}
        recordingOn={chosen.recording}
        pausedBoards={pausedBoards(chosen).map((id) => ({ id, name: boardName(id) }))}
        onRecording={(board, on) => {
          change((current) => withRecording(current, board, on));
        }}
        onForgetAll={() => {
          void forgetEverything(history).then(count);
        }}
      />
      {storage && (
        <StorageUse
          storage={storage}
          onPersist={() => {
            void navigator.storage.persist().then(count);
          }}
        />
      )}
      <SaveHistory
        disabled={stored === null || stored.rows === 0}
        busy={archive.busy}
        lastSaved={saved.savedAt}
        onSave={archive.save}
      />
      {folder.view && (
        <BackupFolder
          view={folder.view}
          now={now}
          onChoose={folder.choose}
          onSave={folder.save}
          onLeave={folder.leave}
        />
      )}
      <div className="switch-row">
        <Switch
          label={t('backupRemind')}
          hint={t('backupRemindHint')}
          checked={saved.remind}
          onChange={(remind) => {
            changeSaved((now) => ({ ...now, remind }));
          }}
        />
      </div>
      <TakeArchiveIn
        state={archive.takeIn}
        onFile={archive.onFile}
        onMode={archive.onMode}
        onTake={archive.onTake}
        onCancel={archive.onCancel}
      />
      {companies.length > 0 && (
        <ForgetSome
          companies={companies}
          forgotten={forgotten}
          countOf={countOf}
          onForget={(some) => {
            forget(
              'company' in some
                ? history.forgetCompany(some.company)
                : history.forgetBefore(Date.now() - some.days * DAY),
            );
          }}
        />
      )}
    </>
  );
}

/** The time, told anew every minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 60_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

interface Stored {
  readonly stored: StoredView | null;
  readonly storage: StorageView | null;
  readonly rows: readonly SeenPosting[];
  readonly companies: readonly string[];
  readonly count: () => void;
}

/** What is stored, counted again after every change. */
function useStored(): Stored {
  const [stored, setStored] = useState<Omit<Stored, 'count'>>({ stored: null, storage: null, rows: [], companies: [] });
  const count = useCallback(() => {
    const read = async (): Promise<void> => {
      const [counted, rows] = await Promise.all([history.count(), history.rows()]);
      const companies = [...new Set(rows.flatMap(({ company }) => (company === null ? [] : [company])))].sort();
      setStored({ stored: counted, storage: await storageView(), rows, companies });
    };
    // It cannot be opened now; the journal says so at length.
    read().catch(() => undefined);
  }, []);
  useEffect(() => {
    count();
    return history.watch(count);
  }, [count]);
  return { ...stored, count };
}

async function storageView(): Promise<StorageView | null> {
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined || quota === undefined) return null;
  // With `unlimitedStorage` nothing of ours is evicted, whatever the page's own bucket says.
  const exempt = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') === true;
  return { used: usage, quota, persistent: exempt || (await navigator.storage.persisted()) };
}
