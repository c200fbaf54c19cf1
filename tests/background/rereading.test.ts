/** Stored texts are read again, whatever comes between. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { taxonomy } from 'virtual:taxonomy';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReader } from '@/entrypoints/background/reader';
import { createRereading, type RereadingTools } from '@/entrypoints/background/rereading';
import { extract } from '@/utils/extract/extract';
import { corrections } from '@/utils/store/corrections';
import { createHistory, type History } from '@/utils/store/history';
import { rereadingChoice, rereadingState } from '@/utils/store/rereading';
import { posting, reading } from '@/tests/store/samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const POSTINGS = 34;
const textOf = (i: number): string => `Requirements\n- ${i + 1}+ years of Python\n- Kafka and Frobnicator`;

let history: History;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  for (let i = 0; i < POSTINGS; i++) {
    await history.record(posting(String(i), { text: textOf(i) }), reading('cobol'), NOON, `look ${i}`);
  }
});

const tools = (rest: RereadingTools['rest'] = () => Promise.resolve()): RereadingTools => ({
  history,
  reader: createReader(taxonomy, 'engine'),
  rest,
});

async function expectAllRead(): Promise<void> {
  const taught = await corrections.get();
  for (const row of await history.rows()) {
    const text = (await history.textOf(row.key)) ?? '';
    expect(await history.readingOf(row.key)).toEqual(extract(text, taxonomy, taught));
    expect(row.summary.demands.map(({ skill }) => skill)).not.toContain('cobol');
  }
  expect(new Set((await history.rows()).map(({ readBy }) => readBy)).size).toBe(1);
}

describe('reading again', () => {
  test('makes every stale reading anew and says how far it is', async () => {
    const before = await history.rows();
    await createRereading(tools()).begin();
    await expectAllRead();
    expect(await rereadingState()).toMatchObject({ state: 'done', done: POSTINGS, total: POSTINGS });
    // Nothing else of a row has changed.
    for (const [i, row] of (await history.rows()).entries()) {
      expect({ ...row, summary: 0, readBy: 0 }).toEqual({ ...before[i], summary: 0, readBy: 0 });
    }
  });

  test('has nothing to do the second time', async () => {
    await createRereading(tools()).begin();
    const again = tools();
    let read = 0;
    await createRereading({
      ...again,
      reader: { ...again.reader, readAfresh: (text) => (read++, again.reader.readAfresh(text)) },
    }).begin();
    expect(read).toBe(0);
    expect(await rereadingState()).toMatchObject({ state: 'done', total: 0 });
  });

  test('a background that is ended at any moment goes on where it was', async () => {
    for (const alive of [0, 1, 1, 2]) {
      let rests = 0;
      await new Promise<void>((ended) => {
        const mortal = tools(() => {
          if (rests++ < alive) return Promise.resolve();
          ended();
          return new Promise(() => undefined);
        });
        void createRereading(mortal).begin().then(ended);
      });
    }
    expect((await history.rows()).some((row) => row.readBy !== null)).toBe(true);
    await createRereading(tools()).begin();
    await expectAllRead();
  });

  test('what is taught meanwhile is obeyed in the end, and taking it back gives the readings as they were', async () => {
    await createRereading(tools()).begin();
    const before = await history.rows();
    let rereading = createRereading(tools());
    let taught = false;
    const teaching = tools(async () => {
      if (taught) return;
      taught = true;
      await corrections.update((now) => ({
        ...now,
        ownSkills: [{ id: 'own-frob', name: 'Frobnicator', aliases: [] }],
      }));
      void rereading.begin();
    });
    rereading = createRereading(teaching);
    await corrections.update((now) => ({ ...now, alwaysOptional: ['python'] }));
    await rereading.begin();
    await expectAllRead();
    const [first] = await history.rows();
    expect(first?.summary.demands).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ skill: 'own-frob', level: 'required' }),
        expect.objectContaining({ skill: 'python', level: 'preferred' }),
      ]),
    );
    await corrections.update((now) => ({ ...now, alwaysOptional: [], ownSkills: [] }));
    await createRereading(tools()).begin();
    expect(await history.rows()).toEqual(before);
  });

  test('stopped it stays, and goes on when the user wants it to', async () => {
    const reader = createReader(taxonomy, 'engine');
    const readBy = await reader.readBy();
    await rereadingChoice.update(() => ({ stopped: readBy }));
    await createRereading(tools()).begin();
    expect(await rereadingState()).toMatchObject({ state: 'stopped', total: POSTINGS });
    expect((await history.rows()).every((row) => row.readBy === null)).toBe(true);
    await rereadingChoice.update(() => ({ stopped: null }));
    await createRereading(tools()).begin();
    await expectAllRead();
  });

  test('a posting forgotten or changed meanwhile is left alone', async () => {
    let once = false;
    const busy = tools(async () => {
      if (once) return;
      once = true;
      await history.forget('linkedin:3');
      await history.record(posting('5', { text: 'Rust' }), reading('rust'), NOON + 1, 'other', 'engine');
    });
    await createRereading(busy).begin();
    expect(await history.get('linkedin:3')).toBeUndefined();
    expect(await history.textOf('linkedin:5')).toBe('Rust');
    expect((await history.readingOf('linkedin:5'))?.demands.map(({ skill }) => skill)).toEqual(['rust']);
  });
});
