/** Every screen of the extension, for what holds for all of them. A new screen is a line here. */
import type { Page } from 'playwright-core';

/** What a screen shows: `empty` before anything was seen, `full` with a profile and postings that were seen. */
export type Filling = 'empty' | 'full';

export interface Screen {
  readonly name: string;
  /** Its address; `keys` of the postings that were seen, none where it is empty. */
  readonly path: (keys: readonly string[]) => string;
  /** The width its reader mostly sees it at, in CSS px. */
  readonly width: number;
  /** What is there when it is drawn; absent: it is not shown then. */
  readonly ready: Partial<Record<Filling, (page: Page) => Promise<unknown>>>;
  /** Unfolds and opens what stands there folded, to be looked at too. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** It speaks of the posting in the tab in front, and so is opened behind that. */
  readonly besidePosting?: boolean;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();
const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
};

export const SCREENS: readonly Screen[] = [
  {
    name: 'popup',
    path: () => 'popup.html',
    width: 400,
    ready: { empty: heading('No job posting here'), full: (page) => page.getByRole('article').waitFor() },
    open: unfold,
    besidePosting: true,
  },
  {
    name: 'side panel',
    path: () => 'sidepanel.html',
    width: 360,
    ready: { empty: heading('No job posting here'), full: (page) => page.getByRole('article').waitFor() },
    besidePosting: true,
  },
  {
    name: 'options',
    path: () => 'options.html',
    width: 1280,
    ready: {
      empty: (page) => page.getByRole('combobox', { name: 'Add a skill' }).waitFor(),
      full: (page) => page.getByRole('button', { name: 'Remove PostgreSQL' }).waitFor(),
    },
    open: unfold,
  },
  {
    name: 'journal',
    path: () => 'journal.html',
    width: 1280,
    ready: { empty: heading('Nothing seen yet'), full: (page) => page.getByRole('row').nth(1).waitFor() },
  },
  {
    name: 'posting',
    path: ([key = '']) => `journal.html#posting/${encodeURIComponent(key)}`,
    width: 1280,
    ready: { full: (page) => page.getByRole('table').first().waitFor() },
    open: unfold,
  },
  {
    name: 'pipeline',
    path: () => 'journal.html#pipeline',
    width: 1280,
    ready: {
      empty: (page) => page.locator('main h1, main h2').first().waitFor(),
      full: (page) => page.locator('main h1, main h2').first().waitFor(),
    },
  },
  {
    name: 'comparison',
    path: (keys) => `journal.html#compare/${keys.slice(0, 3).map(encodeURIComponent).join(',')}`,
    width: 1280,
    ready: { full: (page) => page.getByRole('table').first().waitFor() },
  },
  {
    name: 'market',
    path: () => 'journal.html#market',
    width: 1280,
    ready: {
      empty: (page) => page.locator('main h1').first().waitFor(),
      full: (page) => page.locator('main h1').first().waitFor(),
    },
    open: unfold,
  },
  {
    name: 'welcome',
    path: () => 'welcome.html',
    width: 1280,
    ready: {
      empty: (page) => page.locator('main h1').first().waitFor(),
      full: (page) => page.locator('main h1').first().waitFor(),
    },
    open: unfold,
  },
];
