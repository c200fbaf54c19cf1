/**
 * What each tab shows now, kept in memory by the browser (`storage.session`): it outlives the background, is never
 * written to disk, and so also serves private windows.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { parsePageState, type PageState } from '@/utils/messages';
import type { SkillEntry } from '@/utils/taxonomy/excerpt';
import { CATEGORIES } from '@/utils/taxonomy/skill';
import { PAGE_KEY, pageKey, topKeys } from './page-keys';
import { readingSchema } from './reading-schema';

/** What became of a look; `full` and `failed` are the only ones that the user did not wish for. */
const SAVED = ['saved', 'private', 'paused', 'board-paused', 'board-off', 'full', 'failed'] as const;
export type Saved = (typeof SAVED)[number];

const entry: v.GenericSchema<unknown, SkillEntry> = v.object({
  name: v.string(),
  category: v.picklist(CATEGORIES),
  implies: v.array(v.string()),
  related: v.array(v.string()),
});

const seen = v.object({
  key: v.string(),
  board: v.string(),
  url: v.string(),
  title: v.string(),
  company: v.nullable(v.string()),
  location: v.nullable(v.string()),
  saved: v.picklist(SAVED),
  reading: readingSchema,
  /** The text that was read: the reading's places point into it. */
  text: v.string(),
  /** What the skills of the reading and of the profile at that time are called, and their kin: no screen waits for more. */
  skills: v.record(v.string(), entry),
});

/** The posting a tab shows, with what was read of it. */
export type SeenNow = Readonly<v.InferOutput<typeof seen>>;

/** What one tab shows. */
export interface TabPage {
  readonly tabId: number;
  /** Of the page in the tab; null where the browser did not say. A tab that shows another origin by now has left the page. */
  readonly origin: string | null;
  /** The frame that counts: the one whose posting was read, else the top one. A `reveal` goes to it. */
  readonly frameId: number;
  readonly page: PageState;
  /** Only where `page` was read and its reading is still known. */
  readonly seen: SeenNow | null;
}

const pageEntry = v.object({ page: v.unknown(), document: v.nullable(v.string()), origin: v.nullable(v.string()) });

/** Keeps what was read in a frame. */
export async function keepSeen(tabId: number, frameId: number, value: SeenNow): Promise<void> {
  await browser.storage.session.set({ [pageKey('seen', tabId, frameId)]: value });
}

/** What was read in a frame; undefined where nothing is known of it. */
export async function seenIn(tabId: number, frameId: number): Promise<SeenNow | undefined> {
  const key = pageKey('seen', tabId, frameId);
  const found = v.safeParse(seen, (await browser.storage.session.get(key))[key]);
  return found.success ? found.output : undefined;
}

/** Where a frame stands: `document` is the browser's id of its document, `origin` that of the tab's page; null: not said. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly document: string | null;
  readonly origin: string | null;
}

/**
 * Keeps what a frame says of itself. When the top frame has got another document, what was known of the tab's other
 * frames is forgotten.
 */
export async function keepPage({ tabId, frameId, document, origin }: Frame, page: PageState): Promise<void> {
  const key = pageKey('page', tabId, frameId);
  if (frameId === 0) {
    const before = v.safeParse(pageEntry, (await browser.storage.session.get(key))[key]);
    const replaced = before.success && document !== null && before.output.document !== document;
    if (replaced) await forgetTab(tabId);
  }
  await browser.storage.session.set({ [key]: { page, document, origin } });
}

/** Forgets a tab that was closed or went elsewhere. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => tabOf(key) === tabId));
}

/** What a tab shows; undefined where nothing is known of it, or it has left the page that we knew. */
export async function pageOf(tabId: number): Promise<TabPage | undefined> {
  const page = await knownOf(tabId);
  return page && (await isThere(page)) ? page : undefined;
}

/**
 * What is known of a tab, whether or not it still shows that. One look where its top frame was read, as on most boards.
 * @param asked - what is kept under its `topKeys`, where somebody has asked for that already
 */
export async function knownOf(tabId: number, asked?: object): Promise<TabPage | undefined> {
  const top: object = asked ?? (await browser.storage.session.get(topKeys(tabId)));
  const [known] = pagesIn(top);
  if (known?.page.state === 'read') return known;
  return (await allPages()).find((candidate) => candidate.tabId === tabId);
}

/** Whether the tab still shows that page: nobody tells us when it goes where no script of ours runs. */
export async function isThere({ tabId, origin }: TabPage): Promise<boolean> {
  if (origin === null) return true;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // The browser tells the address only of pages that we may read, as we may this one.
  return tab?.url !== undefined && URL.canParse(tab.url) && new URL(tab.url).origin === origin;
}

/** What every tab shows, of which something is known. */
export async function allPages(): Promise<TabPage[]> {
  return pagesIn(await browser.storage.session.get(null));
}

function pagesIn(stored: object): TabPage[] {
  const all = new Map<string, unknown>(Object.entries(stored));
  const counting = new Map<number, TabPage>();
  for (const [key, raw] of all) {
    const [, kind, tab, frame] = PAGE_KEY.exec(key) ?? [];
    const entry = v.safeParse(pageEntry, raw);
    if (kind !== 'page' || !entry.success) continue;
    const page = parsePageState(entry.output.page);
    if (page === undefined) continue;
    const [tabId, frameId] = [Number(tab), Number(frame)];
    const found = v.safeParse(seen, all.get(pageKey('seen', tabId, frameId)));
    const known = found.success && page.state === 'read' && found.output.key === page.key ? found.output : null;
    const candidate = { tabId, frameId, origin: entry.output.origin, page, seen: known };
    const best = counting.get(tabId);
    if (!best || rank(candidate) > rank(best)) counting.set(tabId, candidate);
  }
  return [...counting.values()];
}

/** Calls back when what the tab shows may have changed; the answer ends it. */
export function watchPage(tabId: number, listener: () => void): () => void {
  const heard = (changes: object, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => tabOf(key) === tabId)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}

function tabOf(key: string): number | undefined {
  const tab = PAGE_KEY.exec(key)?.[2];
  return tab === undefined ? undefined : Number(tab);
}

/** A frame with a reading before all others, then the top one, then the first. */
function rank({ page, frameId }: TabPage): number {
  return (page.state === 'read' ? 2 : 0) + (frameId === 0 ? 1 : 0) - frameId / 1e9;
}
