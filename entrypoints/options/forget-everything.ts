/** Forgets all that was ever kept of the user's reading, and gives back the hosts that were let in. */
import { browser } from 'wxt/browser';
import { leaveBackupFolder } from '@/entrypoints/screen/backup-folder';
import { leaveFolder } from '@/entrypoints/screen/sync-folder';
import type { History } from '@/utils/store/history';

/** What of the manifest tells which hosts came with the installation. */
interface Hosts {
  readonly manifest_version: number;
  readonly host_permissions?: readonly string[] | undefined;
}

/** Empties the history and leaves the folders of its files, which stay there; profile and settings stay. */
export async function forgetEverything(history: Pick<History, 'forgetAll'>): Promise<void> {
  // First: a backup must not be written anew without what it holds.
  await leaveBackupFolder();
  await history.forgetAll();
  await leaveFolder();
  // Postings whose forgetting could still be undone stand there.
  localStorage.clear();
  await browser.storage.session.clear();
  const { origins = [] } = await browser.permissions.getAll();
  const manifest: Hosts = browser.runtime.getManifest();
  const granted = manifest.host_permissions ?? [];
  const asked = origins.filter((origin) => !granted.includes(origin));
  if (asked.length > 0) await browser.permissions.remove({ origins: asked });
}
