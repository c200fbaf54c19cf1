/** Three machines and one folder. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createHistory, type History } from '@/utils/store/history';
import type { Undo } from '@/utils/store/marks';
import type { UserMarks } from '@/utils/store/rows';
import { changeLine, fileName, headLine, machineOf, readChanges } from '@/utils/sync/change-file';
import { syncHistory, tidyOwnFile, type Folder } from '@/utils/sync/history-sync';
import { memoryIn, noteForgotten, openMemoryDatabase } from '@/utils/sync/memory';
import { posting, reading } from '@/tests/store/samples';

interface Machine {
  readonly name: string;
  readonly idb: IDBFactory;
  readonly history: History;
}

/** Work on a machine's own databases. */
async function on<T>({ idb }: Machine, work: () => Promise<T>): Promise<T> {
  globalThis.indexedDB = idb;
  return work();
}

function machine(name: string): Machine {
  const idb = new IDBFactory();
  return { name, idb, history: createHistory() };
}

class MemoryFolder implements Folder {
  readonly files = new Map<string, Uint8Array>();
  list = (): Promise<readonly string[]> => Promise.resolve([...this.files.keys()]);
  read = (name: string, from: number, n: number): Promise<Uint8Array> =>
    Promise.resolve((this.files.get(name) ?? new Uint8Array()).slice(from, from + n));
  append = (name: string, text: string): Promise<void> => {
    const before = this.files.get(name) ?? new Uint8Array();
    const more = new TextEncoder().encode(text);
    const all = new Uint8Array(before.length + more.length);
    all.set(before);
    all.set(more, before.length);
    this.files.set(name, all);
    return Promise.resolve();
  };
  remove = (name: string): Promise<void> => {
    this.files.delete(name);
    return Promise.resolve();
  };
  text = (): string => [...this.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
}

/** In pieces so small that nothing goes through at once. */
const PIECES = { postings: 1, bytes: 100 };

const sync = (one: Machine, folder: Folder, now: number) =>
  on(one, async () => {
    const db = await openMemoryDatabase();
    const synced = await syncHistory(one.history, folder, memoryIn(db, one.name), now, PIECES);
    db.close();
    return synced;
  });

/** What the user sees of a history, without what each machine makes for itself. */
const seen = (one: Machine): Promise<unknown> =>
  on(one, async () => {
    const rows = await one.history.rows();
    const records = await one.history.records(rows.map(({ key }) => key));
    const own = { sequence: 0, lastSequence: 0, summary: null, readBy: null };
    return records
      .map(({ row, text, versions }) => ({
        row: { ...row, ...own },
        text,
        versions: versions.map((version) => ({ ...version, until: 0 })),
      }))
      .sort((a, b) => (a.row.key < b.row.key ? -1 : 1));
  });

const machines = (): Machine[] => ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map(machine);

describe('two machines', () => {
  test('have the same history afterwards, with all that either said', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    await on(a, async () => {
      await a.history.record(posting('1'), reading('go'), 100, 'x');
      await a.history.edit(['linkedin:1'], () => ({ note: 'Hi', status: 'applied' }), 150);
    });
    await on(b, async () => {
      await b.history.record(posting('1', { text: 'Older text' }), reading('go'), 50, 'x');
      await b.history.record(posting('2'), reading('sql'), 60, 'y');
      await b.history.edit(['linkedin:1'], () => ({ starred: true, tags: ['t'] }), 70);
    });
    await sync(a, folder, 200);
    await sync(b, folder, 210);
    await sync(a, folder, 220);
    expect(await seen(a)).toEqual(await seen(b));
    const row = await on(a, () => a.history.get('linkedin:1'));
    expect(row).toMatchObject({
      ...{ visits: 2, firstSeenAt: 50, lastSeenAt: 100, note: 'Hi', status: 'applied', starred: true, tags: ['t'] },
    });
    expect(await on(b, () => b.history.textOf('linkedin:1'))).toBe(posting('1').text);
    expect((await on(b, () => b.history.versionsOf('linkedin:1'))).map(({ text }) => text)).toEqual(['Older text']);
    // What only the other read is to be read here.
    expect(await on(a, () => a.history.get('linkedin:2'))).toMatchObject({ readBy: null });
    expect(await sync(a, folder, 230)).toEqual({ taken: 0, told: 0, troubles: [] });
  });

  test('what a newer version says and this one does not know is not taken away', async () => {
    const folder = new MemoryFolder();
    const [a] = machines() as [Machine];
    const newer = fileName('dddddddd', 0);
    const line = changeLine({ key: 'linkedin:1', name: 'mood', value: 'joy', at: 90, by: 'dddddddd' });
    await folder.append(newer, headLine('dddddddd') + line);
    await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
    await sync(a, folder, 200);
    await on(a, () => a.history.edit(['linkedin:1'], () => ({ note: 'Hi' }), 250));
    expect(await sync(a, folder, 300)).toMatchObject({ told: 1 });
    const told = [...folder.files]
      .filter(([name]) => name !== newer)
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(told.join('')).toContain('"note"');
    expect(told.join('')).not.toContain('"mood"');
  });

  test('the newer word wins, and visits add up', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    const rounds = async (now: number): Promise<void> => {
      for (const one of [a, b, a, b]) await sync(one, folder, now);
    };
    await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
    await rounds(200);
    await on(a, () => a.history.edit(['linkedin:1'], () => ({ note: 'first' }), 300));
    await sync(a, folder, 300);
    await on(b, () => b.history.edit(['linkedin:1'], () => ({ note: 'second' }), 310));
    for (let i = 0; i < 3; i++) await on(b, () => b.history.record(posting('1'), reading('go'), 320 + i, `b${i}`));
    await rounds(400);
    expect(await on(a, () => a.history.get('linkedin:1'))).toMatchObject({ note: 'second', visits: 4 });
    expect(await seen(a)).toEqual(await seen(b));
  });

  test('the newer word wins, whoever synchronises first: what counts is when it was said', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    const edit = (one: Machine, marks: Partial<UserMarks>, now: number) =>
      on(one, () => one.history.edit(['linkedin:1'], () => marks, now));
    await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
    for (const one of [a, b]) await sync(one, folder, 200);
    await edit(a, { note: 'older', tags: ['older'], starred: true }, 300);
    const applied = await edit(a, { status: 'applied' }, 305);
    await edit(b, { note: 'newer', tags: ['newer'], status: 'rejected' }, 310);
    await on(a, () => a.history.undo(applied, 320));
    // The one that spoke first comes last.
    for (const one of [b, a, b]) await sync(one, folder, 400);
    expect(await seen(a)).toEqual(await seen(b));
    expect(await on(a, () => a.history.get('linkedin:1'))).toMatchObject({
      ...{ note: 'newer', tags: ['newer'], starred: true, status: null },
    });
  });

  test('what is said while a round runs stays, and is told by the next one', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
    for (const one of [a, b]) await sync(one, folder, 200);
    await on(a, () => a.history.edit(['linkedin:1'], () => ({ note: 'before', status: 'applied' }), 300));
    await sync(a, folder, 300);
    await on(b, async () => {
      const db = await openMemoryDatabase();
      const meanwhile: History = {
        ...b.history,
        takeIn: async (...args) => {
          await b.history.edit(['linkedin:1'], () => ({ note: 'meanwhile', status: 'offer' }), 305);
          await b.history.takeIn(...args);
        },
      };
      await syncHistory(meanwhile, folder, memoryIn(db, b.name), 310);
      db.close();
    });
    expect(await on(b, () => b.history.get('linkedin:1'))).toMatchObject({ note: 'meanwhile', status: 'offer' });
    for (const one of [b, a, b]) await sync(one, folder, 400);
    expect(await seen(a)).toEqual(await seen(b));
    expect(await on(a, () => a.history.get('linkedin:1'))).toMatchObject({
      ...{ note: 'meanwhile', status: 'offer', statusLog: [{ status: 'applied' }, { status: 'offer' }] },
    });
  });

  test('what was said after the other one forgot stays, what was said before is forgotten', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
    await on(a, () => a.history.record(posting('2'), reading('go'), 100, 'y'));
    for (const one of [a, b, a]) await sync(one, folder, 200);
    await on(b, () => b.history.edit(['linkedin:1'], () => ({ note: 'Before' }), 290));
    await on(a, async () => {
      const keys = ['linkedin:1', 'linkedin:2'];
      const db = await openMemoryDatabase();
      const onForgotten = (gone: readonly string[]) => noteForgotten(db, [...gone, 'linkedin:never-told'], 300);
      await createHistory({ onForgotten }).forgetMany([...keys, 'linkedin:not-here']);
      expect([...(await memoryIn(db, a.name).forgotten()).keys()]).toEqual(keys);
      db.close();
    });
    await on(b, () => b.history.record(posting('2'), reading('go'), 310, 'z'));
    for (const one of [b, a, b, a]) await sync(one, folder, 400);
    for (const one of [a, b]) {
      expect(await on(one, () => one.history.rows())).toMatchObject([{ key: 'linkedin:2' }]);
    }
    await on(a, async () => {
      const db = await openMemoryDatabase();
      expect(await memoryIn(db, a.name).forgotten()).toEqual(new Map());
      db.close();
    });
  });

  test('a round reads only the postings that changed, and none where nothing did', async () => {
    const folder = new MemoryFolder();
    const [a] = machines() as [Machine];
    for (const id of ['1', '2', '3']) await on(a, () => a.history.record(posting(id), reading('go'), 100, id));
    const asked: string[][] = [];
    const watched: History = {
      ...a.history,
      records: (keys) => {
        asked.push([...keys]);
        return a.history.records(keys);
      },
    };
    const round = async (now: number): Promise<readonly string[]> => {
      asked.length = 0;
      await sync({ ...a, history: watched }, folder, now);
      return asked.flat();
    };
    expect(await round(200)).toEqual(['linkedin:1', 'linkedin:2', 'linkedin:3']);
    expect(await round(210)).toEqual([]);
    await on(a, () => a.history.edit(['linkedin:2'], () => ({ note: 'x' }), 300));
    await on(a, () => a.history.record(posting('3'), reading('go'), 310, 'again'));
    expect(await round(320)).toEqual(['linkedin:2', 'linkedin:3']);
    await on(a, () => a.history.forget('linkedin:1'));
    expect(await round(400)).toEqual([]);
    expect(folder.text()).toContain('["linkedin:1","gone"');
    const before = folder.text();
    expect(await round(410)).toEqual([]);
    expect(folder.text()).toBe(before);
  });

  test('what one forgets is forgotten by both, in the files too, and comes back only when it is met again', async () => {
    const folder = new MemoryFolder();
    const [a, b] = machines() as [Machine, Machine];
    await on(a, () => a.history.record(posting('1', { text: 'Secret words' }), reading('go'), 100, 'x'));
    await on(a, () => a.history.edit(['linkedin:1'], () => ({ note: 'Private' }), 110));
    for (const one of [a, b, a]) await sync(one, folder, 200);
    await on(b, () => b.history.forget('linkedin:1'));
    for (const one of [b, a, b]) await sync(one, folder, 300);
    expect(await seen(a)).toEqual([]);
    for (const one of [a, b]) {
      await on(one, async () => {
        const db = await openMemoryDatabase();
        await tidyOwnFile(folder, memoryIn(db, one.name));
        db.close();
      });
    }
    expect(folder.text()).not.toMatch(/Secret|Private/);
    for (const one of [a, b]) expect(await sync(one, folder, 310)).toMatchObject({ told: 0, troubles: [] });
    await on(b, () => b.history.record(posting('1'), reading('go'), 400, 'y'));
    for (const one of [b, a]) await sync(one, folder, 500);
    expect(await on(a, () => a.history.get('linkedin:1'))).toMatchObject({ note: '', visits: 1 });
  });

  test('interrupted anywhere and begun again they end the same', async () => {
    for (let stopAt = 0; stopAt < 12; stopAt++) {
      const folder = new MemoryFolder();
      const [a, b] = machines() as [Machine, Machine];
      await on(a, () => a.history.record(posting('1'), reading('go'), 100, 'x'));
      await on(b, () => b.history.record(posting('1'), reading('go'), 90, 'x'));
      await on(b, () => b.history.edit(['linkedin:1'], () => ({ note: 'B' }), 95));
      await sync(b, folder, 200);
      let steps = 0;
      const step = <R>(work: () => Promise<R>): Promise<R> =>
        steps++ === stopAt ? Promise.reject(new Error('killed')) : work();
      await on(a, async () => {
        const db = await openMemoryDatabase();
        const memory = memoryIn(db, a.name);
        const mortal = {
          ...a.history,
          takeIn: (...args: Parameters<History['takeIn']>) => step(() => a.history.takeIn(...args)),
        };
        const frail: Folder = {
          list: folder.list,
          read: folder.read,
          remove: folder.remove,
          append: (name, text) => step(() => folder.append(name, text)),
        };
        const weak = {
          ...memory,
          keep: (...args: Parameters<typeof memory.keep>) => step(() => memory.keep(...args)),
          takenIn: () => step(() => memory.takenIn()),
        };
        await syncHistory(mortal, frail, weak, 210).catch(() => undefined);
        db.close();
      });
      for (const one of [a, b, a, b]) await sync(one, folder, 300);
      expect(await seen(a), `stopped at ${stopAt}`).toEqual(await seen(b));
      expect(await on(a, () => a.history.get('linkedin:1'))).toMatchObject({ note: 'B', visits: 2 });
    }
  });
});

test('three machines that do anything in any order agree in the end', async () => {
  const key = fc.constantFrom('1', '2');
  const who = fc.nat(2);
  const deed = fc.oneof(
    fc.tuple(fc.constant('see' as const), who, key, fc.constantFrom('Text one', 'Text two', 'Text three')),
    fc.tuple(fc.constant('note' as const), who, key, fc.constantFrom('', 'a', 'b')),
    fc.tuple(fc.constant('status' as const), who, key, fc.constantFrom('applied', 'offer')),
    fc.tuple(fc.constant('forget' as const), who, key, fc.constant('')),
    fc.tuple(fc.constant('sync' as const), who, key, fc.constant('')),
    fc.tuple(fc.constant('tidy' as const), who, key, fc.constant('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
      const folder = new MemoryFolder();
      const all = machines();
      let now = 1_000;
      for (const [what, index, id, word] of deeds) {
        const one = all[index]!;
        now += 10;
        if (what === 'sync') await sync(one, folder, now);
        else
          await on(one, async () => {
            const posted = `linkedin:${id}`;
            if (what === 'see') await one.history.record(posting(id, { text: word }), reading('go'), now, `${now}`);
            else if (what === 'note') await one.history.edit([posted], () => ({ note: word }), now);
            else if (what === 'status')
              await one.history.edit([posted], () => ({ status: word === 'offer' ? word : 'applied' }), now);
            else if (what === 'forget') await one.history.forget(posted);
            else {
              const db = await openMemoryDatabase();
              await tidyOwnFile(folder, memoryIn(db, one.name));
              db.close();
            }
          });
      }
      for (let round = 0; round < 3; round++) for (const one of all) await sync(one, folder, (now += 10));
      const [a, b, c] = await Promise.all(all.map(seen));
      expect(b).toEqual(a);
      expect(c).toEqual(a);
    }),
    { numRuns: 60 },
  );
});

test('of all that three machines say of a posting the last word stands, in whatever order they synchronise', async () => {
  const who = fc.nat(2);
  const words = fc.constantFrom('', 'a', 'b');
  const deed = fc.oneof(
    fc.tuple(fc.constant('say' as const), who, words),
    fc.tuple(fc.constant('undo' as const), who, words),
    fc.tuple(fc.constant('sync' as const), who, words),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 14 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      async (deeds, order) => {
        const folder = new MemoryFolder();
        const all = machines();
        const undos = new Map<number, Undo>();
        let last = '';
        let now = 1_000;
        const noteOf = (one: Machine) => on(one, async () => (await one.history.get('linkedin:1'))?.note ?? '');
        for (const one of all) await on(one, () => one.history.record(posting('1'), reading('go'), now, 'x'));
        for (const [what, index, word] of deeds) {
          const one = all[index]!;
          now += 10;
          if (what === 'sync') {
            await sync(one, folder, now);
            // What came from others is not to be taken back here.
            undos.delete(index);
            continue;
          }
          const before = await noteOf(one);
          await on(one, async () => {
            const undo = undos.get(index);
            if (what === 'say') undos.set(index, await one.history.edit(['linkedin:1'], () => ({ note: word }), now));
            else if (undo) await one.history.undo(undo, now);
          });
          const after = await noteOf(one);
          if (after !== before) last = after;
        }
        for (let round = 0; round < 2; round++) for (const index of order) await sync(all[index]!, folder, (now += 10));
        expect(await Promise.all(all.map(noteOf))).toEqual([last, last, last]);
      },
    ),
    { numRuns: 100 },
  );
});

describe('a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const whole = headLine('aaaaaaaa') + changeLine({ key: 'k', name: 'note', value: 'ü\n"', at: 1, by: 'aaaaaaaa' });

  test('is read as far as it is there, and from there on', () => {
    for (let cut = 0; cut <= bytes(whole).length; cut++) {
      const first = readChanges(bytes(whole).slice(0, cut), 'aaaaaaaa', true);
      const rest = readChanges(bytes(whole).slice(first.read), 'aaaaaaaa', first.read === 0);
      expect([...first.changes, ...rest.changes]).toEqual([
        { key: 'k', name: 'note', value: 'ü\n"', at: 1, by: 'aaaaaaaa' },
      ]);
      expect(rest.end).toBe('whole');
    }
  });

  test.each([
    ['damaged', whole.replace('note', 'nose')],
    ['not-ours', whole.replace('changes', 'archive')],
    ['not-ours', headLine('bbbbbbbb')],
    ['newer', whole.replace('"version":1', '"version":2')],
    ['waiting', whole.slice(0, -3)],
  ])('%s', (end, text) => {
    expect(readChanges(bytes(text), 'aaaaaaaa', true)).toMatchObject({ changes: [], end });
  });

  test('is named for its machine', () => {
    expect(machineOf(fileName('aaaaaaaa', 3))).toEqual({ machine: 'aaaaaaaa', generation: 3 });
    expect(machineOf('skillight-aaaaaaaa-1 (conflicted copy).jsonl')).toBeUndefined();
  });
});

test('the memory survives what it cannot read', async () => {
  globalThis.indexedDB = new IDBFactory();
  const db = await openMemoryDatabase();
  const raw = await openDB('skillight-sync');
  await raw.put('registers', 'nonsense', 'k');
  await raw.put('registers', [['x', 1, 2, 'mac'], 7], 'l');
  raw.close();
  expect(await memoryIn(db, 'mac').registersOf('k')).toEqual(new Map());
  expect(await memoryIn(db, 'mac').registersOf('l')).toEqual(new Map([['x', { value: 1, at: 2, by: 'mac' }]]));
  db.close();
});
