/** The backup in a folder, as options and journal show it. */
import { useCallback, useEffect, useState } from 'react';
import type { BackupFolderView } from '@/components/data/BackupFolder';
import { backup } from '@/utils/store/backup';
import type { History } from '@/utils/store/history';
import { backupView, chooseBackupFolder, keepBackup, leaveBackupFolder, watchBackup } from './backup-folder';
import { hasFolders } from './folder';
import { useLocalItem } from './use-local-item';

interface BackupFolder {
  /** null: not known yet. */
  readonly view: BackupFolderView | null;
  /** Each from a click. */
  readonly choose: () => void;
  readonly save: () => void;
  readonly leave: () => void;
}

export function useBackupFolder(history: History): BackupFolder {
  const [saved] = useLocalItem(backup);
  const [at, setAt] = useState<Awaited<ReturnType<typeof backupView>> | null>(null);
  const look = useCallback(() => {
    backupView().then(setAt, console.error);
  }, []);
  useEffect(() => {
    if (!hasFolders()) return undefined;
    look();
    return watchBackup(look);
  }, [look]);
  const save = useCallback(() => {
    keepBackup(history, { now: true }).catch(console.error);
  }, [history]);
  const unsupported = { state: 'unsupported', folder: '', file: null } as const;
  const known = at && saved ? { state: at.state, folder: at.folder ?? '', file: saved.file } : null;
  return {
    view: hasFolders() ? known : unsupported,
    choose: useCallback(() => {
      chooseBackupFolder().then((done) => {
        if (done) save();
      }, console.error);
    }, [save]),
    save,
    leave: useCallback(() => {
      leaveBackupFolder().catch(console.error);
    }, []),
  };
}
