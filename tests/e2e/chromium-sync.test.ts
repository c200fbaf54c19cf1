/**
 * Two browsers and one folder, as a cloud drive keeps it the same: each has its own in the origin's private file system, which
 * gives the same handles as the picker, and the test carries the files from one to the other.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { attempts, openFaulty } from '@/scripts/history/faults';
import { bundleInPage, openStorePage } from '@/scripts/history/page';

interface Machine {
  readonly chromium: Chromium;
  readonly options: Page;
  /** A page with the store's code in it. */
  readonly store: Page;
}

type Files = Readonly<Record<string, number[]>>;

let machines: readonly [Machine, Machine];

async function openMachine(script: string): Promise<Machine> {
  const chromium = await openFaulty();
  // In place of the browser's own dialog.
  await chromium.context.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true }),
    });
  });
  const store = await openStorePage(chromium.context, script);
  const options = await openBehind(chromium.context, 'options.html');
  return { chromium, options, store };
}

beforeAll(async () => {
  const script = await bundleInPage();
  machines = [await openMachine(script), await openMachine(script)];
});
afterAll(async () => {
  for (const { chromium } of machines) await chromium.close();
});

/** The files in the folder, as bytes. */
const filesOf = ({ store }: Machine): Promise<Files> =>
  store.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true });
    const files: Record<string, number[]> = {};
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind !== 'file') continue;
      files[name] = [...new Uint8Array(await (await entry.getFile()).arrayBuffer())];
    }
    return files;
  });

/** Brings the files of one machine to the other, as far as they are carried. */
async function carry(from: Machine, to: Machine, share = 1): Promise<void> {
  const there = await filesOf(to);
  const files = Object.entries(await filesOf(from)).filter(
    ([name, bytes]) => bytes.length > (there[name]?.length ?? 0),
  );
  await to.store.evaluate(
    async (brought) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true });
      for (const [name, bytes] of brought) {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(Uint8Array.from(bytes));
        await stream.close();
      }
    },
    files.map(([name, bytes]) => [name, bytes.slice(0, Math.floor(bytes.length * share))] as const),
  );
}

const rowsOf = ({ store }: Machine) =>
  store.evaluate(async () => {
    const history = skillight.createHistory();
    const keys = (await history.rows()).map(({ key }) => key);
    const records = await history.records(keys);
    await history.close();
    return records
      .map(({ row: { key, note, status, visits, starred }, text }) => ({
        ...{ key, note, status, visits, starred, text: text?.text },
      }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
  });

const say = ({ store }: Machine, key: string, note: string, now: number): Promise<unknown> =>
  store.evaluate(
    ([which, words, at]) => skillight.createHistory().edit([which], () => ({ note: words, starred: true }), at),
    [key, note, now] as const,
  );

/** A round, from its button, until it says that it is done. */
async function round({ options }: Machine): Promise<void> {
  const done = options.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let began = false;
        new MutationObserver((_changes, observer) => {
          const text = document.querySelector('#sync')?.textContent ?? '';
          began ||= text.includes('Reading and writing');
          if (!began || !text.includes('is up to date')) return;
          observer.disconnect();
          resolve();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await options.getByRole('button', { name: 'Now', exact: true }).click();
  await done;
}

test('two browsers end with one history: all that either met, and of what both said the newest word', async () => {
  const [a, b] = machines;
  const looks = attempts(0, 3);
  const [first, second] = looks.map(({ posting }) => posting.key) as [string, string];
  await a.store.evaluate((list) => skillight.recordAll(list), looks.slice(0, 2));
  await b.store.evaluate((list) => skillight.recordAll(list), looks.slice(1));
  for (const one of machines) {
    await one.options.getByRole('button', { name: 'Choose a folder …' }).click();
    await one.options.getByText('“cloud” is up to date.').waitFor();
  }
  // The drive has brought only a part so far.
  await carry(a, b, 0.7);
  await round(b);
  await carry(a, b);
  await round(b);
  await carry(b, a);
  await round(a);
  expect(await rowsOf(a)).toEqual(await rowsOf(b));
  expect((await rowsOf(a)).map(({ key, visits }) => [key, visits])).toEqual(
    looks.map(({ posting: { key } }) => [key, key === second ? 2 : 1]),
  );

  // The one that spoke first synchronises last.
  const now = Date.now();
  await say(a, first, 'older', now);
  await say(b, first, 'newer', now + 10);
  await b.store.evaluate((key) => skillight.createHistory().forget(key), second);
  await round(b);
  await round(a);
  for (const [from, to] of [
    [b, a],
    [a, b],
  ] as const) {
    await carry(from, to);
    await round(to);
  }
  const rows = await rowsOf(a);
  expect(rows).toEqual(await rowsOf(b));
  expect(rows.map(({ key, note }) => [key, note])).toEqual([
    [first, 'newer'],
    [looks[2]!.posting.key, ''],
  ]);

  // What the other one met is read here as soon as it is here.
  const late = attempts(3, 1);
  await a.store.evaluate((list) => skillight.recordAll(list), late);
  await round(a);
  await carry(a, b);
  await round(b);
  const readBy = () =>
    b.store.evaluate(async (key) => (await skillight.createHistory().get(key))?.readBy, late[0]!.posting.key);
  await expect.poll(readBy, { timeout: 4_000 }).toEqual(expect.any(String));
  await a.store.evaluate((key) => skillight.createHistory().forget(key), late[0]!.posting.key);

  // Written anew, nothing of what was forgotten stands in the file.
  for (const one of machines) {
    await one.options.getByRole('button', { name: "Write this machine's file anew" }).click();
    const isAnew = (name: string, _place: number, all: readonly string[]): boolean =>
      name.endsWith('-1.jsonl') && !all.includes(name.replace('-1.jsonl', '-0.jsonl'));
    await expect.poll(async () => Object.keys(await filesOf(one)).filter(isAnew)).toHaveLength(1);
    const anew = Object.entries(await filesOf(one)).find(([name]) => name.endsWith('-1.jsonl'))?.[1] ?? [];
    const text = new TextDecoder().decode(Uint8Array.from(anew));
    expect(text.includes('","text/')).toBe(true);
    expect(text.includes(`"${second}","text/`)).toBe(false);
  }
});
