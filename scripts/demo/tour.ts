/** Goes to postings with the extension at work, and hears what it read. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { backgroundOf } from '@/scripts/chromium';
import type { Profile } from '@/utils/match/profile';
import type { SeenNow } from '@/utils/store/page-states';
import { pageAt } from './site';

declare const chrome: typeof browser;

const PATIENCE_MS = 20_000;
const POLL_MS = 100;

/** Stores the profile as the options page would (utils/store/profile.ts). */
export async function storeProfile(context: BrowserContext, profile: Profile): Promise<void> {
  const background = await backgroundOf(context);
  await background.evaluate((value) => chrome.storage.local.set({ profile: value }), { ...profile, version: 1 });
}

/** The demo's pages at the boards' addresses; whatever else a page asks for is refused. */
export async function serveDemo(context: BrowserContext): Promise<void> {
  await context.route(/^(https?|wss?):/, async (route) => {
    const body = pageAt(new URL(route.request().url()));
    if (body === undefined) await route.abort();
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/**
 * Goes to the address and waits until its posting was read; null: that did not happen in time.
 *
 * @throws Error when the browser cannot get there
 */
export async function visit(context: BrowserContext, page: Page, address: string): Promise<SeenNow | null> {
  const before = (await seenNow(context))?.key;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const seen = await seenNow(context);
    if (seen !== null && seen.key !== before) return seen;
    await wait(POLL_MS);
  }
  return null;
}

/** What the active tab's posting was read as (utils/store/page-states.ts). */
async function seenNow(context: BrowserContext): Promise<SeenNow | null> {
  const background = await backgroundOf(context);
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const all = await chrome.storage.session.get(null);
    const [, seen] = Object.entries(all).find(([key]) => key.startsWith(`seen/${String(tab?.id)}/`)) ?? [];
    return (seen ?? null) as SeenNow | null;
  });
}
