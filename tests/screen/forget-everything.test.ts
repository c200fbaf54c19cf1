// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createForgetting } from '@/entrypoints/journal/forgetting';
import { forgetEverything } from '@/entrypoints/options/forget-everything';
import { createHistory } from '@/utils/store/history';
import { memoryIn, noteForgotten, openMemoryDatabase } from '@/utils/sync/memory';
import { posting, reading } from '@/tests/store/samples';

test('every store is empty afterwards, and hosts that the user let in are given back', async () => {
  const remove = vi.fn<(what: object) => Promise<boolean>>().mockResolvedValue(true);
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: ['https://www.linkedin.com/*', 'https://example.com/*'] }),
      remove,
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Skillight', version: '1' },
    host_permissions: ['https://www.linkedin.com/*'],
  });
  const history = createHistory();
  await history.record(posting('1'), reading('go'), 1, 'a');
  await history.record(posting('1', { text: 'Another text' }), reading('go'), 2, 'b');
  await createForgetting(history, localStorage).begin(['linkedin:1'], 3);
  const db = await openMemoryDatabase();
  const registers = new Map([['note', { value: 'x', at: 1, by: 'aaaaaaaa' }]]);
  await memoryIn(db, 'aaaaaaaa').keep({ learned: new Map([['linkedin:1', registers]]), pending: ['linkedin:1'] });
  await noteForgotten(db, ['linkedin:1'], 4);
  db.close();
  await browser.storage.session.set({ 'seen/1': { key: 'linkedin:1' } });

  await forgetEverything(history);

  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  expect(names.sort()).toEqual(['skillight', 'skillight-backup', 'skillight-sync']);
  for (const name of names) {
    const left = await openDB(name);
    for (const store of left.objectStoreNames) expect(await left.getAll(store), `${name}/${store}`).toEqual([]);
    left.close();
  }
  expect(localStorage.length).toBe(0);
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(remove.mock.calls).toEqual([[{ origins: ['https://example.com/*'] }]]);
});
