/** Fills the history of an extension's page with made-up postings, for benches and pictures. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { PostingRecord } from '@/utils/store/records';

/** Functions that are given to a page run there, and know nothing of this file. */
declare const chrome: typeof browser;

/** Records that go over at once. */
const AT_ONCE = 1_000;

/** Writes the records, in their order. `page`: one of the extension's own. */
export async function fillHistory(page: Page, records: Iterable<PostingRecord>): Promise<void> {
  await page.evaluate(await storeScript());
  const readBy = await engineOf(page);
  let batch: PostingRecord[] = [];
  const flush = async (): Promise<void> => {
    await page.evaluate((some) => (globalThis as unknown as Filling).fill(some), batch);
    batch = [];
  };
  for (const record of records) {
    batch.push({ ...record, row: { ...record.row, readBy } });
    if (batch.length === AT_ONCE) await flush();
  }
  if (batch.length > 0) await flush();
  // The columns and sums are put down as they are when the history is next opened.
  await page.evaluate(() => (globalThis as unknown as Filling).settle());
}

/**
 * What the background reads texts with: rows by another engine it would read again. It says so some seconds after it started.
 * @param page one of the extension's own. @throws Error where it does not say so within 30 s.
 */
export async function engineOf(page: Page): Promise<string> {
  for (const start = Date.now(); Date.now() - start < 30_000;) {
    await page.waitForTimeout(100);
    const rereading = await page.evaluate(async () => {
      await chrome.runtime.sendMessage({ type: 'wake' }).catch(() => null);
      return (await chrome.storage.session.get('rereading')).rereading;
    });
    const readBy = (rereading as { readBy?: string } | undefined)?.readBy;
    if (readBy !== undefined) return readBy;
  }
  throw new Error('The background did not say what it reads with.');
}

interface Filling {
  fill(records: readonly PostingRecord[]): Promise<void>;
  settle(): Promise<void>;
}

/** The history's own code, for a page to run: `fill`, `settle`, and `record` of one look. */
export async function storeScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createHistory } from '@/utils/store/history';
        const history = createHistory();
        globalThis.fill = (records) => history.takeIn(records, (ours, theirs) => theirs, true);
        globalThis.record = (posting, reading) => history.record(posting, reading, Date.now(), crypto.randomUUID());
        globalThis.settle = async () => { await history.rows(); await history.sums(); await history.close(); };`,
      resolveDir: process.cwd(),
    },
    alias: { '@': process.cwd() },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
