/** The quiet badge: off until it is wanted, a dot for what is new, none for what is silenced or was read. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepNews } from '@/entrypoints/background/news';
import { entry } from '@/tests/market/entries';
import type { SeenPosting } from '@/utils/store/rows';
import { marketChoices } from '@/utils/store/market';
import { marketNews, newsAfter, newsRead } from '@/utils/store/market-news';

const HOUR = 3_600_000;
let rows: SeenPosting[];
let now: number;
let asked: number;

/** Postings at four employers that name a tool nobody knows. */
const naming = (name: string) =>
  Array.from(
    { length: 4 },
    (_, i) => entry({ company: `Employer ${String(i)}`, summary: { unknown: [name] } }) as SeenPosting,
  );
const history = {
  rows: () => {
    asked++;
    return Promise.resolve(rows);
  },
  watch: () => () => undefined,
};
const badge = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = vi.fn((key: string) => key);
  [rows, now, asked] = [naming('Quillbase'), 10 * HOUR, 0];
});

test('off unless it is wanted: nothing is even looked at', async () => {
  await keepNews({ history, nameOf: (id) => id, now: () => now })();
  expect(await badge()).toEqual(['', 'extName']);
  expect(asked).toBe(0);
});

test('a dot for news, at most one look an hour; read, silenced or switched off there is none', async () => {
  await marketChoices.update((known) => ({ ...known, badge: true }));
  const look = keepNews({ history, nameOf: (id) => id, now: () => now });
  await look();
  expect(await badge()).toEqual(['•', 'badge_news']);
  await look();
  expect(asked).toBe(1);

  await marketNews.update(newsRead);
  await vi.waitFor(async () => {
    expect(await badge()).toEqual(['', 'extName']);
  });
  // What was told is told once, however often it is looked at.
  now += HOUR;
  await look();
  expect(await badge()).toEqual(['', 'extName']);

  rows = [...rows, ...naming('Zorp')];
  now += HOUR;
  await look();
  expect(await badge()).toEqual(['•', 'badge_news']);
  await marketChoices.update((known) => ({ ...known, silenced: ['emerging/zorp'] }));
  await vi.waitFor(async () => {
    expect(await badge()).toEqual(['', 'extName']);
  });
  await marketChoices.update((known) => ({ ...known, silenced: [] }));
  await vi.waitFor(async () => {
    expect(await badge()).toEqual(['•', 'badge_news']);
  });
  await marketChoices.update((known) => ({ ...known, badge: false }));
  await vi.waitFor(async () => {
    expect(await badge()).toEqual(['', 'extName']);
  });
});

test('what ceased and comes back is news again', () => {
  const none = { lookedAt: 0, waiting: [], told: [] };
  const told = newsRead(newsAfter(none, ['a', 'b'], 1));
  expect(told).toEqual({ lookedAt: 1, waiting: [], told: ['a', 'b'] });
  const without = newsAfter(told, ['a'], 2);
  expect(without).toEqual({ lookedAt: 2, waiting: [], told: ['a'] });
  expect(newsAfter(without, ['a', 'b'], 3).waiting).toEqual(['b']);
  // It waits until it is read or stands no more.
  expect(newsAfter(newsAfter(none, ['a'], 1), [], 2).waiting).toEqual([]);
});
