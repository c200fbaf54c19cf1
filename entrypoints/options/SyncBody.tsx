/** Options: the same on two machines. */
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SyncSection, type FolderState } from '@/components/sync/SyncSection';
import { hasFolders } from '@/entrypoints/screen/folder';
import { chooseFolder, folderName, leaveFolder, syncFolder } from '@/entrypoints/screen/sync-folder';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { syncChoice } from '@/utils/store/sync-choice';
import { history } from '@/entrypoints/screen/history';

export function SyncBody() {
  const [choice, change] = useLocalItem(syncChoice);
  const full = useAccountFull();
  const [folder, setFolder] = useState<FolderState>({ at: hasFolders() ? 'none' : 'unsupported' });

  const round = useCallback(async (how: { mayAsk?: boolean; tidy?: boolean } = {}): Promise<void> => {
    const name = await folderName();
    if (name === null) {
      setFolder({ at: 'none' });
      return;
    }
    setFolder({ at: 'syncing', name });
    try {
      const synced = await syncFolder(history, how);
      if (synced === 'none' || synced === 'ask') setFolder(synced === 'ask' ? { at: 'ask', name } : { at: 'none' });
      else {
        const lost = synced.troubles.filter(({ trouble }) => trouble !== 'waiting').map((trouble) => trouble.name);
        setFolder({ at: 'synced', name, taken: synced.taken, told: synced.told, lost });
      }
    } catch {
      setFolder({ at: 'failed', name });
    }
  }, []);
  useEffect(() => {
    if (!hasFolders()) return undefined;
    const timer = setTimeout(() => void round(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [round]);

  if (!choice) return null;
  return (
    <SyncSection
      accountOn={choice.account}
      accountFull={full}
      folder={folder}
      onAccount={(account) => {
        change((now) => ({ ...now, account }));
      }}
      onChoose={() => {
        void chooseFolder().then((done) => (done ? round({ mayAsk: true }) : undefined));
      }}
      onSync={() => void round({ mayAsk: true })}
      onTidy={() => void round({ mayAsk: true, tidy: true })}
      onLeave={() => {
        void leaveFolder().then(() => {
          setFolder({ at: 'none' });
        });
      }}
    />
  );
}

/** Whether the browser's account has no room for more. */
function useAccountFull(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => {
      void browser.storage.session.get('sync/account').then((found) => {
        setFull(found['sync/account'] === 'full');
      });
    };
    look();
    browser.storage.session.onChanged.addListener(look);
    return () => {
      browser.storage.session.onChanged.removeListener(look);
    };
  }, []);
  return full;
}
