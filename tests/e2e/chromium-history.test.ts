/** The history under faults, in real Chromium: small numbers of what `npm run bench -- faults` does in full ones. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from '@/scripts/chromium';
import { attempts, killBackground, openFaulty, twoTabs } from '@/scripts/history/faults';
import { killImports, killRereading } from '@/scripts/history/interruptions';
import { bundleInPage, openStorePage } from '@/scripts/history/page';
import { savedDatabase } from '@/tests/store/saved';

let chromium: Chromium;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleInPage();
  chromium = await openFaulty();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  page = await openStorePage(chromium.context, script);
  await page.evaluate(() => skillight.removeDatabase());
  return () => page.close();
});

test('the background is ended while it records: nothing torn, nothing lost, each look counted once', async () => {
  const { acknowledged, ...damage } = await killBackground(chromium.context, script, 6);
  expect(damage).toEqual({ kills: 6, lost: 0, torn: 0, notOnce: 0, derived: true });
  expect(acknowledged).toBeGreaterThan(0);
});

test('the background is ended while it takes an archive in: begun again it ends as if nothing had been', async () => {
  const damage = await killImports(chromium.context, script, 2);
  expect(damage).toMatchObject({ kills: 2, torn: 0, lost: 0, differing: 0 });
});

test('the background is ended while it reads again: what is left is done the next time, and all ends the same', async () => {
  const damage = await killRereading(chromium.context, script, 2, 60);
  expect(damage).toMatchObject({ kills: 2, torn: 0, lost: 0, same: true });
});

test('two tabs change one row at once: no change is lost', async () => {
  expect(await twoTabs(chromium.context, script, 50)).toBe(0);
});

test('an open page of version 1 keeps the upgrade waiting: it is told, nothing is lost, and then it goes on', async () => {
  await page.evaluate((saved) => skillight.restoreAndKeep(saved), savedDatabase(1));
  const other = await openStorePage(chromium.context, script);
  expect(await other.evaluate(() => skillight.wholeRows(100))).toBe('blocked');
  await page.evaluate(() => {
    skillight.letGo();
  });
  await expect.poll(() => other.evaluate(() => skillight.wholeRows(100))).toBe(4);
  await other.close();
});

test('a database of a newer version is left alone', async () => {
  await page.evaluate((list) => skillight.recordAll(list), attempts(0, 2));
  await page.evaluate(() => skillight.makeNewer());
  expect(await page.evaluate(() => skillight.wholeRows())).toBe('newer');
});

test('a broken row is set aside and counted, the others go on', async () => {
  const some = attempts(0, 3);
  await page.evaluate((list) => skillight.recordAll(list), some);
  expect(await page.evaluate((key) => skillight.breakRow(key), some[1]!.posting.key)).toEqual({
    ...{ rows: 2, broken: 1, listed: 2 },
  });
});

test('a clock that is moved back disturbs no order', async () => {
  const some = attempts(0, 3);
  const keys = await page.evaluate(([times, list]) => skillight.lookAt(times, list), [
    [3e12, 1e12, 2e12],
    some,
  ] as const);
  expect(keys).toEqual(some.map(({ posting }) => posting.key).reverse());
});
