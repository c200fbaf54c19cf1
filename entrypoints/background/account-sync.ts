/** Keeps profile, settings and corrections the same on all machines of the browser's account, where the user wants it. */
import { browser } from 'wxt/browser';
import { corrections } from '@/utils/store/corrections';
import type { StoredItem } from '@/utils/store/local-item';
import { profiles } from '@/utils/store/profiles';
import { settings } from '@/utils/store/settings';
import { machineName, syncChoice } from '@/utils/store/sync-choice';
import { weights } from '@/utils/store/weights';
import { syncUserData } from '@/utils/sync/user-sync';
import { userMemory } from './account-memory';

const ITEMS = [profiles, weights, settings, corrections] as unknown as readonly StoredItem<unknown>[];

/** Chrome takes two writes a second at the most; a slider is moved faster. In ms. */
const CALM = 3_000;

/** Follows both sides from now on. */
export function keepAccountSynced(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const round = async (): Promise<void> => {
    if (!(await syncChoice.get()).account) return;
    const synced = await syncUserData(ITEMS, browser.storage.sync, userMemory(await machineName()), Date.now());
    await browser.storage.session.set({ 'sync/account': synced });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(round, round);
      last.catch(console.error);
    }, CALM);
  };
  for (const item of ITEMS) item.watch(soon);
  syncChoice.watch(soon);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') soon();
  });
  soon();
}
