/** What the user says of postings: status, note, tags, star; rows called one job; and the way back from all of it. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Undo } from '@/utils/store/marks';
import { createHistory, type History } from '@/utils/store/history';
import { posting, reading } from './samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const keyOf = (id: string) => `linkedin:${id}`;

let history: History;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
  for (const id of ['1', '2', '3', '4', '5']) await history.record(posting(id), reading('go'), NOON, `look ${id}`);
});

const jobs = async () => (await history.rows()).map(({ job }) => job);

describe('edit', () => {
  test('changes only what it says, logs a status with its time, and is taken back', async () => {
    const before = await history.rows();
    const keys = [keyOf('1'), keyOf('3')];
    const undo = await history.edit(keys, () => ({ status: 'applied', starred: true }), NOON + 5);
    expect(await history.get(keyOf('3'))).toEqual({
      ...before[2],
      ...{ status: 'applied', starred: true, statusLog: [{ status: 'applied', at: NOON + 5 }] },
      markedAt: { status: NOON + 5, starred: NOON + 5 },
    });
    expect(await history.get(keyOf('2'))).toEqual(before[1]);
    await history.undo(structuredClone(undo), NOON + 9);
    // Taking back is a word too, and the last one.
    const markedAt = { status: NOON + 9, starred: NOON + 9 };
    expect(await history.rows()).toEqual(before.map((row, i) => (i % 2 === 0 && i < 3 ? { ...row, markedAt } : row)));
  });

  test('what is said later is stamped later, also by a clock that was moved back', async () => {
    await history.edit([keyOf('1')], () => ({ note: 'one' }), NOON);
    await history.edit([keyOf('1')], () => ({ note: 'two', starred: true }), NOON - 1_000);
    expect((await history.get(keyOf('1')))?.markedAt).toEqual({ note: NOON + 1, starred: NOON - 1_000 });
    await history.merge([keyOf('1'), keyOf('2')], NOON + 7);
    expect((await history.get(keyOf('2')))?.markedAt).toEqual({ job: NOON + 7 });
  });

  test('each row is changed from what it was', async () => {
    await history.edit([keyOf('1')], () => ({ tags: ['remote'] }), NOON);
    await history.edit([keyOf('1'), keyOf('2')], ({ tags }) => ({ tags: [...tags, 'go'] }), NOON);
    expect((await history.rows()).slice(0, 2).map(({ tags }) => tags)).toEqual([['remote', 'go'], ['go']]);
  });

  test('taking back an older change keeps what came after it', async () => {
    const applied = await history.edit([keyOf('1')], () => ({ status: 'applied' }), NOON);
    await history.edit([keyOf('1')], () => ({ note: 'Ask about the team' }), NOON + 1);
    await history.record(posting('1'), reading('go', 'sql'), NOON + 2, 'later');
    await history.undo(applied, 9);
    expect(await history.get(keyOf('1'))).toMatchObject({
      ...{ status: null, statusLog: [], note: 'Ask about the team', visits: 2 },
    });
  });

  test('the same again changes and logs nothing', async () => {
    await history.edit([keyOf('1')], () => ({ status: 'offer', tags: ['a'] }), NOON);
    const undo = await history.edit([keyOf('1'), keyOf('1')], () => ({ status: 'offer', tags: ['a'] }), NOON + 1);
    expect(undo.rows).toEqual([]);
    expect((await history.get(keyOf('1')))?.statusLog).toEqual([{ status: 'offer', at: NOON }]);
  });

  test('rows that are not there are left out, forgotten ones do not come back by undo', async () => {
    const undo = await history.edit([keyOf('1'), keyOf('9')], () => ({ note: 'x' }), NOON);
    expect(undo.rows.map(({ key }) => key)).toEqual([keyOf('1')]);
    await history.forget(keyOf('1'));
    await history.undo(undo, 9);
    expect(await history.get(keyOf('1'))).toBeUndefined();
    expect(await history.count()).toEqual({ rows: 4, broken: 0 });
  });

  test('looks counted before an edit are not counted again after it', async () => {
    await history.edit([keyOf('1')], () => ({ starred: true }), NOON);
    expect(await history.record(posting('1'), reading('go'), NOON, 'look 1')).toMatchObject({ outcome: 'retried' });
  });

  test('what the user said stays when the text changes', async () => {
    await history.edit([keyOf('1')], () => ({ status: 'interview', note: 'n', tags: ['t'], starred: true }), NOON);
    await history.record(posting('1', { text: 'Now it is Rust.' }), reading('rust'), NOON, 'b');
    expect(await history.get(keyOf('1'))).toMatchObject({
      ...{ status: 'interview', note: 'n', tags: ['t'], starred: true },
    });
  });
});

describe('one job', () => {
  test('merged rows share a job, joined with all that were one with any of them', async () => {
    await history.merge([keyOf('1'), keyOf('2')], 9);
    await history.merge([keyOf('3'), keyOf('4')], 9);
    const before = await jobs();
    const undo = await history.merge([keyOf('2'), keyOf('3')], 9);
    const [first, ...others] = await jobs();
    expect(first).toEqual(expect.any(String));
    expect(others).toEqual([first, first, first, null]);
    await history.undo(undo, 9);
    expect(await jobs()).toEqual(before);
  });

  test('two jobs are never given the same name', async () => {
    await history.merge([keyOf('1'), keyOf('2')], 9);
    await history.forget(keyOf('1'));
    await history.record(posting('1'), reading('go'), NOON, 'again');
    await history.merge([keyOf('1'), keyOf('3')], 9);
    const by = new Map((await history.rows()).map(({ key, job }) => [key, job]));
    expect(by.get(keyOf('1'))).toBe(by.get(keyOf('3')));
    expect(by.get(keyOf('2'))).not.toBe(by.get(keyOf('1')));
  });

  test('one row, twice the same, or none: nothing happens', async () => {
    for (const keys of [[], [keyOf('1')], [keyOf('1'), keyOf('1')], [keyOf('1'), keyOf('9')]]) {
      expect((await history.merge(keys, 9)).rows).toEqual([]);
    }
    expect((await history.split(keyOf('1'), 9)).rows).toEqual([]);
    expect(new Set(await jobs())).toEqual(new Set([null]));
  });

  test('a row split off stands alone, and so does a last one; undo joins them again', async () => {
    await history.merge([keyOf('1'), keyOf('2'), keyOf('3')], 9);
    const [job] = await jobs();
    await history.split(keyOf('2'), 9);
    expect(await jobs()).toEqual([job, null, job, null, null]);
    const undo = await history.split(keyOf('1'), 9);
    expect(new Set(await jobs())).toEqual(new Set([null]));
    await history.undo(undo, 9);
    expect(await jobs()).toEqual([job, null, job, null, null]);
  });
});

describe('watch', () => {
  test('hears every change, by this connection or another, until it is ended', async () => {
    let heard = 0;
    const end = history.watch(() => heard++);
    const other = createHistory();
    await other.record(posting('6'), reading('go'), NOON, 'x');
    await expect.poll(() => heard).toBe(1);
    await history.edit([keyOf('1')], () => ({ starred: true }), NOON);
    await expect.poll(() => heard).toBe(2);
    await history.forget(keyOf('1'));
    await expect.poll(() => heard).toBe(3);
    end();
    await other.forget(keyOf('2'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(3);
  });
});

describe('forget', () => {
  test('many, a company whatever its spelling, and what was seen last before a time', async () => {
    await history.record(posting('6', { company: 'Société  Générale' }), reading('go'), NOON + 10, 'six');
    await history.record(posting('7', { company: null }), reading('go'), NOON + 20, 'seven');
    expect(await history.forgetMany([keyOf('1'), keyOf('2'), keyOf('2'), keyOf('99')])).toBe(2);
    expect(await history.forgetCompany('societe generale ')).toBe(1);
    expect(await history.forgetBefore(NOON)).toBe(0);
    expect(await history.forgetBefore(NOON + 1)).toBe(3);
    expect((await history.rows()).map(({ id }) => id)).toEqual(['7']);
    expect(await history.count()).toEqual({ rows: 1, broken: 0 });
  });
});

test('whatever was merged and split, undone one by one it is as it was', async () => {
  const key = fc.nat(4).map((i) => keyOf(String(i + 1)));
  const deed = fc.oneof(fc.record({ merge: fc.uniqueArray(key, { maxLength: 4 }) }), fc.record({ split: key }));
  /** Which postings are one job, whatever the job is called. */
  const partition = async (): Promise<unknown> => {
    const all = await jobs();
    return all.map((job, i) => (job === null ? i : all.indexOf(job)));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
      const undos: Undo[] = [];
      const before = [await partition()];
      for (const one of deeds) {
        undos.push('merge' in one ? await history.merge(one.merge, 1) : await history.split(one.split, 1));
        before.push(await partition());
      }
      for (const undo of undos.reverse()) {
        before.pop();
        await history.undo(undo, 2);
        expect(await partition()).toEqual(before.at(-1));
      }
    }),
    { numRuns: 60 },
  );
});
