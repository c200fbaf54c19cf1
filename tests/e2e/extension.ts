/** What the tests ask the extension's own background: its stores, tabs and badges. In Chromium only. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { backgroundOf } from '@/scripts/chromium';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import type { PageState } from '@/utils/messages';
import type { Profile } from '@/utils/match/profile';
import type { SeenNow } from '@/utils/store/page-states';
import type { SeenPosting, StoredText } from '@/utils/store/rows';
import type { Settings } from '@/utils/store/settings';

declare const chrome: typeof browser;

interface TabState {
  readonly tabId: number | undefined;
  readonly page: PageState | null;
  readonly seen: SeenNow | null;
}

export interface Extension {
  /** The background as it runs now. */
  worker(): Promise<Worker>;
  /** Replaces the profile, as the options do. */
  storeProfile(profile: Profile): Promise<void>;
  storeSettings(settings: Settings): Promise<void>;
  /** All rows of the history, with their texts. */
  history(): Promise<readonly (SeenPosting & { readonly text: string })[]>;
  /** Empties the history. */
  forget(): Promise<void>;
  /** What is known of the tab in front, or of another. */
  state(tabId?: number): Promise<TabState>;
  badge(tabId?: number): Promise<{ readonly text: string; readonly title: string }>;
}

/** Asks this browser's extension. */
export function extensionIn(context: BrowserContext): Extension {
  const worker = (): Promise<Worker> => backgroundOf(context);
  return {
    worker,
    storeProfile: async (profile) =>
      (await worker()).evaluate((value) => chrome.storage.local.set({ profile: { ...value, version: 1 } }), profile),
    storeSettings: async (settings) =>
      (await worker()).evaluate((value) => chrome.storage.local.set({ settings: { ...value, version: 1 } }), settings),
    history: async () => {
      const [rows, texts] = await (
        await worker()
      ).evaluate(async () => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => {
              resolve(request.result);
            };
            request.onerror = () => {
              reject(request.error ?? new Error('The database failed.'));
            };
          });
        // Never made here: an empty database would be in the way of the extension's own.
        if (!(await indexedDB.databases()).some(({ name }) => name === 'skillight')) return [[], []] as const;
        const db = await done(indexedDB.open('skillight'));
        const all = db.transaction(['summaries', 'texts']);
        const found = await Promise.all(['summaries', 'texts'].map((store) => done(all.objectStore(store).getAll())));
        db.close();
        return found as unknown as readonly [SeenPosting[], StoredText[]];
      });
      const textOf = new Map(texts.map(({ key, text }) => [key, text]));
      return [...rows]
        .sort((a, b) => a.sequence - b.sequence)
        .map((row) => ({ ...row, text: textOf.get(row.key) ?? '' }));
    },
    forget: async () =>
      (await worker()).evaluate(async () => {
        if (!(await indexedDB.databases()).some(({ name }) => name === 'skillight')) return;
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('skillight');
          opening.onsuccess = () => {
            resolve(opening.result);
          };
          opening.onerror = () => {
            reject(opening.error ?? new Error('The database does not open.'));
          };
        });
        await new Promise((resolve, reject) => {
          const all = db.transaction([...db.objectStoreNames], 'readwrite');
          for (const name of db.objectStoreNames) all.objectStore(name).clear();
          all.oncomplete = resolve;
          all.onabort = reject;
        });
        db.close();
      }),
    state: async (tabId) =>
      (await worker()).evaluate(async (given) => {
        const [front] = await chrome.tabs.query({ active: true });
        const tabId = given ?? front?.id;
        const tab = String(tabId);
        const all: Record<string, unknown> = await chrome.storage.session.get(null);
        const frames = Object.keys(all).filter((key) => key.startsWith(`page/${tab}/`));
        const pages = frames.map((key) => (all[key] as { page: PageState }).page);
        const seen = Object.keys(all).find((key) => key.startsWith(`seen/${tab}/`));
        return {
          tabId,
          page: pages.find(({ state }) => state === 'read') ?? pages[0] ?? null,
          seen: seen === undefined ? null : (all[seen] as SeenNow),
        };
      }, tabId),
    badge: async (tabId) =>
      (await worker()).evaluate(async (given) => {
        const [front] = await chrome.tabs.query({ active: true });
        const at = { tabId: given ?? front?.id ?? -1 };
        return { text: await chrome.action.getBadgeText(at), title: await chrome.action.getTitle(at) };
      }, tabId),
  };
}

/** How each test begins: everything on, the demo's profile, the weights as they come, and one empty page. */
export async function startAnew(context: BrowserContext, extension: Extension): Promise<Page> {
  await (await extension.worker()).evaluate(() => chrome.storage.local.remove('weights'));
  await extension.storeSettings({ marks: true, recording: true, boards: {} });
  await extension.storeProfile(DEMO_PROFILE);
  const fresh = await context.newPage();
  for (const old of context.pages()) if (old !== fresh) await old.close();
  return fresh;
}
