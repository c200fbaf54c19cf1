import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterOpenTabs } from '@/entrypoints/background/open-tabs';

test('open tabs of the boards get the script; one that refuses does not stop the others', async () => {
  const script = { matches: ['https://*.example.com/*'], js: ['board.js'], css: ['marks.css'], all_frames: true };
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1', content_scripts: [script] });
  const query = vi.fn(() => Promise.resolve([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }, { id: 4 }]));
  fakeBrowser.tabs.query = query as unknown as typeof fakeBrowser.tabs.query;
  const entered: number[] = [];
  fakeBrowser.scripting.insertCSS = () => Promise.resolve();
  fakeBrowser.scripting.executeScript = vi.fn(({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 3) return Promise.reject(new Error('Cannot access contents of the page'));
    entered.push(target.tabId);
    return Promise.resolve([]);
  });

  await enterOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: script.matches });
  expect(entered).toEqual([1, 4]);
});
